package org.readout.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Findings;
import org.readout.ingest.Source;
import org.readout.ingest.Unreadable;
import org.readout.report.StatedDate;

/** A feed as Rome reads it. The XML has been checked before. */
final class SyndicatedFeed {

  private SyndicatedFeed() {}

  static void read(String xml, Source source, Findings findings) throws Unreadable {
    SyndFeed feed = feed(xml);
    Item.Feed about =
        new Item.Feed(
            source.name(),
            source.address().or(() -> Optional.ofNullable(feed.getLink())),
            Optional.ofNullable(feed.getTitle()),
            Optional.ofNullable(feed.getLanguage()));
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      item(source.name() + ", item " + number, entry).give(about, findings);
    }
    if (number == 0) {
      throw new Unreadable("a feed without items");
    }
  }

  private static SyndFeed feed(String xml) throws Unreadable {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(new StringReader(xml));
    } catch (FeedException | IllegalArgumentException e) {
      throw new Unreadable("not a feed: " + e.getMessage());
    }
  }

  private static Item item(String where, SyndEntry entry) {
    return new Item(
        where,
        Optional.ofNullable(entry.getUri()),
        Optional.ofNullable(entry.getLink()).or(() -> Optional.ofNullable(entry.getUri())),
        Optional.ofNullable(entry.getTitle()),
        Optional.ofNullable(entry.getAuthor()),
        dates(entry),
        entry.getContents().stream()
            .map(SyndContent::getValue)
            .filter(value -> value != null && !value.isBlank())
            .findFirst(),
        Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue));
  }

  private static List<StatedDate> dates(SyndEntry entry) {
    List<StatedDate> dates = new ArrayList<>();
    add(entry.getPublishedDate(), StatedDate.Kind.PUBLISHED, "feed published", dates);
    add(entry.getUpdatedDate(), StatedDate.Kind.MODIFIED, "feed updated", dates);
    return dates;
  }

  /** Rome gives the moment without the zone in which it was written: the day is that of UTC. */
  private static void add(
      @Nullable Date date, StatedDate.Kind kind, String origin, List<StatedDate> dates) {
    if (date != null) {
      LocalDate day = date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
      dates.add(new StatedDate(day, kind, origin));
    }
  }
}
