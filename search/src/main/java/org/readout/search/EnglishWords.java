package org.readout.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Parts text into words without case and diacritics and cut to their stems (Porter 1980). Words
 * such as "not" are kept, so that a phrase is found as it stands.
 */
final class EnglishWords extends Analyzer {

  private static final String COMMON =
      "a an and are as at be but by for if in into is it no not of on or such that the their then"
          + " there these they this to was will with what who whom whose when where why which how"
          + " did does do say says said tell tells told about since has have had were been any";

  private final Set<String> common;

  EnglishWords() {
    super(PER_FIELD_REUSE_STRATEGY);
    common = Set.copyOf(terms(Fields.PASSAGE, COMMON));
  }

  /** A word of a text, and where it stands there. */
  record Word(String term, int start, int end) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream folded =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
    return new TokenStreamComponents(
        source, Fields.NAMES.contains(field) ? folded : new PorterStemFilter(folded));
  }

  /** The words of a text in their order. */
  List<Word> words(String field, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  List<String> terms(String field, String text) {
    return words(field, text).stream().map(Word::term).toList();
  }

  /** Whether a term is so common, or so common in questions, that by itself it tells nothing. */
  boolean isCommon(String term) {
    return common.contains(term);
  }
}
