package org.readout.ingest;

import java.io.IOException;
import java.util.List;

/** A report a line. */
final class Lines implements Format {

  private static final String[] ENDINGS = {".jsonl", ".ndjson"};

  private final LineParser parser;
  private final int mostBytes;

  Lines(LineParser parser, int mostBytes) {
    this.parser = parser;
    this.mostBytes = mostBytes;
  }

  @Override
  public List<String> endings() {
    return List.of(ENDINGS);
  }

  /** What has no such name must begin with a line that is an object as a whole. */
  @Override
  public boolean holds(Start start) {
    return start.isNamed(ENDINGS)
        || (!start.isNamedText() && !start.isNamed(".json") && isObjectALine(start.exact()));
  }

  private static boolean isObjectALine(String words) {
    int end = words.indexOf('\n');
    return words.startsWith("{")
        && (end < 0 || words.substring(0, end).stripTrailing().endsWith("}"));
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    ByteLines lines = new ByteLines(source.content(), mostBytes);
    while (lines.advance()) {
      if (!lines.isEmpty()) {
        read(source.name(), lines, findings);
      }
    }
    if (lines.number() == 0) {
      throw new Unreadable("the file is empty");
    }
  }

  private void read(String name, ByteLines lines, Findings findings) {
    String where = name + ", line " + lines.number();
    if (lines.tooLong()) {
      findings.rejected(where, "longer than " + (mostBytes >> 20) + " MB");
    } else if (lines.bytes().length > 0) {
      read(name, where, lines.bytes(), findings);
    }
  }

  private void read(String name, String where, byte[] line, Findings findings) {
    try {
      String json =
          Decoded.utf8(line).orElseThrow(() -> new LineParser.MalformedLine("not in UTF-8"));
      findings.document(parser.document(json, Document.in(name, where)));
    } catch (LineParser.MalformedLine e) {
      findings.rejected(where, String.valueOf(e.getMessage()));
    }
  }
}
