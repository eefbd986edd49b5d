package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.app.evaluate.UtteranceGold.Pair;
import org.readout.collation.Collation;
import org.readout.collation.Collator;
import org.readout.report.Report;
import org.readout.text.Digest;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/**
 * Scores which quotations are taken for one utterance. Pairs are scored twice: with attributions
 * made of the places that the gold names, without speakers unless the gold names them, so that only
 * the grouping is scored; and with the attributions and speakers as found. Reports that the gold
 * links are collated as a story.
 */
public final class UtteranceEvaluation {

  private static final int BINS = 10;

  private final Collator collator;
  private final UtteranceGold gold;
  private final Map<String, AnnotatedReport> reports = new LinkedHashMap<>();

  /**
   * An evaluation.
   *
   * @param reports annotated; those that the gold does not name are passed over
   */
  public UtteranceEvaluation(Collator collator, UtteranceGold gold, List<AnnotatedReport> reports) {
    this.collator = collator;
    this.gold = gold;
    for (AnnotatedReport report : reports) {
      this.reports.put(Place.nameOf(report.report()), report);
    }
  }

  /** The scores. */
  public List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    Grouping asLabelled = grouping(true);
    Grouping asFound = grouping(false);
    if (!gold.pairs().isEmpty()) {
      tables.add(pairs("Pairs of quotations, attributions as labelled", asLabelled));
      tables.add(pairs("Pairs of quotations, attributions and speakers as found", asFound));
      tables.add(certainty(asLabelled));
    }
    if (!gold.utterances().isEmpty()) {
      tables.add(utterances("Utterances in more than one report", asLabelled, asFound));
    }
    return tables;
  }

  /** The utterance, if any, that each place of the gold was found in, and all utterances. */
  private record Grouping(Map<Place, Utterance> byPlace) {

    Optional<Utterance> of(Place place) {
      return Optional.ofNullable(byPlace.get(place));
    }

    boolean same(Place a, Place b) {
      return of(a).isPresent() && of(a).equals(of(b));
    }
  }

  private Grouping grouping(boolean asLabelled) {
    Map<Place, Utterance> byPlace = new HashMap<>();
    for (Set<String> story : stories()) {
      List<AnnotatedReport> annotated = new ArrayList<>();
      for (String name : story) {
        AnnotatedReport report = reports.get(name);
        if (report != null) {
          annotated.add(asLabelled ? labelled(name, report) : report);
        }
      }
      if (!annotated.isEmpty()) {
        place(story, collator.collate(annotated), byPlace);
      }
    }
    return new Grouping(byPlace);
  }

  /** The names of reports that the gold links, in the order in which it names them. */
  private List<Set<String>> stories() {
    List<Set<String>> stories = new ArrayList<>();
    gold.pairs().forEach(p -> link(stories, List.of(p.a(), p.b())));
    gold.utterances().forEach(u -> link(stories, u.places()));
    return stories;
  }

  private static void link(List<Set<String>> stories, List<Place> places) {
    Set<String> linked = new TreeSet<>();
    places.forEach(p -> linked.add(p.report()));
    stories.removeIf(
        story -> {
          boolean meets = story.stream().anyMatch(linked::contains);
          if (meets) {
            linked.addAll(story);
          }
          return meets;
        });
    stories.add(linked);
  }

  /** The report with a direct quotation at each place that the gold names. */
  private AnnotatedReport labelled(String name, AnnotatedReport annotated) {
    List<Attribution> attributions = new ArrayList<>();
    for (Place place : gold.places()) {
      if (place.report().equals(name)) {
        attributions.add(quotation(annotated.report(), place.span(), gold.speakerOf(place)));
      }
    }
    return new AnnotatedReport(
        annotated.report(), annotated.sentences(), List.of(), annotated.times(), attributions);
  }

  private static Attribution quotation(Report report, Span span, Speaker speaker) {
    return new Attribution(
        Digest.of('a', report.id().value(), span.toString()),
        Attribution.Kind.DIRECT,
        Attribution.Mode.SPEECH,
        false,
        Optional.empty(),
        List.of(span),
        List.of(),
        List.of(),
        List.of(span),
        speaker,
        0,
        Optional.empty());
  }

  private void place(Set<String> story, Collation collation, Map<Place, Utterance> byPlace) {
    for (Place place : gold.places()) {
      AnnotatedReport report = reports.get(place.report());
      if (story.contains(place.report()) && report != null) {
        best(collation, report.report(), place.span()).ifPresent(u -> byPlace.put(place, u));
      }
    }
  }

  /** The utterance with the variant whose words fit a place best: most shared, least beside it. */
  private static Optional<Utterance> best(Collation collation, Report report, Span span) {
    Utterance best = null;
    double most = 0;
    for (Utterance utterance : collation.utterances()) {
      for (Variant variant : utterance.variants()) {
        double fit = variant.report().equals(report.id()) ? fit(variant.words(), span) : 0;
        if (fit > most) {
          most = fit;
          best = utterance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double fit(List<Span> words, Span span) {
    int length = words.stream().mapToInt(Span::length).sum();
    return 2.0 * shared(words, span) / (length + span.length());
  }

  private static int shared(List<Span> words, Span span) {
    int shared = 0;
    for (Span word : words) {
      shared +=
          Math.max(0, Math.min(word.end(), span.end()) - Math.max(word.start(), span.start()));
    }
    return shared;
  }

  private Table pairs(String title, Grouping grouping) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("all", p -> true, grouping));
    rows.add(row("grey", Pair::grey, grouping));
    rows.add(row("others", p -> !p.grey(), grouping));
    rows.add(bCubed(grouping));
    return new Table(title, List.of("pairs", "number", "same", "precision", "recall", "F1"), rows);
  }

  private List<String> row(String name, Predicate<Pair> which, Grouping grouping) {
    int number = 0;
    int same = 0;
    int found = 0;
    int right = 0;
    for (Pair pair : gold.pairs()) {
      if (which.test(pair)) {
        boolean isFound = grouping.same(pair.a(), pair.b());
        number++;
        same += pair.same() ? 1 : 0;
        found += isFound ? 1 : 0;
        right += isFound && pair.same() ? 1 : 0;
      }
    }
    return cells(name, number, same, (double) right / found, (double) right / same);
  }

  private static List<String> cells(
      String name, int number, int same, double precision, double recall) {
    return List.of(
        name,
        Integer.toString(number),
        same < 0 ? "" : Integer.toString(same),
        share(precision),
        share(recall),
        share(2 * precision * recall / (precision + recall)));
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
  }

  /**
   * B-cubed (Bagga and Baldwin 1998) of the quotations, as the pairs that are the same link them.
   */
  private List<String> bCubed(Grouping grouping) {
    List<Set<Place>> classes = classes();
    double precision = 0;
    double recall = 0;
    int places = 0;
    for (Set<Place> same : classes) {
      for (Place place : same) {
        Set<Place> found = new HashSet<>(Set.of(place));
        gold.places().stream()
            .filter(p -> same.contains(p) || isLabelled(place, p))
            .filter(p -> grouping.same(place, p))
            .forEach(found::add);
        double right = found.stream().filter(same::contains).count();
        precision += right / found.size();
        recall += right / same.size();
        places++;
      }
    }
    return cells("quotations (B3)", places, -1, precision / places, recall / places);
  }

  private boolean isLabelled(Place a, Place b) {
    return gold.pairs().stream()
        .anyMatch(
            p -> (p.a().equals(a) && p.b().equals(b)) || (p.a().equals(b) && p.b().equals(a)));
  }

  private List<Set<Place>> classes() {
    List<Set<Place>> classes = new ArrayList<>();
    gold.places().forEach(p -> classes.add(new HashSet<>(Set.of(p))));
    for (Pair pair : gold.pairs()) {
      if (pair.same()) {
        Set<Place> a = classOf(classes, pair.a());
        Set<Place> b = classOf(classes, pair.b());
        if (a != b) {
          classes.removeIf(c -> c == b);
          a.addAll(b);
        }
      }
    }
    return classes;
  }

  private static Set<Place> classOf(List<Set<Place>> classes, Place place) {
    return classes.stream().filter(c -> c.contains(place)).findFirst().orElseThrow();
  }

  /** Of the pairs that were taken for one utterance, how many are, by the certainty given. */
  private Table certainty(Grouping grouping) {
    int[] number = new int[BINS];
    int[] right = new int[BINS];
    double[] sum = new double[BINS];
    for (Pair pair : gold.pairs()) {
      if (grouping.same(pair.a(), pair.b())) {
        double certainty = grouping.of(pair.a()).orElseThrow().certainty();
        int bin = Math.min(BINS - 1, (int) (certainty * BINS));
        number[bin]++;
        sum[bin] += certainty;
        right[bin] += pair.same() ? 1 : 0;
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "%.1f-%.1f", bin / 10.0, (bin + 1) / 10.0),
              Integer.toString(number[bin]),
              share(sum[bin] / number[bin]),
              share((double) right[bin] / number[bin])));
    }
    return new Table(
        "Certainty of the pairs taken for one utterance",
        List.of("certainty", "pairs", "mean certainty", "share that are"),
        rows);
  }

  private Table utterances(String title, Grouping asLabelled, Grouping asFound) {
    return new Table(
        title,
        List.of("attributions", "utterances", "complete", "complete and nothing else"),
        List.of(counted("as labelled", asLabelled), counted("as found", asFound)));
  }

  private List<String> counted(String name, Grouping grouping) {
    int complete = 0;
    int pure = 0;
    for (UtteranceGold.Whole utterance : gold.utterances()) {
      List<Place> places = utterance.places();
      boolean whole = places.stream().allMatch(p -> grouping.same(places.getFirst(), p));
      complete += whole ? 1 : 0;
      pure += whole && holdsOnly(grouping.of(places.getFirst()).orElseThrow(), places) ? 1 : 0;
    }
    return List.of(
        name,
        Integer.toString(gold.utterances().size()),
        Integer.toString(complete),
        Integer.toString(pure));
  }

  /** Every variant that quotes shares words with one of the places. */
  private boolean holdsOnly(Utterance utterance, List<Place> places) {
    return utterance.variants().stream()
        .filter(v -> !v.attribution().quoted().isEmpty())
        .allMatch(v -> places.stream().anyMatch(p -> isAt(v, p)));
  }

  private boolean isAt(Variant variant, Place place) {
    AnnotatedReport report = reports.get(place.report());
    return report != null
        && report.report().id().equals(variant.report())
        && shared(variant.words(), place.span()) > 0;
  }
}
