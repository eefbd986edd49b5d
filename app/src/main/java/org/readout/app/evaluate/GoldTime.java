package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.text.Span;

/**
 * A time expression as somebody marked it.
 *
 * @param values the TIMEX3 values that are right
 * @param readings the days or times that it may mean, the past one first: ISO dates or times, of a
 *     stretch the first and the last (or the one after the last)
 * @param ambiguous it has a past and a future reading
 */
record GoldTime(Span span, List<String> values, List<List<String>> readings, boolean ambiguous) {

  /** The expressions of a record: those of MEANTIME, or of Recognizers-Text. */
  static List<GoldTime> of(JsonObject document) throws MalformedJson {
    List<GoldTime> golds = new ArrayList<>();
    for (JsonObject time : document.objects("times")) {
      golds.add(document.names().contains("reference") ? recognizers(time) : meantime(time));
    }
    return golds;
  }

  private static GoldTime meantime(JsonObject time) throws MalformedJson {
    return new GoldTime(span(time), List.of(time.string("value")), List.of(), false);
  }

  private static GoldTime recognizers(JsonObject time) throws MalformedJson {
    List<List<String>> readings = new ArrayList<>();
    for (String name : List.of("past", "future")) {
      Optional<JsonObject> reading = time.optionalObject(name);
      if (reading.isPresent()) {
        readings.add(scalars(reading.get()));
      }
    }
    for (JsonObject value : time.objects("values")) {
      readings.add(scalars(value));
    }
    return new GoldTime(span(time), time.strings("timex"), readings, time.truth("ambiguous"));
  }

  private static List<String> scalars(JsonObject object) throws MalformedJson {
    List<String> scalars = new ArrayList<>();
    for (Object name : object.names()) {
      object.optionalScalar(name.toString()).ifPresent(scalars::add);
    }
    return scalars;
  }

  private static Span span(JsonObject time) throws MalformedJson {
    return new Span(time.integer("start"), time.integer("end"));
  }
}
