package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.Claim.Role;
import org.readout.annotation.Claim.Stance;
import org.readout.annotation.TimeExpression;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;
import org.readout.text.Span;
import org.readout.words.ComparedWord;

/**
 * Finds where one report says that no date has been set and another that it has, or names the day:
 * "no date has been set for the visit", "the visit will begin on 3 May".
 */
final class UnsetDates {
  private static final Set<String> SETS =
      Set.of("set", "fix", "agree", "settle", "choose", "determine", "decide", "schedule", "name");

  private static final Set<String> DATES = Set.of("date", "day");

  private static final Set<String> OF = Set.of("for", "of");

  /** Where both speak of the event. */
  private static final double CERTAINTY = 0.8;

  /** Where one leaves it out. */
  private static final double OPEN = 0.5;

  private UnsetDates() {}

  static List<Found> of(List<Telling> tellings) {
    List<Telling> unset =
        tellings.stream().filter(one -> one.claim().negated() && setsDate(one)).toList();
    List<Found> found = new ArrayList<>();
    for (Telling one : unset) {
      for (Telling other : tellings) {
        if (one.place() != other.place() && !other.claim().negated()) {
          certainty(one, other).ifPresent(sure -> found.add(found(one, other, sure)));
        }
      }
    }
    return found;
  }

  private static boolean setsDate(Telling telling) {
    return SETS.contains(telling.claim().predicate())
        && telling.claim().arguments().stream()
            .anyMatch(one -> one.role() == Role.PATIENT && DATES.contains(one.head()));
  }

  /** How sure it is that the other has the date. */
  private static Optional<Double> certainty(Telling unset, Telling other) {
    Optional<Argument> event = event(unset);
    if (setsDate(other) && other.claim().stance() == Stance.ASSERTED) {
      Optional<Argument> otherEvent = event(other);
      boolean open = event.isEmpty() || otherEvent.isEmpty();
      return open
          ? Optional.of(OPEN)
          : event.filter(one -> areOne(unset, one, other, otherEvent.get())).map(one -> CERTAINTY);
    }
    return event.filter(one -> isDated(other) && tellsOf(other, unset, one)).map(one -> CERTAINTY);
  }

  private static Optional<Argument> event(Telling telling) {
    return telling.claim().arguments().stream()
        .filter(one -> one.role() == Role.OTHER && OF.contains(one.preposition()))
        .findFirst();
  }

  /** Of one day to come. */
  private static boolean isDated(Telling telling) {
    boolean plans =
        telling.claim().stance() == Stance.PLANNED || SETS.contains(telling.claim().predicate());
    return plans
        && telling.claim().times().stream()
            .filter(time -> time.type() == TimeExpression.Type.DATE)
            .anyMatch(time -> time.days().isOneDay());
  }

  private static boolean tellsOf(Telling telling, Telling unset, Argument event) {
    return telling.claim().arguments().stream()
        .filter(one -> one.role() != Role.OTHER)
        .anyMatch(one -> areOne(unset, event, telling, one));
  }

  /** One word, and what else is told of it is told of both or of one only. */
  private static boolean areOne(Telling one, Argument a, Telling other, Argument b) {
    Set<String> words = words(one, a.span());
    Set<String> others = words(other, b.span());
    return a.head().equals(b.head()) && (words.containsAll(others) || others.containsAll(words));
  }

  private static Set<String> words(Telling telling, Span span) {
    Set<String> words = new HashSet<>();
    for (ComparedWord word : telling.text()) {
      if (word.span().overlaps(span) && word.sort().isContent()) {
        words.add(word.sense());
      }
    }
    return words;
  }

  private static Found found(Telling unset, Telling other, double certainty) {
    boolean first = unset.place() < other.place();
    Telling one = first ? unset : other;
    Telling two = first ? other : unset;
    Judgement judgement = judgement(one, two, certainty);
    Difference difference =
        new Difference(
            Kind.POLARITY,
            first ? "not so" : "so",
            one.claim().span(),
            first ? "so" : "not so",
            two.claim().span(),
            judgement,
            because(judgement),
            certainty);
    return new Found(one.report(), two.report(), one.claim().span(), List.of(), difference);
  }

  private static Judgement judgement(Telling one, Telling other, double certainty) {
    if (Sequence.isOtherLater(one.report(), other.report()).isPresent()) {
      return Judgement.UPDATE;
    }
    return certainty >= CERTAINTY ? Judgement.CONTRADICTION : Judgement.UNDECIDED;
  }

  private static String because(Judgement judgement) {
    return switch (judgement) {
      case UPDATE -> "one says that no date is set, and the other came out on another day";
      case CONTRADICTION -> "one says that no date is set, the other has one";
      default -> "they may speak of two dates";
    };
  }
}
