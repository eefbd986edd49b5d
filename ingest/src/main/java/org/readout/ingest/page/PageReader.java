package org.readout.ingest.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.ingest.Decoded;
import org.readout.ingest.TextLanguage;

/** Reads pages of the web. */
public final class PageReader {

  private static final String UNDETERMINED = "und";

  /**
   * Every element costs some thirty looks, and one may be repeated by the parser in every paragraph
   * after it: a megabyte of nothing but tags took over ten seconds. The largest of 269 real pages
   * has 4,600.
   */
  private static final int MOST_TAGS = 50_000;

  private final JsonReader json;
  private final int mostBytes;

  /**
   * @param json reads the data that a page carries in JSON
   * @param mostBytes a longer page is refused
   */
  public PageReader(JsonReader json, int mostBytes) {
    this.json = json;
    this.mostBytes = mostBytes;
  }

  /** With a limit of 8 MiB a page. */
  public static PageReader standard(JsonReader json) {
    return new PageReader(json, 8 << 20);
  }

  /** The longest page that is read, in bytes. */
  public int mostBytes() {
    return mostBytes;
  }

  /**
   * Reads a page.
   *
   * @param bytes the page as it came
   * @param address where it came from, if known
   */
  public Extraction read(byte[] bytes, Optional<String> address) {
    if (bytes.length > mostBytes) {
      return new Extraction.Refused("longer than " + (mostBytes >> 20) + " MB");
    }
    return switch (Decoded.ofPage(bytes)) {
      case Decoded.Refused refused -> new Extraction.Refused(refused.why());
      case Decoded.Text text ->
          tags(text.text()) > MOST_TAGS
              ? new Extraction.Refused("holds more than " + MOST_TAGS + " elements")
              : new Extraction.Read(page(text.text(), address));
    };
  }

  /** How many elements are opened, near enough; the parser is not asked, for it takes its time. */
  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags += at + 1 < html.length() && Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
    }
    return tags;
  }

  private Page page(String html, Optional<String> address) {
    Document document = Jsoup.parse(html, address.orElse(""));
    Streamed.settle(document);
    MetaTags meta = MetaTags.of(document);
    LinkedData data = LinkedData.of(document, json);
    Optional<String> title = Headlines.title(document, meta, data);
    Optional<String> url = Addresses.canonical(document, meta, address);
    Blocks blocks = Blocks.of(document.body());
    Neighbourhood headline = Neighbourhood.of(document, blocks, title);
    List<PageDate> dates = Dates.of(document, meta, data, headline, url.or(() -> address));
    List<String> authors = Bylines.of(document, meta, data, headline);
    String text = MainText.of(document.body(), blocks);
    return new Page(
        text,
        title,
        authors,
        Dates.published(dates),
        dates,
        language(document, text),
        Sites.name(meta, data, url),
        url);
  }

  /** That of the words; where they do not tell, that which the page declares. */
  private static String language(Document document, String text) {
    String told = TextLanguage.of(text);
    String declared = document.select("html").attr("lang").strip();
    return told.equals(UNDETERMINED) && !declared.isEmpty() ? declared : told;
  }
}
