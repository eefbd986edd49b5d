package org.readout.render;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements that are always closed and text that is always escaped, so that no words of a
 * report can be markup. Names of elements and attributes are ours; an address that comes from a
 * report is not to be made a link unless it is known to be one of the web.
 */
public final class HtmlWriter {

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  public HtmlWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; names are ours and are not escaped
   */
  public HtmlWriter open(String tag, String... attributes) throws IOException {
    begin(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** An element that holds nothing and has no end tag. */
  public HtmlWriter empty(String tag, String... attributes) throws IOException {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  private void begin(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  public HtmlWriter close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  public HtmlWriter text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** Opens a section with its heading. */
  public HtmlWriter section(String id, String heading) throws IOException {
    open("section", "id", id, "aria-labelledby", "h-" + id).line();
    return element("h2", heading, "id", "h-" + id).line();
  }

  public HtmlWriter element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close();
  }

  /** A line end between elements, for who reads the source. */
  public HtmlWriter line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Our own style or script, as it is. */
  public HtmlWriter raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  private void escape(String text) throws IOException {
    String run = Legible.run(text);
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
