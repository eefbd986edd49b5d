package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;

/** Writes a collation as an HTML page: a file of its own, or a page of a service. */
public final class HtmlRenderer implements Renderer {

  private final Frame frame;

  /** Of pages that need nothing else. */
  public HtmlRenderer() {
    this(Frame.ALONE);
  }

  public HtmlRenderer(Frame frame) {
    this.frame = frame;
  }

  /** The style that pages of stories have, for a service that hands it out. */
  public static String style() {
    return PageAssets.STYLE;
  }

  /** Their script, which adds light and copies citations; nothing needs it. */
  public static String script() {
    return PageScript.SCRIPT;
  }

  /** By which a page calls the report at a position from 0: A to Z, then AA, AB. */
  public static String letter(int position) {
    return Sigla.letter(position);
  }

  /** The id of that report on a page. */
  public static String anchor(int position) {
    return Anchors.report(letter(position));
  }

  @Override
  public void render(Collation collation, Appendable out) throws IOException {
    Apparatus apparatus = Apparatus.of(collation);
    HtmlWriter html = new HtmlWriter(out);
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    head(collation, html);
    html.open("body").line();
    frame.before(html);
    Sigla sigla = apparatus.sigla();
    FactGrid grid = FactGrid.of(collation, sigla);
    List<Difference> differences = Difference.of(collation, sigla);
    Glance glance = Glance.of(collation);
    HtmlOverview overview = new HtmlOverview(html, sigla, frame);
    overview.head(collation);
    html.open("main").line().open("div", "class", "overview").line().open("div").line();
    new HtmlGlance(html, sigla).write(glance, collation.reports().size());
    new HtmlBrief(html, sigla).write(collation);
    HtmlMissing missing = new HtmlMissing(html, collation.reports().size() == 1);
    missing.write(
        "brief",
        "In brief",
        collation.brief().isEmpty(),
        "No line of it can be proved by the words of the reports.");
    html.close().open("div", "class", "scroll").line();
    overview.reports(collation.reports(), grid);
    html.close().close().line();
    Anchors anchors = new Anchors(collation, apparatus);
    HtmlStatements statements = new HtmlStatements(html, anchors, sigla);
    statements.write(collation.reports(), apparatus);
    List<ReadoutTable> readouts = ReadoutTable.of(collation, sigla);
    new HtmlReadouts(html, sigla).write(readouts);
    missing.writeOfSeveral(
        "readouts", ReadoutTable.HEADING, readouts.isEmpty(), ReadoutTable.MISSING);
    new HtmlFacts(html, sigla).write(grid);
    missing.write(
        "facts",
        "Facts",
        grid.isEmpty(),
        "No fact was found: the reports tell nothing in whole clauses of a language that is"
            + " understood.");
    new HtmlDifferences(html, sigla).write(differences, Difference.dismissed(collation, sigla));
    missing.writeOfSeveral(
        "differences",
        "Differences",
        differences.isEmpty(),
        "None was found between what the reports tell of one thing.");
    Choices choices = Choices.of(collation, sigla);
    new HtmlWording(html, sigla).write(choices, grid.letters());
    missing.writeOfSeveral(
        "wording",
        "Wording",
        choices.isEmpty(),
        "No report was found to call something by other words than another.");
    List<Moment> moments = Moment.of(collation, sigla);
    new HtmlTimeline(html, sigla).write(moments);
    missing.write(
        "timeline",
        "Timeline",
        moments.isEmpty(),
        "No report dates what it tells, as far as is understood.");
    HtmlNetwork network = new HtmlNetwork(html, sigla, collation);
    network.write();
    missing.write(
        "network",
        "Network",
        network.isEmpty(),
        "No report tells, in words that are understood, that one did something to another.");
    Provenance provenance = Provenance.of(collation, sigla);
    new HtmlProvenance(html, sigla).write(provenance);
    missing.writeOfSeveral(
        "origins",
        Provenance.HEADING,
        provenance.isEmpty(),
        "No report has its words from another, as far as their words tell.");
    statements.asides(apparatus);
    new HtmlDecisions(html, sigla).write();
    frame.sections(html);
    HtmlArticle article =
        new HtmlArticle(
            html,
            anchors,
            Passages.of(collation, glance),
            MarginNotes.of(grid, differences),
            frame);
    reports(collation, provenance.agencies(), new HtmlCopies(html, sigla), article, html);
    html.close().line();
    frame.after(html);
    html.close().close().line();
  }

  private void head(Collation collation, HtmlWriter html) throws IOException {
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    frame.head(html);
    html.element("title", Wording.headline(collation.story())).line();
    html.close().line();
  }

  private void reports(
      Collation collation,
      List<String> agencies,
      HtmlCopies copies,
      HtmlArticle article,
      HtmlWriter html)
      throws IOException {
    html.open("section", "id", "reports", "aria-labelledby", "h-reports").line();
    html.element("h2", "The reports", "id", "h-reports").line();
    copies.write(collation, agencies);
    frame.reports(html);
    legend(html);
    html.open("div", "class", "articles").line();
    List<AnnotatedReport> reports = collation.reports();
    for (int i = 0; i < reports.size(); i++) {
      article.write(Sigla.letter(i), reports.get(i));
    }
    html.close().close().line();
  }

  private static void legend(HtmlWriter html) throws IOException {
    html.open("p", "class", "legend");
    html.element("mark", "words quoted", "class", "direct").text(", ");
    html.element("mark", "partly quoted", "class", "mixed").text(", ");
    html.element("mark", "told", "class", "indirect").text(", ");
    html.element("mark", "thought, planned or not said", "class", "aside").text("; ");
    html.element("span", "who", "class", "source").text(" ");
    html.element("span", "says", "class", "cue")
        .text(". The small number leads to the utterance, ");
    html.text("the letters after it are the other reports that have it.").close().line();
  }
}
