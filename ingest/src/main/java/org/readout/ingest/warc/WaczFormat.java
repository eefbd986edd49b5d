package org.readout.ingest.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.Measured;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unpacked;
import org.readout.ingest.Unreadable;
import org.readout.ingest.page.PageFormat;

/**
 * WACZ: a ZIP archive with WARC files in its folder {@code archive}. It is read as a stream;
 * nothing is ever written under the names in it.
 */
public final class WaczFormat implements Format {

  private static final String ENDING = ".wacz";

  /** More files than any honest archive has. */
  private static final int MOST_ENTRIES = 100_000;

  private final PageFormat pages;

  /**
   * @param pages reads the pages in it
   */
  public WaczFormat(PageFormat pages) {
    this.pages = pages;
  }

  @Override
  public List<String> endings() {
    return List.of(ENDING);
  }

  @Override
  public boolean holds(Start start) {
    return start.begins("PK\u0003\u0004")
        && (start.isNamed(ENDING)
            || start.exact().contains("datapackage.json")
            || start.exact().contains("archive/"));
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    Measured packed = new Measured(source.raw());
    ZipInputStream zip = new ZipInputStream(packed);
    int archives = 0;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      if (entries > MOST_ENTRIES) {
        throw new Unreadable("holds more than " + MOST_ENTRIES + " files");
      }
      InputStream plain = new Unpacked(zip, packed);
      String where = source.name() + ", " + entry.getName();
      if (leadsOut(entry.getName())) {
        findings.rejected(where, "a name that leads out of the archive; it is not read");
      } else if (isArchive(entry.getName())) {
        archives++;
        read(source.name(), where, plain, findings);
      }
      plain.transferTo(OutputStream.nullOutputStream());
    }
    if (archives == 0) {
      throw new Unreadable("a ZIP archive without a WARC file");
    }
  }

  /** A WARC file that is cut does not stop the next. */
  private void read(String file, String where, InputStream plain, Findings findings)
      throws IOException {
    try {
      new WarcRecords(file, where, pages, findings).read(new Unclosed(plain));
    } catch (Unreadable e) {
      findings.rejected(where, e.why());
    }
  }

  private static boolean isArchive(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.endsWith(".warc") || folded.endsWith(".warc.gz");
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || List.of(name.split("/")).contains("..")
        || (name.length() > 1 && name.charAt(1) == ':');
  }

  /** What reads a file in the archive may close that and not the archive. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
