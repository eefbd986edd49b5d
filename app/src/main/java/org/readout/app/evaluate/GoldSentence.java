package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotation.Entity;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.text.Span;

/**
 * A stretch of a report of which a reader marked every name.
 *
 * @param names in order; empty if the stretch has none
 */
record GoldSentence(Place place, List<MarkedName> names) {

  GoldSentence {
    names = List.copyOf(names);
  }

  /** True if a line is a label of this kind, and not a report. */
  static boolean isGold(JsonObject line) {
    return line.names().contains("names");
  }

  static GoldSentence of(JsonObject line) throws MalformedJson {
    List<MarkedName> names = new ArrayList<>();
    for (JsonObject name : line.objects("names")) {
      Span span = new Span(name.integer("start"), name.integer("end"));
      names.add(new MarkedName(span, name.word("kind", Entity.Kind.class)));
    }
    return new GoldSentence(Place.of(line), names);
  }
}
