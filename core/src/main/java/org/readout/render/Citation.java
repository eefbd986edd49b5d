package org.readout.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.readout.report.Passage;
import org.readout.report.Report;

/**
 * A passage as one cites it: the words, who published them, when, and an address that leads to the
 * words themselves by a text fragment (WICG, Scroll To Text Fragment).
 */
public final class Citation {

  /** A passage of more words is found by its first and its last. */
  private static final int WHOLE = 12;

  private static final int EDGE = 4;

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

  private Citation() {}

  /** “The bridge will open”, Morning Post, 13 March 2026, ¶4, https://... */
  static String of(Sigla sigla, Passage passage) {
    Report report = sigla.report(passage.report()).report();
    String words = Legible.line(sigla.words(passage.report(), passage.span()));
    int paragraph = sigla.paragraph(passage.report(), passage.span());
    StringJoiner citation = new StringJoiner(", ");
    citation.add("“" + Findings.statement(words) + "”").add(Wording.name(report));
    report.published().day().map(Wording::day).ifPresent(citation::add);
    if (paragraph > 0) {
      citation.add("¶" + paragraph);
    }
    address(report, words).ifPresent(citation::add);
    return citation.toString();
  }

  /** The report's address on the web with a fragment that names the words. */
  public static Optional<String> address(Report report, String words) {
    return report.url().flatMap(url -> address(url, words));
  }

  /** The same of a report that is at an address. */
  public static Optional<String> address(String url, String words) {
    return Optional.of(url)
        .filter(Citation::isOfTheWeb)
        .map(
            web -> words.isEmpty() ? web : web + (web.contains("#") ? "" : "#") + directive(words));
  }

  private static boolean isOfTheWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return (lower.startsWith("http://") || lower.startsWith("https://"))
        && url.equals(Legible.line(url))
        && url.indexOf(' ') < 0;
  }

  private static String directive(String words) {
    List<String> all = List.of(words.split(" "));
    return all.size() <= WHOLE
        ? ":~:text=" + encoded(words)
        : ":~:text="
            + encoded(String.join(" ", all.subList(0, EDGE)))
            + ","
            + encoded(String.join(" ", all.subList(all.size() - EDGE, all.size())));
  }

  /** Percent-encoded, with all that has a meaning in a directive. */
  private static String encoded(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0 && UNRESERVED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }
}
