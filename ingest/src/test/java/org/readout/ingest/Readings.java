package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.report.Ingested;
import org.readout.report.Report;

/** Reads what tests give as standard input or as files. */
final class Readings {

  /** Lines of the form {@code id|text}, so that the tests need no JSON. */
  static final LineParser ID_BAR_TEXT =
      line -> {
        int bar = line.indexOf('|');
        if (bar < 0) {
          throw new LineParser.MalformedLine("no bar");
        }
        Optional<String> none = Optional.empty();
        return new LineParser.Fields(
            Optional.of(line.substring(0, bar)), line.substring(bar + 1), none, none, none, none);
      };

  private Readings() {}

  static Report report(String text) {
    return switch (ingested(text.getBytes(StandardCharsets.UTF_8))) {
      case Ingested.Accepted accepted -> accepted.report();
      case Ingested.Rejected rejected -> throw new AssertionError(rejected.why());
    };
  }

  static String rejection(byte[] bytes) {
    return switch (ingested(bytes)) {
      case Ingested.Accepted accepted -> throw new AssertionError(accepted.report().text());
      case Ingested.Rejected rejected -> rejected.why();
    };
  }

  static List<Ingested> all(byte[] bytes) {
    List<Ingested> all = new ArrayList<>();
    Intake.standard(ID_BAR_TEXT).read(List.of("-"), new ByteArrayInputStream(bytes), all::add);
    return all;
  }

  static Ingested ingested(byte[] bytes) {
    List<Ingested> all = all(bytes);
    if (all.size() != 1) {
      throw new AssertionError("one document is one result: " + all);
    }
    return all.getFirst();
  }

  static List<Ingested> files(String... names) {
    List<Ingested> all = new ArrayList<>();
    Intake.standard(ID_BAR_TEXT)
        .read(List.of(names), new ByteArrayInputStream(new byte[0]), all::add);
    return all;
  }

  static List<String> paragraphs(Report report) {
    return report.paragraphs().stream().map(span -> span.in(report.text())).toList();
  }

  static List<String> head(Report report) {
    return report.head().stream().map(span -> span.in(report.text())).toList();
  }
}
