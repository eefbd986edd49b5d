package org.readout.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.TollReader;
import org.readout.brief.Briefs;
import org.readout.conflict.Conflicts;
import org.readout.conflict.Dismissals;
import org.readout.conflict.Dissents;
import org.readout.conflict.Ledger;
import org.readout.decision.Decided;
import org.readout.decision.Standing;
import org.readout.event.EventReader;
import org.readout.event.Events;
import org.readout.fact.Apart;
import org.readout.fact.Facts;
import org.readout.fact.Facts.Told;
import org.readout.fact.Timelines;
import org.readout.independence.Counting;
import org.readout.independence.Independence;
import org.readout.independence.Origins;
import org.readout.matrix.Matrix;
import org.readout.matrix.MatrixFinder;
import org.readout.story.DecidedSpeakers;
import org.readout.story.StoryEntities;
import org.readout.story.StoryHeads;
import org.readout.utterance.Decreed;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variorum;
import org.readout.wording.Doubts;
import org.readout.wording.Vocabulary;
import org.readout.wording.Wordings;
import org.readout.words.LanguageNotes;
import org.readout.words.Languages;

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

  private final Variorum variorum;
  private final StoryEntities entities;
  private final Wordings wordings;
  private final Doubts doubts;
  private final Facts facts;
  private final Conflicts conflicts;
  private final Ledger ledger;
  private final TollReader tolls;
  private final Independence independence;
  private final Languages languages;
  private final Events events;
  private final MatrixFinder matrices;

  /** A collator that finds no facts, only who said what. */
  public Collator(Map<String, LanguageNotes> notes, StoryEntities entities, Vocabulary vocabulary) {
    this(
        notes,
        entities,
        vocabulary,
        Facts.NONE,
        TollReader.NONE,
        EventReader.NONE,
        MatrixFinder.NONE);
  }

  /**
   * A collator for reports in some languages.
   *
   * @param notes what is known of each language, by its ISO 639 code; wordings in others are
   *     compared letter by letter
   * @param entities makes one entity of what several reports name
   * @param vocabulary knows the words by which things are called
   * @param facts brings together what the reports tell
   * @param tolls finds how many they say came to harm
   * @param events finds who they say does what to whom
   * @param matrices lays official accounts beside each other
   */
  public Collator(
      Map<String, LanguageNotes> notes,
      StoryEntities entities,
      Vocabulary vocabulary,
      Facts facts,
      TollReader tolls,
      EventReader events,
      MatrixFinder matrices) {
    languages = new Languages(notes);
    variorum = new Variorum(languages);
    conflicts = new Conflicts(languages);
    this.entities = entities;
    wordings = new Wordings(vocabulary);
    doubts = new Doubts(vocabulary);
    this.facts = facts;
    ledger = new Ledger(tolls);
    this.tolls = tolls;
    independence = new Independence(languages);
    this.events = new Events(events);
    this.matrices = matrices;
  }

  /**
   * The collation of reports of one event.
   *
   * @throws IllegalArgumentException if there is no report
   */
  public Collation collate(List<AnnotatedReport> reports) {
    return collate(reports, List.of());
  }

  /**
   * The same as analysts decided.
   *
   * @param decisions in the order in which they were taken
   * @throws IllegalArgumentException if there is no report
   */
  public Collation collate(List<AnnotatedReport> reports, List<Decided> decisions) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("no report to collate");
    }
    List<AnnotatedReport> inOrder = new ArrayList<>(reports);
    inOrder.sort(IN_ORDER);
    StoryEntities.Linked linked = DecidedSpeakers.of(entities.link(inOrder, decisions), decisions);
    CompletableFuture<List<Utterance>> found =
        CompletableFuture.supplyAsync(
            () -> variorum.of(linked.reports(), linked.entities(), Decreed.of(linked.standings())));
    Told told = facts.of(linked.reports(), found::join);
    List<Utterance> utterances = found.join();
    Origins origins =
        independence.of(linked.reports().stream().map(AnnotatedReport::report).toList());
    Dismissals conflicts =
        Dismissals.of(
            ledger.of(
                this.conflicts.of(linked.reports(), told),
                inOrder,
                linked.reports(),
                told,
                utterances),
            linked.reports(),
            decisions);
    Told rows = Apart.of(told, new Dissents(told, conflicts.kept()).unmarked(), linked.reports());
    ToldElsewhere elsewhere = new ToldElsewhere(linked.reports(), conflicts.kept(), tolls);
    Dissents dissents = new Dissents(rows, conflicts.kept());
    Told agreed = Apart.of(rows, dissents.all(), linked.reports());
    Told dated = Apart.of(rows, dissents.byDay(), linked.reports());
    List<Matrix> readouts = matrices.of(linked.reports(), rows);
    return Collation.of(StoryHeads.of(linked.reports()), linked.reports())
        .entities(linked.entities())
        .utterances(utterances)
        .facts(Counting.of(elsewhere.kept(rows.facts()), origins, linked.reports()))
        .conflicts(conflicts.kept())
        .wording(wordings.of(linked.reports(), linked.entities(), List.of()))
        .speaking(ReportingVerbs.of(linked.reports()))
        .doubts(doubts.of(linked.reports()))
        .events(events.of(linked.reports()))
        .timeline(Timelines.of(dated.facts(), linked.reports()))
        .brief(
            Briefs.of(
                linked.reports(), rows, agreed, utterances, conflicts.kept(), readouts, languages))
        .readouts(readouts)
        .origins(origins)
        .dismissed(conflicts.dismissed())
        .decisions(inOrder(decisions, linked.standings(), conflicts.standings()))
        .build();
  }

  private static List<Standing> inOrder(
      List<Decided> decisions, List<Standing> some, List<Standing> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Comparator.comparing(one -> decisions.indexOf(one.decided())))
        .toList();
  }
}
