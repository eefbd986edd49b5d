package org.readout.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.readout.annotation.Attribution;
import org.readout.collation.Collation;
import org.readout.report.Report;
import org.readout.story.StoryHead;
import org.readout.text.Days;
import org.readout.text.Span;
import org.readout.utterance.Variant.Change;
import org.readout.utterance.Variant.Meaning;

/** The renderers' own words: dates, counts, labels. */
final class Wording {

  /** Below this the reader is told how sure we are. */
  private static final double DOUBT = 0.7;

  private Wording() {}

  static String headline(StoryHead story) {
    String headline = Legible.line(story.headline());
    return headline.isEmpty() ? "Without a headline" : headline;
  }

  /** "13 March 2026 · Helsinki · 5 reports, 2 of them official statements". */
  static String summary(Collation collation) {
    StringJoiner summary = new StringJoiner(" · ");
    setting(collation).forEach(summary::add);
    String independent = independent(collation);
    return summary
        .add(reports(collation) + (independent.isEmpty() ? "" : ", " + independent))
        .toString();
  }

  /** When and where. */
  static List<String> setting(Collation collation) {
    List<String> setting = new ArrayList<>();
    String when = when(collation.story());
    if (!when.isEmpty()) {
      setting.add(when);
    }
    Naming naming = new Naming(collation.entities());
    collation.story().places().stream()
        .map(naming::name)
        .filter(name -> !name.isEmpty())
        .forEach(setting::add);
    return setting;
  }

  /** "5 reports, 2 of them official statements". */
  static String reports(Collation collation) {
    long statements =
        collation.reports().stream()
            .filter(r -> r.report().kind() == Report.Kind.STATEMENT)
            .count();
    String reports = count(collation.reports().size(), "report", "reports");
    return statements == 0 ? reports : reports + ", " + official(statements);
  }

  /** "2 independent"; empty where all are. */
  static String independent(Collation collation) {
    int independent =
        collation
            .origins()
            .counted()
            .among(collation.reports().stream().map(one -> one.report().id()).toList());
    return independent < collation.reports().size() ? independent + " independent" : "";
  }

  private static String official(long statements) {
    return statements == 1
        ? "1 of them an official statement"
        : statements + " of them official statements";
  }

  private static String when(StoryHead story) {
    String days = days(story.days());
    return days.isEmpty() ? Legible.line(story.when().orElse("")) : days;
  }

  static String days(Days days) {
    if (days.earliest().isEmpty() || days.latest().isEmpty()) {
      return "";
    }
    String latest = day(days.latest().get());
    return days.isOneDay() ? latest : day(days.earliest().get()) + " to " + latest;
  }

  static String day(LocalDate day) {
    String month = day.getMonth().name();
    return day.getDayOfMonth()
        + " "
        + month.charAt(0)
        + month.substring(1).toLowerCase(Locale.ROOT)
        + " "
        + day.getYear();
  }

  /** The day of publication and how it is known. */
  static String published(Report.Publication published) {
    String day = published.day().map(Wording::day).orElse("");
    return switch (published.from()) {
      case METADATA -> day;
      case TEXT -> day + ", from its own text";
      case STORY -> "undated; " + day + " by the other reports";
      case UNKNOWN -> "undated";
    };
  }

  /** Outlet and file, or the best there is. */
  static String name(Report report) {
    String outlet = Legible.line(report.outlet().orElse(""));
    String file = Legible.line(report.file().map(Wording::lastPart).orElse(""));
    if (outlet.isEmpty() && file.isEmpty()) {
      return Legible.line(report.sourceId().or(report::title).orElse(report.id().value()));
    }
    return outlet.isEmpty() ? file : outlet;
  }

  static String lastPart(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** What is to be known of a report beside its name and its day. */
  static List<String> notes(Report report) {
    List<String> notes = new ArrayList<>();
    report.dateline().map(Legible::line).filter(s -> !s.isEmpty()).ifPresent(notes::add);
    if (report.kind() == Report.Kind.STATEMENT) {
      String side = Legible.line(report.side().orElse(""));
      boolean told = side.isEmpty() || side.equals(name(report));
      notes.add(told ? "official statement" : "official statement, " + side);
    }
    language(report).ifPresent(notes::add);
    report.incompleteBecause().ifPresent(why -> notes.add("not whole: " + Legible.line(why)));
    return notes;
  }

  /** Says that a report's language is not understood, if so. */
  static Optional<String> language(Report report) {
    Locale locale = Locale.forLanguageTag(report.language());
    String code = locale.getLanguage();
    if (code.equals("en")) {
      return Optional.empty();
    }
    String name =
        code.isEmpty() || code.equals("und")
            ? "language unknown"
            : "in " + Legible.line(locale.getDisplayLanguage(Locale.ENGLISH));
    return Optional.of(
        name + ", not understood yet: only words, numbers, names and quotation marks are compared");
  }

  /** The day, the length and the notes in one line. */
  static String known(Report report) {
    StringJoiner known = new StringJoiner(" · ");
    known.add(published(report.published())).add(count(words(report), "word", "words"));
    notes(report).forEach(known::add);
    return known.toString();
  }

  /** White-space separated words of the prose. */
  static int words(Report report) {
    int words = 0;
    for (Span paragraph : report.paragraphs()) {
      boolean inside = false;
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        boolean space = Character.isWhitespace(report.text().charAt(i));
        words += !space && !inside ? 1 : 0;
        inside = !space;
      }
    }
    return words;
  }

  /** "cut, substituted ≠ number"; empty where nothing changed. */
  static String changes(Reading reading) {
    String changes = changes(reading.changes());
    String meaning = meaning(reading.meaning());
    return changes.isEmpty() || meaning.isEmpty() ? changes + meaning : changes + " " + meaning;
  }

  /** "also C ¶1, D ¶4": the places that have the same words; empty if there are none. */
  static String also(Reading reading) {
    return reading.places().size() == 1
        ? ""
        : "also " + String.join(", ", reading.places().stream().skip(1).map(Place::label).toList());
  }

  /** The changes, and what is to be known of the attribution. */
  static String labels(Reading reading) {
    String changes = changes(reading);
    String attributed = attributed(reading.place());
    return changes.isEmpty() || attributed.isEmpty()
        ? changes + attributed
        : changes + " · " + attributed;
  }

  /**
   * Whether it was denied, who quotes the speaker or is the speaker there, how sure we are of the
   * speaker.
   */
  static String attributed(Place place) {
    StringJoiner attributed = new StringJoiner(" · ");
    if (!place.denied().isEmpty()) {
      attributed.add(place.denied());
    }
    if (!place.via().isEmpty()) {
      attributed.add("via " + place.via());
    }
    if (!place.by().isEmpty()) {
      attributed.add("by " + place.by());
    }
    if (!place.decided().isEmpty()) {
      attributed.add("speaker " + place.decided());
    }
    String doubt = doubt(place.attribution());
    return doubt.isEmpty() ? attributed.toString() : attributed.add(doubt).toString();
  }

  static String changes(Set<Change> changes) {
    return String.join(", ", changes.stream().map(Wording::lower).toList());
  }

  static String meaning(Set<Meaning> meaning) {
    return meaning.isEmpty()
        ? ""
        : "≠ " + String.join(", ", meaning.stream().map(Wording::lower).toList());
  }

  /** How sure we are of the speaker; empty if sure enough. */
  static String doubt(Attribution attribution) {
    return attribution.certainty() < DOUBT && !Naming.of(attribution.speaker()).isEmpty()
        ? "speaker " + percent(attribution.certainty()) + " sure"
        : "";
  }

  /**
   * How many of its reports are independent if not all are, and how sure we are that the variants
   * belong together if not sure enough.
   */
  static String doubt(Statement statement) {
    double certainty = statement.utterance().certainty();
    String counts = Provenance.counts(statement.reports(), statement.independent());
    String doubt =
        certainty < DOUBT && statement.isCompared()
            ? "one utterance " + percent(certainty) + " sure"
            : "";
    return counts.isEmpty() || doubt.isEmpty() ? counts + doubt : counts + " · " + doubt;
  }

  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** "7 utterances, 5 in more than one report". */
  static String counts(Voice voice) {
    String all = count(voice.statements().size(), "utterance", "utterances");
    return voice.shared() == 0 ? all : all + ", " + voice.shared() + " in more than one report";
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
