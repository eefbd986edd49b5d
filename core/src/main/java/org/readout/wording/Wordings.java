package org.readout.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Finds by what labels the reports of a story call the same, and which of them set a report apart.
 * Names and offices are listed and set nobody apart; neither do words that are not a report's own.
 * Safe for use by several threads.
 */
public final class Wordings {
  private static final String UNTESTED =
      "not tested: names, offices, the words of others or of one report alone";

  private final Vocabulary vocabulary;

  public Wordings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The uses of labels for one thing.
   *
   * @param tally of those that are a report's own
   */
  private record Called(String referent, String name, List<Usage> usages, Tally<ReportId> tally) {

    static Called of(String referent, String name, List<Usage> all) {
      List<Usage> usages = folded(all);
      Tally<ReportId> tally = new Tally<>();
      for (Usage usage : usages) {
        if (usage.voice() == Voice.OWN && usage.telling()) {
          tally.choose(usage.report(), usage.text());
        } else if (usage.voice() == Voice.OWN) {
          tally.pass(usage.report());
        }
      }
      return new Called(referent, name, usages, tally);
    }

    /** Whether more than one label and more than one report is in it. */
    boolean competes() {
      return usages.stream().map(Usage::text).distinct().limit(2).count() > 1
          && usages.stream().map(Usage::report).distinct().limit(2).count() > 1;
    }
  }

  /** A label of a report, in one voice. */
  private record Cell(ReportId report, String text, Voice voice) {}

  /**
   * What has more than one label and stands in more than one report, by the first use of a label.
   *
   * @param reports in order, their entities those of the story
   * @param entities of the story
   * @param groups of other phrases that mean one thing
   */
  public List<Wording> of(
      List<AnnotatedReport> reports, List<Entity> entities, List<Group> groups) {
    Map<ReportId, Labels> labels = new LinkedHashMap<>();
    reports.forEach(report -> labels.put(report.report().id(), new Labels(report, vocabulary)));
    List<Called> all = new ArrayList<>(called(labels, entities));
    groups.forEach(group -> all.add(called(labels, group)));
    all.removeIf(called -> !called.competes());
    List<Contrast> contrasts = new ArrayList<>();
    all.forEach(called -> contrasts.addAll(called.tally.contrasts()));
    Verdicts verdicts = new Verdicts(contrasts);
    List<ReportId> order = List.copyOf(labels.keySet());
    return all.stream().map(called -> wording(called, verdicts)).sorted(byFirst(order)).toList();
  }

  private static List<Called> called(Map<ReportId, Labels> labels, List<Entity> entities) {
    Map<String, String> names = new LinkedHashMap<>();
    entities.forEach(entity -> names.put(entity.id(), entity.name()));
    Map<String, List<Usage>> usages = new LinkedHashMap<>();
    names.keySet().forEach(id -> usages.put(id, new ArrayList<>()));
    for (Labels here : labels.values()) {
      here.ofEntities(names)
          .forEach((id, uses) -> usages.getOrDefault(id, new ArrayList<>()).addAll(uses));
    }
    List<Called> called = new ArrayList<>();
    names.forEach(
        (id, name) -> called.add(Called.of(id, name, usages.getOrDefault(id, List.of()))));
    return called;
  }

  private static Called called(Map<ReportId, Labels> labels, Group group) {
    List<Usage> usages = new ArrayList<>();
    labels.forEach(
        (report, here) ->
            group.phrases().stream()
                .filter(phrase -> phrase.report().equals(report))
                .sorted(Comparator.comparing(Expression::span))
                .forEach(phrase -> here.described(phrase.span()).ifPresent(usages::add)));
    return Called.of(group.referent(), group.name(), usages);
  }

  /** Labels that differ in capitals only are one, by its text with the fewest. */
  private static List<Usage> folded(List<Usage> usages) {
    Map<String, String> shown = new HashMap<>();
    for (Usage usage : usages) {
      shown.merge(usage.text().toLowerCase(Locale.ROOT), usage.text(), Wordings::plainer);
    }
    return usages.stream()
        .map(
            usage -> {
              String lower = usage.text().toLowerCase(Locale.ROOT);
              return usage.withText(shown.getOrDefault(lower, usage.text()));
            })
        .toList();
  }

  /** In code order capitals come first. */
  private static String plainer(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Wording wording(Called called, Verdicts verdicts) {
    Map<Cell, List<Span>> spans = new LinkedHashMap<>();
    for (Usage usage : called.usages) {
      Cell cell = new Cell(usage.report(), usage.text(), usage.voice());
      spans.computeIfAbsent(cell, c -> new ArrayList<>()).add(usage.span());
    }
    List<Label> labels = new ArrayList<>();
    List<Contrast> contrasts = new ArrayList<>();
    spans.forEach(
        (cell, where) -> {
          Optional<Contrast> contrast =
              cell.voice == Voice.OWN
                  ? called.tally.contrast(cell.report, cell.text)
                  : Optional.empty();
          contrast.ifPresent(contrasts::add);
          boolean notable = contrast.filter(verdicts::isNotable).isPresent();
          labels.add(new Label(cell.text, cell.report, cell.voice, where, notable));
        });
    boolean notable = labels.stream().anyMatch(Label::notable);
    return new Wording(called.referent, called.name, labels, notable, test(contrasts, verdicts));
  }

  /** The likeliest to be more than chance. */
  private static String test(List<Contrast> contrasts, Verdicts verdicts) {
    return contrasts.stream()
        .min(Comparator.comparingDouble(Contrast::probability))
        .map(verdicts::inWords)
        .orElse(UNTESTED);
  }

  private static Comparator<Wording> byFirst(List<ReportId> order) {
    Map<ReportId, Integer> places = new HashMap<>();
    order.forEach(report -> places.put(report, places.size()));
    return Comparator.comparing(
            (Wording wording) ->
                places.getOrDefault(wording.labels().getFirst().report(), order.size()))
        .thenComparing(wording -> wording.labels().getFirst().spans().getFirst())
        .thenComparing(Wording::referent);
  }
}
