package org.readout.language.english.gist;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.story.Gist;

/** Takes the gist from a report: from its title, which tells the chief thing, else its lead. */
public final class GistFinder {

  /** So many sentences are the lead, in which the chief thing is told. */
  private static final int LEAD = 10;

  private GistFinder() {}

  /**
   * The gist.
   *
   * @param title in full; empty if it has none
   * @param titled the sentences of the title, which are what stands before and behind its colons
   */
  public static Gist of(AnnotatedReport report, String title, List<Sentence> titled) {
    Optional<Told> told = told(title, titled);
    Optional<Told> lead =
        told(report.report().text(), report.sentences().stream().limit(LEAD).toList());
    Optional<Told> chief = told.filter(one -> !runsOn(one, lead)).or(() -> lead);
    ChiefTime time = ChiefTime.of(report);
    return new Gist(
        chief.map(Told::who),
        chief.map(Told::what),
        time.words(),
        time.day(),
        ChiefPlace.of(report, title));
  }

  /** Whether the title took its verb for a noun: its subject is the lead's with more behind it. */
  private static boolean runsOn(Told title, Optional<Told> lead) {
    return lead.filter(one -> title.who().startsWith(one.who() + " ")).isPresent();
  }

  /** A clause in words. */
  private record Told(String who, String what) {

    static Told of(MainClause clause, String text) {
      return new Told(clause.who().in(text), clause.what().in(text));
    }
  }

  private static Optional<Told> told(String text, List<Sentence> sentences) {
    return sentences.stream()
        .map(MainClause::of)
        .flatMap(Optional::stream)
        .findFirst()
        .map(clause -> Told.of(clause, text));
  }
}
