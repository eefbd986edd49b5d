package org.readout.app.web;

import java.io.IOException;
import org.readout.format.FindingTable;
import org.readout.grouping.StoryId;
import org.readout.render.Frame;
import org.readout.render.HtmlWriter;

/**
 * What stands around a story of the archive: what is around every page, and ways to take it away.
 */
record StoryFrame(Layout layout, StoryId story) implements Frame {

  @Override
  public void head(HtmlWriter html) throws IOException {
    layout.head(html);
  }

  @Override
  public void before(HtmlWriter html) throws IOException {
    layout.before(html);
  }

  @Override
  public void after(HtmlWriter html) throws IOException {
    html.open("footer", "class", "export").open("p").text("Export: ");
    form("HTML", "html", html);
    form("Markdown", "markdown", html);
    form("DOCX", "docx", html);
    form("JSON", "json", html);
    form("JSON, a line a finding", "jsonl", html);
    html.text("CSV of ");
    for (String table : FindingTable.names()) {
      html.element("a", table, "href", path() + "csv&table=" + table).text(" ");
    }
    html.close().close().line();
    layout.after(html);
  }

  private void form(String name, String form, HtmlWriter html) throws IOException {
    html.element("a", name, "href", path() + form).text(" · ");
  }

  private String path() {
    return "/stories/" + story.value() + "/export?format=";
  }
}
