package org.readout.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;
import org.readout.report.ReportId;

/**
 * Finds where reports measure one thing differently in sentences that have little else in common: a
 * call that lasts 40 minutes and "the 50-minute call". A report that has two measures of a thing is
 * no witness, since it may tell of two.
 */
final class MeasuredDifferences {

  /** Of what differs by more the things are two. */
  private static final double MOST = 2;

  /** So many of a report are looked at, the first ones. */
  private static final int MOST_OF_REPORT = 60;

  private static final double CERTAINTY = 0.7;

  /** Where one of the two leaves out what it measures. */
  private static final double OPEN = 0.5;

  private MeasuredDifferences() {}

  static List<Found> of(List<AnnotatedReport> reports, List<Telling> tellings) {
    Map<ReportId, List<Measured>> measured = new LinkedHashMap<>();
    reports.forEach(report -> measured.put(report.report().id(), Measured.in(report)));
    tellings.forEach(
        telling ->
            Optional.ofNullable(measured.get(telling.report().report().id()))
                .ifPresent(all -> all.addAll(Measured.in(telling))));
    List<List<Measured>> single =
        measured.values().stream().map(MeasuredDifferences::single).toList();
    List<Found> found = new ArrayList<>();
    for (int one = 0; one < single.size(); one++) {
      for (List<Measured> other : single.subList(one + 1, single.size())) {
        add(single.get(one), other, found);
      }
    }
    return found;
  }

  /** Those that no other of the report contradicts. */
  private static List<Measured> single(List<Measured> measured) {
    List<Measured> all = measured.subList(0, Math.min(MOST_OF_REPORT, measured.size()));
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> one.isOfSame(other) && differ(one, other)))
        .toList();
  }

  private static boolean differ(Measured one, Measured other) {
    return one.amount().value() != other.amount().value();
  }

  private static void add(List<Measured> some, List<Measured> others, List<Found> found) {
    for (Measured one : some) {
      for (Measured other : others) {
        if (one.isOfSame(other) && differ(one, other) && isNear(one, other)) {
          found.add(found(one, other));
        }
      }
    }
  }

  private static boolean isNear(Measured one, Measured other) {
    double a = one.amount().value();
    double b = other.amount().value();
    return Math.max(a, b) <= MOST * Math.min(a, b);
  }

  /** What something lasted is known when it is over. */
  private static Optional<Boolean> later(Measured one, Measured other) {
    return one.dimension() == Measured.Dimension.LENGTH
        ? Optional.empty()
        : Sequence.isOtherLater(one.report(), other.report());
  }

  private static Found found(Measured one, Measured other) {
    boolean open = one.thing().isEmpty() || other.thing().isEmpty();
    NumberJudge judge =
        NumberJudge.of(
            one.amount(),
            one.words(),
            other.amount(),
            other.words(),
            Optional.empty(),
            later(one, other),
            !open);
    Difference difference =
        new Difference(
            Kind.NUMBER,
            one.words(),
            one.amount().span(),
            other.words(),
            other.amount().span(),
            judge.judgement(),
            judge.because(),
            open ? OPEN : CERTAINTY);
    return new Found(one.report(), other.report(), one.about(), List.of(), difference);
  }
}
