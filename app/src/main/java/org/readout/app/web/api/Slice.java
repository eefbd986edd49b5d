package org.readout.app.web.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.app.answer.Members;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;

/**
 * A page of what was found in a story. The findings of a story as it is have a fixed order, so that
 * a count does; once the story is another, the pages begin anew.
 *
 * @param limit of a page; without one all is on it
 * @param tag of the collation that the page before was of, or ""
 * @param offset so many were on the pages before
 */
record Slice(Optional<Integer> limit, String tag, int offset) {

  static final List<String> PARAMETERS = List.of("limit", Cursor.NAME);

  private static final int MOST = 1000;
  private static final Pattern CURSOR = Pattern.compile("([0-9a-f]{1,64}) (\\d{1,9})");

  /** The page that is asked for. */
  static Slice of(Query query) {
    Optional<Integer> limit = query.number("limit", 1, MOST);
    return query
        .text(Cursor.NAME)
        .map(text -> read(text, limit).orElseThrow(() -> refused("takes what a page of it gave.")))
        .orElseGet(() -> new Slice(limit, "", 0));
  }

  private static Optional<Slice> read(String text, Optional<Integer> limit) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      Matcher matcher = CURSOR.matcher(new String(bytes, StandardCharsets.US_ASCII));
      return matcher.matches()
          ? Optional.of(new Slice(limit, matcher.group(1), Integer.parseInt(matcher.group(2))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Refusal refused(String why) {
    return Refusal.ofParameter(Cursor.NAME, "“" + Cursor.NAME + "” " + why);
  }

  /**
   * The page.
   *
   * @param name of the list
   * @param all of it
   * @param now the tag of the collation that it is of
   */
  Members of(String name, List<Map<String, Object>> all, String now, Context request) {
    if (!tag.isEmpty() && !tag.equals(now)) {
      throw refused("is of the story as it was; begin anew without it.");
    }
    int end = (int) Math.min(all.size(), offset + (long) limit.orElse(all.size()));
    Optional<String> cursor =
        Optional.of(now + " " + end).filter(more -> end < all.size()).map(Slice::encoded);
    return Members.of(name, all.subList(Math.min(offset, end), end))
        .and("total", all.size())
        .and(Cursor.NAME, cursor)
        .and("next", cursor.map(value -> Cursor.link(value, request)));
  }

  private static String encoded(String cursor) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(cursor.getBytes(StandardCharsets.US_ASCII));
  }
}
