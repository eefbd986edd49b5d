package org.readout.app.web.page;

import java.io.IOException;
import org.readout.render.HtmlWriter;

/** What a list to choose from offers. */
public final class Choice {

  private Choice() {}

  /**
   * Writes one.
   *
   * @param value that is sent
   * @param label that is shown
   */
  public static void option(String value, String label, boolean chosen, HtmlWriter html)
      throws IOException {
    if (chosen) {
      html.element("option", label, "value", value, "selected", "selected");
    } else {
      html.element("option", label, "value", value);
    }
  }
}
