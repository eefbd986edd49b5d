package org.readout.ingest.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.ingest.Document;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.JsonParser;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;
import org.readout.report.StatedDate;

/** A page of the web is one report: its main text, without what surrounds it. */
public final class PageFormat implements Format {

  private static final String[] ENDINGS = {".html", ".htm", ".xhtml"};

  /** What documents begin with that are HTML, though they do not say so. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "body", "meta", "title", "link", "script", "style", "div", "p", "h1",
          "main", "article", "section", "header", "nav", "span", "table", "base");

  private final PageReader reader;

  /**
   * @param json reads the data that pages carry in JSON
   */
  public PageFormat(JsonParser json) {
    this.reader = PageReader.standard(text -> parsed(json, text));
  }

  private static Optional<Object> parsed(JsonParser json, String text) {
    try {
      return Optional.of(json.parse(text));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> endings() {
    return List.of(ENDINGS);
  }

  @Override
  public boolean holds(Start start) {
    return start.isNamed(ENDINGS)
        || start.words().startsWith("<!doctype html")
        || ELEMENTS.contains(start.element());
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    byte[] bytes = source.bytes(reader.mostBytes());
    Document.Draft draft = Document.in(source.name(), source.name());
    findings.document(document(bytes, source.address(), draft, source.dates()));
  }

  /**
   * The report that a page is.
   *
   * @param address where it is from, if known
   * @param draft what is known besides
   * @param besides dates that others give, which come after those of the page
   * @throws Unreadable if it cannot be read or has no main text
   */
  public Document document(
      byte[] bytes, Optional<String> address, Document.Draft draft, List<StatedDate> besides)
      throws Unreadable {
    return switch (reader.read(bytes, address)) {
      case Extraction.Refused refused -> throw new Unreadable(refused.why());
      case Extraction.Read read -> document(read.page(), draft, besides);
    };
  }

  private static Document document(Page page, Document.Draft draft, List<StatedDate> besides)
      throws Unreadable {
    if (page.text().isBlank()) {
      throw new Unreadable("a page without a main text");
    }
    page.dates().forEach(date -> draft.date(stated(date)));
    besides.forEach(draft::date);
    return draft
        .outlet(page.site())
        .url(page.url())
        .title(page.title())
        .byline(Optional.of(String.join(", ", page.authors())))
        .language(Optional.of(page.language()))
        .published(page.published().map(PageDate::day))
        .published(StatedDate.published(besides))
        .text(page.text());
  }

  private static StatedDate stated(PageDate date) {
    StatedDate.Kind kind =
        switch (date.kind()) {
          case PUBLISHED -> StatedDate.Kind.PUBLISHED;
          case CREATED -> StatedDate.Kind.CREATED;
          case MODIFIED -> StatedDate.Kind.MODIFIED;
          case UNSTATED -> StatedDate.Kind.UNSTATED;
        };
    return new StatedDate(date.day(), kind, date.origin());
  }
}
