package org.readout.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.collation.Collation;
import org.readout.format.CollationJson;
import org.readout.format.FindingLines;
import org.readout.render.HtmlRenderer;
import org.readout.render.MarkdownRenderer;

/** A form in which a story is exported. */
public enum ExportForm {
  JSON("json", "application/json"),
  /** One table of the findings. */
  CSV("csv", "text/csv; charset=utf-8"),
  /** A line a finding. */
  JSONL("jsonl", "application/x-ndjson"),
  HTML("html", "text/html; charset=utf-8"),
  MARKDOWN("md", "text/markdown; charset=utf-8"),
  /** For word processors. */
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** Who did what to whom, for programs that draw and measure graphs. */
  GRAPHML("graphml", "application/xml"),
  /** The same for Gephi. */
  GEXF("gexf", "application/xml");

  /** By this a spreadsheet tells that a file is in UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String ending;
  private final String type;

  ExportForm(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /** The form with this name in small letters. */
  public static ExportForm named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The names of all, in small letters. */
  public static List<String> names() {
    return Arrays.stream(values()).map(form -> form.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** With which the name of a file ends, without the dot. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** Whether it is text, which can be written to a terminal. */
  public boolean isText() {
    return this != DOCX;
  }

  /**
   * Writes a story, text in UTF-8.
   *
   * @param part what is written of it
   * @param out is not closed
   */
  public void write(Collation collation, ExportedPart part, OutputStream out) throws IOException {
    if (isText()) {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writeText(collation, part, writer);
      writer.flush();
    } else {
      DocxManuscript.write(collation, out);
    }
  }

  /**
   * Writes a story in a form that is text.
   *
   * @throws IllegalStateException if it is not
   */
  public void writeText(Collation collation, ExportedPart part, Writer out) throws IOException {
    switch (this) {
      case JSON -> {
        CollationJson.write(collation, out);
        out.write('\n');
      }
      case CSV -> {
        if (part.file()) {
          out.write(BYTE_ORDER_MARK);
        }
        part.table().write(collation, out);
      }
      case JSONL -> FindingLines.write(collation, out);
      case HTML -> new HtmlRenderer().render(collation, out);
      case MARKDOWN -> new MarkdownRenderer().render(collation, out);
      case GRAPHML -> GraphMl.write(EventGraph.of(collation), out);
      case GEXF -> Gexf.write(EventGraph.of(collation), out);
      case DOCX -> throw new IllegalStateException("a document is no text");
    }
  }
}
