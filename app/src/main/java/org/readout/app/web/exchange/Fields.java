package org.readout.app.web.exchange;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.report.ReportId;

/** The fields of a form that an analyst sends, none of which may be of any length. */
public final class Fields {

  /** In characters. */
  public static final int LONGEST_NAME = 300;

  private static final int MOST_REPORTS = 500;

  private Fields() {}

  /** The reports that are named, one or more. */
  public static List<ReportId> reports(Context request) {
    List<ReportId> reports =
        all("report", MOST_REPORTS, request).stream().map(ReportId::new).distinct().toList();
    require(!reports.isEmpty(), "Name a report.");
    return reports;
  }

  /**
   * One that has to be there.
   *
   * @param why told if it is not
   */
  public static String required(String name, String why, Context request) {
    return field(name, LONGEST_NAME, request).orElseThrow(() -> new Refusal(400, why));
  }

  /** Of a form, without the white space around it; empty if nothing is in it. */
  public static Optional<String> field(String name, int longest, Context request) {
    Optional<String> given =
        Optional.ofNullable(request.formParam(name)).map(String::strip).filter(s -> !s.isEmpty());
    given.ifPresent(value -> checkLength(name, value, longest));
    return given;
  }

  /** All of a name. */
  public static List<String> all(String name, int most, Context request) {
    List<String> given =
        request.formParams(name).stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    require(given.size() <= most, "“" + name + "” is there more than " + most + " times.");
    given.forEach(value -> checkLength(name, value, LONGEST_NAME));
    return given;
  }

  /**
   * A number by which something is known.
   *
   * @throws Refusal if it is none
   */
  public static long number(String digits) {
    try {
      return Long.parseUnsignedLong(digits);
    } catch (NumberFormatException e) {
      throw new Refusal(400, "“" + digits + "” is no number.");
    }
  }

  private static void checkLength(String name, String value, int longest) {
    require(value.length() <= longest, "“" + name + "” has up to " + longest + " characters.");
  }

  /** Refuses a form that is not as it must be. */
  public static void require(boolean fine, String why) {
    if (!fine) {
      throw new Refusal(400, why);
    }
  }
}
