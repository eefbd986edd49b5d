package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.report.Passage;
import org.readout.text.Span;

/** The middle of the page: each utterance with its readings beneath each other. */
final class HtmlStatements {

  /** In characters: a cell of fewer is not wrapped, one of more has room for several words. */
  private static final int SHORT = 14;

  private static final int LONG = 48;

  private final HtmlWriter html;
  private final Anchors anchors;
  private final Sigla sigla;
  private final HtmlCites cites;

  HtmlStatements(HtmlWriter html, Anchors anchors, Sigla sigla) {
    this.html = html;
    this.anchors = anchors;
    this.sigla = sigla;
    this.cites = new HtmlCites(html, sigla);
  }

  void write(List<AnnotatedReport> reports, Apparatus apparatus) throws IOException {
    html.open("section", "id", "said", "aria-labelledby", "h-said").line();
    html.element("h2", "Who said what", "id", "h-said").line();
    if (apparatus.voices().isEmpty()) {
      html.element("p", "Nothing that anybody is said to have said was found.").line();
    }
    new HtmlHeard(html).write(reports, apparatus);
    for (Voice voice : apparatus.named(false)) {
      voice(voice);
    }
    html.close().line();
    voices("Heard once", Anchors.HEARD_ONCE, apparatus.named(true));
    voices("Sources without a name", Anchors.UNNAMED, apparatus.voices(Voice.Kind.UNNAMED));
    voices("Speaker not told", Anchors.UNKNOWN, apparatus.voices(Voice.Kind.UNKNOWN));
  }

  /** What is no utterance. */
  void asides(Apparatus apparatus) throws IOException {
    asides("Said not to have been said", "unsaid", apparatus.unsaid());
    asides("Thought and planned", "thoughts", apparatus.thoughts());
  }

  private void voices(String heading, String id, List<Voice> voices) throws IOException {
    if (voices.isEmpty()) {
      return;
    }
    html.open("section", "id", id, "aria-labelledby", "h-" + id).line();
    html.element("h2", heading, "id", "h-" + id).line();
    for (Voice voice : voices) {
      if (voice.isHeardOnce()) {
        single(voice.statements().getFirst(), voice);
      } else if (voice.name().isEmpty()) {
        statements(voice);
      } else {
        voice(voice);
      }
    }
    html.close().line();
  }

  private void voice(Voice voice) throws IOException {
    String id = Anchors.voice(voice);
    html.open("section", "class", "voice", "id", id, "aria-labelledby", "h-" + id).line();
    html.open("h3", "id", "h-" + id).element("bdi", voice.name());
    if (!voice.role().isEmpty()) {
      html.text(" ").element("small", voice.role());
    }
    html.close().element("p", Wording.counts(voice), "class", "counts").line();
    String decided = sigla.decided(voice);
    if (!decided.isEmpty()) {
      html.element("p", decided, "class", "decided").line();
    }
    statements(voice);
    html.close().line();
  }

  private void statements(Voice voice) throws IOException {
    for (Statement statement : voice.statements()) {
      if (statement.isCompared()) {
        compared(statement);
      } else {
        single(statement);
      }
    }
  }

  private void single(Statement statement) throws IOException {
    openSingle(statement);
    closeSingle(statement.base());
  }

  private void single(Statement statement, Voice voice) throws IOException {
    openSingle(statement);
    if (!voice.name().isEmpty()) {
      html.element("b", voice.name()).text(" ");
    }
    if (!voice.role().isEmpty()) {
      html.element("i", voice.role()).text(" ");
    }
    String decided = sigla.decided(voice);
    if (!decided.isEmpty()) {
      html.element("small", decided, "class", "decided").text(" ");
    }
    closeSingle(statement.base());
  }

  private void openSingle(Statement statement) throws IOException {
    String id = Anchors.statement(statement);
    html.open("div", "class", "single", "id", id, "data-u", id);
    number(statement);
    html.open("p");
  }

  private void closeSingle(Reading reading) throws IOException {
    html.element("bdi", reading.phrase()).text(" ");
    places(reading);
    html.text(" ");
    labels(reading);
    copies(reading.places());
    html.close().close().line();
  }

  private void compared(Statement statement) throws IOException {
    String id = Anchors.statement(statement);
    html.open("div", "class", "compared", "id", id, "data-u", id);
    number(statement);
    html.open("div", "class", "scroll");
    html.open("table", "class", "variants");
    html.open("caption", "class", "vh").text("Utterance " + statement.number()).close();
    List<Reading> aligned = statement.aligned();
    List<Segment> segments = aligned.isEmpty() ? List.of() : Segment.of(aligned);
    int columns = Math.max(1, segments.size());
    header(columns);
    html.open("tbody").line();
    if (aligned.isEmpty()) {
      running(statement.base(), columns);
    }
    for (int i = 0; i < aligned.size(); i++) {
      aligned(aligned.get(i), i, segments);
    }
    for (Reading reading : statement.unaligned()) {
      running(reading, columns);
    }
    html.close().close().close();
    String doubt = Wording.doubt(statement);
    if (!doubt.isEmpty()) {
      html.element("p", doubt, "class", "doubt");
    }
    html.close().line();
  }

  private void number(Statement statement) throws IOException {
    String number = String.valueOf(statement.number());
    String own = Anchors.finding(statement.utterance().id());
    html.open("a", "class", "n", "id", own, "href", "#" + Anchors.statement(statement));
    html.element("span", "Utterance ", "class", "vh").text(number).close();
  }

  /** Headings for who cannot see the columns. */
  private void header(int columns) throws IOException {
    html.open("thead").open("tr");
    hidden("Where it stands");
    for (int i = 0; i < columns; i++) {
      hidden(columns == 1 ? "Words" : "Words, part " + (i + 1));
    }
    hidden("What differs");
    html.close().close().line();
  }

  private void hidden(String heading) throws IOException {
    html.open("th", "scope", "col").element("span", heading, "class", "vh").close();
  }

  private void aligned(Reading reading, int row, List<Segment> segments) throws IOException {
    rowHead(reading);
    int last = last(segments, row);
    boolean begun = false;
    for (int i = 0; i < segments.size(); i++) {
      Cell cell = segments.get(i).cells().get(row);
      String size = size(segments.get(i));
      if (cell.isGap()) {
        boolean inside = begun && i < last;
        html.open("td", "class", inside ? "gap " + size : "out " + size);
        html.element("span", "nothing", "class", "vh").close();
      } else if (cell.differs()) {
        html.open("td", "class", size).element("em", cell.text()).close();
      } else {
        html.element("td", cell.text(), "class", size);
      }
      begun |= !cell.isGap();
    }
    rowEnd(reading);
  }

  private static int last(List<Segment> segments, int row) {
    int last = -1;
    for (int i = 0; i < segments.size(); i++) {
      last = segments.get(i).cells().get(row).isGap() ? last : i;
    }
    return last;
  }

  private static String size(Segment segment) {
    int width = segment.width();
    return width < SHORT ? "short" : width < LONG ? "middle" : "long";
  }

  private void running(Reading reading, int columns) throws IOException {
    rowHead(reading);
    html.element("td", reading.phrase(), "colspan", String.valueOf(columns), "class", "running");
    rowEnd(reading);
  }

  private void rowHead(Reading reading) throws IOException {
    html.open("tr").open("th", "scope", "row");
    places(reading);
    html.close();
  }

  private void rowEnd(Reading reading) throws IOException {
    html.open("td", "class", "changes");
    labels(reading);
    copies(reading.places());
    html.close().close().line();
  }

  private void places(Reading reading) throws IOException {
    boolean more = false;
    for (Place place : reading.places()) {
      html.text(more ? " " : "");
      place(place);
      more = true;
    }
  }

  private void place(Place place) throws IOException {
    String target = "#" + anchors.inText(place.attribution());
    String own = Anchors.finding(place.attribution().id());
    html.element("a", place.label(), "class", "place", "id", own, "href", target);
  }

  private void copies(List<Place> places) throws IOException {
    for (Place place : places) {
      List<Span> content = place.attribution().content();
      Span whole = new Span(content.getFirst().start(), content.getLast().end());
      cites.copy(new Passage(place.report(), whole), place.label());
    }
  }

  private void labels(Reading reading) throws IOException {
    String changes = Wording.changes(reading.changes());
    String meaning = Wording.meaning(reading.meaning());
    String attributed = Wording.attributed(reading.place());
    if (!changes.isEmpty()) {
      html.element("span", changes, "class", "change").text(" ");
    }
    if (!meaning.isEmpty()) {
      html.element("strong", meaning, "class", "meaning").text(" ");
    }
    if (!attributed.isEmpty()) {
      html.element("span", attributed, "class", "attributed");
    }
  }

  private void asides(String heading, String id, List<Aside> asides) throws IOException {
    if (asides.isEmpty()) {
      return;
    }
    html.open("section", "id", id, "class", "asides", "aria-labelledby", "h-" + id).line();
    html.element("h2", heading, "id", "h-" + id).line().open("ul").line();
    for (Aside aside : asides) {
      String item = anchors.listed(aside.place().attribution()).id();
      html.open("li", "id", item, "data-u", item);
      if (!aside.who().isEmpty()) {
        html.element("b", aside.who()).text(" ");
      }
      html.element("bdi", aside.phrase()).text(" ");
      place(aside.place());
      copies(List.of(aside.place()));
      if (!aside.place().decided().isEmpty()) {
        html.text(" ").element("small", aside.place().decided(), "class", "decided");
      }
      html.close().line();
    }
    html.close().close().line();
  }
}
