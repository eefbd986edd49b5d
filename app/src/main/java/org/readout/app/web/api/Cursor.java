package org.readout.app.web.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;
import org.readout.archive.StoryList.Order;
import org.readout.archive.StoryList.Position;

/** Where a list goes on, as a text that means nothing to a client. */
final class Cursor {

  static final String NAME = "cursor";

  private static final Pattern TEXT =
      Pattern.compile("([A-Z]{1,9}) (\\d{1,9}) ([0-9-]{0,12}) (\\d{1,18})");

  private Cursor() {}

  static String of(Position position, Order order) {
    String text = order + " " + position.reports() + " " + position.day() + " " + position.number();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** The address of the page that goes on with the list that a request asked for. */
  static String link(String cursor, Context request) {
    StringBuilder link = new StringBuilder(request.path()).append('?');
    request
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(NAME)) {
                String value = URLEncoder.encode(values.getFirst(), StandardCharsets.UTF_8);
                link.append(name).append('=').append(value).append('&');
              }
            });
    return link.append(NAME).append('=').append(cursor).toString();
  }

  /**
   * The position that the parameter names.
   *
   * @param order of the list
   */
  static Optional<Position> in(Query query, Order order) {
    return query
        .text(NAME)
        .map(
            text ->
                read(text, order)
                    .orElseThrow(
                        () ->
                            Refusal.ofParameter(
                                NAME,
                                "“cursor” takes what a page of the same list and order gave as its"
                                    + " next.")));
  }

  private static Optional<Position> read(String text, Order order) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      Matcher matcher = TEXT.matcher(new String(bytes, StandardCharsets.US_ASCII));
      return matcher.matches() && matcher.group(1).equals(order.name())
          ? Optional.of(
              new Position(
                  Integer.parseInt(matcher.group(2)),
                  matcher.group(3),
                  Long.parseLong(matcher.group(4))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
