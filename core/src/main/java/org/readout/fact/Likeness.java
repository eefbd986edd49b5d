package org.readout.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Claim;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.Claim.Role;
import org.readout.annotation.Claim.Stance;
import org.readout.annotation.TimeExpression;

/** In what two tellings agree and in what they differ, as numbers that can be weighed. */
final class Likeness {

  private Likeness() {}

  static Measures of(Telling a, Telling b, double cosine) {
    Measures m = new Measures();
    m.set(Measure.COSINE, cosine);
    m.set(Measure.CLOSE, Math.max(0, cosine - 0.75));
    double shared = shared(a, b);
    m.set(Measure.COVERED, share(shared, Math.min(a.weight(), b.weight())));
    m.set(Measure.EQUAL, share(shared, Math.max(a.weight(), b.weight())));
    m.set(Measure.SHARED, Math.log1p(shared));
    m.set(Measure.PREDICATE, a.predicate().equals(b.predicate()) ? 1 : 0);
    roles(m, a, b);
    entities(m, a, b);
    amounts(m, a.claim().amounts(), b.claim().amounts());
    times(m, a.claim().times(), b.claim().times());
    m.set(Measure.POLARITY, a.claim().negated() == b.claim().negated() ? 0 : 1);
    boolean planned = isPlanned(a.claim()) == isPlanned(b.claim());
    m.set(Measure.PLANNED, planned ? 0 : 1);
    voices(m, a, b);
    double ratio = share(Math.min(a.weight(), b.weight()), Math.max(a.weight(), b.weight()));
    m.set(Measure.LENGTH, ratio);
    return m;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : Math.min(1, part / whole);
  }

  private static double shared(Telling a, Telling b) {
    double shared = 0;
    for (Map.Entry<String, Double> word : a.words().entrySet()) {
      Double other = b.words().get(word.getKey());
      if (other != null) {
        shared += Math.min(word.getValue(), other);
      }
    }
    return shared;
  }

  private static boolean isPlanned(Claim claim) {
    return claim.stance() == Stance.PLANNED;
  }

  private static void roles(Measures m, Telling a, Telling b) {
    Optional<Argument> agentA = first(a, Role.AGENT);
    Optional<Argument> agentB = first(b, Role.AGENT);
    Optional<Argument> patientA = first(a, Role.PATIENT);
    Optional<Argument> patientB = first(b, Role.PATIENT);
    m.set(Measure.AGENT, isSame(a, agentA, b, agentB) ? 1 : 0);
    m.set(Measure.OTHER_AGENT, isOther(a, agentA, b, agentB) ? 1 : 0);
    m.set(Measure.PATIENT, isSame(a, patientA, b, patientB) ? 1 : 0);
    m.set(Measure.OTHER_PATIENT, isOther(a, patientA, b, patientB) ? 1 : 0);
    boolean reversed = isSame(a, agentA, b, patientB) && isSame(a, patientA, b, agentB);
    m.set(Measure.REVERSED, reversed ? 1 : 0);
  }

  private static Optional<Argument> first(Telling telling, Role role) {
    for (Argument one : telling.claim().arguments()) {
      if (one.role() == role) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(
      Telling a, Optional<Argument> one, Telling b, Optional<Argument> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Optional<String> entity = a.referent(one.get());
    Optional<String> otherEntity = b.referent(other.get());
    return (entity.isPresent() && otherEntity.isPresent())
        ? entity.equals(otherEntity)
        : one.get().head().equals(other.get().head());
  }

  private static boolean isOther(
      Telling a, Optional<Argument> one, Telling b, Optional<Argument> other) {
    Optional<String> entity = one.flatMap(a::referent);
    Optional<String> otherEntity = other.flatMap(b::referent);
    return entity.isPresent() && otherEntity.isPresent() && !entity.equals(otherEntity);
  }

  private static void entities(Measures m, Telling a, Telling b) {
    Set<String> inA = entities(a);
    Set<String> inB = entities(b);
    Set<String> both = new HashSet<>(inA);
    both.retainAll(inB);
    m.set(Measure.ENTITIES, Math.min(3, both.size()));
    boolean strange = both.isEmpty() && !inA.isEmpty() && !inB.isEmpty();
    m.set(Measure.OTHER_ENTITIES, strange ? 1 : 0);
  }

  private static Set<String> entities(Telling telling) {
    Set<String> entities = new HashSet<>();
    telling.claim().arguments().forEach(one -> telling.referent(one).ifPresent(entities::add));
    return entities;
  }

  private static void amounts(Measures m, List<Amount> a, List<Amount> b) {
    for (Amount one : a) {
      for (Amount other : b) {
        boolean comparable =
            one.unit().equals(other.unit()) || one.unit().isEmpty() || other.unit().isEmpty();
        if (comparable) {
          boolean equal = one.value() == other.value();
          m.set(equal ? Measure.AMOUNT : Measure.OTHER_AMOUNT, 1);
        }
      }
    }
    if (m.of(Measure.AMOUNT) > 0) {
      m.set(Measure.OTHER_AMOUNT, 0);
    }
  }

  private static void times(Measures m, List<TimeExpression> a, List<TimeExpression> b) {
    for (TimeExpression one : a) {
      for (TimeExpression other : b) {
        Optional<Boolean> meet = meet(one, other);
        if (meet.isPresent()) {
          m.set(meet.get() ? Measure.TIME : Measure.OTHER_TIME, 1);
        }
      }
    }
    if (m.of(Measure.TIME) > 0) {
      m.set(Measure.OTHER_TIME, 0);
    }
  }

  /** Whether they can be the same; empty if nothing can be told. */
  private static Optional<Boolean> meet(TimeExpression one, TimeExpression other) {
    Optional<LocalDate> from = one.days().earliest();
    Optional<LocalDate> to = one.days().latest();
    Optional<LocalDate> otherFrom = other.days().earliest();
    Optional<LocalDate> otherTo = other.days().latest();
    if (from.isEmpty() || to.isEmpty() || otherFrom.isEmpty() || otherTo.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(!from.get().isAfter(otherTo.get()) && !otherFrom.get().isAfter(to.get()));
  }

  private static void voices(Measures m, Telling a, Telling b) {
    if (a.attribution().isPresent() && b.attribution().isPresent()) {
      m.set(Measure.SAME_VOICE, a.voice().equals(b.voice()) ? 1 : 0);
      boolean named = a.voice().isPresent() && b.voice().isPresent();
      m.set(Measure.OTHER_VOICE, named && !a.voice().equals(b.voice()) ? 1 : 0);
    } else if (a.attribution().isPresent() || b.attribution().isPresent()) {
      m.set(Measure.ONE_VOICE, 1);
    }
    boolean told = a.utterance().isPresent() && a.utterance().equals(b.utterance());
    m.set(Measure.UTTERANCE, told ? 1 : 0);
  }
}
