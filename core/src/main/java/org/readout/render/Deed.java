package org.readout.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.readout.collation.Collation;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.Event;
import org.readout.report.Passage;
import org.readout.report.Report;

/**
 * An event as it is shown. What two do together is two events, and shown once.
 *
 * @param mutual whether the other does the same, as the same words tell: "A and B met"
 * @param does in plain words: "accuses"
 * @param target empty where nobody is named
 * @param when in words; empty where no day is told
 * @param where the name of the place; empty where none is told
 * @param words of the first passage that tells it
 * @param doubt how sure we are; empty if sure enough
 */
record Deed(
    Event event,
    boolean mutual,
    String source,
    String does,
    String target,
    String when,
    String where,
    String words,
    List<Cite> cites,
    Optional<Reported> first,
    String doubt) {

  static final String HEADING = "Who did what to whom";

  /**
   * Who told it first, of those whose day is known.
   *
   * @param letter of the report
   */
  record Reported(String letter, LocalDate day) {}

  static List<Deed> of(Collation collation, Sigla sigla) {
    Naming naming = new Naming(collation.entities());
    Set<Mirror> seen = new HashSet<>();
    Set<Mirror> mutual = new HashSet<>();
    for (Event event : collation.events()) {
      if (seen.contains(Mirror.of(event).turned())) {
        mutual.add(Mirror.of(event).turned());
      }
      seen.add(Mirror.of(event));
    }
    return collation.events().stream()
        .filter(event -> !mutual.contains(Mirror.of(event).turned()))
        .map(event -> of(event, mutual.contains(Mirror.of(event)), naming, sigla))
        .toList();
  }

  /** What two events have in common of which each is the other's, seen from the other side. */
  private record Mirror(
      Code code, Event.Status status, String source, String target, List<Passage> passages) {

    static Mirror of(Event event) {
      return new Mirror(
          event.code(),
          event.status(),
          end(event.source()),
          event.target().map(Mirror::end).orElse(""),
          event.passages());
    }

    private static String end(Actor actor) {
      return actor.entity().orElse(actor.name());
    }

    Mirror turned() {
      return new Mirror(code, status, /* source= */ target, /* target= */ source, passages);
    }
  }

  private static Deed of(Event event, boolean mutual, Naming naming, Sigla sigla) {
    Passage passage = event.passages().getFirst();
    return new Deed(
        event,
        mutual,
        name(event.source()),
        mutual ? Doing.of(event).together() : Doing.of(event).active(event),
        event.target().map(Deed::name).orElse(""),
        event.when().map(Findings::when).orElse(""),
        event.where().map(naming::name).orElse(""),
        QuotationMarks.paired(Findings.statement(sigla.words(passage.report(), passage.span()))),
        Cite.of(sigla, event.passages()),
        first(event, sigla),
        Findings.doubt("", event.certainty()).strip());
  }

  static String name(Actor actor) {
    return Findings.statement(actor.name());
  }

  private static Optional<Reported> first(Event event, Sigla sigla) {
    List<Reported> dated = new ArrayList<>();
    for (Cite cite : Cite.of(sigla, event.passages())) {
      Report report = sigla.report(cite.passage().report()).report();
      report.published().day().ifPresent(day -> dated.add(new Reported(cite.letter(), day)));
    }
    return dated.stream().min(Comparator.comparing(Reported::day));
  }

  /** "Norland accuses Sudland", "Norland and Sudland talk with each other". */
  String line() {
    if (mutual) {
      return source + " and " + target + " " + does;
    }
    String whom = target.isEmpty() ? "" : " " + target;
    return source + " " + does + whom;
  }

  /** "planned". */
  String status() {
    return event.status().name().toLowerCase(Locale.ROOT);
  }

  boolean isDone() {
    return event.status() == Event.Status.HAPPENED;
  }

  /** What sets it apart, for a line: "planned · 13 March 2026 · Tarn · 62 % sure". */
  String labels() {
    return joined(isDone() ? "" : status(), when, where, doubt);
  }

  /** All that is known: "ACCUSE, disapprove · happened · 13 March 2026 · Tarn · 62 % sure". */
  String details() {
    String mode = event.mode().map(words -> ", " + Legible.line(words)).orElse("");
    return joined(event.code().name() + mode, status(), when, where, doubt);
  }

  private static String joined(String... labels) {
    StringJoiner joined = new StringJoiner(" · ");
    for (String label : labels) {
      if (!label.isEmpty()) {
        joined.add(label);
      }
    }
    return joined.toString();
  }
}
