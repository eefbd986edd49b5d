package org.readout.app.web.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.render.HtmlRenderer;
import org.readout.render.Legible;
import org.readout.report.Report;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/**
 * What of a story can be decided on, to be chosen from.
 *
 * @param speakers whose a statement may be
 */
record Offer(
    List<String> names,
    List<String> speakers,
    List<Item> statements,
    List<Item> differences,
    List<Item> reports) {

  private static final int LONGEST = 110;

  Offer {
    names = List.copyOf(names);
    speakers = List.copyOf(speakers);
    statements = List.copyOf(statements);
    differences = List.copyOf(differences);
    reports = List.copyOf(reports);
  }

  /** A thing and what it says. */
  record Item(String id, String words) {}

  static Offer of(Collation collation) {
    Map<String, String> places = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    List<Item> reports = new ArrayList<>();
    for (AnnotatedReport one : collation.reports()) {
      Report report = one.report();
      String place = HtmlRenderer.letter(reports.size()) + " (" + source(report) + ")";
      String title = report.title().orElseGet(report::text);
      reports.add(new Item(report.id().value(), shortened(place + ": ", title)));
      places.put(report.id().value(), place);
      one.attributions()
          .forEach(said -> words.put(said.id(), said.content().getFirst().in(report.text())));
    }
    List<Item> statements = new ArrayList<>();
    for (Utterance one : collation.utterances()) {
      statements.addAll(items(one, words, places));
    }
    return new Offer(
        collation.entities().stream()
            .map(Entity::name)
            .distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList(),
        Speakers.of(collation),
        statements,
        collation.conflicts().stream().map(one -> new Item(one.id(), words(one))).toList(),
        reports);
  }

  /** The outlet, or the file without its folders, which are nobody's business. */
  private static String source(Report report) {
    return report
        .outlet()
        .or(() -> report.file().map(file -> file.substring(file.lastIndexOf('/') + 1)))
        .orElse(report.id().value());
  }

  /** An utterance, and each of its wordings if there are several. */
  private static List<Item> items(
      Utterance utterance, Map<String, String> words, Map<String, String> places) {
    List<Item> items = new ArrayList<>();
    String first = words.getOrDefault(utterance.variants().getFirst().attribution().id(), "");
    items.add(new Item(utterance.id(), shortened(speaker(utterance.speaker()) + ":", first)));
    if (utterance.variants().size() > 1) {
      for (Variant one : utterance.variants()) {
        String id = one.attribution().id();
        String place = places.getOrDefault(one.report().value(), "");
        String said = words.getOrDefault(id, "");
        items.add(new Item(id, shortened("— only in " + place + ":", said)));
      }
    }
    return items;
  }

  private static String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.name();
      case Speaker.Unnamed unnamed -> unnamed.description();
      case Speaker.Narrator narrator -> "the report";
      case Speaker.Unknown unknown -> "not told";
    };
  }

  private static String words(Conflict conflict) {
    String positions =
        conflict.positions().stream()
            .map(one -> "“" + one.value() + "”")
            .collect(Collectors.joining(" / "));
    return shortened(conflict.about() + ":", positions);
  }

  private static String shortened(String before, String words) {
    String line = Legible.line(words.substring(0, Math.min(words.length(), 4 * LONGEST)));
    return Legible.line(before)
        + " "
        + (line.length() > LONGEST ? Legible.line(line.substring(0, LONGEST)) + "…" : line);
  }
}
