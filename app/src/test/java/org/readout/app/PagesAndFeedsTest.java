package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.Taken.PROSE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.report.Report;

/** Pages of the web, feeds, and lists of addresses. */
class PagesAndFeedsTest {

  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Dam breaks at Orveld - The Courier</title>"
          + "<meta property='og:site_name' content='The Courier'>"
          + "<meta property='article:published_time' content='2026-03-14T06:00:00Z'>"
          + "<meta name='author' content='Ilse Marten'></head>"
          + "<body><nav><a href='/'>Home</a></nav><h1>Dam breaks at Orveld</h1>"
          + ("<p>" + PROSE + "</p>").repeat(4)
          + "<footer>Copyright</footer></body></html>";

  private static final String WHOLE = ("<p>" + PROSE + "</p>").repeat(4);

  @TempDir Path folder;

  @Test
  void aPageIsAReportOfItsMainText() {
    Taken taken = Taken.of(folder, "dam.html", PAGE);
    Report report = taken.report();
    assertThat(report.title()).hasValue("Dam breaks at Orveld");
    assertThat(report.outlet()).hasValue("The Courier");
    assertThat(report.byline()).hasValue("Ilse Marten");
    assertThat(report.published().day()).hasValue(LocalDate.of(2026, 3, 14));
    assertThat(report.published().from()).isEqualTo(Report.Publication.From.METADATA);
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.paragraphs()).hasSize(4);
    assertThat(report.paragraphs()).allMatch(span -> span.in(report.text()).equals(PROSE));
    assertThat(taken.dates()).containsExactly("2026-03-14 PUBLISHED meta article:published_time");
  }

  @Test
  void aPageIsKnownByItsContentToo() {
    assertThat(Taken.of(folder, "dam", "<!-- saved -->\n" + PAGE).report().title())
        .hasValue("Dam breaks at Orveld");
  }

  @Test
  void theHostStandsForAnOutletWithoutAName() {
    String page = "<html><head><link rel=canonical href='https://www.courier.test/dam'></head>";
    assertThat(Taken.of(folder, "a.html", page + "<body>" + WHOLE).report().outlet())
        .hasValue("courier.test");
  }

  @Test
  void aPageWithoutAMainTextIsRejected() {
    assertThat(Taken.of(folder, "a.html", "<html><body><nav><a href=/>Home</a></nav>").why())
        .isEqualTo("a.html: a page without a main text");
  }

  @Test
  void aPageInAnEncodingThatItDoesNotNameIsReadAllTheSame() {
    byte[] page =
        ("<html><body>" + "<p>В среду премьер-министр прибыл в столицу с визитом.</p>".repeat(9))
            .getBytes(Charset.forName("windows-1251"));
    assertThat(Taken.of(folder, "a.html", page).report().text()).contains("премьер-министр");
    byte[] wrong =
        ("<html><meta charset=utf-8><body>"
                + "<p>Le maire a été réélu à Orvéld hier.</p>".repeat(9))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Taken.of(folder, "b.html", wrong).report().text()).contains("Le maire a");
  }

  private static String rss(String items) {
    return "<?xml version='1.0'?><rss version='2.0'"
        + " xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
        + "<title>The Courier</title><link>https://courier.test/</link><language>en</language>"
        + items
        + "</channel></rss>";
  }

  @Test
  void anItemWithItsTextIsAReport() {
    String item =
        "<item><title>Dam breaks&nbsp;at Orveld</title><link>/dam</link><guid>x1</guid>"
            + "<pubDate>Sat, 14 Mar 2026 06:00:00 GMT</pubDate><content:encoded><![CDATA["
            + WHOLE
            + "]]></content:encoded></item>";
    Taken taken = Taken.of(folder, "feed.xml", rss(item));
    Report report = taken.report();
    assertThat(report.outlet()).hasValue("The Courier");
    assertThat(report.url()).hasValue("https://courier.test/dam");
    assertThat(report.sourceId()).hasValue("x1");
    assertThat(report.paragraphs()).hasSize(4);
    assertThat(report.published().day()).hasValue(LocalDate.of(2026, 3, 14));
    assertThat(taken.dates()).containsExactly("2026-03-14 PUBLISHED feed published");
  }

  @Test
  void anItemThatLinksToItsPageIsFetched() {
    String feed =
        rss(
            "<item><title>A</title><link>https://courier.test/dam</link><description>Short."
                + "</description><pubDate>Sat, 14 Mar 2026 06:00:00 GMT</pubDate></item>"
                + "<item><title>B</title><link>https://courier.test/gone</link></item>"
                + "<item><title>C</title></item>");
    Taken taken =
        Taken.of(
            folder,
            "feed.rss",
            feed.getBytes(StandardCharsets.UTF_8),
            Taken.web(Map.of("https://courier.test/dam", "<html><body>" + WHOLE)));
    assertThat(taken.reports()).hasSize(1);
    assertThat(taken.reports().getFirst().url()).hasValue("https://courier.test/dam");
    assertThat(taken.dates()).containsExactly("2026-03-14 PUBLISHED feed published");
    assertThat(taken.rejected())
        .containsExactly(
            "feed.rss, item 3: an item without a text and without the address of a page",
            "gone: not fetched: the server answers 404");
  }

  @Test
  void atomAndJsonFeedAreReadAlike() {
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Courier</title><id>a</id><entry>"
            + "<title>Dam</title><id>urn:1</id><published>2026-03-14T06:00:00Z</published>"
            + "<link href='https://courier.test/dam'/><content type='html'><![CDATA["
            + WHOLE
            + "]]></content></entry></feed>";
    String json =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"The Courier\", \"items\":"
            + " [{\"id\": \"1\", \"url\": \"https://courier.test/dam\", \"title\": \"Dam\","
            + " \"authors\": [{\"name\": \"Ilse Marten\"}], \"date_published\":"
            + " \"2026-03-14T06:00:00Z\", \"content_html\": \""
            + WHOLE
            + "\"}]}";
    for (Taken taken :
        List.of(Taken.of(folder, "a.atom", atom), Taken.of(folder, "b.json", json))) {
      assertThat(taken.report().title()).hasValue("Dam");
      assertThat(taken.report().url()).hasValue("https://courier.test/dam");
      assertThat(taken.report().published().day()).hasValue(LocalDate.of(2026, 3, 14));
      assertThat(taken.report().paragraphs()).hasSize(4);
    }
  }

  @Test
  void opmlLeadsToFeedsAndSitemapsLeadToPages() {
    Map<String, String> web =
        Map.of(
            "https://courier.test/feed",
            rss("<item><title>A</title><link>https://courier.test/dam</link></item>"),
            "https://courier.test/dam",
            PAGE,
            "https://courier.test/news.xml",
            "<urlset><url><loc>https://courier.test/dam</loc><news:news xmlns:news='n'>"
                + "<news:publication_date>2026-03-13</news:publication_date></news:news></url>"
                + "</urlset>");
    String opml =
        "<opml version='2.0'><body><outline text='x'><outline text='The Courier' type='rss'"
            + " xmlUrl='https://courier.test/feed'/></outline></body></opml>";
    String index =
        "<sitemapindex><sitemap><loc>https://courier.test/news.xml</loc></sitemap></sitemapindex>";
    assertThat(read("a.opml", opml, web).report().title()).hasValue("Dam breaks at Orveld");
    Taken taken = read("map.xml", index, web);
    assertThat(taken.report().published().day()).hasValue(LocalDate.of(2026, 3, 14));
    assertThat(taken.dates()).contains("2026-03-13 PUBLISHED sitemap publication_date");
  }

  private Taken read(String name, String xml, Map<String, String> web) {
    return Taken.of(folder, name, xml.getBytes(StandardCharsets.UTF_8), Taken.web(web));
  }

  @Test
  void whatLeadsInACircleOrWithoutEndIsLeft() {
    Map<String, String> web =
        Map.of(
            "https://courier.test/0",
            map("https://courier.test/0", "https://courier.test/1"),
            "https://courier.test/1",
            map("https://courier.test/2"),
            "https://courier.test/2",
            map("https://courier.test/3"),
            "https://courier.test/3",
            map("https://courier.test/4"));
    assertThat(Taken.of(List.of("https://courier.test/0"), Taken.web(web)).why())
        .endsWith("leads too far: https://courier.test/4");
  }

  private static String map(String... addresses) {
    return "<sitemapindex><sitemap><loc>"
        + String.join("</loc></sitemap><sitemap><loc>", addresses)
        + "</loc></sitemap></sitemapindex>";
  }
}
