package org.readout.ingest.office;

import java.io.IOException;
import java.util.List;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;

/** PDF (ISO 32000): one report a file, without what repeats at the edges of its pages. */
public final class PdfFormat implements Format {

  /** Pictures make such files long. */
  private static final int MOST_BYTES = 64 << 20;

  @Override
  public List<String> endings() {
    return List.of(".pdf");
  }

  @Override
  public boolean holds(Start start) {
    return start.begins("%PDF-") || start.isNamed(".pdf");
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    byte[] bytes = source.bytes(MOST_BYTES);
    if (bytes.length == 0) {
      throw new Unreadable("the file is empty");
    }
    PdfStreams.check(bytes);
    findings.document(PdfDocument.read(bytes, source));
  }
}
