package org.readout.format;

import org.readout.brief.BriefLine;

/** The lines of the brief. */
final class BriefJson {

  private BriefJson() {}

  static void write(JsonOut out, BriefLine line) {
    out.open()
        .member("text", line.text())
        .array("cites", line.cites(), passage -> SpanJson.write(out, passage))
        .shut();
  }

  static BriefLine read(JsonObject json) throws MalformedJson {
    try {
      return new BriefLine(json.string("text"), SpanJson.readPassages(json.objects("cites")));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }
}
