package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.brief.BriefLine;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.decision.Standing;

/** The brief, the differences, the wording and the timeline on a terminal. */
final class TextFindings {

  /** How many choices of words that do not stand out are shown. */
  private static final int PLAIN_CHOICES = 10;

  private final TextPage page;
  private final Sigla sigla;

  TextFindings(TextPage page, Sigla sigla) {
    this.page = page;
    this.sigla = sigla;
  }

  void brief(Collation collation) throws IOException {
    if (collation.brief().isEmpty()) {
      return;
    }
    page.heading("In brief");
    for (BriefLine line : collation.brief()) {
      String cites = Cite.labels(Cite.of(sigla, line.cites()));
      page.withRight(2, Findings.statement(line.text()), cites);
    }
  }

  void differences(String heading, List<Difference> differences) throws IOException {
    if (differences.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (Difference difference : differences) {
      String number = String.valueOf(difference.number());
      page.listed(number, difference.kind() + ": " + difference.about(), 2);
      List<String> positions =
          difference.positions().stream().map(Difference.Position::line).toList();
      page.withRight(6, String.join(" / ", positions), "");
      page.wrapped(6, difference.verdict(), Ink.FAINT);
      page.id(6, difference.id());
    }
  }

  void decisions() throws IOException {
    List<Standing> decisions = sigla.rulings().all();
    if (decisions.isEmpty()) {
      return;
    }
    page.heading(Rulings.HEADING);
    for (Standing one : decisions) {
      Decided decided = one.decided();
      page.withRight(2, sigla.told(decided.decision()), decided.id());
      page.wrapped(4, DecisionWords.whoAndWhy(decided), Ink.FAINT);
      if (!one.applies()) {
        page.wrapped(4, Rulings.stale(one), Ink.MEANING);
      }
    }
  }

  void provenance(Provenance provenance) throws IOException {
    if (provenance.isEmpty()) {
      return;
    }
    page.heading(Provenance.HEADING);
    for (String agency : provenance.agencies()) {
      page.wrapped(2, agency, Ink.PLAIN);
    }
    for (Derivation derivation : provenance.derivations()) {
      int column = 2 + 2 * Math.min(4, derivation.depth());
      page.wrapped(column, derivation.line(), Ink.PLAIN);
      for (Derivation.Common common : derivation.shared()) {
        page.withRight(column + 4, "“" + common.words() + "”", common.places());
      }
      if (derivation.more() > 0) {
        page.wrapped(column + 4, derivation.rest(), Ink.FAINT);
      }
    }
    if (provenance.more() > 0) {
      page.wrapped(2, "and " + provenance.more() + " more", Ink.FAINT);
    }
  }

  void wording(Choices choices) throws IOException {
    List<Choice> verbs = Choices.notable(choices.verbs(), true);
    if (choices.labels().isEmpty() && verbs.isEmpty() && choices.doubts().isEmpty()) {
      return;
    }
    page.heading("Wording");
    choices("", Choices.notable(choices.labels(), true));
    List<Choice> plain = Choices.notable(choices.labels(), false);
    choices("", plain.subList(0, Math.min(PLAIN_CHOICES, plain.size())));
    if (plain.size() > PLAIN_CHOICES) {
      page.wrapped(2, "and " + (plain.size() - PLAIN_CHOICES) + " more", Ink.FAINT);
    }
    choices("Verbs of ", verbs);
    choices("", choices.doubts());
    page.wrapped(
        2,
        "letters and counts are of each report's own words, in “quotation marks” of the words of"
            + " others; ▲ by more than chance",
        Ink.FAINT);
  }

  private void choices(String what, List<Choice> choices) throws IOException {
    for (Choice choice : choices) {
      page.withRight(2, what + choice.name() + ": " + choice.line(), "");
      if (choice.notable()) {
        page.wrapped(4, choice.test(), Ink.FAINT);
      }
    }
  }

  void timeline(List<Moment> moments) throws IOException {
    if (moments.isEmpty()) {
      return;
    }
    page.heading("Timeline");
    String before = "";
    for (Moment moment : moments) {
      if (!moment.when().equals(before)) {
        page.wrapped(2, moment.when(), Ink.NAME);
      }
      before = moment.when();
      page.withRight(4, moment.statement(), Cite.labels(moment.cites()));
      if (!moment.first().isEmpty()) {
        page.wrapped(6, moment.first(), Ink.FAINT);
      }
    }
  }

  void deeds(List<Deed> deeds) throws IOException {
    if (deeds.isEmpty()) {
      return;
    }
    page.heading(Deed.HEADING);
    for (Deed deed : deeds) {
      String labels = deed.labels().isEmpty() ? "" : " · " + deed.labels();
      page.withRight(
          2, deed.line() + ": “" + deed.words() + "”" + labels, Cite.labels(deed.cites()));
    }
  }
}
