package org.readout.app;

import java.security.Security;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.format.JsonTree;
import org.readout.format.MalformedJson;
import org.readout.ingest.Format;
import org.readout.ingest.Intake;
import org.readout.ingest.Unreadable;
import org.readout.ingest.Web;
import org.readout.ingest.feed.AddressFormat;
import org.readout.ingest.feed.FeedFormat;
import org.readout.ingest.fetch.Fetcher;
import org.readout.ingest.fetch.Remembered;
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

  /**
   * Fetches from the web; what that takes is loaded with the first address.
   *
   * @param version of the program, which tells servers who asks
   * @param allowed hosts that may be in a private network
   * @param remembered what was fetched before
   */
  public static Web web(String version, Collection<String> allowed, Remembered remembered) {
    return new FirstUse(
        () -> {
          // What was looked up and found open must not be another address when it is connected to.
          Security.setProperty("networkaddress.cache.ttl", "3600");
          Set<String> hosts = new HashSet<>();
          allowed.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
          return new Fetcher(
              Fetcher.Settings.standard(version, hosts, remembered, InstantSource.system()));
        });
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
