package org.readout.ingest.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.HeadDate;
import org.readout.ingest.Intake;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;
import org.readout.ingest.xml.Xml;
import org.readout.ingest.xml.XmlElement;
import org.readout.report.StatedDate;

/**
 * Lists of addresses: of feeds (OPML), of pages (sitemaps, with what Google News adds to them), of
 * sitemaps.
 */
public final class AddressFormat implements Format {

  private static final Set<String> ROOTS = Set.of("opml", "urlset", "sitemapindex");

  @Override
  public List<String> endings() {
    return List.of(".opml", ".xml");
  }

  @Override
  public boolean holds(Start start) {
    return ROOTS.contains(start.element());
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    XmlElement root = Xml.read(source.markup(Intake.MOST_BYTES));
    int number = 0;
    for (XmlElement entry : root.all("outline", "url", "sitemap")) {
      Optional<String> address = entry.attribute("xmlUrl").or(() -> entry.words("loc"));
      if (address.isPresent()) {
        number++;
        String where = source.name() + ", address " + number;
        findings.address(where, address.get().strip(), dates(entry));
      }
    }
    if (number == 0) {
      throw new Unreadable("a list without addresses");
    }
  }

  private static List<StatedDate> dates(XmlElement entry) {
    List<StatedDate> dates = new ArrayList<>();
    entry
        .words("news", "publication_date")
        .flatMap(HeadDate::in)
        .map(day -> new StatedDate(day, StatedDate.Kind.PUBLISHED, "sitemap publication_date"))
        .ifPresent(dates::add);
    entry
        .words("lastmod")
        .flatMap(HeadDate::in)
        .map(day -> new StatedDate(day, StatedDate.Kind.MODIFIED, "sitemap lastmod"))
        .ifPresent(dates::add);
    return dates;
  }
}
