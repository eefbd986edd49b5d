package org.readout.render;

import java.time.LocalDate;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.collation.Variant;
import org.readout.report.Report;

/** Collations that several tests render. */
final class Drafts {

  private Drafts() {}

  /** Three reports of a speech about a bridge. */
  static Collation bridge() {
    LocalDate day = LocalDate.of(2026, 3, 13);
    Speaker mayor = Draft.named("Ada Lind");
    return new Draft("The bridge will open in May")
        .on(day)
        .person("Ada Lind", "mayor", "Norland")
        .report(
            "Morning Post",
            Report.Publication.of(day, Report.Publication.From.METADATA),
            "“The bridge will open in May, dear friends, and it will stand for a hundred years,”"
                + " Mayor Ada Lind said.",
            "“We paid for it ourselves,” she added.",
            "She believes that the ferry will be missed.")
        .aside(Attribution.Mode.BELIEF, mayor, "She", "believes", "that the ferry will be missed")
        .report(
            "Evening News",
            Report.Publication.of(day.plusDays(1), Report.Publication.From.STORY),
            "‘The bridge may open in June, and it will stand for a hundred years,’ said the mayor.",
            "The printed programme makes no mention of a ferry.",
            "A city official said that nobody had counted the costs.")
        .aside(
            Attribution.Mode.ABSENT,
            new Speaker.Unknown(),
            "The printed programme",
            "makes no mention of",
            "a ferry")
        .report(
            "Radio Nord",
            "de",
            Report.Publication.UNKNOWN,
            "Lind: „We paid for it ourselves“",
            "Lind said the span should be in use by early summer.")
        .said(mayor)
        .quoted(0, "We paid for it ourselves,")
        .quoted(2, "We paid for it ourselves")
        .end()
        .said(mayor)
        .quoted(
            0,
            "The bridge|will|open in|May,|dear friends,|and it will stand for a hundred years,|-")
        .quoted(
            1,
            "The bridge|may|open in|June,|-|and it will stand for a hundred years,|-",
            Variant.Change.CUT,
            Variant.Change.SUBSTITUTED)
        .meaning(Variant.Meaning.MODALITY, Variant.Meaning.TIME)
        .indirect(
            2, "-|-|-|-|-|-|the span should be in use by early summer", Variant.Change.PARAPHRASED)
        .end()
        .said(new Speaker.Unnamed("A city official"))
        .uncertain(1, "that nobody had counted the costs", 0.55)
        .end()
        .collation();
  }

  /** A report that tries to break out of each form. */
  static Collation hostile() {
    String said = "\u001B[2J\u0007\u009B1m\u202Eevil\u2066 <img src=x onerror=alert(1)>";
    return new Draft("</title><script>alert(1)</script>")
        .report(
            "\"><script>alert(2)</script>\r\n# Owned",
            Report.Publication.UNKNOWN,
            "He said “" + said + "” & left. \uD800 ]]> -->",
            "# Owned")
        .said(new Speaker.Unnamed("\r\n# Owned <b>"))
        .quoted(0, said)
        .end()
        .collation();
  }
}
