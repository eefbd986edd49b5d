package org.readout.app.web.read;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.readout.app.Rearranged;
import org.readout.app.web.page.Layout;
import org.readout.archive.Note;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.format.FindingTable;
import org.readout.matrix.Item;
import org.readout.render.Frame;
import org.readout.render.HtmlWriter;
import org.readout.report.Report;

/**
 * What stands around and beside a story that is kept: notes, what was done to the story, the way to
 * where one decides, ways to take the story away. It is the same for all who read it, and holds
 * nothing that is for one alone.
 */
public final class StoryFrame implements Frame {

  private final Layout layout;
  private final String state;
  private final Beside beside;
  private final Collation collation;
  private final Sources sources;
  private final Set<String> findings = new HashSet<>();

  /**
   * @param state of the story
   * @param collation the story
   */
  StoryFrame(Layout layout, String state, Beside beside, Sources sources, Collation collation) {
    this.layout = layout;
    this.state = state;
    this.beside = beside;
    this.sources = sources;
    this.collation = collation;
    collation.utterances().forEach(one -> findings.add(one.id()));
    collation.conflicts().stream().map(Conflict::id).forEach(findings::add);
    collation.dismissed().stream().map(Conflict::id).forEach(findings::add);
    collation.readouts().stream()
        .flatMap(matrix -> matrix.items().stream())
        .map(Item::id)
        .forEach(findings::add);
  }

  @Override
  public void head(HtmlWriter html) throws IOException {
    layout.head(html);
    html.empty("meta", "name", "story", "content", beside.story().value()).line();
    html.empty("meta", "name", "state", "content", ReadStories.tag(state)).line();
  }

  @Override
  public void before(HtmlWriter html) throws IOException {
    layout.before(html);
  }

  @Override
  public void ways(HtmlWriter html) throws IOException {
    if (!beside.arranged().isEmpty()) {
      html.element("a", "Merged, split, moved", "href", "#arranged").text(" ");
    }
    if (!beside.notes().isEmpty()) {
      html.element("a", "Notes", "href", "#notes").text(" ");
    }
    html.element("a", "Decide …", "class", "analyst", "href", decide()).text(" ");
  }

  @Override
  public void sections(HtmlWriter html) throws IOException {
    arranged(html);
    notes(html);
  }

  private void arranged(HtmlWriter html) throws IOException {
    if (beside.arranged().isEmpty()) {
      return;
    }
    html.section("arranged", "Merged, split, moved");
    html.open("ol", "class", "differences").line();
    for (Recorded one : beside.arranged()) {
      html.open("li").element("p", Rearranged.words(one), "class", "about");
      html.element("p", who(one.by(), one.at()), "class", "verdict").close().line();
    }
    html.close().line();
    html.open("p", "class", "analyst");
    html.element("a", "Undo …", "href", decide() + "#arranged");
    html.close().close().line();
  }

  private void notes(HtmlWriter html) throws IOException {
    if (beside.notes().isEmpty()) {
      return;
    }
    html.section("notes", "Notes");
    html.open("ol", "class", "differences").line();
    for (Note note : beside.notes()) {
      String number = String.valueOf(note.number());
      html.open("li", "data-note", number, "data-by", note.by());
      words(note, html);
      html.open("p", "class", "verdict").text(who(note.by(), note.at().toString()));
      on(note, html);
      html.close().close().line();
    }
    html.close().close().line();
  }

  /** The lines of a note. */
  public static void words(Note note, HtmlWriter html) throws IOException {
    for (String line : note.text().split("\n")) {
      html.open("p").element("bdi", line).close();
    }
  }

  /** Another finding may have the words by now, and the id be nobody's. */
  private void on(Note note, HtmlWriter html) throws IOException {
    if (note.finding().isEmpty()) {
      return;
    }
    String id = note.finding().get();
    boolean there = findings.contains(id);
    html.text(" · on ");
    html.open(there ? "a" : "span", there ? "href" : "class", there ? "#id-" + id : "gone");
    html.element("bdi", note.about().isEmpty() ? id : note.about()).close();
    html.text(there ? "" : ", which is no longer found in these words");
  }

  /** "by ann, 2026-11-29 18:30 UTC". */
  public static String who(String by, String at) {
    return "by " + by + ", " + at.substring(0, 10) + " " + at.substring(11, 16) + " UTC";
  }

  @Override
  public void reports(HtmlWriter html) throws IOException {
    sources.groups(collation, html);
  }

  @Override
  public void report(Report report, HtmlWriter html) throws IOException {
    sources.of(report, html);
  }

  @Override
  public void after(HtmlWriter html) throws IOException {
    html.open("footer", "class", "export").open("p").text("Export: ");
    form("HTML", "html", html);
    form("Markdown", "markdown", html);
    form("DOCX", "docx", html);
    form("JSON", "json", html);
    form("JSON, a line a finding", "jsonl", html);
    form("GraphML", "graphml", html);
    form("GEXF", "gexf", html);
    html.text("CSV of ");
    for (String table : FindingTable.names()) {
      html.element("a", table, "href", path() + "csv&table=" + table).text(" ");
    }
    html.close().close().line();
    layout.after(html);
  }

  private void form(String name, String form, HtmlWriter html) throws IOException {
    html.element("a", name, "href", path() + form).text(" · ");
  }

  /** Where one decides on the story. */
  private String decide() {
    return "/stories/" + beside.story().value() + "/decide";
  }

  private String path() {
    return "/stories/" + beside.story().value() + "/export?format=";
  }
}
