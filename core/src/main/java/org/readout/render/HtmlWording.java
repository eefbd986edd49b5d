package org.readout.render;

import java.io.IOException;
import java.util.List;

/** Which words the reports chose for one thing, for speaking, and to keep their distance. */
final class HtmlWording {

  private final HtmlWriter html;
  private final HtmlCites cites;

  HtmlWording(HtmlWriter html, Sigla sigla) {
    this.html = html;
    cites = new HtmlCites(html, sigla);
  }

  void write(Choices choices, List<String> letters) throws IOException {
    if (choices.isEmpty()) {
      return;
    }
    html.section("wording", "Wording");
    html.element(
            "p",
            "How often each report uses a word in its own voice; “in quotation marks” in the words"
                + " of others. ▲ by more than chance.",
            "class",
            "legend")
        .line();
    lines(choices.labels());
    if (choices.verbs().stream().anyMatch(c -> c.notable() || c.isShared())) {
      html.element("h3", "How they have people speak").line();
      lines(Choices.notable(choices.verbs(), true));
      table(
          Choices.notable(choices.verbs(), false).stream().filter(Choice::isShared).toList(),
          letters);
    }
    if (!choices.doubts().isEmpty()) {
      html.element("h3", "Words of doubt").line();
      doubts(choices.doubts().getFirst());
    }
    html.close().line();
  }

  private void lines(List<Choice> choices) throws IOException {
    if (choices.isEmpty()) {
      return;
    }
    html.open("dl", "class", "choices").line();
    for (Choice choice : choices) {
      html.open("dt", "class", choice.notable() ? "notable" : "plain");
      html.element("bdi", choice.name()).close().open("dd");
      words(choice);
      html.close().line();
    }
    html.close().line();
  }

  private void doubts(Choice choice) throws IOException {
    html.open("p", "class", "doubts");
    words(choice);
    html.close().line();
  }

  private void words(Choice choice) throws IOException {
    boolean more = false;
    for (Choice.Word word : choice.words()) {
      html.text(more ? " · " : "");
      word(word);
      more = true;
    }
    if (choice.notable()) {
      html.text(" ").element("small", choice.test());
    }
  }

  private void word(Choice.Word word) throws IOException {
    html.element(word.quoted() ? "q" : "bdi", word.text());
    for (Choice.Use use : word.uses()) {
      html.text(" ").open("span", "class", "use");
      cites.link(use.cite(), use.letter());
      html.text(" " + use.count());
      if (use.notable()) {
        html.text(" ").element("b", "▲", "class", "meaning");
        html.element("span", " more than chance", "class", "vh");
      }
      html.close();
    }
  }

  private void table(List<Choice> choices, List<String> letters) throws IOException {
    if (choices.isEmpty()) {
      return;
    }
    html.open("div", "class", "scroll").open("table", "class", "verbs");
    html.open("thead").open("tr").element("th", "Speaker", "scope", "col");
    for (String letter : letters) {
      html.element("th", letter, "scope", "col");
    }
    html.close().close().line().open("tbody").line();
    for (Choice choice : choices) {
      html.open("tr").open("th", "scope", "row").element("bdi", choice.name()).close();
      for (String letter : letters) {
        verbs(choice, letter);
      }
      html.close().line();
    }
    html.close().close().close().line();
  }

  private void verbs(Choice choice, String letter) throws IOException {
    html.open("td");
    boolean more = false;
    for (Choice.Word word : choice.words()) {
      for (Choice.Use use : word.uses()) {
        if (use.letter().equals(letter)) {
          html.text(more ? ", " : "");
          cites.link(use.cite(), use.count() > 1 ? word.text() + " " + use.count() : word.text());
          more = true;
        }
      }
    }
    html.text(more ? "" : "·").close();
  }
}
