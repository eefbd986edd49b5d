package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.report.Report;

/**
 * Writes a collation as plain text for a terminal. Differences are marked by characters always and
 * by colour where it is asked for; no control character of a report gets through.
 */
public final class TextRenderer implements Renderer {

  private final Options options;

  public TextRenderer(Options options) {
    this.options = options;
  }

  /**
   * What the terminal is like.
   *
   * @param width in columns; less than 40 counts as 40
   * @param colour whether escape sequences for colour are written
   * @param ids whether the ids of what can be decided on are written
   */
  public record Options(int width, boolean colour, boolean ids) {

    private static final int NARROWEST = 40;

    /** Without ids. */
    public Options(int width, boolean colour) {
      this(width, colour, false);
    }

    public Options {
      width = Math.max(width, NARROWEST);
    }

    /** 100 columns without colour. */
    public static Options defaults() {
      return new Options(100, false);
    }
  }

  @Override
  public void render(Collation collation, Appendable out) throws IOException {
    Apparatus apparatus = Apparatus.of(collation);
    TextPage page = new TextPage(options, out);
    Sigla sigla = apparatus.sigla();
    TextFindings findings = new TextFindings(page, sigla);
    head(collation, page);
    findings.brief(collation);
    voices(apparatus, sigla, page);
    new TextReadouts(page).write(ReadoutTable.of(collation, sigla));
    new TextFacts(page, FactGrid.of(collation, sigla)).write();
    findings.differences("Differences", Difference.of(collation, sigla));
    findings.differences(Rulings.HELD, Difference.dismissed(collation, sigla));
    findings.wording(Choices.of(collation, sigla));
    findings.timeline(Moment.of(collation, sigla));
    findings.deeds(Deed.of(collation, sigla));
    findings.provenance(Provenance.of(collation, sigla));
    asides("Said not to have been said", apparatus.unsaid(), page);
    asides("Thought and planned", apparatus.thoughts(), page);
    findings.decisions();
  }

  private static void head(Collation collation, TextPage page) throws IOException {
    page.wrapped(0, Wording.headline(collation.story()), Ink.TITLE);
    page.wrapped(0, Wording.summary(collation), Ink.PLAIN);
    page.blank();
    List<Report> reports = collation.reports().stream().map(AnnotatedReport::report).toList();
    int names = 0;
    for (Report report : reports) {
      names = Math.max(names, Columns.width(Wording.name(report)));
    }
    for (int i = 0; i < reports.size(); i++) {
      page.report(Sigla.letter(i), reports.get(i), names);
    }
  }

  private static void voices(Apparatus apparatus, Sigla sigla, TextPage page) throws IOException {
    page.heading("Who said what");
    if (apparatus.voices().isEmpty()) {
      page.wrapped(0, "Nothing that anybody is said to have said was found.", Ink.PLAIN);
    }
    for (Voice voice : apparatus.named(false)) {
      page.voice(voice, sigla);
    }
    voices("Heard once", apparatus.named(true), sigla, page);
    voices("Sources without a name", apparatus.voices(Voice.Kind.UNNAMED), sigla, page);
    voices("Speaker not told", apparatus.voices(Voice.Kind.UNKNOWN), sigla, page);
  }

  /** Those of which there is but a line come last. */
  private static void voices(String heading, List<Voice> voices, Sigla sigla, TextPage page)
      throws IOException {
    if (voices.isEmpty()) {
      return;
    }
    page.heading(heading);
    boolean apart = false;
    for (Voice voice : voices) {
      if (voice.isHeardOnce()) {
        page.heardOnce(voice, sigla, apart);
        apart = false;
      } else {
        page.voice(voice, sigla);
        apart = true;
      }
    }
  }

  private static void asides(String heading, List<Aside> asides, TextPage page) throws IOException {
    if (!asides.isEmpty()) {
      page.heading(heading);
      for (Aside aside : asides) {
        boolean shown = !aside.who().isEmpty();
        page.aside(aside.place(), shown ? aside.who() + ": " + aside.phrase() : aside.phrase());
      }
    }
  }
}
