package org.readout.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.language.english.parse.DependencyParser;
import org.readout.language.english.parse.Parse;
import org.readout.report.Report;

/** The reading of English: reports in, sentences out. Safe for many threads at once. */
public final class English {

  private final Segmenter segmenter = new Segmenter();
  private final WordClusters clusters;
  private final Tagger tagger;
  private final Lemmas lemmas;
  private final DependencyParser parser;

  private English(WordClusters clusters, Tagger tagger, Lemmas lemmas, DependencyParser parser) {
    this.clusters = clusters;
    this.tagger = tagger;
    this.lemmas = lemmas;
    this.parser = parser;
  }

  /** With the models that come with the program, which are read side by side. */
  public static English standard() {
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(DependencyParser::standard);
    CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(Tagger::standard);
    Lemmas lemmas = Lemmas.standard();
    return new English(WordClusters.standard(), tagger.join(), lemmas, parser.join());
  }

  /** The sentences of a report, in order. */
  public List<Sentence> read(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segmenter.segment(report)) {
      sentences.add(sentence(segment));
    }
    return sentences;
  }

  private Sentence sentence(Segment segment) {
    List<String> tags = tagger.tag(new WordTraits(segment.forms(), clusters));
    List<String> texts = segment.words();
    Parse parse = parser.parse(texts.toArray(new String[0]), tags.toArray(new String[0]));
    List<Word> words = new ArrayList<>(segment.size());
    for (int i = 0; i < segment.size(); i++) {
      String text = texts.get(i);
      String tag = tags.get(i);
      String lemma = lemmas.lemma(text, tag);
      words.add(
          new Word(segment.spans().get(i), text, tag, lemma, parse.head(i), parse.relation(i)));
    }
    return new Sentence(segment.span(), segment.paragraph(), words);
  }
}
