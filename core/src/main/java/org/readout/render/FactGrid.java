package org.readout.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.collation.Passage;
import org.readout.conflict.Conflict;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** The facts of a collation against its reports. */
record FactGrid(List<String> letters, List<FactRow> rows) {

  /** From this on an absence is taken for one. */
  private static final double SURE = 0.7;

  static FactGrid of(Collation collation, Sigla sigla) {
    Naming naming = new Naming(collation.entities());
    Map<String, List<Integer>> differences = differences(collation.conflicts());
    List<FactRow> rows = new ArrayList<>();
    for (Fact fact : collation.facts()) {
      rows.add(
          new FactRow(
              rows.size() + 1,
              fact,
              fact.voice().map(naming::name).orElse(""),
              Findings.statement(fact.statement()),
              cells(fact, collation.reports(), sigla),
              differences.getOrDefault(fact.id(), List.of())));
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
              : new FactCell(letter, FactCell.Kind.TOLD, Cite.of(sigla, passages), ""));
    }
    return cells;
  }

  private static FactCell untold(
      String letter, Report report, Optional<Absence> absence, Sigla sigla) {
    if (absence.isPresent() && absence.get().statedBy().isPresent()) {
      Cite cite = Cite.of(sigla, absence.get().statedBy().get());
      String note = "not in " + letter + ", as " + cite.label() + " says";
      return new FactCell(letter, FactCell.Kind.SAID_ABSENT, List.of(cite), note);
    }
    if (!report.complete()) {
      String why = Legible.line(report.incompleteBecause().orElse(""));
      return unknown(letter, "nothing is said of " + letter + ": its text is not whole, " + why);
    }
    return absence
        .map(found -> absent(letter, found))
        .orElseGet(() -> unknown(letter, "nothing is said of " + letter));
  }

  private static FactCell absent(String letter, Absence absence) {
    boolean sure = absence.certainty() >= SURE;
    String because = Legible.line(absence.because());
    String note =
        (sure ? "not in the text of " : "perhaps not in the text of ")
            + letter
            + ": "
            + Wording.percent(absence.certainty())
            + (because.isEmpty() ? "" : ", " + because);
    return new FactCell(
        letter, sure ? FactCell.Kind.ABSENT : FactCell.Kind.PERHAPS_ABSENT, List.of(), note);
  }

  private static FactCell unknown(String letter, String note) {
    return new FactCell(letter, FactCell.Kind.UNKNOWN, List.of(), note);
  }
}
