package org.readout.language.english;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.report.Report;

/** The reading of English: reports in, sentences out. Safe for many threads at once. */
public final class English {

  private final Segmenter segmenter = new Segmenter();

  private English() {}

  /** With the models that come with the program. */
  public static English standard() {
    return new English();
  }

  /** The sentences of a report, in order. */
  public List<Sentence> read(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segmenter.segment(report)) {
      sentences.add(sentence(segment));
    }
    return sentences;
  }

  private static Sentence sentence(Segment segment) {
    List<Word> words = new ArrayList<>(segment.size());
    for (int i = 0; i < segment.size(); i++) {
      String word = segment.words().get(i);
      words.add(new Word(segment.spans().get(i), word, "NN", word, -1, "dep"));
    }
    return new Sentence(segment.span(), segment.paragraph(), words);
  }
}
