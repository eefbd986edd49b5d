package org.readout.app.web.page;

import java.io.IOException;
import org.readout.render.HtmlWriter;

/** Boxes of a form to paste reports into; the script adds more. */
public final class Boxes {

  /** How several reports in one box are told apart. */
  public static final String SEVERAL =
      "Several reports in one box are told apart where head lines begin anew after a blank line,"
          + " or at a line of “---”.";

  private static final int COUNT = 3;

  private Boxes() {}

  /** Leaves the paragraph open that the button for one more begins. */
  public static void write(HtmlWriter html) throws IOException {
    html.open("div", "class", "boxes", "id", "boxes").line();
    for (int i = 1; i <= COUNT; i++) {
      html.open("label").text("Report " + i);
      html.open("textarea", "name", "text", "rows", "12", "spellcheck", "false").close();
      html.close().line();
    }
    html.close().line();
    html.open("p")
        .element("button", "One more box", "type", "button", "id", "more", "hidden", "hidden");
  }
}
