package org.readout.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.render.Legible;
import org.readout.report.Report;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/** What of a story can be decided on, to be chosen from. */
record Offer(
    List<String> names, List<Item> statements, List<Item> differences, List<Item> reports) {

  private static final int LONGEST = 110;

  Offer {
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    differences = List.copyOf(differences);
    reports = List.copyOf(reports);
  }

  /** A thing and what it says. */
  record Item(String id, String words) {}

  static Offer of(Collation collation) {
    Map<String, String> outlets = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    for (AnnotatedReport one : collation.reports()) {
      outlets.put(one.report().id().value(), outlet(one.report()));
      for (Attribution said : one.attributions()) {
        words.put(said.id(), said.content().getFirst().in(one.report().text()));
      }
    }
    List<Item> statements = new ArrayList<>();
    for (Utterance one : collation.utterances()) {
      statements.addAll(items(one, words, outlets));
    }
    return new Offer(
        collation.entities().stream()
            .map(Entity::name)
            .distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList(),
        statements,
        collation.conflicts().stream().map(one -> new Item(one.id(), words(one))).toList(),
        collation.reports().stream().map(one -> item(one.report())).toList());
  }

  /** An utterance, and each of its wordings if there are several. */
  private static List<Item> items(
      Utterance utterance, Map<String, String> words, Map<String, String> outlets) {
    List<Item> items = new ArrayList<>();
    String first = words.getOrDefault(utterance.variants().getFirst().attribution().id(), "");
    items.add(new Item(utterance.id(), shortened(speaker(utterance.speaker()) + ": " + first)));
    if (utterance.variants().size() > 1) {
      for (Variant one : utterance.variants()) {
        String id = one.attribution().id();
        String outlet = outlets.getOrDefault(one.report().value(), "");
        String said = words.getOrDefault(id, "");
        items.add(new Item(id, shortened("— only in " + outlet + ": " + said)));
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
    return shortened(conflict.about() + " " + positions);
  }

  private static Item item(Report report) {
    return new Item(
        report.id().value(), shortened(outlet(report) + ": " + report.title().orElse("no title")));
  }

  private static String outlet(Report report) {
    return report.outlet().or(report::file).orElse(report.id().value());
  }

  private static String shortened(String words) {
    String line = Legible.line(words.substring(0, Math.min(words.length(), 4 * LONGEST)));
    return line.length() > LONGEST ? Legible.line(line.substring(0, LONGEST)) + "…" : line;
  }
}
