package org.readout.ingest.feed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.Intake;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;
import org.readout.ingest.xml.Xml;

/** RSS (0.9 to 2.0) and Atom (0.3 and 1.0). */
public final class FeedFormat implements Format {

  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");

  @Override
  public List<String> endings() {
    return List.of(".rss", ".atom", ".xml");
  }

  @Override
  public boolean holds(Start start) {
    return ROOTS.contains(start.element());
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    String xml = source.markup(Intake.MOST_BYTES).strip();
    Xml.check(xml);
    SyndicatedFeed.read(xml, source, findings);
  }
}
