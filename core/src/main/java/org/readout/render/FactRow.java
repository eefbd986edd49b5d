package org.readout.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.readout.fact.Fact;

/**
 * A fact as it is shown.
 *
 * @param number from 1, by weight
 * @param voice whom the reports have say it; empty for their own voice
 * @param statement its clearest passage
 * @param cells a report each, in order
 * @param differences the numbers of the differences that concern it
 * @param alone whether one report tells it and the others, surely enough, do not
 */
record FactRow(
    int number,
    Fact fact,
    String voice,
    String statement,
    List<FactCell> cells,
    List<Integer> differences,
    boolean alone) {

  boolean isOfOne() {
    return fact.status() == Fact.Status.ONE;
  }

  /** "Ada Lind: the bridge will open in May". */
  String spoken() {
    return voice.isEmpty() ? statement : voice + ": " + statement;
  }

  /**
   * "planned · 13 March 2026 · in 7 reports, 2 independent · one fact 62 % sure"; empty where all
   * is plain.
   */
  String labels() {
    StringJoiner labels = new StringJoiner(" · ");
    List<String> parts = new ArrayList<>();
    parts.add(Findings.stance(fact.stance()));
    parts.add(fact.when().map(Findings::when).orElse(""));
    parts.add(Provenance.counts(fact.reports(), fact.independent()));
    parts.add(fact.passages().size() > 1 ? Findings.doubt("one fact", fact.certainty()) : "");
    parts.stream().filter(part -> !part.isEmpty()).forEach(labels::add);
    return labels.toString();
  }

  /** Where it is told. */
  List<Cite> told() {
    return cells.stream().filter(FactCell::isTold).flatMap(c -> c.cites().stream()).toList();
  }

  /** " · not in B, as A6 says", for every report of which a report says so; else empty. */
  String stated() {
    StringBuilder stated = new StringBuilder();
    cells.stream()
        .filter(cell -> cell.kind() == FactCell.Kind.SAID_ABSENT)
        .forEach(cell -> stated.append(" · ").append(cell.said()));
    return stated.toString();
  }

  /** The letters of the reports that tell it. */
  List<String> letters() {
    return cells.stream().filter(FactCell::isTold).map(FactCell::letter).toList();
  }

  /** What is to be known of absences, in words; those of one kind and reason together. */
  List<String> notes() {
    Map<String, List<FactCell>> alike = new LinkedHashMap<>();
    for (FactCell cell : cells) {
      if (!cell.note().isEmpty()) {
        String own = cell.kind() == FactCell.Kind.SAID_ABSENT ? cell.letter() : "";
        String key = cell.kind() + " " + own + " " + cell.because();
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
      }
    }
    return alike.values().stream().map(FactCell::note).toList();
  }
}
