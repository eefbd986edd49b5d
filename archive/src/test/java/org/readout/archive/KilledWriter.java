package org.readout.archive;

import java.nio.file.Path;
import java.util.List;
import org.readout.archive.Intaking.Added;
import org.readout.archive.Intaking.Item;
import org.readout.report.Report;

/** A process that adds invented reports and prints the id of each once it is there. */
final class KilledWriter {

  static final int REPORTS = 400;
  static final long SEED = 9;
  private static final int BATCH = 4;

  private KilledWriter() {}

  /** A word that some of the reports have. */
  static String watched(List<Report> reports) {
    return reports.getFirst().text().split(" ")[0];
  }

  public static void main(String[] args) {
    List<Report> reports = Invented.reports(REPORTS, SEED);
    try (Archive archive = Archive.toWrite(Path.of(args[0]), Invented.CLOCK, () -> {})) {
      archive.watches().add(Watch.What.WORDS, watched(reports), "ann");
      Intaking intaking = archive.intaking();
      for (int from = 0; from < reports.size(); from += BATCH) {
        List<Item> items =
            reports.subList(from, from + BATCH).stream().map(Invented::read).toList();
        intaking.commit(items).stream()
            .filter(kept -> kept instanceof Added)
            .forEach(kept -> System.out.println(((Added) kept).report().id()));
      }
    }
  }
}
