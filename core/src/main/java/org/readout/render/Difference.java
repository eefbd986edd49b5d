package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.report.ReportId;

/**
 * A conflict as it is shown.
 *
 * @param number from 1
 * @param id of the conflict
 * @param kind in what reports differ
 * @param about what they speak of
 * @param verdict what the difference is, why we think so, and how sure we are if not sure enough
 */
record Difference(
    int number, String id, String kind, String about, List<Position> positions, String verdict) {

  /**
   * What some reports say.
   *
   * @param value in their words, or in ours
   * @param verbatim whether in theirs
   */
  record Position(String value, boolean verbatim, List<Cite> cites) {

    /** “12”; whether something is so is told in words of ours. */
    String shown() {
      return verbatim ? "“" + value + "”" : value;
    }

    /** “12” A3 B4. */
    String line() {
      return shown() + " " + Cite.labels(cites);
    }
  }

  static List<Difference> of(Collation collation, Sigla sigla) {
    return of(collation.conflicts(), sigla);
  }

  /** What is held to be none: the verdict is who says so and why. */
  static List<Difference> dismissed(Collation collation, Sigla sigla) {
    return of(collation.dismissed(), sigla).stream()
        .map(
            one ->
                new Difference(
                    one.number,
                    one.id,
                    one.kind,
                    one.about,
                    one.positions,
                    sigla.rulings().whoAndWhy(one.id) + newcomers(one, sigla)))
        .toList();
  }

  /** Reports that tell what was told when it was decided, and came later: "also I3, ...". */
  private static String newcomers(Difference difference, Sigla sigla) {
    Set<ReportId> judged = sigla.rulings().reports(difference.id);
    List<Cite> others =
        difference.positions.stream()
            .flatMap(position -> position.cites().stream())
            .filter(cite -> !judged.contains(cite.passage().report()))
            .toList();
    return others.isEmpty()
        ? ""
        : " · also " + Cite.labels(others) + ", which was not there to be looked at";
  }

  private static List<Difference> of(List<Conflict> conflicts, Sigla sigla) {
    List<Difference> differences = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      List<Position> positions =
          conflict.positions().stream()
              .map(
                  position ->
                      new Position(
                          Findings.statement(position.value()),
                          conflict.kind() != Conflict.Kind.POLARITY,
                          Cite.of(sigla, position.passages())))
              .toList();
      differences.add(
          new Difference(
              differences.size() + 1,
              conflict.id(),
              Findings.kind(conflict.kind()),
              Findings.statement(conflict.about()),
              positions,
              verdict(conflict)));
    }
    return differences;
  }

  private static String verdict(Conflict conflict) {
    String because = Legible.line(conflict.because());
    String doubt = Findings.doubt("", conflict.certainty()).strip();
    return Findings.judgement(conflict.judgement())
        + (because.isEmpty() ? "" : ": " + because)
        + (doubt.isEmpty() ? "" : " · " + doubt);
  }
}
