package org.readout.app.web.read;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.readout.archive.Makeup;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlWriter;

/** From which groups of outlets the reports of a story are, each a link to these reports. */
final class StoryGroups {

  private StoryGroups() {}

  /** The stories of a group. */
  static String stories(String sort, String name) {
    return "/?" + sort + "=" + encoded(name);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The id of a group on the page of a story. */
  static String anchor(String sort, String name) {
    StringBuilder anchor = new StringBuilder("of-" + sort + "-");
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                anchor.appendCodePoint(c);
              } else {
                anchor.append('-').append(Integer.toHexString(c));
              }
            });
    return anchor.toString();
  }

  /** "DE 3 · side Norden 2 · weekly 1". */
  static void line(StoryId story, Makeup makeup, HtmlWriter html) throws IOException {
    if (makeup.isEmpty()) {
      return;
    }
    html.open("small", "class", "groups");
    part(story, "country", "from ", makeup.countries(), html);
    part(story, "side", "side ", makeup.sides(), html);
    part(story, "tag", "", makeup.tags(), html);
    html.close();
  }

  private static void part(
      StoryId story, String sort, String before, Map<String, Integer> counts, HtmlWriter html)
      throws IOException {
    if (counts.isEmpty()) {
      return;
    }
    html.open("span").text(before);
    boolean more = false;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      html.text(more ? ", " : "");
      String path = "/stories/" + story.value() + "#" + anchor(sort, one.getKey());
      html.open("a", "href", path).element("bdi", one.getKey());
      html.text(" " + one.getValue()).close();
      more = true;
    }
    html.close().text(" ");
  }
}
