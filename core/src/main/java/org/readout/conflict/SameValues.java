package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim.Amount;
import org.readout.conflict.Conflict.Kind;
import org.readout.conflict.Conflict.Position;
import org.readout.fact.Facts.Told;
import org.readout.fact.Telling;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/**
 * Finds who else has a number that stands against another: reports that quote the same words, where
 * the number stands in the place of the one that differs, and reports that tell the same fact with
 * one of the numbers, of the same unit.
 */
final class SameValues {
  private final Map<ReportId, String> texts = new HashMap<>();
  private final Map<ReportId, List<Utterance>> utterances = new HashMap<>();
  private final Map<Passage, Telling> tellings = new HashMap<>();
  private final Told told;

  SameValues(List<AnnotatedReport> reports, Told told, List<Utterance> utterances) {
    reports.forEach(one -> texts.put(one.report().id(), one.report().text()));
    told.tellings().forEach(telling -> tellings.putIfAbsent(telling.passage(), telling));
    this.told = told;
    for (Utterance utterance : utterances) {
      utterance.variants().stream()
          .map(Variant::report)
          .distinct()
          .forEach(
              report ->
                  this.utterances.computeIfAbsent(report, r -> new ArrayList<>()).add(utterance));
    }
  }

  /** A conflict with all of those, if it is one of numbers. */
  Conflict added(Conflict conflict) {
    if (conflict.kind() != Kind.NUMBER) {
      return conflict;
    }
    List<List<Passage>> all = new ArrayList<>();
    conflict.positions().forEach(position -> all.add(new ArrayList<>(position.passages())));
    for (Passage other : others(conflict)) {
      boolean told = all.stream().flatMap(List::stream).anyMatch(one -> isOf(one, other.report()));
      if (!told) {
        position(conflict, other).ifPresent(position -> all.get(position).add(other));
      }
    }
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      positions.add(new Position(conflict.positions().get(i).value(), all.get(i)));
    }
    return conflict.with(positions);
  }

  private static boolean isOf(Passage passage, ReportId report) {
    return passage.report().equals(report);
  }

  private List<Passage> others(Conflict conflict) {
    List<Passage> found = new ArrayList<>();
    conflict.positions().stream()
        .flatMap(position -> position.passages().stream())
        .forEach(
            passage ->
                utterances
                    .getOrDefault(passage.report(), List.of())
                    .forEach(utterance -> inPlace(utterance, passage, found)));
    told.facts().stream()
        .filter(fact -> conflict.facts().contains(fact.id()))
        .forEach(fact -> ofUnit(conflict, fact.passages(), found));
    return found;
  }

  /** What other variants of an utterance have in the place of a passage. */
  private static void inPlace(Utterance utterance, Passage passage, List<Passage> found) {
    for (int variant = 0; variant < utterance.variants().size(); variant++) {
      if (holds(utterance.variants().get(variant), passage)) {
        for (List<Optional<Span>> row : utterance.alignment()) {
          if (row.get(variant).filter(passage.span()::overlaps).isPresent()) {
            inRow(utterance, row, found);
          }
        }
      }
    }
  }

  private static boolean holds(Variant variant, Passage passage) {
    return variant.report().equals(passage.report())
        && variant.words().stream().anyMatch(passage.span()::overlaps);
  }

  private static void inRow(Utterance utterance, List<Optional<Span>> row, List<Passage> found) {
    for (int variant = 0; variant < row.size(); variant++) {
      ReportId report = utterance.variants().get(variant).report();
      row.get(variant).ifPresent(words -> found.add(new Passage(report, words)));
    }
  }

  /** The numbers of the tellings of a fact that count what the numbers of a conflict count. */
  private void ofUnit(Conflict conflict, List<Passage> passages, List<Passage> found) {
    Optional<String> unit =
        passages.stream()
            .flatMap(one -> amounts(one).stream().filter(amount -> isIn(conflict, one, amount)))
            .map(Amount::unit)
            .filter(of -> !of.isEmpty())
            .findFirst();
    for (Passage passage : passages) {
      amounts(passage).stream()
          .filter(amount -> unit.filter(amount.unit()::equals).isPresent())
          .forEach(amount -> found.add(new Passage(passage.report(), amount.span())));
    }
  }

  private List<Amount> amounts(Passage passage) {
    return Optional.ofNullable(tellings.get(passage))
        .map(telling -> telling.claim().amounts())
        .orElse(List.of());
  }

  private static boolean isIn(Conflict conflict, Passage in, Amount amount) {
    Passage number = new Passage(in.report(), amount.span());
    return conflict.positions().stream()
        .flatMap(position -> position.passages().stream())
        .anyMatch(one -> Passages.overlap(one, number));
  }

  /** The position of the same words. */
  private Optional<Integer> position(Conflict conflict, Passage passage) {
    String words = plain(passage.span().in(texts.getOrDefault(passage.report(), "")));
    for (int i = 0; i < conflict.positions().size(); i++) {
      if (plain(conflict.positions().get(i).value()).equals(words)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
