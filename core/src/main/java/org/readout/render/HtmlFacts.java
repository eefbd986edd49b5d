package org.readout.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/** The facts against the reports: a row a fact, under which its passages open. */
final class HtmlFacts {

  /** Of more reports, a row that one of them tells has one cell: most of the rows are such. */
  private static final int WIDE = 12;

  private final HtmlWriter html;
  private final Sigla sigla;
  private final HtmlCites cites;

  HtmlFacts(HtmlWriter html, Sigla sigla) {
    this.html = html;
    this.sigla = sigla;
    cites = new HtmlCites(html, sigla);
  }

  void write(FactGrid grid) throws IOException {
    if (grid.isEmpty()) {
      return;
    }
    html.section("facts", "Facts");
    filter(grid);
    html.open(
            "div",
            "class",
            "scroll grid",
            "role",
            "region",
            "aria-labelledby",
            "h-facts",
            "tabindex",
            "0")
        .open("table", "class", "facts")
        .line();
    header(grid.letters());
    html.open("tbody").line();
    for (FactRow row : grid.rows()) {
      row(row);
    }
    html.close().close().close().line();
    legend(grid);
    html.close().line();
  }

  private void filter(FactGrid grid) throws IOException {
    html.open("fieldset", "class", "filter").element("legend", "Show", "class", "vh");
    choice("every", "everything", grid.rows().size(), true);
    choice("all", "in all reports", grid.of(Fact.Status.ALL).size(), false);
    choice("some", "in some", grid.of(Fact.Status.SOME).size(), false);
    choice("one", "in one", grid.of(Fact.Status.ONE).size(), false);
    choice("disputed", "with differences", grid.disputed().size(), false);
    html.close().line();
  }

  private void choice(String id, String words, int count, boolean chosen) throws IOException {
    if (count == 0) {
      return;
    }
    html.open("label");
    if (chosen) {
      html.empty(
          "input", "type", "radio", "name", "show", "id", "show-" + id, "checked", "checked");
    } else {
      html.empty("input", "type", "radio", "name", "show", "id", "show-" + id);
    }
    html.text(" " + words + " ").element("small", String.valueOf(count)).close().text(" ");
  }

  private void header(List<String> letters) throws IOException {
    html.open("thead").open("tr").element("th", "Fact", "scope", "col");
    for (String letter : letters) {
      html.open("th", "scope", "col");
      html.element("a", letter, "href", "#" + Anchors.report(letter)).close();
    }
    html.close().close().line();
  }

  private void row(FactRow row) throws IOException {
    String status = row.fact().status().name().toLowerCase(Locale.ROOT);
    String kind = row.differences().isEmpty() ? status : status + " disputed";
    html.open("tr", "id", Anchors.fact(row.number()), "class", kind);
    html.open("th", "scope", "row").open("details").open("summary");
    html.element("span", String.valueOf(row.number()), "class", "fn");
    if (!row.voice().isEmpty()) {
      html.element("b", row.voice() + ":").text(" ");
    }
    html.element("bdi", row.statement());
    if (!row.labels().isEmpty()) {
      html.text(" ").element("small", row.labels());
    }
    html.close();
    passages(row);
    html.close();
    for (int number : row.differences()) {
      html.element(
          "a",
          "≠ difference " + number,
          "class",
          "differs",
          "href",
          "#" + Anchors.difference(number));
    }
    html.close();
    if (row.cells().size() > WIDE && row.isOfOne()) {
      teller(row);
    } else {
      for (FactCell cell : row.cells()) {
        cell(cell, row);
      }
    }
    html.close().line();
  }

  /** Of many reports the one that tells it, and no cell for each that does not. */
  private void teller(FactRow row) throws IOException {
    html.open("td", "colspan", String.valueOf(row.cells().size()));
    html.element("span", "only in ", "class", "vh");
    cites.links(row.told());
    html.close();
  }

  private void cell(FactCell cell, FactRow row) throws IOException {
    switch (cell.kind()) {
      case TOLD -> {
        html.open("td", "data-l", cell.letter());
        boolean more = false;
        for (Cite cite : cell.cites()) {
          html.text(more ? " " : "");
          cites.link(cite, cite.inReport(), row);
          more = true;
        }
        html.close();
      }
      case SAID_ABSENT -> {
        html.open("td", "data-l", cell.letter(), "class", "not", "title", cell.note());
        html.element("span", "∅", "aria-hidden", "true");
        html.element("span", "not in it, as is said in ", "class", "vh");
        cites.links(cell.cites());
        html.close();
      }
      case ABSENT -> empty(cell, "not in it", row);
      case PERHAPS_ABSENT -> empty(cell, "perhaps not in it", row);
      case UNKNOWN -> empty(cell, "nothing is said", row);
    }
  }

  private void empty(FactCell cell, String meaning, FactRow row) throws IOException {
    if (cell.note().isEmpty() || row.cells().size() > WIDE) {
      html.open("td", "data-l", cell.letter(), "class", "not");
    } else {
      html.open("td", "data-l", cell.letter(), "class", "not", "title", cell.note());
    }
    html.element("span", cell.mark(), "aria-hidden", "true");
    html.element("span", meaning, "class", "vh").close();
  }

  private void passages(FactRow row) throws IOException {
    html.open("ul", "class", "passages");
    for (Passage passage : row.fact().passages()) {
      ReportId report = passage.report();
      Cite cite = Cite.of(sigla, passage);
      html.open("li");
      cites.link(cite, cite.label(), row);
      html.text(" ").element("bdi", Findings.statement(sigla.words(report, passage.span())));
      html.text(" ");
      cites.copy(passage, cite.label());
      html.close();
    }
    for (String note : row.notes()) {
      html.element("li", note, "class", "note");
    }
    html.close();
  }

  private void legend(FactGrid grid) throws IOException {
    html.open("p", "class", "legend").text("¶ the paragraph that tells it");
    for (String part : Findings.legend(grid.rows())) {
      html.text("; ").text(part);
    }
    for (String unknown : Findings.unknown(grid)) {
      html.text("; ").text(unknown);
    }
    html.text(". Open a row for its words and for what is known of absences.").close().line();
  }
}
