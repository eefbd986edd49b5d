package org.readout.app.web.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.readout.archive.StoryList.Listed;
import org.readout.render.HtmlWriter;

/** How much there is of a story, in words. */
public final class Counts {

  private Counts() {}

  /**
   * @param independent how many of its reports stand for themselves, where that is known
   */
  public static String of(Listed story, OptionalInt independent) {
    boolean copies = independent.isPresent() && independent.getAsInt() < story.reports();
    return counted(story.reports(), "report")
        + (copies ? ", " + independent.getAsInt() + " independent," : "")
        + (story.outlets() > 1 ? " of " + counted(story.outlets(), "outlet") : "")
        + " · "
        + days(story);
  }

  /** The same, each number a link to what is counted. */
  public static void links(Listed story, OptionalInt independent, String path, HtmlWriter html)
      throws IOException {
    html.element("a", counted(story.reports(), "report"), "href", path + "#reports");
    if (independent.isPresent() && independent.getAsInt() < story.reports()) {
      html.text(", ");
      html.element("a", independent.getAsInt() + " independent", "href", path + "#copies");
      html.text(story.outlets() > 1 ? "," : "");
    }
    if (story.outlets() > 1) {
      html.text(" of ");
      html.element("a", counted(story.outlets(), "outlet"), "href", path + "#reports");
    }
    html.text(" · " + days(story));
  }

  /** "1 report", "2 reports". */
  public static String counted(int number, String thing) {
    return number + " " + (number == 1 ? thing : thing + "s");
  }

  private static String days(Listed story) {
    String first = story.first().map(LocalDate::toString).orElse("undated");
    String last = story.last().map(LocalDate::toString).orElse(first);
    return first.equals(last) ? first : first + " – " + last;
  }
}
