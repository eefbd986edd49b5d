package org.readout.app.web.work;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.readout.app.Opposite;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.page.Choice;
import org.readout.app.web.page.Layout;
import org.readout.archive.StoryList.Listed;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlWriter;
import org.readout.report.ReportId;

/** The forms by which one decides on a story. The script of the story page shows the same. */
final class WorkForms {

  private static final String KIND = "kind";

  private final HtmlWriter html;
  private final Layout layout;
  private final String story;

  WorkForms(HtmlWriter html, Layout layout, StoryId story) {
    this.html = html;
    this.layout = layout;
    this.story = "/stories/" + story.value();
  }

  void write(Offer offer, List<Listed> others) throws IOException {
    samePerson(offer);
    otherPerson(offer);
    wrongSpeaker(offer);
    notAConflict(offer);
    note(offer);
    stories(others);
    move(offer);
    split(offer);
    merge();
  }

  private void samePerson(Offer offer) throws IOException {
    open("same-person", "One person, body or place under two names", "/decisions");
    select("name", "The name that is shown then", "", named(offer));
    select("name", "is also called", "all who are called so", named(offer));
    decide();
  }

  private void otherPerson(Offer offer) throws IOException {
    open("other-person", "Somebody else in some reports", "/decisions");
    select("name", "The one who is called", "", named(offer));
    reports(offer, "is somebody else in");
    decide();
  }

  private void wrongSpeaker(Offer offer) throws IOException {
    if (offer.statements().isEmpty()) {
      return;
    }
    open("wrong-speaker", "A statement that is not of whom it is given to", "/decisions");
    select("statement", "The statement", "", offer.statements());
    speaker(offer);
    decide();
  }

  /** By a name that is offered or by any other; none is somebody other. */
  private void speaker(Offer offer) throws IOException {
    html.open("label").text("is of ");
    html.empty(
        "input",
        "type",
        "text",
        "name",
        "speaker",
        "list",
        "speakers-there",
        "placeholder",
        "somebody other",
        "maxlength",
        String.valueOf(Fields.LONGEST_NAME),
        "autocomplete",
        "off",
        "size",
        "40");
    html.close().line();
    html.open("datalist", "id", "speakers-there").line();
    for (String name : offer.speakers()) {
      html.element("option", "", "value", name).line();
    }
    html.close().line();
    html.element(
            "p",
            "A name that no report has is taken too. One wording “only in” a report, given to who"
                + " has it already, becomes another statement of theirs.",
            "class",
            "hint")
        .line();
  }

  private void notAConflict(Offer offer) throws IOException {
    if (offer.differences().isEmpty()) {
      return;
    }
    open("not-a-conflict", "A difference that is no conflict", "/decisions");
    select("difference", "The difference", "", offer.differences());
    decide();
  }

  private void note(Offer offer) throws IOException {
    open("note", "A note", "/notes");
    select("finding", "on", "the story", findings(offer));
    html.open("label").text("Note ");
    html.open("textarea", "name", "text", "rows", "4", "required", "required");
    html.close().close().line();
    html.element(
            "p",
            "Letters of reports may be others once a report comes: name the outlet too.",
            "class",
            "hint")
        .line();
    close("Keep the note");
  }

  private static List<Offer.Item> findings(Offer offer) {
    List<Offer.Item> statements =
        offer.statements().stream().filter(one -> one.id().startsWith("u")).toList();
    return Stream.concat(offer.differences().stream(), statements.stream()).toList();
  }

  private void stories(List<Listed> others) throws IOException {
    html.open("datalist", "id", "stories-there").line();
    for (Listed one : others) {
      html.element("option", one.headline(), "value", one.id().value()).line();
    }
    html.close().line();
  }

  private void move(Offer offer) throws IOException {
    open("move", "A report that belongs to another story", "/move");
    select("report", "The report", "", offer.reports());
    into("belongs to the story");
    close("Move");
  }

  private void split(Offer offer) throws IOException {
    if (offer.reports().size() < 2) {
      return;
    }
    open("split", "Reports that are a story of their own", "/split");
    reports(offer, "Split off");
    close("Split");
  }

  private void merge() throws IOException {
    open("merge", "One story with another", "/merge");
    into("Merge this story into");
    close("Merge");
  }

  /** A button that takes a merge, split or move back. */
  void opposite(Opposite opposite) throws IOException {
    String action = "/stories/" + opposite.story().value() + "/" + opposite.act();
    html.open("form", "method", "post", "action", action, "class", "inline");
    layout.token(html);
    for (ReportId report : opposite.reports()) {
      hidden("report", report.value());
    }
    if (opposite.into().isPresent()) {
      hidden("into", opposite.into().get().value());
    }
    html.element("button", "Undo", "type", "submit").close();
  }

  /** A form of nothing but its button. */
  void button(String action, String label) throws IOException {
    html.open("form", "method", "post", "action", action, "class", "inline");
    layout.token(html);
    html.element("button", label, "type", "submit").close();
  }

  private void open(String id, String heading, String action) throws IOException {
    html.section(id, heading);
    html.open("form", "method", "post", "action", story + action, "class", "decide").line();
    layout.token(html);
    if (action.equals("/decisions")) {
      hidden(KIND, id);
    }
  }

  private void hidden(String name, String value) throws IOException {
    html.empty("input", "type", "hidden", "name", name, "value", value);
  }

  private static List<Offer.Item> named(Offer offer) {
    return offer.names().stream().map(name -> new Offer.Item(name, name)).toList();
  }

  /**
   * @param none what nothing chosen stands for; "" if something must be
   */
  private void select(String name, String label, String none, List<Offer.Item> items)
      throws IOException {
    html.open("label").text(label + " ");
    if (none.isEmpty()) {
      html.open("select", "name", name, "required", "required");
    } else {
      html.open("select", "name", name);
    }
    Choice.option("", none, true, html);
    for (Offer.Item item : items) {
      Choice.option(item.id(), item.words(), false, html);
    }
    html.close().close().line();
  }

  private void reports(Offer offer, String legend) throws IOException {
    html.open("fieldset").element("legend", legend).line();
    for (Offer.Item item : offer.reports()) {
      html.open("label");
      html.empty("input", "type", "checkbox", "name", "report", "value", item.id());
      html.text(" ").element("bdi", item.words()).close().line();
    }
    html.close().line();
  }

  private void into(String label) throws IOException {
    html.open("label").text(label + " ");
    html.empty(
        "input",
        "type",
        "text",
        "name",
        "into",
        "list",
        "stories-there",
        "placeholder",
        "the id of a story",
        "required",
        "required",
        "autocomplete",
        "off",
        "size",
        "30");
    html.close().line();
  }

  /** Ends a form whose reason may be told. */
  private void decide() throws IOException {
    html.open("label").text("because ");
    html.empty("input", "type", "text", "name", "because", "maxlength", "1000", "size", "50");
    html.close().line();
    close("Decide");
  }

  private void close(String button) throws IOException {
    html.open("p").element("button", button, "type", "submit").close();
    html.close().close().line();
  }
}
