package org.readout.matrix;

import java.util.List;
import java.util.Optional;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/**
 * Whoever speaks in official accounts.
 *
 * @param name the body that speaks, or the country, as the reports know it
 * @param country ISO 3166 alpha-2, where it is known
 * @param reports its accounts, at least one
 * @param words the length of its accounts
 * @param shared the share of these words in items that another side has too, 0 to 1
 * @param first what it tells first, after that the parties met or spoke; empty if it tells no more
 */
public record Side(
    String name,
    Optional<String> country,
    List<ReportId> reports,
    int words,
    double shared,
    Optional<Passage> first) {

  public Side {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a side without an account: " + name);
    }
    if (!(shared >= 0 && shared <= 1)) {
      throw new IllegalArgumentException("not a share: " + shared);
    }
  }
}
