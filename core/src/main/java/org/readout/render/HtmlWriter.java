package org.readout.render;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements that are always closed and text that is always escaped. */
final class HtmlWriter {

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  HtmlWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; names are ours and are not escaped
   */
  HtmlWriter open(String tag, String... attributes) throws IOException {
    begin(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** An element that holds nothing and has no end tag. */
  HtmlWriter empty(String tag, String... attributes) throws IOException {
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

  HtmlWriter close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  HtmlWriter text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** Opens a section with its heading. */
  HtmlWriter section(String id, String heading) throws IOException {
    open("section", "id", id, "aria-labelledby", "h-" + id).line();
    return element("h2", heading, "id", "h-" + id).line();
  }

  HtmlWriter element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close();
  }

  /** A line end between elements, for who reads the source. */
  HtmlWriter line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Our own style or script, as it is. */
  HtmlWriter raw(String markup) throws IOException {
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
