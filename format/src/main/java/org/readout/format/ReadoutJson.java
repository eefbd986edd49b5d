package org.readout.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.matrix.Divergence;
import org.readout.matrix.Item;
import org.readout.matrix.Item.Cell;
import org.readout.matrix.Matrix;
import org.readout.matrix.Side;
import org.readout.report.ReportId;

/** Official accounts of one event side by side. */
final class ReadoutJson {

  private ReadoutJson() {}

  static void write(JsonOut out, Matrix matrix) {
    out.open()
        .strings("sides", matrix.sides().stream().map(Side::name).toList())
        .array("accounts", matrix.sides(), side -> write(out, side))
        .array("items", matrix.items(), item -> write(out, item))
        .shut();
  }

  private static void write(JsonOut out, Side side) {
    out.open()
        .member("side", side.name())
        .member("country", side.country())
        .strings("reports", side.reports().stream().map(ReportId::value).toList())
        .member("words", side.words())
        .probability("shared", side.shared());
    side.first()
        .ifPresentOrElse(
            first -> SpanJson.write(out.name("first"), first), () -> out.none("first"));
    out.shut();
  }

  static void write(JsonOut out, Item item) {
    out.open()
        .member("id", item.id())
        .member("about", item.about())
        .array("cells", item.cells(), cell -> write(out, cell))
        .strings("differences", manners(item).stream().map(one -> one.kind().word()).toList())
        .array("because", manners(item), one -> write(out, one))
        .array("values", values(item), one -> write(out, one))
        .strings("facts", item.facts())
        .probability("certainty", item.certainty())
        .shut();
  }

  /** In how it is told. */
  private static List<Divergence> manners(Item item) {
    return item.differences().stream().filter(one -> !one.kind().isValue()).toList();
  }

  /** In what is told: numbers, days, places. */
  private static List<Divergence> values(Item item) {
    return item.differences().stream().filter(one -> one.kind().isValue()).toList();
  }

  private static void write(JsonOut out, Cell cell) {
    out.open().member("side", cell.side());
    cell.governor().ifPresent(governor -> SpanJson.write(out.name("governor"), governor));
    out.array("passages", cell.passages(), passage -> SpanJson.write(out, passage))
        .member("position", cell.position())
        .shut();
  }

  private static void write(JsonOut out, Divergence one) {
    out.open()
        .member("difference", one.kind().word())
        .member("why", one.because())
        .array("passages", one.passages(), passage -> SpanJson.write(out, passage))
        .probability("certainty", one.certainty())
        .shut();
  }

  static Matrix read(JsonObject json) throws MalformedJson {
    List<Side> sides = new ArrayList<>();
    for (JsonObject side : json.objects("accounts")) {
      sides.add(readSide(side));
    }
    List<Item> items = new ArrayList<>();
    for (JsonObject item : json.objects("items")) {
      items.add(readItem(item));
    }
    try {
      return new Matrix(sides, items);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static Side readSide(JsonObject json) throws MalformedJson {
    Optional<JsonObject> first = json.optionalObject("first");
    try {
      return new Side(
          json.string("side"),
          json.optionalString("country"),
          json.strings("reports").stream().map(ReportId::new).toList(),
          json.integer("words"),
          json.number("shared"),
          first.isEmpty() ? Optional.empty() : Optional.of(SpanJson.readPassage(first.get())));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static Item readItem(JsonObject json) throws MalformedJson {
    List<Cell> cells = new ArrayList<>();
    List<Divergence> differences = new ArrayList<>();
    try {
      for (JsonObject cell : json.objects("cells")) {
        cells.add(readCell(cell));
      }
      for (JsonObject one : json.objects("because")) {
        differences.add(readDifference(one));
      }
      for (JsonObject one : json.objects("values")) {
        differences.add(readDifference(one));
      }
      return new Item(
          json.string("id"),
          json.string("about"),
          cells,
          differences,
          json.strings("facts"),
          json.number("certainty"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static Cell readCell(JsonObject json) throws MalformedJson {
    Optional<JsonObject> governor = json.optionalObject("governor");
    return new Cell(
        json.string("side"),
        governor.isEmpty() ? Optional.empty() : Optional.of(SpanJson.readPassage(governor.get())),
        SpanJson.readPassages(json.objects("passages")),
        json.integer("position"));
  }

  private static Divergence readDifference(JsonObject json) throws MalformedJson {
    return new Divergence(
        kind(json.string("difference")),
        json.string("why"),
        SpanJson.readPassages(json.objects("passages")),
        json.number("certainty"));
  }

  private static Divergence.Kind kind(String word) throws MalformedJson {
    return Arrays.stream(Divergence.Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new MalformedJson("not a difference of readouts: " + word));
  }
}
