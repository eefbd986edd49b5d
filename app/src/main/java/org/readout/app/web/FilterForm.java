package org.readout.app.web;

import java.io.IOException;
import org.readout.render.HtmlWriter;

/** The fields above a list, filled in as they were asked. */
record FilterForm(Asked asked, HtmlWriter html) {

  void open(String action) throws IOException {
    html.open("form", "method", "get", "action", action, "class", "filters").line();
  }

  void field(String name, String label, String type) throws IOException {
    html.open("label").text(label + " ");
    html.empty("input", "type", type, "name", name, "value", asked.text(name).orElse(""));
    html.close().text(" ");
  }

  void option(String value, String label, boolean chosen) throws IOException {
    if (chosen) {
      html.element("option", label, "value", value, "selected", "selected");
    } else {
      html.element("option", label, "value", value);
    }
  }

  void close() throws IOException {
    html.element("button", "Show", "type", "submit").close().line();
  }
}
