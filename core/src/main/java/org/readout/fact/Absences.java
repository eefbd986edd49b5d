package org.readout.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.report.Report;

/**
 * Tells which reports do not have a fact. Nothing is said of a report whose text is cut, or so
 * short beside another that it may be the opening alone: what it lacks may have stood in the rest.
 */
final class Absences {

  /** What is less sure is not said. */
  private static final double LEAST = 0.5;

  private static final int LONGEST = 90;

  /** What is less likely the same is not named as the nearest. */
  private static final double NEAR = 0.005;

  /**
   * How often a report does tell what no clause of it was joined to: so often where nothing is near
   * it, and more by a power of the probability of the likeliest clause. Set by hand in round
   * numbers that hold on labelled news ({@code AbsenceByDeletion} in {@code bench}); to be looked
   * at again when the weights of likeness change.
   */
  private static final double TOLD = 0.04;

  private static final double POWER = 0.6;
  private static final double MOST_TOLD = 0.7;

  /** A report of fewer clauses may be no more than the opening of one. */
  private static final int OPENING = 14;

  /** It may if another has so many times as many. */
  private static final int LONGER = 4;

  /**
   * Where so much of what a clause tells stands within two sentences, the report may well have it,
   * though no clause of it is alike.
   */
  private static final double COVERED = 0.85;

  /** Something near it, and how near. */
  private record Near(Telling telling, double probability) {}

  private final List<AnnotatedReport> reports;

  /** The number of clauses of each report that were compared. */
  private final int[] counts;

  private final List<Map<Integer, Near>> nearest = new ArrayList<>();

  private final Coverage coverage;
  private final Titles titles;

  /**
   * @param tellings all of the story
   * @param pairs that may tell the same
   * @param titles of the reports
   */
  Absences(
      List<AnnotatedReport> reports,
      List<Telling> tellings,
      List<Groups.Pair> pairs,
      Titles titles) {
    this.reports = reports;
    this.titles = titles;
    counts = new int[reports.size()];
    coverage = new Coverage(reports.size(), tellings);
    tellings.forEach(telling -> nearest.add(new HashMap<>()));
    tellings.forEach(telling -> counts[telling.place()]++);
    for (Groups.Pair pair : pairs) {
      note(pair.one(), tellings.get(pair.other()), pair.probability());
      note(pair.other(), tellings.get(pair.one()), pair.probability());
    }
  }

  private void note(int telling, Telling near, double probability) {
    nearest
        .get(telling)
        .merge(
            near.place(),
            new Near(near, probability),
            (a, b) -> a.probability >= b.probability ? a : b);
  }

  /** The reports that do not have what these tellings tell, in order. */
  List<Absence> of(List<Integer> members, List<Telling> tellings) {
    List<Absence> absences = new ArrayList<>();
    for (int place = 0; place < reports.size(); place++) {
      int report = place;
      boolean told = members.stream().anyMatch(one -> tellings.get(one).place() == report);
      boolean covered = members.stream().map(tellings::get).anyMatch(one -> isCovered(one, report));
      if (!told && !covered && isWhole(place)) {
        absence(members, tellings, place).ifPresent(absences::add);
      }
    }
    return absences;
  }

  private boolean isCovered(Telling telling, int place) {
    return coverage.of(telling, place) >= COVERED || titles.mayTell(telling, place);
  }

  /** Whether all of a report is here, and all of it was compared. */
  private boolean isWhole(int place) {
    AnnotatedReport report = reports.get(place);
    return report.report().complete()
        && !report.sentences().isEmpty()
        && counts[place] < Tellings.MOST
        && !isOpening(place);
  }

  private boolean isOpening(int place) {
    int longest = Arrays.stream(counts).max().orElse(0);
    return counts[place] < OPENING && longest >= LONGER * counts[place];
  }

  private Optional<Absence> absence(List<Integer> members, List<Telling> tellings, int place) {
    Optional<Near> near =
        members.stream()
            .flatMap(member -> Optional.ofNullable(nearest.get(member).get(place)).stream())
            .reduce((a, b) -> a.probability >= b.probability ? a : b);
    double certainty = 1 - told(near.map(Near::probability).orElse(0.0));
    if (certainty < LEAST) {
      return Optional.empty();
    }
    Report report = reports.get(place).report();
    String because = "complete text" + published(report, members, tellings) + nearest(near);
    return Optional.of(new Absence(report.id(), certainty, because, Optional.empty()));
  }

  private static double told(double probability) {
    return Math.min(MOST_TOLD, TOLD + Math.pow(probability, POWER));
  }

  private static String published(Report report, List<Integer> members, List<Telling> tellings) {
    var day = report.published().day();
    boolean after =
        day.isPresent()
            && members.stream()
                .map(member -> tellings.get(member).report().report().published().day())
                .allMatch(other -> other.isPresent() && other.get().isBefore(day.get()));
    return after ? ", published after" : "";
  }

  private static String nearest(Optional<Near> near) {
    return near.filter(one -> one.probability >= NEAR)
        .map(one -> "; the nearest to it there: “" + shortened(one.telling) + "”")
        .orElse("; nothing near it there");
  }

  private static String shortened(Telling telling) {
    String words = telling.claim().span().in(telling.report().report().text());
    int end = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
    return end < 0
        ? words.substring(0, Math.min(words.length(), LONGEST))
        : words.substring(0, end) + " …";
  }
}
