package org.readout.ingest;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.report.Ingested;
import org.readout.report.Report;
import org.readout.report.Report.Publication;
import org.readout.report.ReportId;
import org.readout.report.StatedDate;
import org.readout.text.Span;

/** Makes a report of a document: what its container says comes first, then what its head says. */
final class Press {

  /** Addresses of articles often hold their day: {@code /2022/12/31/}. */
  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{2})[/-](\\d{2})(?!\\d)");

  private static final int LONGEST_ADDRESS = 2000;

  private Press() {}

  static Ingested report(Document document) {
    Layout layout = Layout.of(document.text(), document.title());
    if (layout.paragraphs().isEmpty()) {
      return new Ingested.Rejected(
          document.where(), layout.head().isEmpty() ? "holds no text" : "holds a head and no text");
    }
    Optional<String> outlet = document.outlet().or(() -> said(layout, HeadLine.Key.OUTLET));
    Optional<String> url = document.url().or(() -> said(layout, HeadLine.Key.URL));
    return new Ingested.Accepted(
        report(document, layout, outlet, url), dates(document, layout, url));
  }

  private static Report report(
      Document document, Layout layout, Optional<String> outlet, Optional<String> url) {
    Optional<String> title =
        document.title().or(() -> said(layout, HeadLine.Key.TITLE)).or(layout::headline);
    boolean statement = isStatement(layout, outlet, url, title);
    return new Report(
        ReportId.of(outlet.orElse(""), url.orElse(""), document.text()),
        document.file(),
        document.sourceId(),
        outlet,
        url,
        title,
        document.byline().or(() -> said(layout, HeadLine.Key.BYLINE)).or(layout::byline),
        said(layout, HeadLine.Key.PLACE).or(() -> layout.dateline().flatMap(Dateline::place)),
        language(document, layout),
        publication(document, layout, url),
        statement ? Report.Kind.STATEMENT : Report.Kind.REPORT,
        statement
            ? said(layout, HeadLine.Key.SIDE)
                .or(() -> outlet)
                .or(() -> title.flatMap(Officialdom::side))
            : Optional.empty(),
        document.incomplete().or(layout::cut),
        document.text(),
        layout.head(),
        layout.paragraphs());
  }

  /** That of the words; where they do not tell, that which the container declares. */
  private static String language(Document document, Layout layout) {
    String told = TextLanguage.of(prose(document, layout));
    return told.equals(TextLanguage.UNDETERMINED) ? document.language().orElse(told) : told;
  }

  private static Optional<String> said(Layout layout, HeadLine.Key key) {
    return Optional.ofNullable(layout.lines().get(key)).filter(value -> !value.isEmpty());
  }

  private static String prose(Document document, Layout layout) {
    Span all = layout.paragraphs().getFirst().cover(layout.paragraphs().getLast());
    return all.in(document.text());
  }

  /** A head line of the kind decides; else that of a side, an official outlet, or the title. */
  private static boolean isStatement(
      Layout layout, Optional<String> outlet, Optional<String> url, Optional<String> title) {
    return said(layout, HeadLine.Key.KIND)
        .map(Officialdom::isStatementKind)
        .orElseGet(
            () ->
                said(layout, HeadLine.Key.SIDE).isPresent()
                    || Officialdom.isOfficial(outlet, url)
                    || title.filter(Officialdom::isStatementTitle).isPresent()
                    || layout.headline().filter(Officialdom::isStatementTitle).isPresent()
                    || title
                        .filter(
                            words ->
                                outlet.filter(o -> Officialdom.isOwnTitle(words, o)).isPresent())
                        .isPresent());
  }

  private static Publication publication(
      Document document, Layout layout, Optional<String> address) {
    Optional<LocalDate> stated =
        document
            .published()
            .or(() -> said(layout, HeadLine.Key.DATE).flatMap(HeadDate::in))
            .or(() -> address.flatMap(Press::dayInAddress));
    if (stated.isPresent()) {
      return new Publication(stated, Publication.From.METADATA);
    }
    Optional<LocalDate> own = layout.day().or(() -> layout.dateline().flatMap(Dateline::day));
    return own.map(day -> Publication.of(day, Publication.From.TEXT)).orElse(Publication.UNKNOWN);
  }

  /** Those of the container, then those of the text. */
  private static List<StatedDate> dates(
      Document document, Layout layout, Optional<String> address) {
    Set<StatedDate> dates = new LinkedHashSet<>(document.dates());
    add(said(layout, HeadLine.Key.DATE).flatMap(HeadDate::in), "head line", dates);
    if (dates.stream().noneMatch(date -> date.origin().equals("url"))) {
      add(address.flatMap(Press::dayInAddress), "url", dates);
    }
    add(layout.day(), "text", dates);
    add(layout.dateline().flatMap(Dateline::day), "dateline", dates);
    return List.copyOf(dates);
  }

  private static void add(Optional<LocalDate> day, String origin, Set<StatedDate> dates) {
    day.ifPresent(known -> dates.add(new StatedDate(known, StatedDate.Kind.UNSTATED, origin)));
  }

  private static Optional<LocalDate> dayInAddress(String address) {
    Matcher matcher = DAY_IN_ADDRESS.matcher(address);
    return address.length() <= LONGEST_ADDRESS && matcher.find()
        ? HeadDate.in(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }
}
