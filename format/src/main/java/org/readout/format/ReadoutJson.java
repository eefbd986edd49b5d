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
        .strings("differences", item.differences().stream().map(one -> one.kind().word()).toList())
        .array("because", item.differences(), one -> write(out, one))
        .strings("facts", item.facts())
        .probability("certainty", item.certainty())
        .shut();
  }

  private static void write(JsonOut out, Cell cell) {
    out.open()
        .member("side", cell.side())
        .array("passages", cell.passages(), passage -> SpanJson.write(out, passage))
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
        cells.add(
            new Cell(
                cell.string("side"),
                SpanJson.readPassages(cell.objects("passages")),
                cell.integer("position")));
      }
      for (JsonObject one : json.objects("because")) {
        differences.add(
            new Divergence(
                kind(one.string("difference")),
                one.string("why"),
                SpanJson.readPassages(one.objects("passages")),
                one.number("certainty")));
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

  private static Divergence.Kind kind(String word) throws MalformedJson {
    return Arrays.stream(Divergence.Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new MalformedJson("not a difference of readouts: " + word));
  }
}
