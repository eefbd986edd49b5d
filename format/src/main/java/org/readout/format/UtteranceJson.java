package org.readout.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.independence.Origins;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/** Utterances, their variants and how these align. */
final class UtteranceJson {

  /** An attribution and the report it stands in. */
  record Placed(ReportId report, Attribution attribution) {}

  private UtteranceJson() {}

  static void write(JsonOut out, Utterance utterance, Origins.Roots roots) {
    out.open().member("id", utterance.id());
    AttributionJson.writeSpeaker(out, utterance.speaker(), Optional.empty());
    out.member("base", utterance.base().attribution().id())
        .probability("certainty", utterance.certainty())
        .member(
            "independent", roots.among(utterance.variants().stream().map(Variant::report).toList()))
        .array("variants", utterance.variants(), variant -> write(out, variant))
        .array(
            "alignment", utterance.alignment(), row -> out.array(row, cell -> writeCell(out, cell)))
        .shut();
  }

  private static void write(JsonOut out, Variant variant) {
    out.open().member("attribution", variant.attribution().id());
    SpanJson.write(out, "words", variant.report(), variant.words());
    out.words("changes", variant.changes()).words("meaning", variant.meaning()).shut();
  }

  private static void writeCell(JsonOut out, Optional<Span> cell) {
    if (cell.isPresent()) {
      SpanJson.writeBare(out, cell.get());
    } else {
      out.nothing();
    }
  }

  static Utterance read(JsonObject json, Map<String, Placed> attributions) throws MalformedJson {
    List<Variant> variants = new ArrayList<>();
    for (JsonObject variant : json.objects("variants")) {
      variants.add(variant(variant, attributions));
    }
    try {
      return new Utterance(
          json.string("id"),
          AttributionJson.readSpeaker(json),
          json.number("certainty"),
          variants,
          alignment(json));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static Variant variant(JsonObject json, Map<String, Placed> attributions)
      throws MalformedJson {
    String id = json.string("attribution");
    Placed placed = attributions.get(id);
    if (placed == null) {
      throw new MalformedJson("a variant of the attribution " + id + ", which there is not");
    }
    return new Variant(
        placed.report,
        placed.attribution,
        SpanJson.readAll(json.objects("words")),
        json.words("changes", Variant.Change.class),
        json.words("meaning", Variant.Meaning.class));
  }

  private static List<List<Optional<Span>>> alignment(JsonObject json) throws MalformedJson {
    List<List<Optional<Span>>> rows = new ArrayList<>();
    for (List<Optional<JsonObject>> cells : json.rows("alignment")) {
      List<Optional<Span>> row = new ArrayList<>();
      for (Optional<JsonObject> cell : cells) {
        row.add(cell.isPresent() ? Optional.of(SpanJson.read(cell.get())) : Optional.empty());
      }
      rows.add(row);
    }
    return rows;
  }
}
