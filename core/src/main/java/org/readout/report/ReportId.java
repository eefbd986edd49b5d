package org.readout.report;

import org.readout.text.Digest;

/**
 * The id of a report, derived from its outlet, its URL and its text, so that adding the same report
 * twice is adding it once.
 *
 * @param value {@code r} and twelve hexadecimal digits
 */
public record ReportId(String value) implements Comparable<ReportId> {

  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a report's id is blank");
    }
  }

  public static ReportId of(String outlet, String url, String text) {
    return new ReportId(Digest.of('r', outlet, url, text));
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
