package org.readout.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.independence.Link;
import org.readout.independence.Origins;
import org.readout.independence.Shared;
import org.readout.independence.Wire;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/** Which reports have their words from which, and the agencies that they name. */
final class OriginsJson {

  private OriginsJson() {}

  static void write(JsonOut out, Origins origins) {
    out.array("origins", origins.links(), link -> write(out, link));
    out.array("agencies", origins.wires(), wire -> write(out, wire));
  }

  static void write(JsonOut out, Link link) {
    out.open()
        .member("report", link.report().value())
        .member("from", link.from().value())
        .member("kind", link.kind())
        .probability("share", link.share())
        .array("shared", link.shared(), shared -> write(out, shared))
        .probability("certainty", link.certainty())
        .member("because", link.because())
        .shut();
  }

  private static void write(JsonOut out, Shared shared) {
    out.open();
    SpanJson.write(out.name("here"), shared.here());
    if (shared.there().isEmpty()) {
      out.none("there");
    } else {
      SpanJson.write(out.name("there"), shared.there().get());
    }
    out.shut();
  }

  private static void write(JsonOut out, Wire wire) {
    out.open().member("agency", wire.agency()).member("sole", wire.sole());
    SpanJson.write(out.name("credit"), wire.credit());
    out.shut();
  }

  /** None where the text was written before they were. */
  static Origins read(JsonObject json) throws MalformedJson {
    if (!json.names().contains("origins")) {
      return Origins.NONE;
    }
    List<Link> links = new ArrayList<>();
    for (JsonObject link : json.objects("origins")) {
      links.add(link(link));
    }
    List<Wire> wires = new ArrayList<>();
    for (JsonObject wire : json.objects("agencies")) {
      wires.add(
          new Wire(
              wire.string("agency"),
              wire.truth("sole"),
              SpanJson.readPassage(wire.object("credit"))));
    }
    return new Origins(links, wires);
  }

  private static Link link(JsonObject json) throws MalformedJson {
    List<Shared> shared = new ArrayList<>();
    for (JsonObject one : json.objects("shared")) {
      Optional<JsonObject> there = one.optionalObject("there");
      Optional<Passage> passage =
          there.isEmpty() ? Optional.empty() : Optional.of(SpanJson.readPassage(there.get()));
      shared.add(new Shared(SpanJson.readPassage(one.object("here")), passage));
    }
    try {
      return new Link(
          new ReportId(json.string("report")),
          new ReportId(json.string("from")),
          json.word("kind", Link.Kind.class),
          json.number("share"),
          shared,
          json.number("certainty"),
          json.string("because"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }
}
