package org.readout.render;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.report.Report;

/**
 * Writes a collation as Markdown (CommonMark with GitHub's tables) that is read as plain text too.
 * What differs is bold, what is cut is […].
 */
public final class MarkdownRenderer implements Renderer {

  @Override
  public void render(Collation collation, Appendable out) throws IOException {
    Apparatus apparatus = Apparatus.of(collation);
    Sigla sigla = apparatus.sigla();
    MarkdownFindings findings = new MarkdownFindings(out, sigla);
    head(collation, out);
    findings.brief(collation);
    voices(apparatus, sigla, out);
    new MarkdownReadouts(out).write(ReadoutTable.of(collation, sigla));
    findings.facts(FactGrid.of(collation, sigla));
    findings.differences("Differences", Difference.of(collation, sigla));
    findings.differences(Rulings.HELD, Difference.dismissed(collation, sigla));
    findings.wording(Choices.of(collation, sigla));
    findings.timeline(Moment.of(collation, sigla));
    findings.deeds(Deed.of(collation, sigla));
    findings.provenance(Provenance.of(collation, sigla));
    asides("Said not to have been said", apparatus.unsaid(), out);
    asides("Thought and planned", apparatus.thoughts(), out);
    findings.decisions();
  }

  private static void head(Collation collation, Appendable out) throws IOException {
    out.append("# ").append(Markdown.escape(Wording.headline(collation.story()))).append("\n\n");
    out.append(Markdown.escape(Wording.summary(collation))).append("\n\n");
    out.append("| | report | published | words | |\n|---|---|---|---:|---|\n");
    int position = 0;
    for (AnnotatedReport annotated : collation.reports()) {
      Report report = annotated.report();
      out.append("| **").append(Sigla.letter(position++)).append("** | ");
      out.append(Markdown.escape(Wording.name(report))).append(" | ");
      out.append(Markdown.escape(Wording.published(report.published()))).append(" | ");
      out.append(String.valueOf(Wording.words(report))).append(" | ");
      out.append(Markdown.escape(String.join("; ", Wording.notes(report)))).append(" |\n");
    }
  }

  private static void voices(Apparatus apparatus, Sigla sigla, Appendable out) throws IOException {
    out.append("\n## Who said what\n");
    if (apparatus.voices().isEmpty()) {
      out.append("\nNothing that anybody is said to have said was found.\n");
    }
    for (Voice voice : apparatus.named(false)) {
      voice(voice, sigla, out);
    }
    voices("Heard once", apparatus.named(true), sigla, out);
    voices("Sources without a name", apparatus.voices(Voice.Kind.UNNAMED), sigla, out);
    voices("Speaker not told", apparatus.voices(Voice.Kind.UNKNOWN), sigla, out);
  }

  private static void voice(Voice voice, Sigla sigla, Appendable out) throws IOException {
    if (!voice.name().isEmpty()) {
      out.append("\n### ").append(Markdown.escape(voice.name())).append('\n');
    }
    String role = voice.role().isEmpty() ? "" : Markdown.escape(voice.role()) + " · ";
    out.append('\n').append(role).append(Wording.counts(voice));
    out.append(decided(voice, sigla)).append("\n\n");
    for (Statement statement : voice.statements()) {
      statement(statement, "", out);
    }
  }

  private static String decided(Voice voice, Sigla sigla) {
    String decided = sigla.decided(voice);
    return decided.isEmpty() ? "" : " · *" + Markdown.escape(decided) + "*";
  }

  private static void voices(String heading, List<Voice> voices, Sigla sigla, Appendable out)
      throws IOException {
    if (voices.isEmpty()) {
      return;
    }
    out.append("\n## ").append(heading).append('\n');
    boolean apart = true;
    for (Voice voice : voices) {
      if (voice.isHeardOnce()) {
        String who =
            voice.name().isEmpty()
                ? ""
                : "*" + Markdown.escape(voice.title()) + "*" + decided(voice, sigla) + ": ";
        out.append(apart ? "\n" : "");
        statement(voice.statements().getFirst(), who, out);
      } else {
        voice(voice, sigla, out);
      }
      apart = !voice.isHeardOnce();
    }
  }

  private static void statement(Statement statement, String who, Appendable out)
      throws IOException {
    String number = statement.number() + ". ";
    List<Reading> aligned = statement.aligned();
    List<Segment> segments = aligned.isEmpty() ? List.of() : Segment.of(aligned);
    String base =
        aligned.isEmpty() ? Markdown.escape(statement.base().phrase()) : running(segments, 0);
    out.append(number).append(who).append(base).append(" — ").append(places(statement.base()));
    out.append(labels(statement.base())).append('\n');
    String indent = " ".repeat(number.length());
    for (int i = 1; i < aligned.size(); i++) {
      variant(indent, aligned.get(i), running(segments, i), out);
    }
    for (Reading reading : statement.unaligned()) {
      variant(indent, reading, Markdown.escape(reading.phrase()), out);
    }
    String doubt = Wording.doubt(statement);
    if (!doubt.isEmpty()) {
      out.append(indent).append("- *").append(doubt).append("*\n");
    }
  }

  private static void variant(String indent, Reading reading, String words, Appendable out)
      throws IOException {
    out.append(indent).append("- ").append(words).append(" — ");
    out.append(places(reading)).append(labels(reading)).append('\n');
  }

  /** A reading in one line: […] for gaps between its words, bold for what differs. */
  private static String running(List<Segment> segments, int reading) {
    StringBuilder words = new StringBuilder();
    boolean cut = false;
    for (Segment segment : segments) {
      Cell cell = segment.cells().get(reading);
      if (!cell.isGap()) {
        boolean begun = !words.isEmpty();
        words.append(begun && cut ? " \\[…\\]" : "").append(begun && !cell.glued() ? " " : "");
        String escaped = Markdown.escape(cell.text());
        words.append(cell.differs() ? "**" + escaped + "**" : escaped);
      }
      cut = cell.isGap() && (cut || !segment.cells().getFirst().isGap());
    }
    return words.toString();
  }

  private static String places(Reading reading) {
    StringJoiner places = new StringJoiner(", ");
    reading.places().forEach(place -> places.add("**" + place.letter() + "**" + paragraph(place)));
    return places.toString();
  }

  private static String paragraph(Place place) {
    return place.paragraph() == 0 ? "" : " ¶" + place.paragraph();
  }

  private static String labels(Reading reading) {
    String labels = Wording.labels(reading);
    return labels.isEmpty() ? "" : " · *" + Markdown.escape(labels) + "*";
  }

  private static void asides(String heading, List<Aside> asides, Appendable out)
      throws IOException {
    if (asides.isEmpty()) {
      return;
    }
    out.append("\n## ").append(heading).append("\n\n");
    for (Aside aside : asides) {
      Place place = aside.place();
      boolean shown = !aside.who().isEmpty();
      out.append("- ").append(shown ? "*" + Markdown.escape(aside.who()) + "*: " : "");
      out.append(Markdown.escape(aside.phrase())).append(" — **");
      out.append(place.letter()).append("**").append(paragraph(place));
      out.append(place.decided().isEmpty() ? "" : " · *" + Markdown.escape(place.decided()) + "*");
      out.append('\n');
    }
  }
}
