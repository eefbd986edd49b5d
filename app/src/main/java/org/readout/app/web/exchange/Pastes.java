package org.readout.app.web.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.readout.ingest.Pasted;

/** Reports that were pasted into the boxes of a form, each box with one or several. */
public final class Pastes {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

  private Pastes() {}

  /**
   * A report.
   *
   * @param name under which it is read: "pasted-2031-05-04-101500-2.txt" is all of the second box,
   *     "pasted-2031-05-04-101500-2-1.txt" the first of several in it
   */
  public record Paste(String name, String text) {

    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * All reports, in the order of the boxes. Their names tell them from each other, and by the
   * moment, in UTC, from those of other forms.
   */
  public static List<Paste> of(List<String> boxes, Instant moment) {
    return named("pasted-" + MOMENT.format(moment) + "-", boxes);
  }

  /** The same of a form whose reports are not kept. */
  public static List<Paste> passing(List<String> boxes) {
    return named("pasted-", boxes);
  }

  /** Texts that are a report each, as programs send them. */
  public static List<Paste> whole(List<String> texts) {
    List<Paste> pastes = new ArrayList<>();
    for (int i = 1; i <= texts.size(); i++) {
      String text = texts.get(i - 1);
      if (!text.isBlank()) {
        pastes.add(new Paste("pasted-" + i + ".txt", text));
      }
    }
    return pastes;
  }

  private static List<Paste> named(String beginning, List<String> boxes) {
    List<Paste> pastes = new ArrayList<>();
    for (int box = 1; box <= boxes.size(); box++) {
      List<String> reports = Pasted.reports(boxes.get(box - 1));
      for (int i = 1; i <= reports.size(); i++) {
        String place = reports.size() == 1 ? String.valueOf(box) : box + "-" + i;
        pastes.add(new Paste(beginning + place + ".txt", reports.get(i - 1)));
      }
    }
    return pastes;
  }
}
