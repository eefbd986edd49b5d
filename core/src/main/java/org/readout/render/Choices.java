package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.collation.Collation;
import org.readout.collation.Speaking;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.wording.Doubt;
import org.readout.wording.Label;
import org.readout.wording.Voice;

/**
 * The words that reports chose, the notable choices first.
 *
 * @param labels for one thing
 * @param verbs for somebody's speaking
 * @param doubts by which they keep their distance, in one choice; empty if there are none
 */
record Choices(List<Choice> labels, List<Choice> verbs, List<Choice> doubts) {

  private static final Comparator<Choice> NOTABLE_FIRST =
      Comparator.comparing(choice -> choice.notable() ? 0 : 1);

  static Choices of(Collation collation, Sigla sigla) {
    return new Choices(labels(collation, sigla), verbs(collation, sigla), doubts(collation, sigla));
  }

  boolean isEmpty() {
    return labels.isEmpty() && verbs.isEmpty() && doubts.isEmpty();
  }

  /** Those of the choices that are notable, or those that are not. */
  static List<Choice> notable(List<Choice> choices, boolean notable) {
    return choices.stream().filter(choice -> choice.notable() == notable).toList();
  }

  private static List<Choice> labels(Collation collation, Sigla sigla) {
    return collation.wording().stream()
        .map(
            wording -> {
              Gathered gathered = new Gathered(sigla);
              for (Label label : wording.labels()) {
                gather(label, sigla, gathered);
              }
              return gathered.choice(wording.name(), wording.notable(), wording.test());
            })
        .sorted(NOTABLE_FIRST)
        .toList();
  }

  /** In quotation marks stand words that somebody has: "Mr Keller", and not his full name. */
  private static void gather(Label label, Sigla sigla, Gathered gathered) {
    if (label.voice() != Voice.QUOTED) {
      gathered.add(label.text(), false, label.report(), label.spans(), label.notable());
      return;
    }
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    for (Span span : label.spans()) {
      String words = Legible.line(sigla.words(label.report(), span));
      boolean as = words.toLowerCase(Locale.ROOT).contains(label.text().toLowerCase(Locale.ROOT));
      spans.computeIfAbsent(as ? label.text() : words, s -> new ArrayList<>()).add(span);
    }
    spans.forEach((text, all) -> gathered.add(text, true, label.report(), all, label.notable()));
  }

  private static List<Choice> verbs(Collation collation, Sigla sigla) {
    Naming naming = new Naming(collation.entities());
    Map<String, List<Speaking>> bySpeaker = new LinkedHashMap<>();
    for (Speaking speaking : collation.speaking()) {
      bySpeaker.computeIfAbsent(speaking.speaker(), s -> new ArrayList<>()).add(speaking);
    }
    List<Choice> choices = new ArrayList<>();
    bySpeaker.forEach(
        (speaker, all) -> {
          Gathered gathered = new Gathered(sigla);
          all.forEach(
              one -> gathered.add(one.verb(), false, one.report(), one.spans(), one.notable()));
          List<String> tests =
              all.stream().filter(Speaking::notable).map(Speaking::test).distinct().toList();
          choices.add(
              gathered.choice(naming.name(speaker), !tests.isEmpty(), String.join("; ", tests)));
        });
    choices.sort(NOTABLE_FIRST);
    return choices;
  }

  private static List<Choice> doubts(Collation collation, Sigla sigla) {
    if (collation.doubts().isEmpty()) {
      return List.of();
    }
    Gathered gathered = new Gathered(sigla);
    for (Doubt doubt : collation.doubts()) {
      gathered.add(doubt.word(), false, doubt.report(), doubt.spans(), doubt.notable());
    }
    List<String> tests =
        collation.doubts().stream().filter(Doubt::notable).map(Doubt::test).distinct().toList();
    return List.of(gathered.choice("Words of doubt", !tests.isEmpty(), String.join("; ", tests)));
  }

  /** All passages of a choice's words, to be found in the texts. */
  static Stream<Passage> passages(Collation collation) {
    Stream<Passage> labels =
        collation.wording().stream()
            .flatMap(wording -> wording.labels().stream())
            .map(label -> new Passage(label.report(), label.spans().getFirst()));
    Stream<Passage> verbs =
        collation.speaking().stream()
            .map(speaking -> new Passage(speaking.report(), speaking.spans().getFirst()));
    Stream<Passage> doubts =
        collation.doubts().stream()
            .map(doubt -> new Passage(doubt.report(), doubt.spans().getFirst()));
    return Stream.concat(labels, Stream.concat(verbs, doubts));
  }

  /** Uses gathered by word. */
  private static final class Gathered {

    private record Key(String text, boolean quoted) {}

    private final Sigla sigla;
    private final Map<Key, List<Choice.Use>> uses = new LinkedHashMap<>();

    Gathered(Sigla sigla) {
      this.sigla = sigla;
    }

    void add(String text, boolean quoted, ReportId report, List<Span> spans, boolean notable) {
      Cite cite = Cite.of(sigla, new Passage(report, spans.getFirst()));
      uses.computeIfAbsent(new Key(Findings.statement(text), quoted), k -> new ArrayList<>())
          .add(new Choice.Use(cite.letter(), spans.size(), notable, cite));
    }

    Choice choice(String name, boolean notable, String test) {
      List<Choice.Word> words = new ArrayList<>();
      uses.forEach((key, all) -> words.add(new Choice.Word(key.text(), key.quoted(), all)));
      return new Choice(Findings.statement(name), words, notable, Legible.line(test));
    }
  }
}
