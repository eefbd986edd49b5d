package org.readout.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.StringJoiner;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.report.Report;
import org.readout.text.Span;

/** The text of a report with every attribution marked and linked to where it is listed. */
final class HtmlArticle {

  private final HtmlWriter html;
  private final Anchors anchors;
  private final Passages passages;
  private final MarginNotes notes;
  private final Frame frame;

  HtmlArticle(HtmlWriter html, Anchors anchors, Passages passages, MarginNotes notes, Frame frame) {
    this.html = html;
    this.anchors = anchors;
    this.passages = passages;
    this.notes = notes;
    this.frame = frame;
  }

  void write(String letter, AnnotatedReport annotated) throws IOException {
    Report report = annotated.report();
    String id = Anchors.report(letter);
    String day = report.published().day().map(one -> ", " + Wording.day(one)).orElse("");
    html.open(
            "article",
            "id",
            id,
            "aria-labelledby",
            "h-" + id,
            "data-source",
            Wording.name(report) + day,
            "data-address",
            Citation.address(report, "").orElse(""))
        .line();
    html.open("h3", "id", "h-" + id).element("span", letter, "class", "letter").text(" ");
    html.element("bdi", Wording.name(report)).close().line();
    html.element("p", about(report), "class", "about").line();
    frame.report(report, html);
    text(letter, annotated);
    html.close().line();
  }

  private static String about(Report report) {
    StringJoiner about = new StringJoiner(" · ");
    about.add(Wording.known(report));
    report.file().map(Wording::lastPart).map(Legible::line).ifPresent(about::add);
    report.url().map(Legible::line).ifPresent(about::add);
    return about.toString();
  }

  private void text(String letter, AnnotatedReport annotated) throws IOException {
    Report report = annotated.report();
    List<Integer> cuts = new ArrayList<>();
    for (Span paragraph : report.paragraphs()) {
      cuts.add(paragraph.start());
      cuts.add(paragraph.end());
    }
    NavigableMap<Span, List<Integer>> spans = passages.in(report.id());
    for (Span span : spans.keySet()) {
      cuts.add(span.start());
      cuts.add(span.end());
    }
    Passages.Sweep sweep = new Passages.Sweep(spans);
    List<Stretch> stretches = Stretches.of(annotated.attributions(), report.text().length(), cuts);
    int at = 0;
    for (int i = 0; i < report.paragraphs().size(); i++) {
      Span paragraph = report.paragraphs().get(i);
      int begin = at;
      while (at < stretches.size() && stretches.get(at).from() < paragraph.start()) {
        at++;
      }
      String before = outside(report, stretches, begin, at);
      int first = at;
      while (at < stretches.size() && stretches.get(at).from() < paragraph.end()) {
        at++;
      }
      open(letter, i + 1, report.language(), before);
      stretches(letter, annotated, stretches.subList(first, at), sweep);
      html.close();
      margin(notes.of(letter + (i + 1)));
      html.close().line();
    }
    String after = Legible.line(outside(report, stretches, at, stretches.size()));
    if (!after.isEmpty()) {
      html.element("p", after, "class", "outside").line();
    }
  }

  /** What stands outside of paragraphs: head lines, a dateline. */
  private static String outside(Report report, List<Stretch> stretches, int begin, int end) {
    return begin == end
        ? ""
        : report.text().substring(stretches.get(begin).from(), stretches.get(end - 1).to());
  }

  /** Opens a paragraph after what stands before it: lines of their own, or a dateline within. */
  private void open(String letter, int number, String language, String before) throws IOException {
    int lineEnd = before.lastIndexOf('\n');
    for (String line : before.substring(0, lineEnd + 1).split("\n", -1)) {
      if (!Legible.line(line).isEmpty()) {
        html.element("p", Legible.line(line), "class", "outside").line();
      }
    }
    html.open("div", "class", "par");
    String id = Anchors.paragraph(letter, number);
    if (language.startsWith("en") || language.equals("und")) {
      html.open("p", "id", id, "dir", "auto");
    } else {
      html.open("p", "id", id, "dir", "auto", "lang", language);
    }
    html.element("span", "¶" + number, "class", "pn").text(" ");
    String dateline = Legible.line(before.substring(lineEnd + 1));
    if (!dateline.isEmpty()) {
      html.element("span", dateline, "class", "outside").text(" ");
    }
  }

  private void margin(List<MarginNotes.Note> here) throws IOException {
    if (here.isEmpty()) {
      return;
    }
    html.open("ul", "class", "notes", "aria-label", "Notes");
    for (MarginNotes.Note note : here) {
      html.open("li");
      if (note.difference() > 0) {
        html.open("a", "class", "differs", "href", "#" + Anchors.difference(note.difference()));
        html.text("≠ ").element("bdi", note.words()).close();
      } else {
        html.text(note.words());
      }
      for (int fact : note.facts()) {
        String number = String.valueOf(fact);
        html.text(" ").open("a", "href", "#" + Anchors.fact(fact), "data-f", number);
        html.element("span", "fact ", "class", "vh").text(number).close();
      }
      html.close();
    }
    html.close();
  }

  private void stretches(
      String letter, AnnotatedReport annotated, List<Stretch> stretches, Passages.Sweep sweep)
      throws IOException {
    for (Stretch stretch : stretches) {
      for (int position : stretch.begin()) {
        if (position != stretch.content()) {
          html.open("span", "id", Anchors.inText(letter, position)).close();
        }
      }
      boolean told = passage(letter, sweep.beginAt(stretch.from()), sweep.facts());
      content(letter, annotated, stretch);
      if (told) {
        html.close();
      }
      for (int position : stretch.end()) {
        reference(annotated.attributions().get(position));
      }
    }
  }

  /** Opens what holds words of passages; the shortest that begins here gives it its name. */
  private boolean passage(String letter, List<Span> begun, List<Integer> facts) throws IOException {
    for (Span span : begun.subList(Math.min(1, begun.size()), begun.size())) {
      html.open("span", "id", Anchors.passage(letter, span)).close();
    }
    String told = String.join(" ", facts.stream().map(String::valueOf).toList());
    if (begun.isEmpty()) {
      if (!told.isEmpty()) {
        html.open("span", "class", "told", "data-f", told);
      }
      return !told.isEmpty();
    }
    html.open(
        "span", "id", Anchors.passage(letter, begun.getFirst()), "class", "told", "data-f", told);
    return true;
  }

  private void content(String letter, AnnotatedReport annotated, Stretch stretch)
      throws IOException {
    String words = annotated.report().text().substring(stretch.from(), stretch.to());
    if (stretch.content() < 0) {
      plain(words, stretch);
      return;
    }
    Attribution attribution = annotated.attributions().get(stretch.content());
    String listed = anchors.listed(attribution).id();
    String kind = kind(attribution);
    if (stretch.begin().contains(stretch.content())) {
      String id = Anchors.inText(letter, stretch.content());
      html.open("mark", "id", id, "class", kind, "data-u", listed);
    } else {
      html.open("mark", "class", kind, "data-u", listed);
    }
    plain(words, stretch);
    html.close();
  }

  private void plain(String words, Stretch stretch) throws IOException {
    if (stretch.cue() || stretch.source()) {
      html.element("span", words, "class", stretch.cue() ? "cue" : "source");
    } else {
      html.text(words);
    }
  }

  private static String kind(Attribution attribution) {
    return attribution.mode() == Attribution.Mode.SPEECH
        ? attribution.kind().name().toLowerCase(Locale.ROOT)
        : "aside";
  }

  /** The small number at the end of what was said. */
  private void reference(Attribution attribution) throws IOException {
    Anchors.Listed listed = anchors.listed(attribution);
    html.open("a", "class", "ref", "href", "#" + listed.id(), "data-u", listed.id());
    html.element("span", "utterance ", "class", "vh").text(listed.number());
    if (!listed.others().isEmpty()) {
      html.element("span", ", also in", "class", "vh").text(" ");
      html.element("b", listed.others());
    }
    html.close();
  }
}
