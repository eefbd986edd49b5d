package org.readout.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Role;
import org.readout.fact.Fact;
import org.readout.fact.Telling;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** The clauses of a story's reports, to be looked up by where they stand. */
final class Clauses {

  /** In characters: "not be restored", "not yet been restored". */
  private static final int NEAR = 12;

  private final Map<ReportId, Map<Integer, List<Telling>>> bySentence = new HashMap<>();
  private final Map<Passage, String> facts = new HashMap<>();

  Clauses(List<Telling> tellings, List<Fact> facts) {
    for (Telling telling : tellings) {
      bySentence
          .computeIfAbsent(telling.report().report().id(), key -> new HashMap<>())
          .computeIfAbsent(telling.claim().sentence(), key -> new ArrayList<>())
          .add(telling);
    }
    for (Fact fact : facts) {
      fact.passages().forEach(passage -> this.facts.put(passage, fact.id()));
    }
  }

  /** Whether a sentence tells anything: credits and captions do not. */
  boolean tell(Side side) {
    return !of(side).isEmpty();
  }

  /** The shortest clause around a stretch of a sentence. */
  Optional<Telling> around(Side side, Span stretch) {
    return of(side).stream()
        .filter(telling -> telling.claim().span().contains(stretch))
        .min(Comparator.comparingInt(telling -> telling.claim().span().length()));
  }

  /** The number that stands in a stretch of a sentence. */
  Optional<Amount> amount(Side side, Span stretch) {
    return of(side).stream()
        .flatMap(telling -> telling.claim().amounts().stream())
        .filter(amount -> amount.span().overlaps(stretch))
        .findFirst();
  }

  /** The fact that two clauses tell. */
  Optional<String> fact(Telling one, Telling other) {
    return Optional.ofNullable(facts.get(one.passage()))
        .filter(id -> id.equals(facts.get(other.passage())));
  }

  /** Whether what stands there is told of two people or bodies: each may have done it otherwise. */
  boolean areOfTwo(Parallel parallel, Span one, Span other) {
    Optional<String> who = around(parallel.one(), one).flatMap(Clauses::who);
    Optional<String> others = around(parallel.other(), other).flatMap(Clauses::who);
    return who.isPresent() && others.isPresent() && !who.equals(others);
  }

  /**
   * Whether the clauses whose predicates stand there or directly behind both deny or neither does,
   * in whatever words.
   */
  boolean denyAlike(Parallel parallel, Span one, Span other) {
    Optional<Telling> a = around(parallel.one(), one).filter(it -> isBefore(one, it));
    Optional<Telling> b = around(parallel.other(), other).filter(it -> isBefore(other, it));
    return a.isPresent() && b.isPresent() && a.get().claim().negated() == b.get().claim().negated();
  }

  private static boolean isBefore(Span stretch, Telling telling) {
    Span predicate = telling.claim().predicateSpan();
    return predicate.end() > stretch.start() && predicate.start() <= stretch.end() + NEAR;
  }

  private static Optional<String> who(Telling telling) {
    return Stream.of(Role.AGENT, Role.PATIENT)
        .flatMap(role -> telling.claim().arguments().stream().filter(one -> one.role() == role))
        .findFirst()
        .flatMap(telling::referent);
  }

  private List<Telling> of(Side side) {
    return bySentence
        .getOrDefault(side.report().report().id(), Map.of())
        .getOrDefault(side.sentence(), List.of());
  }
}
