package org.readout.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Finds the words by which each report keeps its distance from what it tells, in its own voice. A
 * report's sentences are the occasions on which it might.
 */
public final class Doubts {
  private static final String ALONE = "not tested: there is no other report";

  private final Vocabulary vocabulary;

  public Doubts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** By report and first span. */
  public List<Doubt> of(List<AnnotatedReport> reports) {
    Map<ReportId, Map<String, List<Span>>> found = new LinkedHashMap<>();
    Tally<ReportId> tally = new Tally<>();
    for (AnnotatedReport report : reports) {
      found.put(report.report().id(), in(report, tally));
    }
    Verdicts verdicts = new Verdicts(tally.contrasts());
    List<Doubt> doubts = new ArrayList<>();
    found.forEach(
        (report, words) ->
            words.forEach(
                (word, spans) ->
                    doubts.add(
                        doubt(report, word, spans, tally.contrast(report, word), verdicts))));
    return doubts;
  }

  private static Doubt doubt(
      ReportId report,
      String word,
      List<Span> spans,
      Optional<Contrast> contrast,
      Verdicts verdicts) {
    return new Doubt(
        report,
        word,
        spans,
        contrast.filter(verdicts::isNotable).isPresent(),
        contrast.map(verdicts::inWords).orElse(ALONE));
  }

  private Map<String, List<Span>> in(AnnotatedReport report, Tally<ReportId> tally) {
    Foreign foreign = new Foreign(report);
    Map<String, List<Span>> words = new LinkedHashMap<>();
    for (Sentence sentence : report.sentences()) {
      List<Word> doubts =
          sentence.words().stream()
              .filter(word -> doubts(word) && foreign.voice(word.span()) == Voice.OWN)
              .toList();
      for (Word word : doubts) {
        String base = word.text().toLowerCase(Locale.ROOT);
        words.computeIfAbsent(base, w -> new ArrayList<>()).add(word.span());
        tally.choose(report.report().id(), base);
      }
      if (doubts.isEmpty()) {
        tally.pass(report.report().id());
      }
    }
    return words;
  }

  /** Adjectives and adverbs only: "the alleged plot", but "police alleged". */
  private boolean doubts(Word word) {
    boolean describes = word.relation().endsWith("mod");
    return describes && vocabulary.isDoubt(word.text());
  }
}
