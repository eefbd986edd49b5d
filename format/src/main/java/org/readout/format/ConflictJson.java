package org.readout.format;

import java.util.ArrayList;
import java.util.List;
import org.readout.conflict.Conflict;
import org.readout.conflict.Conflict.Position;

/** Where reports differ. */
final class ConflictJson {

  private ConflictJson() {}

  static void write(JsonOut out, Conflict conflict) {
    out.open()
        .member("id", conflict.id())
        .member("kind", conflict.kind())
        .member("about", conflict.about())
        .strings("facts", conflict.facts())
        .array("positions", conflict.positions(), position -> write(out, position))
        .member("judgement", conflict.judgement())
        .member("because", conflict.because())
        .probability("certainty", conflict.certainty())
        .shut();
  }

  private static void write(JsonOut out, Position position) {
    out.open()
        .member("value", position.value())
        .array("passages", position.passages(), passage -> SpanJson.write(out, passage))
        .shut();
  }

  static Conflict read(JsonObject json) throws MalformedJson {
    List<Position> positions = new ArrayList<>();
    for (JsonObject position : json.objects("positions")) {
      positions.add(readPosition(position));
    }
    try {
      return new Conflict(
          json.string("id"),
          json.word("kind", Conflict.Kind.class),
          json.string("about"),
          json.strings("facts"),
          positions,
          json.word("judgement", Conflict.Judgement.class),
          json.string("because"),
          json.number("certainty"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static Position readPosition(JsonObject json) throws MalformedJson {
    try {
      return new Position(json.string("value"), SpanJson.readPassages(json.objects("passages")));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }
}
