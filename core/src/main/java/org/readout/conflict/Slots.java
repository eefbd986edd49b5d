package org.readout.conflict;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.Claim.Role;
import org.readout.annotation.Entity;
import org.readout.annotation.TimeExpression;
import org.readout.fact.Telling;
import org.readout.text.Days;
import org.readout.text.Span;

/**
 * Tells whether two tellings of one thing have other numbers, days or names in the same place, so
 * that neither bears the other out.
 */
final class Slots {
  private Slots() {}

  static boolean differ(Telling one, Telling other) {
    return differInValue(one, other) || differInName(one, other);
  }

  /** In a number or a day; whom a word means is less sure. */
  static boolean differInValue(Telling one, Telling other) {
    return differInNumber(one, other) || differInDay(one, other);
  }

  /** Both count or measure in one unit, and no number of the one may be one of the other. */
  private static boolean differInNumber(Telling one, Telling other) {
    return one.claim().amounts().stream()
        .map(Amount::unit)
        .filter(unit -> !unit.isEmpty())
        .distinct()
        .anyMatch(unit -> areOthers(of(one, unit), of(other, unit)));
  }

  private static List<Amount> of(Telling telling, String unit) {
    return telling.claim().amounts().stream().filter(one -> one.unit().equals(unit)).toList();
  }

  private static boolean areOthers(List<Amount> amounts, List<Amount> others) {
    return !others.isEmpty()
        && amounts.stream()
            .noneMatch(one -> others.stream().anyMatch(it -> NumberJudge.mayBeOne(one, it)));
  }

  /** Both name days, and none of the one may be one of the other. */
  private static boolean differInDay(Telling one, Telling other) {
    return differ(one, named(one), other, named(other));
  }

  /** The same of days that are only known from what was told before: "at 5 p.m.". */
  static boolean differInDayMeant(Telling one, Telling other) {
    return differ(one, days(one), other, days(other));
  }

  /** Both are dated, and not to the same days: "on 3 May", "in May". */
  static boolean differInExactness(Telling one, Telling other) {
    List<Days> days = dated(one);
    List<Days> others = dated(other);
    return !days.isEmpty() && !others.isEmpty() && days.stream().noneMatch(others::contains);
  }

  private static List<Days> dated(Telling telling) {
    return telling.claim().times().stream()
        .map(TimeExpression::days)
        .filter(days -> days.earliest().isPresent())
        .toList();
  }

  private static boolean differ(
      Telling one, List<TimeExpression> days, Telling other, List<TimeExpression> others) {
    return !days.isEmpty()
        && !others.isEmpty()
        && days.stream().noneMatch(a -> others.stream().anyMatch(b -> meet(one, a, other, b)));
  }

  private static boolean meet(Telling one, TimeExpression a, Telling other, TimeExpression b) {
    return DatedDays.meet(a, words(one, a.span()), b, words(other, b.span()));
  }

  private static List<TimeExpression> days(Telling telling) {
    return telling.claim().times().stream()
        .filter(time -> time.days().isOneDay() && !time.value().endsWith("_REF"))
        .toList();
  }

  private static List<TimeExpression> named(Telling telling) {
    return days(telling).stream()
        .filter(time -> DatedDays.nameDay(time, words(telling, time.span())))
        .toList();
  }

  private static String words(Telling telling, Span span) {
    return span.in(telling.report().report().text());
  }

  /** Somebody else does it, or it is done to somebody else. */
  private static boolean differInName(Telling one, Telling other) {
    return List.of(Role.AGENT, Role.PATIENT).stream()
        .anyMatch(
            role -> {
              Optional<String> who = person(one, role);
              Optional<String> others = person(other, role);
              return who.isPresent() && others.isPresent() && !who.equals(others);
            });
  }

  /** The only person of a role. */
  private static Optional<String> person(Telling telling, Role role) {
    List<Argument> of =
        telling.claim().arguments().stream().filter(one -> one.role() == role).toList();
    return of.size() == 1
        ? of.getFirst().entity().filter(id -> isPerson(telling, id))
        : Optional.empty();
  }

  private static boolean isPerson(Telling telling, String id) {
    return telling.report().entities().stream()
        .anyMatch(entity -> entity.id().equals(id) && entity.kind() == Entity.Kind.PERSON);
  }
}
