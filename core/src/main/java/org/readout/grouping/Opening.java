package org.readout.grouping;

import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;

/** The title and the first sentences of a report, which tell what it is about. */
public final class Opening {
  private static final int SENTENCES = 4;

  private Opening() {}

  /** The first sentences of its text. */
  public static List<Sentence> lead(AnnotatedReport report) {
    return report.sentences().stream().limit(SENTENCES).toList();
  }

  /** Title and lead in one, for a model to read. */
  public static String of(AnnotatedReport report) {
    StringBuilder words = new StringBuilder(report.report().title().orElse(""));
    for (Sentence sentence : lead(report)) {
      words.append(words.isEmpty() ? "" : ". ").append(sentence.span().in(report.report().text()));
    }
    return words.toString();
  }
}
