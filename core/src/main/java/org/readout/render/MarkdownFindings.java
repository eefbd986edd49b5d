package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.brief.BriefLine;
import org.readout.collation.Collation;
import org.readout.decision.Standing;

/** The brief, the facts, the differences, the wording and the timeline in Markdown. */
final class MarkdownFindings {

  private final Appendable out;
  private final Sigla sigla;

  MarkdownFindings(Appendable out, Sigla sigla) {
    this.out = out;
    this.sigla = sigla;
  }

  void brief(Collation collation) throws IOException {
    if (collation.brief().isEmpty()) {
      return;
    }
    heading("In brief");
    for (BriefLine line : collation.brief()) {
      out.append("- ").append(Markdown.escape(Findings.statement(line.text())));
      out.append(" — ").append(Markdown.cites(Cite.of(sigla, line.cites()))).append('\n');
    }
  }

  void facts(FactGrid grid) throws IOException {
    if (grid.isEmpty()) {
      return;
    }
    heading("Facts");
    List<FactRow> shared = grid.rows().stream().filter(row -> !row.isOfOne()).toList();
    if (!shared.isEmpty()) {
      table(grid, shared);
    }
    List<String> legend = Findings.legend(shared);
    if (!legend.isEmpty()) {
      out.append(shared.isEmpty() ? "" : "\n");
      out.append(Markdown.escape(String.join("; ", legend))).append("\n");
    }
    for (String absences : Findings.absences(grid)) {
      out.append("\n").append(Markdown.escape(absences)).append("\n");
    }
    for (String unknown : Findings.unknown(grid)) {
      out.append("\n").append(Markdown.escape(unknown)).append("\n");
    }
    ofOne("Only in one report", grid.ofOne(true));
    ofOne("In one report, perhaps also elsewhere", grid.ofOne(false));
  }

  private void ofOne(String heading, List<FactRow> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    out.append("\n### ").append(heading).append("\n\n");
    for (FactRow row : rows) {
      out.append("- ").append(words(row)).append(" — ").append(Markdown.cites(row.told()));
      out.append(Markdown.escape(row.stated())).append('\n');
    }
  }

  private void table(FactGrid grid, List<FactRow> rows) throws IOException {
    out.append("| |");
    for (String letter : grid.letters()) {
      out.append(" **").append(letter).append("** |");
    }
    out.append("\n|---|").append("---|".repeat(grid.letters().size())).append('\n');
    for (FactRow row : rows) {
      out.append("| ").append(words(row)).append(" |");
      for (FactCell cell : row.cells()) {
        out.append(' ').append(Markdown.escape(cell.mark())).append(" |");
      }
      out.append('\n');
    }
  }

  private static String words(FactRow row) {
    StringBuilder words = new StringBuilder();
    if (!row.voice().isEmpty()) {
      words.append('*').append(Markdown.escape(row.voice())).append("*: ");
    }
    words.append(Markdown.escape(row.statement()));
    if (!row.labels().isEmpty()) {
      words.append(" · *").append(Markdown.escape(row.labels())).append('*');
    }
    for (int difference : row.differences()) {
      words.append(" · ≠").append(difference);
    }
    return words.toString();
  }

  void differences(String heading, List<Difference> differences) throws IOException {
    if (differences.isEmpty()) {
      return;
    }
    heading(heading);
    for (Difference difference : differences) {
      String number = difference.number() + ". ";
      String indent = " ".repeat(number.length());
      out.append(number).append("*").append(difference.kind()).append("*: ");
      out.append(Markdown.escape(difference.about())).append('\n');
      for (Difference.Position position : difference.positions()) {
        out.append(indent).append("- ").append(Markdown.escape(position.shown())).append(" — ");
        out.append(Markdown.cites(position.cites())).append('\n');
      }
      out.append(indent).append("- *").append(Markdown.escape(difference.verdict())).append("*\n");
    }
  }

  void decisions() throws IOException {
    List<Standing> decisions = sigla.rulings().all();
    if (decisions.isEmpty()) {
      return;
    }
    heading(Rulings.HEADING);
    for (Standing one : decisions) {
      out.append("- ").append(Markdown.escape(sigla.told(one.decided().decision())));
      out.append(" — ").append(Markdown.escape(DecisionWords.whoAndWhy(one.decided())));
      String stale = Rulings.stale(one);
      out.append(stale.isEmpty() ? "" : " — **" + Markdown.escape(stale) + "**");
      out.append(" (").append(one.decided().id()).append(")\n");
    }
  }

  void wording(Choices choices) throws IOException {
    List<Choice> verbs = Choices.notable(choices.verbs(), true);
    if (choices.labels().isEmpty() && verbs.isEmpty() && choices.doubts().isEmpty()) {
      return;
    }
    heading("Wording");
    choices("", choices.labels());
    choices("Verbs of ", verbs);
    choices("", choices.doubts());
  }

  private void choices(String what, List<Choice> choices) throws IOException {
    for (Choice choice : choices) {
      out.append("- ").append(what).append('*');
      out.append(Markdown.escape(choice.name())).append("*: ");
      out.append(Markdown.escape(choice.line()));
      if (choice.notable()) {
        out.append(" · *").append(Markdown.escape(choice.test())).append('*');
      }
      out.append('\n');
    }
  }

  void timeline(List<Moment> moments) throws IOException {
    if (moments.isEmpty()) {
      return;
    }
    heading("Timeline");
    for (Moment moment : moments) {
      out.append("- **").append(Markdown.escape(moment.when())).append("** ");
      out.append(Markdown.escape(moment.statement()))
          .append(" — ")
          .append(Markdown.cites(moment.cites()));
      out.append(moment.first().isEmpty() ? "" : " · *" + moment.first() + "*").append('\n');
    }
  }

  void deeds(List<Deed> deeds) throws IOException {
    if (deeds.isEmpty()) {
      return;
    }
    heading(Deed.HEADING);
    for (Deed deed : deeds) {
      out.append("- *").append(Markdown.escape(deed.line())).append("*: “");
      out.append(Markdown.escape(deed.words())).append("” — ").append(Markdown.cites(deed.cites()));
      String labels = Markdown.escape(deed.labels());
      out.append(labels.isEmpty() ? "" : " · *" + labels + "*").append('\n');
    }
  }

  void provenance(Provenance provenance) throws IOException {
    if (provenance.isEmpty()) {
      return;
    }
    heading(Provenance.HEADING);
    for (String agency : provenance.agencies()) {
      out.append("- ").append(Markdown.escape(agency)).append('\n');
    }
    for (Derivation derivation : provenance.derivations()) {
      String indent = "  ".repeat(Math.min(4, derivation.depth()));
      out.append(indent).append("- ").append(Markdown.escape(derivation.line())).append('\n');
      for (Derivation.Common common : derivation.shared()) {
        out.append(indent).append("  - “").append(Markdown.escape(common.words())).append("” — ");
        out.append(Markdown.escape(common.places())).append('\n');
      }
      if (derivation.more() > 0) {
        out.append(indent).append("  - ").append(derivation.rest()).append('\n');
      }
    }
    if (provenance.more() > 0) {
      out.append("- and ").append(String.valueOf(provenance.more())).append(" more\n");
    }
  }

  private void heading(String words) throws IOException {
    out.append("\n## ").append(words).append("\n\n");
  }
}
