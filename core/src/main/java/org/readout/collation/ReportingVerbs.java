package org.readout.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Sentence;
import org.readout.annotation.Speaker;
import org.readout.annotation.Word;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.wording.Contrast;
import org.readout.wording.Tally;
import org.readout.wording.Verdicts;

/** Counts the verbs by which each report has those speak whom it names. */
final class ReportingVerbs {
  private static final String ALONE = "not tested: no other report has this speaker speak";

  private ReportingVerbs() {}

  /** What a report has a speaker do. */
  private record Use(String speaker, String verb) {}

  /**
   * By the first of its spans, in the order of the reports. What has no verb ("according to") does
   * not count, nor what is thought or was not said.
   */
  static List<Speaking> of(List<AnnotatedReport> reports) {
    List<Speaking> all = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      all.addAll(in(report));
    }
    return tested(all);
  }

  /** For every speaker the verbs of each report against those of the others. */
  private static List<Speaking> tested(List<Speaking> all) {
    Map<String, Tally<ReportId>> tallies = new LinkedHashMap<>();
    for (Speaking one : all) {
      Tally<ReportId> tally = tallies.computeIfAbsent(one.speaker(), s -> new Tally<>());
      one.spans().forEach(span -> tally.choose(one.report(), one.verb()));
    }
    List<Contrast> contrasts = new ArrayList<>();
    tallies.values().forEach(tally -> contrasts.addAll(tally.contrasts()));
    Verdicts verdicts = new Verdicts(contrasts);
    return all.stream().map(one -> tested(one, tallies, verdicts)).toList();
  }

  private static Speaking tested(
      Speaking one, Map<String, Tally<ReportId>> tallies, Verdicts verdicts) {
    return Optional.ofNullable(tallies.get(one.speaker()))
        .flatMap(tally -> tally.contrast(one.report(), one.verb()))
        .map(
            contrast ->
                new Speaking(
                    one.speaker(),
                    one.report(),
                    one.verb(),
                    one.spans(),
                    verdicts.isNotable(contrast),
                    verdicts.inWords(contrast)))
        .orElse(one);
  }

  private static List<Speaking> in(AnnotatedReport report) {
    NavigableMap<Integer, Word> verbs = verbs(report);
    Map<Use, List<Span>> spans = new LinkedHashMap<>();
    for (Attribution attribution : report.attributions()) {
      if (attribution.mode() == Mode.SPEECH
          && attribution.speaker() instanceof Speaker.Named named) {
        for (Span cue : attribution.cue()) {
          verb(verbs, cue)
              .ifPresent(
                  verb ->
                      spans
                          .computeIfAbsent(new Use(named.entity(), verb), u -> new ArrayList<>())
                          .add(cue));
        }
      }
    }
    List<Speaking> speaking = new ArrayList<>();
    spans.forEach(
        (use, where) -> {
          where.sort(null);
          speaking.add(
              new Speaking(use.speaker(), report.report().id(), use.verb(), where, false, ALONE));
        });
    speaking.sort(
        Comparator.comparing((Speaking s) -> s.spans().getFirst()).thenComparing(Speaking::verb));
    return speaking;
  }

  /** The last verb of a cue: "say" of "went on to say". */
  private static Optional<String> verb(NavigableMap<Integer, Word> verbs, Span cue) {
    Map.Entry<Integer, Word> last = verbs.lowerEntry(cue.end());
    return last == null || last.getKey() < cue.start()
        ? Optional.empty()
        : Optional.of(last.getValue().lemma());
  }

  private static NavigableMap<Integer, Word> verbs(AnnotatedReport report) {
    NavigableMap<Integer, Word> verbs = new TreeMap<>();
    for (Sentence sentence : report.sentences()) {
      for (Word word : sentence.words()) {
        // "According" is a participle that has become a preposition, and its relation says so.
        if (word.tag().startsWith("VB") && !word.relation().equals("prep")) {
          verbs.put(word.span().start(), word);
        }
      }
    }
    return verbs;
  }
}
