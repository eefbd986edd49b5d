package org.readout.format;

import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.report.ReportId;

/** Attributions and their speakers. */
final class AttributionJson {

  private AttributionJson() {}

  static void write(JsonOut out, ReportId report, Attribution attribution) {
    out.open()
        .member("id", attribution.id())
        .member("kind", attribution.kind())
        .member("mode", attribution.mode())
        .member("denied", attribution.denied())
        .member("within", attribution.within());
    SpanJson.write(out, "content", report, attribution.content());
    SpanJson.write(out, "cue", report, attribution.cue());
    SpanJson.write(out, "source", report, attribution.source());
    SpanJson.write(out, "quoted", report, attribution.quoted());
    writeSpeaker(out, attribution.speaker(), Optional.of(attribution.certainty()));
    writeAddressee(out, attribution.addressee());
    out.shut();
  }

  private static void writeAddressee(JsonOut out, Optional<Speaker.Named> addressee) {
    if (addressee.isEmpty()) {
      out.none("addressee");
      return;
    }
    out.name("addressee").open();
    out.member("entity", addressee.get().entity()).member("name", addressee.get().name()).shut();
  }

  /** Null where nobody can be told, and for the report's own voice. */
  static void writeSpeaker(JsonOut out, Speaker speaker, Optional<Double> certainty) {
    switch (speaker) {
      case Speaker.Narrator narrator -> out.none("speaker");
      case Speaker.Unknown unknown -> out.none("speaker");
      case Speaker.Named named ->
          writeSpeaker(out, Optional.of(named.entity()), named.name(), certainty);
      case Speaker.Unnamed unnamed ->
          writeSpeaker(out, Optional.empty(), unnamed.description(), certainty);
    }
  }

  private static void writeSpeaker(
      JsonOut out, Optional<String> entity, String name, Optional<Double> certainty) {
    out.name("speaker").open().member("entity", entity).member("name", name);
    certainty.ifPresent(probability -> out.probability("certainty", probability));
    out.shut();
  }

  static Attribution read(JsonObject json) throws MalformedJson {
    try {
      return new Attribution(
          json.string("id"),
          json.word("kind", Attribution.Kind.class),
          json.word("mode", Attribution.Mode.class),
          json.truth("denied"),
          json.optionalString("within"),
          SpanJson.readAll(json.objects("content")),
          SpanJson.readAll(json.objects("cue")),
          SpanJson.readAll(json.objects("source")),
          SpanJson.readAll(json.objects("quoted")),
          readSpeaker(json),
          certainty(json),
          readAddressee(json));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  static Speaker readSpeaker(JsonObject json) throws MalformedJson {
    Optional<JsonObject> speaker = json.optionalObject("speaker");
    if (speaker.isEmpty()) {
      return new Speaker.Unknown();
    }
    String name = speaker.get().string("name");
    Optional<String> entity = speaker.get().optionalString("entity");
    return entity
        .<Speaker>map(id -> new Speaker.Named(id, name))
        .orElseGet(() -> new Speaker.Unnamed(name));
  }

  private static double certainty(JsonObject json) throws MalformedJson {
    Optional<JsonObject> speaker = json.optionalObject("speaker");
    return speaker.isPresent() ? speaker.get().number("certainty") : 0;
  }

  private static Optional<Speaker.Named> readAddressee(JsonObject json) throws MalformedJson {
    Optional<JsonObject> addressee = json.optionalObject("addressee");
    return addressee.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Speaker.Named(addressee.get().string("entity"), addressee.get().string("name")));
  }
}
