package org.readout.bench.absence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.bench.absence.Judge.Found;
import org.readout.bench.absence.Outcome.Verdict;
import org.readout.bench.conflict.Rows;

/** What came of all deletions, absences and cuts. */
final class Tally {

  private final List<Outcome> deleted = new ArrayList<>();
  private final List<Outcome> control = new ArrayList<>();

  /** Of all absences that are stated of reports as they are. */
  private final Calibration whole = new Calibration();

  private final List<Calibration> halves = List.of(new Calibration(), new Calibration());

  /** Of deleted facts, which are absent, and of the same facts before, which are not. */
  private final Calibration beforeAndAfter = new Calibration();

  /** Reports, absences, reports with absences. */
  private final Map<Cut, int[]> cuts = new EnumMap<>(Cut.class);

  private final StringBuilder absences = new StringBuilder();

  void deleted(Outcome after, Outcome before) {
    deleted.add(after);
    control.add(before);
    after.certainties().forEach(certainty -> beforeAndAfter.add(certainty, true));
    before.certainties().forEach(certainty -> beforeAndAfter.add(certainty, false));
    note("deleted", after);
    note("whole", before);
  }

  private void note(String name, Outcome outcome) {
    ToldFact fact = outcome.planted().fact();
    String weight = fact.minor() ? "minor" : "major";
    line(name, fact.event(), weight, outcome.verdict().name(), best(outcome));
  }

  private static String best(Outcome outcome) {
    double best = outcome.certainties().stream().mapToDouble(c -> c).max().orElse(0);
    return String.format(Locale.ROOT, "%.4f", best);
  }

  void stated(String event, double certainty, Found found) {
    boolean absent = found == Found.LACKING || found == Found.UNLISTED;
    whole.add(certainty, absent);
    halves.get(half(event)).add(certainty, absent);
    line("stated", event, "", found.name(), String.format(Locale.ROOT, "%.4f", certainty));
  }

  /** One of two halves of the events, by their ids. */
  static int half(String event) {
    return event.hashCode() & 1;
  }

  void cut(Cut cut, int stated) {
    int[] counts = cuts.computeIfAbsent(cut, c -> new int[3]);
    counts[0]++;
    counts[1] += stated;
    counts[2] += stated > 0 ? 1 : 0;
  }

  private void line(String... cells) {
    absences.append(String.join("\t", cells)).append('\n');
  }

  String text() {
    Rows rows = new Rows();
    rows.add("", "facts", "absent", "told", "open", "no row", "share absent");
    add(rows, "deleted, own clause", deleted, false);
    add(rows, "deleted, in passing", deleted, true);
    add(rows, "not deleted, own clause", control, false);
    add(rows, "not deleted, in passing", control, true);
    return rows.text("Said of the report")
        + whole.text("Absences stated of reports as they are")
        + halves.getFirst().text("The same, one half of the events")
        + halves.getLast().text("The same, the other half")
        + beforeAndAfter.text("Absences of facts that were deleted, and of the same before")
        + cutRows().text("Reports cut short");
  }

  private static void add(Rows rows, String name, List<Outcome> outcomes, boolean minor) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Outcome outcome : outcomes) {
      if (outcome.planted().fact().minor() == minor) {
        counts.merge(outcome.verdict(), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int absent = counts.getOrDefault(Verdict.ABSENT, 0);
    rows.add(
        name,
        all,
        absent,
        counts.getOrDefault(Verdict.TOLD, 0),
        counts.getOrDefault(Verdict.OPEN, 0),
        counts.getOrDefault(Verdict.NO_ROW, 0),
        all == 0 ? 0.0 : (double) absent / all);
  }

  private Rows cutRows() {
    Rows rows = new Rows();
    rows.add("", "reports", "absences", "in reports");
    cuts.forEach((cut, counts) -> rows.add(cut.name(), counts[0], counts[1], counts[2]));
    return rows;
  }

  void write(Path folder) throws IOException {
    StringBuilder read = new StringBuilder();
    for (Outcome outcome : deleted) {
      if (outcome.verdict() != Verdict.ABSENT) {
        read.append("not found, ").append(ReadingAid.of(outcome));
      }
    }
    for (Outcome outcome : control) {
      if (outcome.verdict() == Verdict.ABSENT) {
        read.append("said absent though told, ").append(ReadingAid.of(outcome));
      }
    }
    Files.writeString(folder.resolve("deletions.txt"), read);
    Files.writeString(folder.resolve("absences.tsv"), absences);
  }
}
