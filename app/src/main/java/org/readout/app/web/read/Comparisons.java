package org.readout.app.web.read;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Reading;
import org.readout.app.web.shelf.ReadingDesk;
import org.readout.report.Ingested;
import org.readout.report.Report;

/** Comparisons of reports that are not in the archive: kept for a while, under a key. */
public final class Comparisons {

  private static final int KEY_BYTES = 16;

  private final ReadingDesk desk;
  private final Layout layout;
  private final SecureRandom random = new SecureRandom();

  public Comparisons(ReadingDesk desk, Layout layout) {
    this.desk = desk;
    this.layout = layout;
  }

  /**
   * Begins to compare reports.
   *
   * @return the key of the comparison
   * @throws Refusal if too many wait
   */
  public String begin(List<Report> reports) {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    String key = HexFormat.of().formatHex(bytes);
    desk.of(
        key,
        key,
        () -> new ReadingDesk.Story(reports, List.of()),
        Optional.empty(),
        (collation, json) -> ReadStories.printed(collation, json, layout));
    return key;
  }

  /** All of the documents, which must be reports. */
  public static List<Report> reports(List<Ingested> given) {
    List<Report> reports = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Ingested one : given) {
      switch (one) {
        case Ingested.Accepted accepted -> reports.add(accepted.report());
        case Ingested.Rejected rejected -> refused.add(rejected.where() + ": " + rejected.why());
      }
    }
    if (!refused.isEmpty()) {
      throw new Refusal(400, "Not all can be read. " + String.join("; ", refused));
    }
    if (reports.isEmpty()) {
      throw new Refusal(400, "There is nothing to compare: paste a report, or choose a file.");
    }
    return reports;
  }

  /** How far a comparison is. */
  public Reading reading(String key) {
    return desk.there(key)
        .orElseThrow(() -> new Refusal(404, "That comparison is no longer kept; compare anew."));
  }
}
