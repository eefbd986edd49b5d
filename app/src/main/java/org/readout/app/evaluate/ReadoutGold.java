package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Official accounts of one event, and what a reader found in them.
 *
 * @param accounts one a side
 * @param items what they tell
 */
record ReadoutGold(List<Report> accounts, List<Item> items) {

  private static final String PARAGRAPH = "\n\n";

  /**
   * One thing that they tell.
   *
   * @param cells where each account tells it, in their order; none where it does not
   * @param differences by the words of the format
   */
  record Item(List<List<Span>> cells, Set<String> differences) {

    boolean isShared() {
      return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1;
    }

    /** Whether a passage of an account is of it: half of the shorter is the other's too. */
    boolean meets(int account, Span passage) {
      return cells.get(account).stream()
          .anyMatch(span -> shared(span, passage) * 2 > Math.min(span.length(), passage.length()));
    }

    private static int shared(Span one, Span other) {
      return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
  }

  static List<ReadoutGold> read(Path file) throws IOException, MalformedJson {
    List<ReadoutGold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject json = JsonObject.parse(line);
      List<Report> accounts = new ArrayList<>();
      for (JsonObject account : json.objects("reports")) {
        accounts.add(account(account));
      }
      List<Item> items = new ArrayList<>();
      for (JsonObject item : json.objects("items")) {
        items.add(item(item));
      }
      gold.add(new ReadoutGold(accounts, items));
    }
    return gold;
  }

  private static Item item(JsonObject json) throws MalformedJson {
    List<List<Span>> cells = new ArrayList<>();
    for (List<Optional<JsonObject>> row : json.rows("cells")) {
      List<Span> cell = new ArrayList<>();
      for (Optional<JsonObject> span : row) {
        if (span.isPresent()) {
          cell.add(new Span(span.get().integer("start"), span.get().integer("end")));
        }
      }
      cells.add(cell);
    }
    return new Item(cells, new TreeSet<>(json.strings("differences")));
  }

  private static Report account(JsonObject json) throws MalformedJson {
    String text = json.string("text");
    List<Span> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf(PARAGRAPH, from);
      int to = end < 0 ? text.length() : end;
      paragraphs.add(new Span(from, to));
      from = to + PARAGRAPH.length();
    }
    Optional<String> outlet = Optional.of(json.string("outlet"));
    return new Report(
        ReportId.of(json.string("outlet"), "", text),
        Optional.empty(),
        Optional.of(json.string("id")),
        outlet,
        Optional.empty(),
        Optional.of(json.string("title")),
        Optional.empty(),
        Optional.empty(),
        "en",
        json.optionalDay("published")
            .map(day -> Report.Publication.of(day, Report.Publication.From.METADATA))
            .orElse(Report.Publication.UNKNOWN),
        Report.Kind.STATEMENT,
        outlet,
        Optional.empty(),
        text,
        List.of(),
        paragraphs);
  }
}
