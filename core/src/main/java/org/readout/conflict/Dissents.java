package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Position;
import org.readout.fact.Fact;
import org.readout.fact.Facts.Told;
import org.readout.fact.Particulars;
import org.readout.fact.Telling;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Finds the passages of a fact that tell it with another number, day or name than others do: they
 * do not bear each other out, though they tell the same.
 */
public final class Dissents {
  private final Told told;
  private final List<Conflict> conflicts;
  private final Map<Passage, Telling> tellings = new HashMap<>();
  private final Map<ReportId, List<Held>> held = new HashMap<>();

  /** Where a report holds a position of a conflict. */
  private record Held(Span span, Conflict conflict, Position position) {}

  /**
   * @param told what the reports tell
   * @param conflicts of the story
   */
  public Dissents(Told told, List<Conflict> conflicts) {
    this.told = told;
    this.conflicts = conflicts.stream().filter(Dissents::isDispute).toList();
    told.clearest().values().forEach(telling -> tellings.putIfAbsent(telling.passage(), telling));
    told.tellings().forEach(telling -> tellings.putIfAbsent(telling.passage(), telling));
    this.conflicts.forEach(this::note);
  }

  private void note(Conflict conflict) {
    for (Position position : conflict.positions()) {
      for (Passage passage : position.passages()) {
        held.computeIfAbsent(passage.report(), none -> new ArrayList<>())
            .add(new Held(passage.span(), conflict, position));
      }
    }
  }

  /** Where one number may be the other, nobody dissents. */
  private static boolean isDispute(Conflict conflict) {
    boolean kind =
        switch (conflict.kind()) {
          case NUMBER, TIME, PLACE, NAME, POLARITY -> true;
          case ROLE, ATTRIBUTION -> false;
        };
    boolean one =
        conflict.judgement() == Judgement.ROUNDING || conflict.judgement() == Judgement.UNIT;
    return kind && !one;
  }

  /**
   * By the id of a fact, those of its passages that tell it otherwise than its statement, those
   * that agree together; facts of which none does are left out.
   */
  public Map<String, List<Set<Passage>>> all() {
    return by(this::differ);
  }

  /**
   * The same, and those that mean another day without naming it, as "at noon", or name one less
   * exactly: "in May".
   */
  public Map<String, List<Set<Passage>>> byDay() {
    return by((one, other) -> differ(one, other) || differ(one, other, Dissents::areDatedApart));
  }

  private static boolean areDatedApart(Telling one, Telling other) {
    return Slots.differInDayMeant(one, other) || Slots.differInExactness(one, other);
  }

  private Map<String, List<Set<Passage>>> by(BiPredicate<Passage, Passage> differ) {
    Map<String, List<Set<Passage>>> all = new LinkedHashMap<>();
    for (Fact fact : told.facts()) {
      List<Set<Passage>> of = fact.reports() > 1 ? of(fact, differ) : List.of();
      if (!of.isEmpty()) {
        all.put(fact.id(), of);
      }
    }
    return all;
  }

  /**
   * The same of facts that no conflict is shown of, where a number or a day differs: nothing else
   * would tell that they do.
   */
  public Map<String, List<Set<Passage>>> unmarked() {
    Set<String> marked = new HashSet<>();
    conflicts.forEach(conflict -> marked.addAll(conflict.facts()));
    Map<String, List<Set<Passage>>> all =
        by((one, other) -> differ(one, other, Slots::differInValue));
    all.keySet().removeAll(marked);
    return all;
  }

  private List<Set<Passage>> of(Fact fact, BiPredicate<Passage, Passage> differ) {
    Telling clearest = told.clearest().get(fact.id());
    List<Set<Passage>> groups = new ArrayList<>();
    List<Passage> firsts = new ArrayList<>();
    for (Passage passage : fact.passages()) {
      if (clearest == null || !differ.test(clearest.passage(), passage)) {
        continue;
      }
      int group = 0;
      while (group < firsts.size() && differ.test(firsts.get(group), passage)) {
        if (groups.get(group).size() == 1 && !differ.test(passage, firsts.get(group))) {
          firsts.set(group, passage);
        } else {
          group++;
        }
      }
      if (group == firsts.size()) {
        firsts.add(passage);
        groups.add(new HashSet<>());
      }
      groups.get(group).add(passage);
    }
    return groups;
  }

  /**
   * Whether two passages of different reports have not the same number, day or name, or the second
   * report has not all that the first passage says.
   */
  private boolean differ(Passage one, Passage other) {
    return areDisputed(one, other)
        || differ(one, other, Slots::differ)
        || differ(one, other, (a, b) -> !Particulars.bears(b, a));
  }

  private boolean differ(Passage one, Passage other, BiPredicate<Telling, Telling> differ) {
    Telling a = tellings.get(one);
    Telling b = tellings.get(other);
    return a != null && b != null && a.place() != b.place() && differ.test(a, b);
  }

  /** Whether they hold different positions of a conflict. */
  private boolean areDisputed(Passage one, Passage other) {
    Map<Conflict, Set<Position>> own = held(one);
    Map<Conflict, Set<Position>> others = own.isEmpty() ? Map.of() : held(other);
    return own.entrySet().stream()
        .anyMatch(
            held -> {
              Set<Position> positions = others.getOrDefault(held.getKey(), Set.of());
              return !positions.isEmpty()
                  && held.getValue().stream().noneMatch(positions::contains);
            });
  }

  private Map<Conflict, Set<Position>> held(Passage passage) {
    Map<Conflict, Set<Position>> all = new HashMap<>();
    for (Held one : held.getOrDefault(passage.report(), List.of())) {
      if (one.span.overlaps(passage.span())) {
        all.computeIfAbsent(one.conflict, none -> new HashSet<>()).add(one.position);
      }
    }
    return all;
  }
}
