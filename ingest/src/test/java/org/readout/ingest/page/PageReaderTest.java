package org.readout.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.ingest.page.PageDate.Kind;

class PageReaderTest {

  private static final String FIRST =
      "The dam at Orveld gave way shortly before dawn on Friday, and the river took two bridges"
          + " with it before anyone was warned.";
  private static final String SECOND =
      "Engineers had asked for repairs in three letters since the spring, the mayor said, and none"
          + " of the letters was answered by the ministry.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static Page read(String html, JsonReader json, String... url) {
    Optional<String> address = List.of(url).stream().findFirst();
    return read(html.getBytes(StandardCharsets.UTF_8), json, address);
  }

  private static Page read(byte[] html, JsonReader json, Optional<String> address) {
    return switch (PageReader.standard(json).read(html, address)) {
      case Extraction.Read read -> read.page();
      case Extraction.Refused refused -> throw new AssertionError(refused.why());
    };
  }

  private static Page read(String html) {
    return read(html, json -> Optional.empty());
  }

  private static String article(String head, String body) {
    return "<!DOCTYPE html><html><head>"
        + head
        + "</head><body><nav><a href=/>Home</a></nav><main><h1>Dam breaks at Orveld</h1>"
        + body
        + "</main><footer>All rights reserved by the Orveld Courier, which asks for your money"
        + " every day of the year, as papers do.</footer></body></html>";
  }

  @Test
  void aHeadingThatLeadsToTheFrontPageNamesTheSite() {
    String page =
        "<html><head><title>Lines and Locks: The dam</title></head><body><h1><a"
            + " href='https://locks.test/'>Lines and Locks</a></h1><article>"
            + BODY
            + "</article></body></html>";
    assertThat(read(page).title()).hasValue("The dam");
  }

  @Test
  void aDescriptionInPlaceOfATitleVouchesForNoHeading() {
    String page =
        "<html><head><title>Dam update 2031</title>"
            + "<meta property='og:title' content='Dam update 2031'>"
            + "<meta name='twitter:title' content='The Courier "
            + "tells in its reports of waters and works every day ".repeat(4)
            + "of what broke at Orveld and why'></head><body><h1>Waters and Works</h1><article>"
            + BODY
            + "</article></body></html>";
    assertThat(read(page).title()).hasValue("Dam update 2031");
  }

  @Test
  void theTextIsTheParagraphsPartedByBlankLines() {
    Page page = read(article("", BODY));
    assertThat(page.text()).endsWith(FIRST + "\n\n" + SECOND);
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void aShortReportIsMoreThanItsLongestParagraph() {
    Page page = read(article("", "<p>" + FIRST + " " + SECOND + "</p><p>Nobody was hurt.</p>"));
    assertThat(page.text()).endsWith(SECOND + "\n\nNobody was hurt.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>%s</nav>",
        "<aside>%s</aside>",
        "<form>%s</form>",
        "<div class='related-posts'>%s</div>",
        "<div id=comments>%s</div>",
        "<div class='newsletter_signup'>%s</div>",
        "<div class=\"siteFooter\">%s</div>",
        "<div role=dialog>%s</div>",
        "<div style='display: none'>%s</div>",
        "<script>%s</script>",
        "<figure><figcaption>%s</figcaption></figure>",
        "<p><a href=/more>%s</a></p>"
      })
  void whatSurroundsTheTextIsLeftOut(String surroundings) {
    String page = article("", BODY + surroundings.formatted("Read on about the frogs"));
    assertThat(read(page).text()).doesNotContain("frogs").contains(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='page-with-sidebar'>%s</div>",
        "<div class='toc-content'>%s</div>",
        "<div class='sidebar'>%s</div>",
        "<section id='toc_19'>%s</section>",
        "<div hidden>%s</div>",
        "<details><summary>More</summary>%s</details>"
      })
  void aNameThatDeceivesCostsNoText(String wrapper) {
    assertThat(read(article("", wrapper.formatted(BODY))).text()).contains(FIRST, SECOND);
  }

  @Test
  void commentsLongerThanTheTextAreLeftOut() {
    String said =
        ("<p>I do not believe a word of it, and neither should you, said the frog,"
                + " for I have lived below the dam.</p>")
            .repeat(40);
    String page = article("", BODY + BODY + "<div class=comments>" + said + "</div>");
    assertThat(read(page).text()).contains(FIRST).doesNotContain("frog");
  }

  @Test
  void aPartThatWasSentLateIsPutInItsPlace() {
    String page =
        article("", "<p>" + FIRST + "</p><template id='B:0'></template><p>" + FIRST + "</p>")
            .replace("</body>", "<div hidden id='S:0'><p>" + SECOND + "</p></div></body>");
    assertThat(read(page).text()).contains(FIRST + "\n\n" + SECOND + "\n\n" + FIRST);
  }

  @Test
  void theTitleIsTheHeadingThatTheTitleOfThePageRepeats() {
    String head = "<title>Dam breaks at Orveld - Orveld Courier</title>";
    assertThat(read(article(head, BODY)).title()).contains("Dam breaks at Orveld");
  }

  @Test
  void withoutAHeadingTheTitleLosesTheNameOfTheSite() {
    String page = "<title>Dam breaks at Orveld | The Courier</title><body>" + BODY + "</body>";
    assertThat(read(page).title()).contains("Dam breaks at Orveld");
  }

  @Test
  void linkedDataIsBelievedFirst() {
    JsonReader json =
        text ->
            Optional.of(
                Map.of(
                    "@graph",
                    List.of(
                        Map.of("@type", "Person", "@id", "#p", "name", "Ilse Marten"),
                        Map.of(
                            "@type",
                            List.of("NewsArticle"),
                            "author",
                            List.of(Map.of("@id", "#p"), Map.of("name", "Jo Venn")),
                            "datePublished",
                            "2026-03-13T23:30:00-05:00",
                            "dateModified",
                            "2026-03-15"))));
    Page page =
        read(
            article(
                "<script type='application/ld+json'>{}</script>"
                    + "<meta name=author content='Somebody Else'>"
                    + "<meta property='article:published_time' content='2026-03-12'>",
                BODY),
            json);
    assertThat(page.authors()).containsExactly("Ilse Marten", "Jo Venn");
    assertThat(page.published())
        .contains(new PageDate(LocalDate.of(2026, 3, 13), Kind.PUBLISHED, "json-ld datePublished"));
    assertThat(page.dates())
        .extracting(PageDate::origin)
        .containsExactly(
            "json-ld datePublished", "json-ld dateModified", "meta article:published_time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta name=date content=2026-03-14>; meta date",
        "<p>Published <time datetime='2026-03-14T08:00'>today</time></p>; time",
        "<p>March 14, 2026</p>; text",
        "<span itemprop=datePublished content=2026-03-14></span>; itemprop datePublished",
        "<p>Updated 14 March 2026</p>; text"
      })
  void theDayHasAnOrigin(String field, String origin) {
    PageDate date = read(article("", field + BODY)).published().orElseThrow();
    assertThat(date.day()).isEqualTo(LocalDate.of(2026, 3, 14));
    assertThat(date.origin()).isEqualTo(origin);
  }

  @Test
  void aChangeThatIsTheOnlyDayShownIsTheDayOfTheText() {
    String head = "<meta property='article:published_time' content='2026-03-12'>";
    String shown = "<p>Updated March 14, 2026</p>";
    assertThat(read(article(head, shown + BODY)).published())
        .contains(new PageDate(LocalDate.of(2026, 3, 14), Kind.MODIFIED, "text"));
    assertThat(read(article(head, "<p>Published March 12, 2026</p>" + shown + BODY)).published())
        .map(PageDate::day)
        .contains(LocalDate.of(2026, 3, 12));
  }

  @Test
  void theAddressTellsTheDayWhereNothingElseDoes() {
    Page page =
        read(article("", BODY), json -> Optional.empty(), "https://courier.test/2026/mar/14/dam");
    assertThat(page.published())
        .contains(new PageDate(LocalDate.of(2026, 3, 14), Kind.UNSTATED, "url"));
    assertThat(page.url()).contains("https://courier.test/2026/mar/14/dam");
  }

  @Test
  void theAddressThatThePageGivesComesFirst() {
    String head = "<link rel=canonical href='/dam'>";
    Page page = read(article(head, BODY), json -> Optional.empty(), "https://courier.test/a?b=c");
    assertThat(page.url()).contains("https://courier.test/dam");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content='Ilse Marten and Jo Venn'>",
        "<p>By Ilse Marten and Jo Venn</p>",
        "<p>By Ilse Marten and Jo Venn | March 14, 2026</p>",
        "<p>Written by</p><p>Ilse Marten, Jo Venn</p>",
        "<p class=byline>Ilse Marten &amp; Jo Venn - Mar 14, 2026</p>",
        "<a href=/author/7 rel=author>Ilse Marten and Jo Venn</a>"
      })
  void theBylineIsNames(String byline) {
    assertThat(read(article("", byline + BODY)).authors())
        .containsExactly("Ilse Marten", "Jo Venn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-15"})
  void thePageIsReadInItsEncoding(String charset) {
    String page = article("<meta charset=" + charset + ">", "<p>Jürgen Ström: " + FIRST + "</p>");
    byte[] bytes = page.getBytes(Charset.forName(charset));
    assertThat(read(bytes, json -> Optional.empty(), Optional.empty()).text())
        .contains("Jürgen Ström");
  }

  @Test
  void aWrongCharsetIsNotBelieved() {
    String page = article("<meta charset=iso-8859-1>", "<p>Jürgen Ström: " + FIRST + "</p>");
    assertThat(read(page).text()).contains("Jürgen Ström");
  }

  @Test
  void aPageWithoutTextIsAPageAllTheSame() {
    assertThat(read("<html><body></body></html>").text()).isEmpty();
  }
}
