package org.readout.ingest;

import java.io.IOException;
import java.util.List;

/** A text is one report. Whatever is nothing else is taken for one. */
final class PlainText implements Format {

  private final int mostBytes;

  PlainText(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  @Override
  public boolean holds(Start start) {
    return true;
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    Start start = source.start();
    if (start.words().startsWith("<?xml") || start.isNamed(".xml")) {
      throw new Unreadable("XML of a kind that is not read here: <" + start.element() + ">");
    }
    findings.document(
        Document.in(source.name(), source.name())
            .url(source.address())
            .text(source.text(mostBytes)));
  }
}
