package org.readout.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.format.JsonTree;
import org.readout.format.MalformedJson;
import org.readout.ingest.Format;
import org.readout.ingest.Intake;
import org.readout.ingest.Unreadable;
import org.readout.ingest.Web;
import org.readout.ingest.feed.AddressFormat;
import org.readout.ingest.feed.FeedFormat;
import org.readout.ingest.office.DocxFormat;
import org.readout.ingest.office.PdfFormat;
import org.readout.ingest.page.PageFormat;
import org.readout.ingest.table.TableFormat;
import org.readout.ingest.warc.WaczFormat;
import org.readout.ingest.warc.WarcFormat;
import org.readout.ingest.wire.JsonFormat;
import org.readout.ingest.wire.NewsMlFormat;

/**
 * All that Readout can read. It stands between the readers of documents and that of JSON, which do
 * not know each other.
 */
public final class Sources {

  private Sources() {}

  /**
   * Reads documents of every kind.
   *
   * @param web fetches addresses
   */
  public static Intake intake(Optional<Web> web) {
    return new Intake(formats(), web);
  }

  /** The surest first: what begins in a way that nothing else does. */
  private static List<Format> formats() {
    PageFormat pages = new PageFormat(Sources::json);
    List<Format> formats = new ArrayList<>();
    formats.add(new WarcFormat(pages));
    formats.add(new WaczFormat(pages));
    formats.add(new PdfFormat());
    formats.add(new DocxFormat());
    formats.add(new FeedFormat());
    formats.add(new AddressFormat());
    formats.add(new NewsMlFormat());
    formats.add(pages);
    formats.add(new JsonFormat(Sources::json));
    formats.add(new TableFormat());
    formats.addAll(Intake.plain(new ReportLines()));
    return formats;
  }

  /** What a text in JSON says. */
  static Object json(String text) throws Unreadable {
    try {
      Object value = JsonTree.parse(text);
      if (value == null) {
        throw new Unreadable("nothing but null");
      }
      return value;
    } catch (MalformedJson e) {
      throw new Unreadable("not JSON: " + e.getMessage());
    }
  }
}
