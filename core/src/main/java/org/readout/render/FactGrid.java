package org.readout.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.conflict.Exclusives;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** The facts of a collation against its reports. */
record FactGrid(List<String> letters, List<FactRow> rows) {

  /** From this on an absence is taken for one. */
  private static final double SURE = 0.7;

  static FactGrid of(Collation collation, Sigla sigla) {
    Naming naming = new Naming(collation.entities());
    Map<String, List<Integer>> differences = differences(collation.conflicts());
    Exclusives exclusives = new Exclusives(collation.reports().size(), collation.conflicts());
    List<FactRow> rows = new ArrayList<>();
    for (Fact fact : collation.facts()) {
      rows.add(
          new FactRow(
              rows.size() + 1,
              fact,
              fact.voice()
                  .map(naming::name)
                  .filter(name -> !fact.statement().startsWith(name))
                  .orElse(""),
              Findings.statement(fact.statement()),
              cells(fact, collation.reports(), sigla),
              differences.getOrDefault(fact.id(), List.of()),
              exclusives.certainty(fact) >= SURE));
    }
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < collation.reports().size(); i++) {
      letters.add(Sigla.letter(i));
    }
    return new FactGrid(letters, rows);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<FactRow> of(Fact.Status status) {
    return rows.stream().filter(row -> row.fact().status() == status).toList();
  }

  /** The rows of one report, of which others, surely enough, do or perhaps do not have the same. */
  List<FactRow> ofOne(boolean alone) {
    return of(Fact.Status.ONE).stream().filter(row -> row.alone() == alone).toList();
  }

  /** The rows that a difference concerns. */
  List<FactRow> disputed() {
    return rows.stream().filter(row -> !row.differences().isEmpty()).toList();
  }

  private static Map<String, List<Integer>> differences(List<Conflict> conflicts) {
    Map<String, List<Integer>> numbers = new HashMap<>();
    for (int i = 0; i < conflicts.size(); i++) {
      for (String fact : conflicts.get(i).facts()) {
        numbers.computeIfAbsent(fact, f -> new ArrayList<>()).add(i + 1);
      }
    }
    return numbers;
  }

  private static List<FactCell> cells(Fact fact, List<AnnotatedReport> reports, Sigla sigla) {
    Map<ReportId, List<Passage>> told = new HashMap<>();
    for (Passage passage : fact.passages()) {
      told.computeIfAbsent(passage.report(), r -> new ArrayList<>()).add(passage);
    }
    Map<ReportId, Absence> absent = new HashMap<>();
    fact.absent().forEach(absence -> absent.put(absence.report(), absence));
    List<FactCell> cells = new ArrayList<>();
    for (AnnotatedReport annotated : reports) {
      Report report = annotated.report();
      String letter = sigla.letter(report.id());
      List<Passage> passages = told.getOrDefault(report.id(), List.of());
      cells.add(
          passages.isEmpty()
              ? untold(letter, report, Optional.ofNullable(absent.get(report.id())), sigla)
              : told(letter, Cite.of(sigla, passages)));
    }
    return cells;
  }

  private static FactCell told(String letter, List<Cite> cites) {
    return new FactCell(letter, FactCell.Kind.TOLD, cites, OptionalDouble.empty(), "");
  }

  private static FactCell untold(
      String letter, Report report, Optional<Absence> absence, Sigla sigla) {
    List<Cite> stated =
        absence
            .flatMap(Absence::statedBy)
            .map(said -> List.of(Cite.of(sigla, said)))
            .orElse(List.of());
    if (stated.isEmpty() && !report.complete()) {
      String why = Legible.line(report.incompleteBecause().orElse(""));
      return unknown(letter, "its text is not whole: " + why);
    }
    return absence.map(found -> absent(letter, found, stated)).orElseGet(() -> unknown(letter, ""));
  }

  private static FactCell absent(String letter, Absence absence, List<Cite> stated) {
    FactCell.Kind kind =
        !stated.isEmpty()
            ? FactCell.Kind.SAID_ABSENT
            : absence.certainty() >= SURE ? FactCell.Kind.ABSENT : FactCell.Kind.PERHAPS_ABSENT;
    return new FactCell(
        letter,
        kind,
        stated,
        OptionalDouble.of(absence.certainty()),
        Legible.line(absence.because()));
  }

  private static FactCell unknown(String letter, String because) {
    return new FactCell(letter, FactCell.Kind.UNKNOWN, List.of(), OptionalDouble.empty(), because);
  }
}
