package org.readout.ingest.warc;

import java.io.IOException;
import java.util.List;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;
import org.readout.ingest.page.PageFormat;

/** WARC (ISO 28500), as it is or with every record compressed with gzip by itself. */
public final class WarcFormat implements Format {

  private static final String ENDING = ".warc";

  private final PageFormat pages;

  /**
   * @param pages reads the pages in it
   */
  public WarcFormat(PageFormat pages) {
    this.pages = pages;
  }

  @Override
  public List<String> endings() {
    return List.of(ENDING);
  }

  @Override
  public boolean holds(Start start) {
    return start.isNamed(ENDING) || start.begins("WARC/");
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    new WarcRecords(source.name(), source.name(), pages, findings).read(source.raw());
  }
}
