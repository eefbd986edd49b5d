package org.readout.ingest.wire;

import java.util.Map;
import org.readout.ingest.Document;
import org.readout.ingest.Unreadable;

/** A line of a file that is a report of news-please or an item of ninjs. */
public final class WireLine {

  private WireLine() {}

  /** Told by its members: a line with {@code text} and without those of news-please is our own. */
  public static boolean is(Map<?, ?> object) {
    WireItem item = new WireItem(new Members(object));
    return item.isNewsPlease() || (item.isNinjs() && !item.isOwn());
  }

  /**
   * What the line says.
   *
   * @throws Unreadable if it has no text or is withdrawn
   */
  public static Document document(Map<?, ?> object, Document.Draft draft) throws Unreadable {
    return new WireItem(new Members(object)).document(draft);
  }
}
