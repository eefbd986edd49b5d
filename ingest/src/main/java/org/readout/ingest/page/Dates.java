package org.readout.ingest.page;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.ingest.HeadDate;
import org.readout.ingest.page.PageDate.Kind;

/** The dates that a page gives, with the field that gives each, the most trusted first. */
final class Dates {

  private static final int LONGEST_LINE = 160;

  /** Elements of one kind that are looked at; honest pages have a few. */
  private static final int MOST = 20;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** Origins of what readers see. */
  private static final Set<String> SHOWN = Set.of("time", "text");

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "date-pub",
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod");

  private final Set<PageDate> dates = new LinkedHashSet<>();

  private Dates() {}

  static List<PageDate> of(
      Document document,
      MetaTags meta,
      LinkedData data,
      Neighbourhood neighbourhood,
      Optional<String> url) {
    Dates dates = new Dates();
    dates.linked(data.articles(), "json-ld ");
    dates.meta(meta, PUBLISHED, Kind.PUBLISHED);
    dates.microdata(document, "datePublished", Kind.PUBLISHED);
    dates.linked(data.pages(), "json-ld WebPage ");
    dates.visible(document, neighbourhood);
    dates.elsewhere(document, neighbourhood);
    url.flatMap(Addresses::day).ifPresent(day -> dates.add(day, Kind.UNSTATED, "url"));
    dates.meta(meta, MODIFIED, Kind.MODIFIED);
    dates.microdata(document, "dateModified", Kind.MODIFIED);
    return List.copyOf(dates.dates);
  }

  /**
   * The day of the text as it stands. If the only date that readers are shown is that of a change,
   * it is that one; else that of publication, one that the page does not explain, that of creation,
   * of a change.
   */
  static Optional<PageDate> published(List<PageDate> dates) {
    return shownChange(dates)
        .or(() -> first(dates, Kind.PUBLISHED))
        .or(() -> first(dates, Kind.UNSTATED))
        .or(() -> first(dates, Kind.CREATED))
        .or(() -> first(dates, Kind.MODIFIED));
  }

  private static Optional<PageDate> first(List<PageDate> dates, Kind kind) {
    return dates.stream().filter(date -> date.kind() == kind).findFirst();
  }

  private static Optional<PageDate> shownChange(List<PageDate> dates) {
    List<PageDate> shown = dates.stream().filter(date -> SHOWN.contains(date.origin())).toList();
    boolean one = shown.stream().map(PageDate::day).distinct().count() == 1;
    if (!one || first(shown, Kind.PUBLISHED).isPresent()) {
      return Optional.empty();
    }
    return dates.stream()
            .filter(date -> date.kind() == Kind.MODIFIED)
            .anyMatch(date -> date.day().equals(shown.getFirst().day()))
        ? Optional.of(shown.getFirst())
        : Optional.empty();
  }

  private void linked(List<Map<?, ?>> nodes, String origin) {
    for (Map<?, ?> node : nodes) {
      linked(node, "datePublished", Kind.PUBLISHED, origin);
      linked(node, "dateCreated", Kind.CREATED, origin);
      linked(node, "dateModified", Kind.MODIFIED, origin);
    }
  }

  private void linked(Map<?, ?> node, String member, Kind kind, String origin) {
    LinkedData.text(node, member).ifPresent(words -> add(words, kind, origin + member));
  }

  private void meta(MetaTags meta, List<String> names, Kind kind) {
    for (String name : names) {
      meta.all(name).forEach(words -> add(words, kind, "meta " + name));
    }
  }

  private void microdata(Document document, String property, Kind kind) {
    for (Element element :
        document.select("[itemprop=" + property + "]:not(meta)").stream().limit(MOST).toList()) {
      String stated = element.attr("content") + element.attr("datetime");
      add(stated.isEmpty() ? element.text() : stated, kind, "itemprop " + property);
    }
  }

  private void visible(Document document, Neighbourhood neighbourhood) {
    for (Element time :
        document.select("time").stream().filter(neighbourhood::holds).limit(MOST).toList()) {
      Kind kind = kind(time.className() + " " + surroundings(time));
      add(time.hasAttr("datetime") ? time.attr("datetime") : time.text(), kind, "time");
      add(time.text(), kind, "time");
    }
    for (Block line : neighbourhood.lines()) {
      if (line.text().length() <= LONGEST_LINE) {
        add(line.text(), kind(line.text()), "text");
      }
    }
  }

  /** The first date that stands by itself anywhere, for pages that put it aside or below. */
  private void elsewhere(Document document, Neighbourhood neighbourhood) {
    if (published(List.copyOf(dates)).isPresent()) {
      return;
    }
    for (Element time : document.select("time[datetime]")) {
      if (dates.isEmpty()) {
        add(time.attr("datetime"), Kind.UNSTATED, "time");
      }
    }
    for (Block line : neighbourhood.page()) {
      if (dates.isEmpty()) {
        HeadDate.alone(line.text()).ifPresent(day -> add(day, kind(line.text()), "text"));
      }
    }
  }

  private static String surroundings(Element time) {
    Element parent = time.parent();
    return parent == null ? "" : parent.ownText();
  }

  private static Kind kind(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    if (folded.contains("publi") || folded.contains("posted")) {
      return Kind.PUBLISHED;
    }
    boolean changed =
        folded.contains("updat") || folded.contains("modif") || folded.contains("review");
    return changed ? Kind.MODIFIED : Kind.UNSTATED;
  }

  private void add(String words, Kind kind, String origin) {
    HeadDate.in(words).ifPresent(day -> add(day, kind, origin));
  }

  private void add(LocalDate day, Kind kind, String origin) {
    if (FIRST_YEAR <= day.getYear() && day.getYear() < LAST_YEAR) {
      dates.add(new PageDate(day, kind, origin));
    }
  }
}
