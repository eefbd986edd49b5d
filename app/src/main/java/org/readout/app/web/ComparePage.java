package org.readout.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.readout.render.HtmlWriter;
import org.readout.report.Ingested;
import org.readout.report.Report;

/** Compares reports that are pasted or dropped, and keeps nothing of them but for a while. */
final class ComparePage {

  private static final int KEY_BYTES = 16;

  private final Readings readings;
  private final Layout layout;
  private final SecureRandom random = new SecureRandom();

  ComparePage(Readings readings, Layout layout) {
    this.readings = readings;
    this.layout = layout;
  }

  void ask(Context request) {
    request.html(layout.page("Compare", this::form));
  }

  private void form(HtmlWriter html) throws IOException {
    html.element("h1", "Compare reports of one event").line();
    html.element(
            "p",
            "Paste a report into each box, or choose files. Head lines such as “Title:”, “Outlet:”"
                + " and “Date:” are understood. "
                + Boxes.SEVERAL
                + " Nothing is kept.")
        .line();
    html.open(
            "form",
            "method",
            "post",
            "action",
            "/compare",
            "enctype",
            "multipart/form-data",
            "class",
            "paste")
        .line();
    layout.token(html);
    Boxes.write(html);
    html.text(" ").open("label").text("Files ");
    html.empty("input", "type", "file", "name", "file", "multiple", "multiple").close().close();
    html.open("p").element("button", "Compare", "type", "submit").close().close().line();
  }

  void compare(Context request) {
    String key = begin(reports(Uploads.read(request, Pastes::passing)));
    request.redirect("/compared/" + key, HttpStatus.SEE_OTHER);
  }

  /**
   * Begins to compare reports.
   *
   * @return the key of the comparison
   * @throws Refusal if too many wait
   */
  String begin(List<Report> reports) {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    String key = HexFormat.of().formatHex(bytes);
    readings.of(
        key,
        key,
        () -> new Readings.Story(reports, List.of()),
        Optional.empty(),
        (collation, json) -> StoryPage.printed(collation, json, layout));
    return key;
  }

  /** All of the documents, which must be reports. */
  static List<Report> reports(List<Ingested> given) {
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

  void show(Context request) {
    new ReadingAnswer(layout).send(reading(request.pathParam("key")), request);
  }

  /** How far a comparison is. */
  Reading reading(String key) {
    return readings
        .there(key)
        .orElseThrow(() -> new Refusal(404, "That comparison is no longer kept; compare anew."));
  }
}
