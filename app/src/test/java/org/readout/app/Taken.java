package org.readout.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.readout.ingest.Web;
import org.readout.report.Ingested;
import org.readout.report.Report;
import org.readout.report.StatedDate;

/**
 * What is taken in from a file of some kind.
 *
 * @param accepted the reports, in order
 * @param rejected where and why, in order
 */
record Taken(List<Ingested.Accepted> accepted, List<String> rejected) {

  static final String PROSE =
      "The dam at Orveld gave way shortly before dawn on Friday, and the river took two bridges"
          + " with it before anyone was warned.";

  /** A web of a few pages that are always there. */
  static Web web(Map<String, String> pages) {
    return address ->
        Optional.ofNullable(pages.get(address))
            .<Web.Fetched>map(
                page -> new Web.Body(address, page.getBytes(StandardCharsets.UTF_8), taken -> {}))
            .orElse(new Web.Refused("the server answers 404"));
  }

  /** Of a file in a folder, where nothing can be fetched. */
  static Taken of(Path folder, String name, byte[] bytes) {
    return of(folder, name, bytes, web(new HashMap<>()));
  }

  static Taken of(Path folder, String name, String text) {
    return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Taken of(Path folder, String name, byte[] bytes, Web web) {
    try {
      return of(List.of(Files.write(folder.resolve(name), bytes).toString()), web);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Taken of(List<String> names, Web web) {
    List<Ingested.Accepted> accepted = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    Sources.intake(Optional.of(web))
        .read(
            names,
            InputStream.nullInputStream(),
            ingested -> {
              switch (ingested) {
                case Ingested.Accepted one -> accepted.add(one);
                case Ingested.Rejected one ->
                    rejected.add(Path.of(one.where()).getFileName() + ": " + one.why());
              }
            });
    return new Taken(accepted, rejected);
  }

  /** The only one there is, with no rejection beside it. */
  Report report() {
    if (accepted.size() != 1 || !rejected.isEmpty()) {
      throw new AssertionError("one report: " + this);
    }
    return accepted.getFirst().report();
  }

  /** The reason of the only rejection, with no report beside it. */
  String why() {
    if (rejected.size() != 1 || !accepted.isEmpty()) {
      throw new AssertionError("one rejection: " + rejected + accepted.size());
    }
    return rejected.getFirst();
  }

  List<Report> reports() {
    return accepted.stream().map(Ingested.Accepted::report).toList();
  }

  List<String> titles() {
    return reports().stream().map(report -> report.title().orElse("")).toList();
  }

  /** The dates of the first report, each with what it is of and its origin. */
  List<String> dates() {
    return accepted.getFirst().dates().stream().map(Taken::words).toList();
  }

  private static String words(StatedDate date) {
    return date.day() + " " + date.kind() + " " + date.origin();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
