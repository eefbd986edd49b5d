package org.readout.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;

/** DOCX (ISO 29500): one report a file. Headers and footers of pages are none of its text. */
public final class DocxFormat implements Format {

  private static final String ENDING = ".docx";

  /** Pictures make such files long. */
  private static final int MOST_BYTES = 64 << 20;

  /** All that is in the file, unpacked, and what of it is markup, which takes memory in plenty. */
  private static final long MOST_UNPACKED = 256L << 20;

  private static final long MOST_MARKUP = 24L << 20;
  private static final int MOST_ENTRIES = 10_000;

  @Override
  public List<String> endings() {
    return List.of(ENDING);
  }

  @Override
  public boolean holds(Start start) {
    return start.begins("PK\u0003\u0004")
        && (start.isNamed(ENDING)
            || start.exact().contains("[Content_Types].xml")
            || start.exact().contains("word/"));
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    byte[] bytes = source.bytes(MOST_BYTES);
    check(bytes);
    findings.document(DocxDocument.read(bytes, source));
  }

  /** The library keeps what it unpacks: what would be too much is refused before. */
  private static void check(byte[] bytes) throws IOException, Unreadable {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    long markup = 0;
    int entries = 0;
    boolean word = false;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
      word |= entry.getName().equals("word/document.xml");
      long length = length(zip, buffer, MOST_UNPACKED - all);
      all += length;
      markup += xml ? length : 0;
      if (all >= MOST_UNPACKED || markup > MOST_MARKUP || entries > MOST_ENTRIES) {
        throw new Unreadable("grows beyond all measure when it is unpacked");
      }
    }
    if (!word) {
      throw new Unreadable("a ZIP archive, but no document of a word processor");
    }
  }

  private static long length(InputStream in, byte[] buffer, long most) throws IOException {
    long length = 0;
    for (int read = in.read(buffer); read >= 0 && length < most; read = in.read(buffer)) {
      length += read;
    }
    return length;
  }
}
