package org.readout.collation;

import org.readout.words.LanguageNotes;
import org.readout.words.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.ClaimFinder;
import org.readout.fact.Facts;
import org.readout.fact.Meaning;
import org.readout.story.StoryEntities;

/**
 * Lays the annotated reports of one event side by side. The result does not depend on the order in
 * which they are given. Safe for use by several threads.
 */
public final class Collator {

  /** By day of publication, undated last, then by id. */
  private static final Comparator<AnnotatedReport> IN_ORDER =
      Comparator.comparing(
              (AnnotatedReport r) -> r.report().published().day().orElse(LocalDate.MAX))
          .thenComparing(r -> r.report().id());

  private final Witnesses witnesses;
  private final StoryEntities entities;
  private final Facts facts;

  /** A collator that finds no facts, only who said what. */
  public Collator(Map<String, LanguageNotes> notes, StoryEntities entities) {
    this(notes, entities, report -> List.of(), texts -> List.of());
  }

  /**
   * A collator for reports in some languages.
   *
   * @param notes what is known of each language, by its ISO 639 code; wordings in others are
   *     compared letter by letter
   * @param entities makes one entity of what several reports name
   * @param claims finds what a report tells, clause by clause
   * @param meaning reads what clauses mean
   */
  public Collator(
      Map<String, LanguageNotes> notes,
      StoryEntities entities,
      ClaimFinder claims,
      Meaning meaning) {
    Languages languages = new Languages(notes);
    witnesses = new Witnesses(languages);
    this.entities = entities;
    facts = new Facts(claims, meaning, languages::of);
  }

  /**
   * The collation of reports of one event.
   *
   * @throws IllegalArgumentException if there is no report
   */
  public Collation collate(List<AnnotatedReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("no report to collate");
    }
    List<AnnotatedReport> inOrder = new ArrayList<>(reports);
    inOrder.sort(IN_ORDER);
    StoryEntities.Linked linked = entities.link(inOrder);
    List<Utterance> utterances = utterances(linked);
    Facts.Told told = facts.of(linked.reports(), utterances);
    return new Collation(
        StoryHeads.of(linked.reports()),
        linked.reports(),
        linked.entities(),
        utterances,
        told.facts(),
        List.of(),
        ReportingVerbs.of(linked.reports()));
  }

  private List<Utterance> utterances(StoryEntities.Linked linked) {
    Utterances utterances = new Utterances();
    return new UtteranceGrouper()
        .group(witnesses.of(linked.reports(), linked.entities())).stream()
            .map(utterances::of)
            .toList();
  }
}
