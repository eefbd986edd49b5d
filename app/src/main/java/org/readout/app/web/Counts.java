package org.readout.app.web;

import java.time.LocalDate;
import org.readout.archive.StoryList.Listed;

/** How much there is of a story, in words. */
final class Counts {

  private Counts() {}

  static String of(Listed story) {
    return counted(story.reports(), "report")
        + (story.outlets() > 1 ? " of " + counted(story.outlets(), "outlet") : "")
        + " · "
        + days(story);
  }

  static String counted(int number, String thing) {
    return number + " " + (number == 1 ? thing : thing + "s");
  }

  private static String days(Listed story) {
    String first = story.first().map(LocalDate::toString).orElse("undated");
    String last = story.last().map(LocalDate::toString).orElse(first);
    return first.equals(last) ? first : first + " – " + last;
  }
}
