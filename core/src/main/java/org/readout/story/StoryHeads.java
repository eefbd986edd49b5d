package org.readout.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.report.Report;
import org.readout.text.Days;
import org.readout.text.Digest;
import org.readout.text.Span;

/** Makes the head of a story from the leads of its reports: what, when, where. */
public final class StoryHeads {

  /** A headline of more characters is shortened, if a clause ends before. */
  private static final int LONG = 110;

  /** What would be left of it is too short below this. */
  private static final int SHORT = 40;

  private StoryHeads() {}

  /**
   * The head.
   *
   * @param reports in the order of the story, at least one
   */
  public static StoryHead of(List<AnnotatedReport> reports) {
    Optional<LocalDate> day = LeadingDays.of(reports);
    return new StoryHead(
        Digest.of('s', reports.getFirst().report().id().value()),
        headline(reports),
        day.map(LocalDate::toString),
        day.map(Days::of).orElse(Days.UNKNOWN),
        places(reports));
  }

  /**
   * The first title of a report of the press, else of an official statement, which is a headline
   * only for who made it; without titles, the opening that shares most words with the others.
   */
  private static String headline(List<AnnotatedReport> reports) {
    return title(reports, Report.Kind.REPORT)
        .or(() -> title(reports, Report.Kind.STATEMENT))
        .orElseGet(() -> opening(reports));
  }

  private static Optional<String> title(List<AnnotatedReport> reports, Report.Kind kind) {
    return reports.stream()
        .filter(one -> one.report().kind() == kind)
        .flatMap(one -> one.report().title().stream())
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  private static String opening(List<AnnotatedReport> reports) {
    Map<String, Integer> counts = new TreeMap<>();
    for (AnnotatedReport report : reports) {
      lemmas(report).forEach(l -> counts.merge(l, 1, Integer::sum));
    }
    return reports.stream()
        .max(Comparator.comparingDouble(r -> typical(lemmas(r), counts)))
        .map(StoryHeads::opening)
        .orElseThrow();
  }

  /** How many other leads have a word of this one, on average. */
  private static double typical(Set<String> lemmas, Map<String, Integer> counts) {
    int sum = 0;
    for (String lemma : lemmas) {
      sum += counts.getOrDefault(lemma, 1) - 1;
    }
    return lemmas.isEmpty() ? -1 : sum / Math.sqrt(lemmas.size());
  }

  private static Set<String> lemmas(AnnotatedReport report) {
    Set<String> lemmas = new HashSet<>();
    report.sentences().stream()
        .limit(1)
        .flatMap(s -> s.words().stream())
        .filter(w -> w.tag().startsWith("N") || w.tag().startsWith("V"))
        .forEach(w -> lemmas.add(w.lemma()));
    return lemmas;
  }

  private static String opening(AnnotatedReport annotated) {
    Report report = annotated.report();
    if (!annotated.sentences().isEmpty()) {
      return shortened(report.text(), annotated.sentences().getFirst());
    }
    String text =
        report.paragraphs().isEmpty()
            ? report.text().strip()
            : report.paragraphs().getFirst().in(report.text());
    int line = text.indexOf('\n');
    return cut(line < 0 ? text : text.substring(0, line), LONG);
  }

  /** Up to the last clause that ends before it is too long. */
  private static String shortened(String text, Sentence sentence) {
    String whole = sentence.span().in(text);
    if (whole.length() <= LONG) {
      return withoutStop(oneLine(whole));
    }
    int end = 0;
    for (Word word : sentence.words()) {
      int length = word.span().start() - sentence.span().start();
      if (length <= LONG && length >= SHORT && opensClause(word)) {
        end = length;
      }
    }
    return end > 0 ? withoutStop(oneLine(whole.substring(0, end))) : cut(oneLine(whole), LONG);
  }

  private static boolean opensClause(Word word) {
    return word.text().equals(",")
        || word.text().equals(";")
        || word.relation().equals("mark")
        || word.tag().startsWith("W");
  }

  private static String oneLine(String text) {
    return text.strip().replace('\n', ' ');
  }

  private static String withoutStop(String text) {
    int end = text.length();
    while (end > 0 && (".,;:".indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return withoutStop(text);
    }
    int end = text.lastIndexOf(' ', length);
    return withoutStop(text.substring(0, end < SHORT ? length : end)) + " …";
  }

  private static boolean isLead(Report report, Span span, int paragraphs) {
    int paragraph = report.paragraphAt(span.start());
    return paragraph > 0 && paragraph <= paragraphs;
  }

  /** Where the reports are dated from, if one place is named so; else the places of the leads. */
  private static List<String> places(List<AnnotatedReport> reports) {
    Set<String> datelines = new LinkedHashSet<>();
    for (AnnotatedReport report : reports) {
      report.report().dateline().ifPresent(d -> datelines.add(d.toLowerCase(Locale.ROOT)));
    }
    if (datelines.size() == 1) {
      Optional<String> place = placeNamed(reports, datelines.iterator().next());
      if (place.isPresent()) {
        return List.of(place.get());
      }
    }
    return leadPlaces(reports);
  }

  private static Optional<String> placeNamed(List<AnnotatedReport> reports, String name) {
    return reports.stream()
        .flatMap(report -> report.entities().stream())
        .filter(entity -> entity.kind() == Entity.Kind.PLACE)
        .filter(entity -> entity.name().toLowerCase(Locale.ROOT).equals(name))
        .map(Entity::id)
        .findFirst();
  }

  /** The places that the first two paragraphs of at least half of the reports name. */
  private static List<String> leadPlaces(List<AnnotatedReport> reports) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (AnnotatedReport report : reports) {
      leadPlaces(report).forEach(p -> counts.merge(p, 1, Integer::sum));
    }
    List<String> places = new ArrayList<>();
    counts.forEach(
        (place, count) -> {
          if (2 * count >= reports.size()) {
            places.add(place);
          }
        });
    return places;
  }

  private static Set<String> leadPlaces(AnnotatedReport annotated) {
    Set<String> places = new LinkedHashSet<>();
    for (Entity entity : annotated.entities()) {
      boolean named =
          entity.kind() == Entity.Kind.PLACE
              && entity.mentions().stream().anyMatch(m -> isLead(annotated.report(), m.span(), 2));
      if (named) {
        places.add(entity.id());
      }
    }
    return places;
  }
}
