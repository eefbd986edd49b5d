package org.readout.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.report.Ingested;
import org.readout.report.Report;
import org.readout.report.Report.Publication;
import org.readout.report.ReportId;
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
      String where = document.file().orElse("");
      return new Ingested.Rejected(
          where, layout.head().isEmpty() ? "holds no text" : "holds a head and no text");
    }
    return new Ingested.Accepted(report(document, layout));
  }

  private static Report report(Document document, Layout layout) {
    Optional<String> outlet = document.outlet().or(() -> said(layout, HeadLine.Key.OUTLET));
    Optional<String> url = document.url().or(() -> said(layout, HeadLine.Key.URL));
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
        said(layout, HeadLine.Key.BYLINE).or(layout::byline),
        said(layout, HeadLine.Key.PLACE).or(() -> layout.dateline().flatMap(Dateline::place)),
        TextLanguage.of(prose(document, layout)),
        publication(document, layout, url),
        statement ? Report.Kind.STATEMENT : Report.Kind.REPORT,
        statement ? said(layout, HeadLine.Key.SIDE).or(() -> outlet) : Optional.empty(),
        layout.cut(),
        document.text(),
        layout.head(),
        layout.paragraphs());
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
                    || title.filter(Officialdom::isStatementTitle).isPresent());
  }

  private static Publication publication(
      Document document, Layout layout, Optional<String> address) {
    Optional<LocalDate> stated =
        document
            .published()
            .flatMap(HeadDate::in)
            .or(() -> said(layout, HeadLine.Key.DATE).flatMap(HeadDate::in))
            .or(() -> address.flatMap(Press::dayInAddress));
    if (stated.isPresent()) {
      return new Publication(stated, Publication.From.METADATA);
    }
    Optional<LocalDate> own = layout.day().or(() -> layout.dateline().flatMap(Dateline::day));
    return own.map(day -> Publication.of(day, Publication.From.TEXT)).orElse(Publication.UNKNOWN);
  }

  private static Optional<LocalDate> dayInAddress(String address) {
    Matcher matcher = DAY_IN_ADDRESS.matcher(address);
    return address.length() <= LONGEST_ADDRESS && matcher.find()
        ? HeadDate.in(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }
}
