package org.readout.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryHead;
import org.readout.text.Days;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/**
 * A collation written by hand. Reports are paragraphs; attributions are found in them by their
 * words; the wordings of an utterance are parts between bars, part n of one against part n of the
 * others, a part "-" for nothing.
 */
final class Draft {

  private final String headline;
  private final List<Report> reports = new ArrayList<>();
  private final List<List<Attribution>> attributions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Utterance> utterances = new ArrayList<>();
  private Optional<LocalDate> day = Optional.empty();

  Draft(String headline) {
    this.headline = headline;
  }

  Draft on(LocalDate when) {
    day = Optional.of(when);
    return this;
  }

  Draft report(String outlet, Report.Publication published, String... paragraphs) {
    return report(outlet, "en", published, paragraphs);
  }

  Draft report(String outlet, String language, Report.Publication published, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      spans.add(new Span(start, start + paragraph.length()));
      start += paragraph.length() + 2;
    }
    reports.add(
        new Report(
            ReportId.of(outlet, "", text),
            Optional.of("reports/" + outlet.toLowerCase(java.util.Locale.ROOT) + ".txt"),
            Optional.empty(),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language,
            published,
            Report.Kind.REPORT,
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            spans));
    attributions.add(new ArrayList<>());
    return this;
  }

  Draft person(String name, String title, String of) {
    entities.add(entity(Entity.Kind.COUNTRY, of, List.of()));
    Entity.Role role = new Entity.Role(title, Optional.of(Entity.idOf(Entity.Kind.COUNTRY, of)));
    entities.add(entity(Entity.Kind.PERSON, name, List.of(role)));
    return this;
  }

  static Speaker named(String name) {
    return new Speaker.Named(Entity.idOf(Entity.Kind.PERSON, name), name);
  }

  private static Entity entity(Entity.Kind kind, String name, List<Entity.Role> roles) {
    return new Entity(Entity.idOf(kind, name), name, kind, Optional.empty(), roles, List.of());
  }

  /** An attribution of the last report that is no utterance. */
  Draft aside(Attribution.Mode mode, Speaker speaker, String source, String cue, String content) {
    int last = reports.size() - 1;
    String text = reports.get(last).text();
    Span words = find(text, content, 0);
    attributions
        .get(last)
        .add(
            new Attribution(
                "x" + last + "-" + words.start(),
                Attribution.Kind.INDIRECT,
                mode,
                false,
                Optional.empty(),
                List.of(words),
                List.of(find(text, cue, 0)),
                List.of(find(text, source, 0)),
                List.of(),
                speaker,
                1,
                Optional.empty()));
    return this;
  }

  /** Begins an utterance; {@link Wordings#end} ends it. */
  Wordings said(Speaker speaker) {
    return new Wordings(speaker);
  }

  Collation collation() {
    List<AnnotatedReport> annotated = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      List<Attribution> inOrder = new ArrayList<>(attributions.get(i));
      inOrder.sort(java.util.Comparator.comparing(a -> a.content().getFirst()));
      annotated.add(new AnnotatedReport(reports.get(i), List.of(), List.of(), List.of(), inOrder));
    }
    Days days = day.map(Days::of).orElse(Days.UNKNOWN);
    StoryHead head = new StoryHead("s1", headline, day.map(LocalDate::toString), days, List.of());
    return Collation.of(head, annotated).entities(entities).utterances(utterances).build();
  }

  private static Span find(String text, String words, int from) {
    int start = text.indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in '" + text + "'");
    }
    return new Span(start, start + words.length());
  }

  /** The wordings of one utterance. */
  final class Wordings {

    private final Speaker speaker;
    private final List<Variant> variants = new ArrayList<>();
    private final List<List<List<Span>>> parts = new ArrayList<>();
    private double certainty = 1;

    private Wordings(Speaker speaker) {
      this.speaker = speaker;
    }

    Wordings certainty(double value) {
      certainty = value;
      return this;
    }

    Wordings quoted(int report, String wording, Variant.Change... changes) {
      return add(report, wording, true, 1, changes);
    }

    Wordings indirect(int report, String wording, Variant.Change... changes) {
      return add(report, wording, false, 1, changes);
    }

    Wordings uncertain(int report, String wording, double speakerCertainty) {
      return add(report, wording, false, speakerCertainty);
    }

    /** The last wording stands inside the one that begins with these words of a report. */
    Wordings within(int report, String outer) {
      Variant last = variants.removeLast();
      Attribution inner = last.attribution();
      Optional<String> id =
          Optional.of("a" + report + "-" + find(reports.get(report).text(), outer, 0).start());
      Attribution nested =
          new Attribution(
              inner.id(),
              inner.kind(),
              inner.mode(),
              inner.denied(),
              id,
              inner.content(),
              inner.cue(),
              inner.source(),
              inner.quoted(),
              inner.speaker(),
              inner.certainty(),
              inner.addressee());
      attributions.get(report).remove(inner);
      attributions.get(report).add(nested);
      variants.add(
          new Variant(last.report(), nested, last.words(), last.changes(), last.meaning()));
      return this;
    }

    /** What the last wording changes in meaning. */
    Wordings meaning(Variant.Meaning... meaning) {
      Variant last = variants.removeLast();
      variants.add(
          new Variant(
              last.report(), last.attribution(), last.words(), last.changes(), Set.of(meaning)));
      return this;
    }

    private Wordings add(
        int report, String wording, boolean quotes, double probability, Variant.Change... changes) {
      String text = reports.get(report).text();
      List<List<Span>> found = new ArrayList<>();
      int from = begin(text, wording);
      for (String part : wording.split("\\|", -1)) {
        List<Span> words = new ArrayList<>();
        if (!part.equals("-")) {
          for (String word : part.strip().split(" ")) {
            words.add(find(text, word, from));
            from = words.getLast().end();
          }
        }
        found.add(words);
      }
      parts.add(found);
      List<Span> all = found.stream().flatMap(List::stream).toList();
      Span words = all.getFirst().cover(all.getLast());
      Span content = quotes ? new Span(words.start() - 1, words.end() + 1) : words;
      Attribution attribution =
          new Attribution(
              "a" + report + "-" + words.start(),
              quotes ? Attribution.Kind.DIRECT : Attribution.Kind.INDIRECT,
              Attribution.Mode.SPEECH,
              false,
              Optional.empty(),
              List.of(content),
              List.of(),
              List.of(),
              quotes ? List.of(words) : List.of(),
              speaker,
              probability,
              Optional.empty());
      attributions.get(report).add(attribution);
      Set<Variant.Change> changed = EnumSet.noneOf(Variant.Change.class);
      changed.addAll(List.of(changes));
      variants.add(
          new Variant(reports.get(report).id(), attribution, List.of(words), changed, Set.of()));
      return this;
    }

    Draft end() {
      utterances.add(
          new Utterance("u" + (utterances.size() + 1), speaker, certainty, variants, alignment()));
      return Draft.this;
    }

    /** Where the first part that is not empty stands as a whole. */
    private static int begin(String text, String wording) {
      for (String part : wording.split("\\|", -1)) {
        if (!part.equals("-")) {
          return find(text, part.strip(), 0).start();
        }
      }
      return 0;
    }

    private List<List<Optional<Span>>> alignment() {
      List<List<Optional<Span>>> rows = new ArrayList<>();
      for (int part = 0; part < parts.getFirst().size(); part++) {
        int longest = 0;
        for (List<List<Span>> variant : parts) {
          longest = Math.max(longest, variant.get(part).size());
        }
        for (int i = 0; i < longest; i++) {
          List<Optional<Span>> row = new ArrayList<>();
          for (List<List<Span>> variant : parts) {
            List<Span> words = variant.get(part);
            row.add(i < words.size() ? Optional.of(words.get(i)) : Optional.empty());
          }
          rows.add(row);
        }
      }
      return rows;
    }
  }
}
