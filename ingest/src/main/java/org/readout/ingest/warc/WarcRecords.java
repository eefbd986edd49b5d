package org.readout.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.readout.ingest.Document;
import org.readout.ingest.Findings;
import org.readout.ingest.Intake;
import org.readout.ingest.Measured;
import org.readout.ingest.Unpacked;
import org.readout.ingest.Unreadable;
import org.readout.ingest.page.PageFormat;
import org.readout.report.StatedDate;

/**
 * The records of one WARC file, one after the other: pages become reports, what is no page is
 * counted.
 */
final class WarcRecords {

  private static final int OK = 200;

  private final String file;
  private final String name;
  private final PageFormat pages;
  private final Findings findings;
  private final Map<String, Integer> passedOver = new TreeMap<>();

  /**
   * @param file as given
   * @param name that of the file, and of the one in it if it is an archive
   */
  WarcRecords(String file, String name, PageFormat pages, Findings findings) {
    this.file = file;
    this.name = name;
    this.pages = pages;
    this.findings = findings;
  }

  /** Reads to the end, or to where the file is cut; what came before is kept. */
  void read(InputStream in) throws IOException, Unreadable {
    Measured packed = new Measured(in);
    long offset = 0;
    int records = 0;
    try (WarcReader reader = new WarcReader(packed)) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        offset = reader.position();
        records++;
        read(next.get(), offset, packed);
      }
    } catch (IOException | IllegalArgumentException e) {
      tellPassedOver();
      throw new Unreadable(cut(records, offset, e));
    }
    tellPassedOver();
    if (records == 0) {
      throw new Unreadable("a WARC file without records");
    }
  }

  private static String cut(int records, long offset, Exception e) {
    String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return records == 0
        ? "not a WARC file: " + why
        : "cut or damaged in or after the record at byte "
            + offset
            + ", the "
            + records
            + ". of the file: "
            + why;
  }

  private void read(WarcRecord record, long offset, Measured packed) throws IOException {
    String where = name + ", record at byte " + offset;
    InputStream all = new Unpacked(record.body().stream(), packed);
    switch (record) {
      case WarcResponse response -> page(response, where);
      case WarcResource resource -> page(resource, where);
      case WarcRevisit revisit -> passOver("a revisit of what was captured before");
      default -> {}
    }
    all.transferTo(OutputStream.nullOutputStream());
  }

  private void page(WarcResponse response, String where) throws IOException {
    Optional<HttpResponse> http = http(response, where);
    if (http.isEmpty()) {
      return;
    }
    int status = http.get().status();
    if (status != OK) {
      passOver("an answer with the status " + status);
    } else if (!isPage(http.get().contentType())) {
      passOver("no page but " + kind(http.get().contentType()));
    } else {
      read(response, http.get().bodyDecoded().stream(), where);
    }
  }

  /** An address that is no HTTP, or a head that is none, costs one record. */
  private Optional<HttpResponse> http(WarcResponse response, String where) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      passOver("no page but " + kind(response.contentType()));
      return Optional.empty();
    }
    try {
      return Optional.of(response.http());
    } catch (ParsingException e) {
      findings.rejected(where, "not an answer of HTTP: " + e.getBaseMessage());
      return Optional.empty();
    }
  }

  private void page(WarcResource resource, String where) throws IOException {
    if (isPage(resource.contentType())) {
      read(resource, resource.body().stream(), where);
    } else {
      passOver("no page but " + kind(resource.contentType()));
    }
  }

  private void read(WarcTargetRecord record, InputStream body, String where) throws IOException {
    byte[] bytes = body.readNBytes(Intake.MOST_BYTES + 1);
    Document.Draft draft = Document.in(file, where);
    if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      draft.incomplete(Optional.of("the archive holds a part of the page only"));
    }
    StatedDate captured =
        new StatedDate(
            record.date().atZone(ZoneOffset.UTC).toLocalDate(),
            StatedDate.Kind.CAPTURED,
            "WARC-Date");
    try {
      String address = record.target();
      draft.url(Optional.of(address));
      findings.document(pages.document(bytes, Optional.of(address), draft, List.of(captured)));
    } catch (Unreadable e) {
      findings.rejected(where, e.why());
    }
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  private static String kind(MediaType type) {
    String kind = type.base().toString();
    return kind.isBlank() ? "something of an unknown type" : kind;
  }

  private void passOver(String what) {
    passedOver.merge(what, 1, Integer::sum);
  }

  private void tellPassedOver() {
    for (Map.Entry<String, Integer> kind : passedOver.entrySet()) {
      int count = kind.getValue();
      findings.rejected(
          name, "passed over " + count + (count == 1 ? " record: " : " records: ") + kind.getKey());
    }
  }
}
