package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;

/**
 * Writes a collation as one HTML page that needs nothing else: no outside reference, a style of its
 * own, a few lines of script that only add light. A content security policy forbids the rest.
 */
public final class HtmlRenderer implements Renderer {

  private static final String POLICY =
      "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src "
          + PageAssets.STYLE_HASH
          + "; script-src "
          + PageAssets.SCRIPT_HASH;

  @Override
  public void render(Collation collation, Appendable out) throws IOException {
    Apparatus apparatus = Apparatus.of(collation);
    HtmlWriter html = new HtmlWriter(out);
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    head(collation, html);
    html.open("body").line();
    html.element("a", "Skip to who said what", "class", "skip", "href", "#said").line();
    Sigla sigla = apparatus.sigla();
    FactGrid grid = FactGrid.of(collation, sigla);
    List<Difference> differences = Difference.of(collation, sigla);
    new HtmlOverview(html).write(collation, apparatus, grid);
    html.open("main").line();
    Anchors anchors = new Anchors(collation, apparatus);
    new HtmlBrief(html, sigla).write(collation);
    HtmlStatements statements = new HtmlStatements(html, anchors, sigla);
    statements.write(apparatus);
    new HtmlFacts(html, sigla).write(grid);
    new HtmlDifferences(html, sigla).write(differences, Difference.dismissed(collation, sigla));
    new HtmlWording(html, sigla).write(Choices.of(collation, sigla), grid.letters());
    new HtmlTimeline(html, sigla).write(Moment.of(collation, sigla));
    new HtmlProvenance(html, sigla).write(Provenance.of(collation, sigla));
    statements.asides(apparatus);
    new HtmlDecisions(html, sigla).write();
    HtmlArticle article =
        new HtmlArticle(html, anchors, Passages.of(collation), MarginNotes.of(grid, differences));
    reports(collation, article, html);
    html.close().line();
    html.open("script").raw(PageScript.SCRIPT).close().line();
    html.close().close().line();
  }

  private static void head(Collation collation, HtmlWriter html) throws IOException {
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.empty("link", "rel", "icon", "href", "data:,").line();
    html.element("title", Wording.headline(collation.story())).line();
    html.open("style").raw(PageAssets.STYLE).close().line();
    html.close().line();
  }

  private static void reports(Collation collation, HtmlArticle article, HtmlWriter html)
      throws IOException {
    html.open("section", "id", "reports", "aria-labelledby", "h-reports").line();
    html.element("h2", "The reports", "id", "h-reports").line();
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
