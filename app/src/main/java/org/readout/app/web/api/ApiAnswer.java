package org.readout.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.readout.app.answer.Members;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.shelf.Reading;
import org.readout.format.JsonLine;

/** Sends answers to programs. */
final class ApiAnswer {

  private static final String AGAIN_SECONDS = "2";

  private ApiAnswer() {}

  static void send(Members members, Context request) {
    send(members.map(), request);
  }

  /** Sends an object, or that the client has it. */
  static void send(Map<String, Object> members, Context request) {
    body(members).sendTo(request);
  }

  static Body body(Map<String, Object> members) {
    return Body.of(Body.JSON, out -> JsonLine.write(members, out));
  }

  /** Sends what is not done yet: how far it is, and when to ask again. */
  static void sendLater(Map<String, Object> members, Context request) {
    StringWriter out = new StringWriter();
    JsonLine.write(members, out);
    request
        .status(202)
        .header(Header.RETRY_AFTER, AGAIN_SECONDS)
        .header(Header.CACHE_CONTROL, "no-store")
        .contentType(Body.JSON)
        .result(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Sends that something was begun, and where its end is told. */
  static void sendBegun(String location, Context request) {
    request.header(Header.LOCATION, location);
    sendLater(Members.of("state", "begun").and("location", location).map(), request);
  }

  /**
   * Sends something of what was read, or how far the reading is.
   *
   * @param sending sends it once it is read
   */
  static void send(Reading reading, Context request, Consumer<Reading.Ready> sending) {
    switch (reading) {
      case Reading.Ready ready -> sending.accept(ready);
      case Reading.Failed failed -> throw new Refusal(503, "It cannot be read: " + failed.why());
      case Reading.Working working ->
          sendLater(
              Members.of("state", "reading")
                  .and("done", working.done())
                  .and("all", working.all())
                  .map(),
              request);
    }
  }
}
