package org.readout.render;

import java.time.LocalDate;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim.Stance;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.event.Code;
import org.readout.event.Event;
import org.readout.fact.Fact;
import org.readout.report.Report;
import org.readout.utterance.Variant;

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

  /** The same with something of everything that can be found. */
  static Collation found() {
    LocalDate day = LocalDate.of(2026, 3, 13);
    return new Found(bridge())
        .url(0, "https://post.example/bridge")
        .incomplete(2, "it ends in “more”")
        .fact(
            Fact.Status.SOME,
            Stance.PLANNED,
            "0 The bridge will open in May",
            "1 The bridge may open in June")
        .voice("Ada Lind")
        .conflict(
            Conflict.Kind.TIME,
            Conflict.Judgement.CONTRADICTION,
            "the opening",
            "two months",
            0.62,
            "0 May",
            "1 June")
        .fact(Fact.Status.SOME, "0 We paid for it ourselves", "2 We paid for it ourselves")
        .absent(1, 0.93, "complete text")
        .fact(Fact.Status.ONE, "0 the ferry will be missed")
        .absent(1, 0.8, "says so", "1 makes no mention of a ferry")
        .fact(Fact.Status.ONE, Stance.HEDGED, "1 nobody had counted the costs")
        .absent(0, 0.55, "short text")
        .wording("the bridge", true, "Fisher’s exact test, p = 0.01", "0 bridge", "“2 span")
        .wording("the ferry", false, "not tested", "0 ferry", "1 ferry")
        .speaking("Ada Lind", true, "Fisher’s exact test, p = 0.02", "0 added")
        .speaking("Ada Lind", true, "Fisher’s exact test, p = 0.02", "2 said")
        .doubt("2 should")
        .dated(day, day, day, "0 We paid for it ourselves", "2 We paid for it ourselves")
        .dated(
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 31),
            day,
            "0 The bridge will open in May")
        .brief(
            "The bridge will open in May or in June.", "0 will open in May", "1 may open in June")
        .collation();
  }

  /** Two reports of a quarrel about a harbour. */
  static Collation quarrel() {
    LocalDate day = LocalDate.of(2026, 3, 13);
    Collation draft =
        new Draft("A quarrel about the harbour of Tarn")
            .on(day)
            .person("Edda Lorn", "mayor", "Norland")
            .report(
                "Morning Post",
                Report.Publication.of(day, Report.Publication.From.METADATA),
                "Norland accused Sudland on Thursday of closing the harbour.",
                "Sudland may threaten Norland with a boycott. Their ministers will meet by phone.",
                "Protesters marched. Sudland blames itself, and did not shell Westmark.")
            .report(
                "Evening News",
                Report.Publication.of(day.plusDays(1), Report.Publication.From.METADATA),
                "Sudland was accused by Norland of closing the harbour.",
                "Dockers protested against Norland on 14 March.")
            .report("Radio Nord", Report.Publication.UNKNOWN, "Westmark sent food to Norland.")
            .collation();
    return new Found(draft)
        .event(
            "Norland",
            Code.ACCUSE,
            "Sudland",
            "0 Norland accused Sudland on Thursday of closing the harbour",
            "1 Sudland was accused by Norland of closing the harbour")
        .on(day.minusDays(1))
        .manner("disapprove", "Norland")
        .event("Sudland", Code.THREATEN, "Norland", "0 Sudland may threaten Norland")
        .told(Event.Status.HYPOTHETICAL, 0.62)
        .event("Norland", Code.CONSULT, "Sudland", "0 Their ministers will meet by phone")
        .told(Event.Status.PLANNED, 0.9)
        .on(day.plusDays(3), day.plusDays(9))
        .event("protesters", Code.PROTEST, "", "0 Protesters marched")
        .event("Sudland", Code.ACCUSE, "Sudland", "0 Sudland blames itself")
        .event("Sudland", Code.ASSAULT, "Westmark", "0 did not shell Westmark")
        .told(Event.Status.DENIED, 1)
        .event("dockers", Code.PROTEST, "Norland", "1 Dockers protested against Norland")
        .on(day.plusDays(1))
        .event("Westmark", Code.AID, "Norland", "2 Westmark sent food to Norland")
        .collation();
  }

  /** Findings whose words try to break out of each form, in every place that has words. */
  static Collation hostileFindings() {
    String evil = "\u001B[2J\u202E<img src=x onerror=alert(1)>|\r\n# Owned";
    String invisible = "\u2066\u200B";
    LocalDate day = LocalDate.of(2026, 3, 13);
    Collation draft =
        new Draft("Story")
            .report("One " + evil, Report.Publication.UNKNOWN, "It said " + evil + " twice.")
            .report("Two", Report.Publication.UNKNOWN, "Here " + invisible + " stands " + evil)
            .collation();
    return new Found(draft)
        .url(0, "javascript:alert(1)//https://post.example")
        .url(1, "https://post.example/\u202E\" onclick=\"alert(1)")
        .incomplete(1, evil)
        .fact(Fact.Status.ALL, "0 " + evil, "1 " + evil)
        .conflict(
            Conflict.Kind.NAME,
            Conflict.Judgement.UNDECIDED,
            evil,
            evil,
            0.1,
            "0 " + evil,
            "1 " + invisible)
        .fact(Fact.Status.ONE, "1 " + invisible)
        .absent(0, 0.9, evil, "0 " + evil)
        .wording(evil, true, evil, "0 " + evil, "“1 " + evil)
        .speaking("Nobody", true, evil, "0 " + evil)
        .doubt("0 " + evil)
        .dated(day, day, day, "0 " + evil, "1 " + evil)
        .dated(day, day, day, "1 " + invisible)
        .event(evil, Code.ACCUSE, "Norland", "0 " + evil)
        .manner(evil, evil)
        .event(invisible, Code.AID, evil, "1 " + invisible)
        .brief(evil, "0 " + evil)
        .brief(invisible, "1 " + invisible)
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
