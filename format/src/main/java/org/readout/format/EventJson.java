package org.readout.format;

import java.util.Optional;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.Event;

/** Who did what to whom. */
final class EventJson {

  private EventJson() {}

  static void write(JsonOut out, Event event) {
    out.open()
        .member("id", event.id())
        .member("source", event.source().entity())
        .member("code", event.code().name())
        .member("mode", event.mode())
        .member("target", event.target().flatMap(Actor::entity));
    FactJson.write(out, "when", event.when());
    out.member("where", event.where())
        .member("status", event.status())
        .array("passages", event.passages(), passage -> SpanJson.write(out, passage));
    write(out, "sourceActor", Optional.of(event.source()));
    write(out, "targetActor", event.target());
    out.member("quadrant", event.code().quadrant())
        .probability("certainty", event.certainty())
        .shut();
  }

  private static void write(JsonOut out, String name, Optional<Actor> actor) {
    if (actor.isEmpty()) {
      out.none(name);
    } else {
      out.name(name)
          .open()
          .member("name", actor.get().name())
          .member("country", actor.get().country())
          .member("sector", actor.get().sector())
          .shut();
    }
  }

  static Event read(JsonObject json) throws MalformedJson {
    Optional<JsonObject> target = json.optionalObject("targetActor");
    try {
      return new Event(
          json.string("id"),
          readActor(json.object("sourceActor"), json.optionalString("source")),
          Code.valueOf(json.string("code")),
          json.optionalString("mode"),
          target.isEmpty()
              ? Optional.empty()
              : Optional.of(readActor(target.get(), json.optionalString("target"))),
          FactJson.readWhen(json),
          json.optionalString("where"),
          json.word("status", Event.Status.class),
          SpanJson.readPassages(json.objects("passages")),
          json.number("certainty"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static Actor readActor(JsonObject json, Optional<String> entity) throws MalformedJson {
    return new Actor(
        entity, json.string("name"), json.optionalString("country"), json.optionalString("sector"));
  }
}
