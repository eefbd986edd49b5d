package org.readout.independence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.independence.Prose.Sort;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * Reads what may prove copying in a report: one pass over its paragraphs, no model. Headings, what
 * a report says twice and sentences about the page are left out.
 */
final class ProseReader {

  /** Words without a mark at their end are a heading or a caption unless they are as many. */
  private static final int LONG_SENTENCE = 20;

  /** What is shorter is never taken for said twice: "he said." */
  private static final int FEWEST_WORDS = 5;

  /** Words that are read of a report: what is longer is no news report. */
  private static final int MOST_WORDS = 20_000;

  private static final String ENDING = ".!?";
  private static final String CLOSING = "\"”’')]";

  private final String text;
  private final StockWords stock;
  private final Prose prose;
  private final QuotationState quotation = new QuotationState();
  private final Set<Long> seen = new HashSet<>();
  private int breaks;

  private ProseReader(Report report, StockWords stock) {
    text = report.text();
    this.stock = stock;
    prose = new Prose(report);
  }

  static Prose read(Report report, StockWords stock) {
    ProseReader reader = new ProseReader(report, stock);
    for (Span paragraph : report.paragraphs()) {
      if (reader.prose.size() < MOST_WORDS) {
        reader.paragraph(paragraph);
      }
    }
    return reader.prose;
  }

  private record Token(long key, int start, int end, Sort sort) {}

  private void paragraph(Span paragraph) {
    quotation.begin(PageWords.isPost(paragraph.in(text)));
    int start = paragraph.start();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      int end = endOfSentence(i, paragraph.end());
      if (end > 0) {
        sentence(start, end, text.charAt(i) != '\n');
        start = end;
        i = end - 1;
      }
    }
    if (start < paragraph.end()) {
      sentence(start, paragraph.end(), false);
    }
  }

  /** Where a sentence ends whose last mark stands at a place; 0 if none ends there. */
  private int endOfSentence(int at, int limit) {
    char c = text.charAt(at);
    if (c == '\n') {
      return at + 1;
    }
    if (ENDING.indexOf(c) < 0) {
      return 0;
    }
    int end = at + 1;
    while (end < limit && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == limit) {
      return end;
    }
    int next = end;
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next == limit || (next > end && !Character.isLowerCase(text.charAt(next))) ? end : 0;
  }

  private void sentence(int start, int end, boolean ended) {
    List<Token> tokens = tokens(start, end);
    boolean heading = !ended && tokens.size() < LONG_SENTENCE;
    if (heading || isAgain(tokens) || PageWords.isAboutPage(text.substring(start, end))) {
      prose.add(--breaks, start, end, Sort.BREAK);
    } else {
      tokens.forEach(t -> prose.add(t.key, t.start, t.end, t.sort));
    }
  }

  private boolean isAgain(List<Token> tokens) {
    long key = 0;
    for (Token token : tokens) {
      key = Prose.mixed(key * 31 + token.key);
    }
    return tokens.size() >= FEWEST_WORDS && !seen.add(key);
  }

  private List<Token> tokens(int start, int end) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int from = at;
        while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
          at++;
        }
        tokens.add(token(from, at));
      } else {
        quotation.read(text, at++);
      }
    }
    return tokens;
  }

  private Token token(int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    long key = 0;
    for (int i = 0; i < word.length(); i++) {
      key = Prose.mixed(key * 31 + word.charAt(i));
    }
    return new Token(key, start, end, sort(word, start));
  }

  /** Names and numbers are nobody's own; a name is what has a capital, also in front. */
  private Sort sort(String word, int start) {
    if (quotation.isInside()) {
      return Sort.QUOTED;
    }
    boolean chosen = Character.isLowerCase(text.charAt(start)) && stock.isTelling(word);
    return chosen ? Sort.TELLING : Sort.PLAIN;
  }
}
