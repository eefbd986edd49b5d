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
import org.readout.annotation.Speaker;
import org.readout.annotation.TimeExpression;

/** In what two tellings agree and in what they differ, as numbers that can be weighed. */
final class Likeness {

  /** What is measured, in order. */
  enum Measure {
    COSINE,
    CLOSE,
    COVERED,
    EQUAL,
    SHARED,
    PREDICATE,
    AGENT,
    OTHER_AGENT,
    PATIENT,
    OTHER_PATIENT,
    ENTITIES,
    OTHER_ENTITIES,
    REVERSED,
    AMOUNT,
    OTHER_AMOUNT,
    TIME,
    OTHER_TIME,
    POLARITY,
    PLANNED,
    SAME_VOICE,
    OTHER_VOICE,
    ONE_VOICE,
    UTTERANCE,
    LENGTH,
    /** The share of the pieces of words of one that the other has, the smaller and the larger. */
    LESS,
    MORE,
    /** How far the cosine falls short of that of the nearest in the other's report. */
    FARTHER,
    NEARER,
    /** The same of {@link #EQUAL}. */
    LESS_EQUAL,
    MORE_EQUAL
  }

  private Likeness() {}

  static double[] of(Telling a, Telling b, double cosine) {
    double[] m = new double[Measure.values().length];
    set(m, Measure.COSINE, cosine);
    set(m, Measure.CLOSE, Math.max(0, cosine - 0.75));
    double shared = shared(a, b);
    set(m, Measure.COVERED, share(shared, Math.min(a.weight(), b.weight())));
    set(m, Measure.EQUAL, share(shared, Math.max(a.weight(), b.weight())));
    set(m, Measure.SHARED, Math.log1p(shared));
    set(m, Measure.PREDICATE, a.predicate().equals(b.predicate()) ? 1 : 0);
    roles(m, a.claim(), b.claim());
    entities(m, a.claim(), b.claim());
    amounts(m, a.claim().amounts(), b.claim().amounts());
    times(m, a.claim().times(), b.claim().times());
    set(m, Measure.POLARITY, a.claim().negated() == b.claim().negated() ? 0 : 1);
    boolean planned = isPlanned(a.claim()) == isPlanned(b.claim());
    set(m, Measure.PLANNED, planned ? 0 : 1);
    voices(m, a, b);
    double ratio = share(Math.min(a.weight(), b.weight()), Math.max(a.weight(), b.weight()));
    set(m, Measure.LENGTH, ratio);
    return m;
  }

  private static void set(double[] measures, Measure measure, double value) {
    measures[measure.ordinal()] = value;
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

  private static void roles(double[] m, Claim a, Claim b) {
    Optional<Argument> agentA = first(a, Role.AGENT);
    Optional<Argument> agentB = first(b, Role.AGENT);
    Optional<Argument> patientA = first(a, Role.PATIENT);
    Optional<Argument> patientB = first(b, Role.PATIENT);
    set(m, Measure.AGENT, isSame(agentA, agentB) ? 1 : 0);
    set(m, Measure.OTHER_AGENT, isOther(agentA, agentB) ? 1 : 0);
    set(m, Measure.PATIENT, isSame(patientA, patientB) ? 1 : 0);
    set(m, Measure.OTHER_PATIENT, isOther(patientA, patientB) ? 1 : 0);
    boolean reversed = isSame(agentA, patientB) && isSame(patientA, agentB);
    set(m, Measure.REVERSED, reversed ? 1 : 0);
  }

  private static Optional<Argument> first(Claim claim, Role role) {
    return claim.arguments().stream().filter(one -> one.role() == role).findFirst();
  }

  private static boolean isSame(Optional<Argument> a, Optional<Argument> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean known = a.get().entity().isPresent() && b.get().entity().isPresent();
    return known
        ? a.get().entity().equals(b.get().entity())
        : a.get().head().equals(b.get().head());
  }

  private static boolean isOther(Optional<Argument> a, Optional<Argument> b) {
    return a.isPresent()
        && b.isPresent()
        && a.get().entity().isPresent()
        && b.get().entity().isPresent()
        && !a.get().entity().equals(b.get().entity());
  }

  private static void entities(double[] m, Claim a, Claim b) {
    Set<String> inA = entities(a);
    Set<String> inB = entities(b);
    Set<String> both = new HashSet<>(inA);
    both.retainAll(inB);
    set(m, Measure.ENTITIES, Math.min(3, both.size()));
    boolean strange = both.isEmpty() && !inA.isEmpty() && !inB.isEmpty();
    set(m, Measure.OTHER_ENTITIES, strange ? 1 : 0);
  }

  private static Set<String> entities(Claim claim) {
    Set<String> entities = new HashSet<>();
    claim.arguments().forEach(one -> one.entity().ifPresent(entities::add));
    return entities;
  }

  private static void amounts(double[] m, List<Amount> a, List<Amount> b) {
    for (Amount one : a) {
      for (Amount other : b) {
        boolean comparable =
            one.unit().equals(other.unit()) || one.unit().isEmpty() || other.unit().isEmpty();
        if (comparable) {
          boolean equal = one.value() == other.value();
          set(m, equal ? Measure.AMOUNT : Measure.OTHER_AMOUNT, 1);
        }
      }
    }
    if (m[Measure.AMOUNT.ordinal()] > 0) {
      set(m, Measure.OTHER_AMOUNT, 0);
    }
  }

  private static void times(double[] m, List<TimeExpression> a, List<TimeExpression> b) {
    for (TimeExpression one : a) {
      for (TimeExpression other : b) {
        Optional<Boolean> meet = meet(one, other);
        if (meet.isPresent()) {
          set(m, meet.get() ? Measure.TIME : Measure.OTHER_TIME, 1);
        }
      }
    }
    if (m[Measure.TIME.ordinal()] > 0) {
      set(m, Measure.OTHER_TIME, 0);
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

  private static void voices(double[] m, Telling a, Telling b) {
    Optional<Speaker> one = a.attribution().map(said -> said.speaker());
    Optional<Speaker> other = b.attribution().map(said -> said.speaker());
    if (one.isPresent() && other.isPresent()) {
      set(m, Measure.SAME_VOICE, one.equals(other) ? 1 : 0);
      boolean named = one.get() instanceof Speaker.Named && other.get() instanceof Speaker.Named;
      set(m, Measure.OTHER_VOICE, named && !one.equals(other) ? 1 : 0);
    } else if (one.isPresent() || other.isPresent()) {
      set(m, Measure.ONE_VOICE, 1);
    }
    boolean told = a.utterance().isPresent() && a.utterance().equals(b.utterance());
    set(m, Measure.UTTERANCE, told ? 1 : 0);
  }
}
