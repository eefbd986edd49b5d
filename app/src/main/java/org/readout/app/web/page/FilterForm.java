package org.readout.app.web.page;

import java.io.IOException;
import org.readout.app.web.exchange.Asked;
import org.readout.render.HtmlWriter;

/** The fields above a list, filled in as they were asked. */
public record FilterForm(Asked asked, HtmlWriter html) {

  public void open(String action) throws IOException {
    html.open("form", "method", "get", "action", action, "class", "filters").line();
  }

  public void field(String name, String label, String type) throws IOException {
    html.open("label").text(label + " ");
    html.empty("input", "type", type, "name", name, "value", asked.text(name).orElse(""));
    html.close().text(" ");
  }

  public void close() throws IOException {
    html.element("button", "Show", "type", "submit").close().line();
  }
}
