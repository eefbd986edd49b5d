package org.readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.Languages;
import org.readout.words.WordReader;

/**
 * Marks the facts that a report of the story is said, by another, not to tell: "the Kremlin's
 * readout makes no mention of a visit". The text has to bear it out: not a word of what is missed
 * stands in it.
 */
public final class StatedAbsences {

  /** The probability that a text does not tell what it is said not to and has no word of. */
  private static final double CERTAINTY = 0.97;

  private static final String BECAUSE = "and no word of it stands in the text we have";

  /** Words of names of outlets that tell none from another. */
  private static final Set<String> COMMON =
      Set.of("the", "news", "agency", "daily", "press", "office", "of", "com", "www");

  private final Languages languages;

  /**
   * @param languages what is known of the languages of the reports
   */
  public StatedAbsences(Languages languages) {
    this.languages = languages;
  }

  /**
   * What a report says that another does not tell.
   *
   * @param silent the report that does not tell it
   * @param words what is missed, by what the forms of its words share
   */
  private record Silence(Report silent, Set<String> words, Passage says) {}

  /**
   * The facts with the absences that reports state.
   *
   * @param reports in the order of the story, with the entities of the story
   */
  public List<Fact> in(List<Fact> facts, List<AnnotatedReport> reports) {
    List<Silence> silences = silences(reports);
    if (silences.isEmpty()) {
      return facts;
    }
    Senses senses = new Senses(reports);
    List<Silence> borne =
        silences.stream()
            .filter(one -> senses.of(one.silent).stream().noneMatch(one.words::contains))
            .toList();
    List<ReportId> order = reports.stream().map(one -> one.report().id()).toList();
    return facts.stream().map(fact -> with(fact, borne, senses, order)).toList();
  }

  /** The words of reports and passages, by what their forms share. */
  private final class Senses {
    private final List<AnnotatedReport> reports;

    Senses(List<AnnotatedReport> reports) {
      this.reports = reports;
    }

    Set<String> of(Report report) {
      Set<String> words = new HashSet<>();
      report.paragraphs().forEach(one -> words.addAll(words(report, one)));
      return words;
    }

    Set<String> of(Passage passage) {
      return reports.stream()
          .filter(one -> one.report().id().equals(passage.report()))
          .findFirst()
          .map(one -> words(one.report(), passage.span()))
          .orElse(Set.of());
    }
  }

  private Set<String> words(Report report, Span span) {
    Set<String> words = new HashSet<>();
    for (ComparedWord word : new WordReader(languages.of(report)).read(report.text(), span)) {
      if (word.sort() == ComparedWord.Sort.CONTENT || word.sort() == ComparedWord.Sort.COMMON) {
        words.add(word.sense());
      }
    }
    return words;
  }

  private List<Silence> silences(List<AnnotatedReport> reports) {
    List<Silence> silences = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      for (Attribution said : report.attributions()) {
        if (said.mode() == Mode.ABSENT && !said.source().isEmpty()) {
          silences.addAll(silences(report, said, reports));
        }
      }
    }
    return silences;
  }

  private List<Silence> silences(
      AnnotatedReport report, Attribution said, List<AnnotatedReport> reports) {
    Set<String> missed = new HashSet<>();
    said.content().forEach(span -> missed.addAll(words(report.report(), span)));
    List<Silence> silences = new ArrayList<>();
    for (AnnotatedReport other : reports) {
      boolean meant =
          !other.report().id().equals(report.report().id())
              && isMeant(report, said, other.report());
      if (meant && !missed.isEmpty()) {
        silences.add(new Silence(other.report(), missed, passage(report, said)));
      }
    }
    return silences;
  }

  private static Passage passage(AnnotatedReport report, Attribution said) {
    Span whole = said.cue().isEmpty() ? said.content().getFirst() : said.cue().getFirst();
    for (List<Span> spans : List.of(said.source(), said.cue(), said.content())) {
      for (Span span : spans) {
        whole = whole.cover(span);
      }
    }
    return new Passage(report.report().id(), whole);
  }

  /** Whether who is silent is a report's outlet or the side whose statement it is. */
  private static boolean isMeant(AnnotatedReport report, Attribution said, Report other) {
    Set<String> source = new HashSet<>();
    said.source().forEach(span -> source.addAll(plain(span.in(report.report().text()))));
    boolean statement = other.kind() == Report.Kind.STATEMENT;
    boolean named =
        other.outlet().filter(name -> holds(source, name)).isPresent()
            || (statement && other.side().filter(name -> holds(source, name)).isPresent());
    return named || (statement && isCountry(report, said, other));
  }

  private static boolean holds(Set<String> source, String name) {
    List<String> words = plain(name).stream().filter(word -> !COMMON.contains(word)).toList();
    return !words.isEmpty() && source.containsAll(words);
  }

  private static List<String> plain(String text) {
    List<String> words = new ArrayList<>();
    for (String word :
        text.toLowerCase(Locale.ROOT)
            .replace("’s", "")
            .replace("'s", "")
            .split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** "Beijing did not mention it": the country of the side, by whatever name. */
  private static boolean isCountry(AnnotatedReport report, Attribution said, Report other) {
    Optional<String> country =
        said.speaker() instanceof Speaker.Named named
            ? report.entities().stream()
                .filter(one -> one.id().equals(named.entity()) && one.kind() != Entity.Kind.PERSON)
                .flatMap(one -> one.country().stream())
                .findFirst()
            : Optional.empty();
    return country.isPresent()
        && report.entities().stream()
            .filter(one -> one.kind() == Entity.Kind.COUNTRY)
            .filter(one -> other.side().filter(one.name()::equals).isPresent())
            .anyMatch(one -> one.country().equals(country));
  }

  private static Fact with(Fact fact, List<Silence> silences, Senses senses, List<ReportId> order) {
    List<Absence> absent = new ArrayList<>(fact.absent());
    for (Silence silence : silences) {
      if (tells(fact, silence, senses)) {
        Absence stated =
            new Absence(silence.silent.id(), CERTAINTY, BECAUSE, Optional.of(silence.says));
        absent.removeIf(one -> one.report().equals(silence.silent.id()));
        absent.add(stated);
      }
    }
    absent.sort(Comparator.comparingInt(one -> order.indexOf(one.report())));
    return absent.equals(fact.absent()) ? fact : fact.withAbsent(absent);
  }

  /** Whether a passage other than that of the silence has all words of what is missed. */
  private static boolean tells(Fact fact, Silence silence, Senses senses) {
    boolean told =
        fact.passages().stream().anyMatch(one -> one.report().equals(silence.silent.id()));
    return !told
        && fact.passages().stream()
            .filter(one -> !isOfSilence(one, silence.says))
            .anyMatch(one -> senses.of(one).containsAll(silence.words));
  }

  private static boolean isOfSilence(Passage passage, Passage says) {
    return passage.report().equals(says.report()) && passage.span().overlaps(says.span());
  }
}
