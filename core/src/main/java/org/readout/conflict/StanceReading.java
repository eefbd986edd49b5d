package org.readout.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Sentence;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;
import org.readout.text.Span;

/** A text as read for how it stands to what others tell. Immutable; made once, compared often. */
public final class StanceReading {
  private final List<SignedSentence> sentences;
  private final List<Sense> senses;
  private final Set<String> voices;

  private StanceReading(List<SignedSentence> sentences, List<Sense> senses, Set<String> voices) {
    this.sentences = sentences;
    this.senses = senses;
    this.voices = voices;
  }

  static StanceReading of(AnnotatedReport report, StanceWords words, Meaning meaning) {
    List<SignedSentence> sentences = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      sentences.add(new SignedSentence(sentence, words));
      texts.add(sentence.span().in(report.report().text()));
    }
    return new StanceReading(sentences, meaning.of(texts), voices(report));
  }

  /** Those who are given words, as they are called; one without a name has an empty one. */
  private static Set<String> voices(AnnotatedReport report) {
    Set<String> voices = new TreeSet<>();
    for (Attribution attribution : report.attributions()) {
      StringBuilder voice = new StringBuilder();
      for (Span span : attribution.source()) {
        voice.append(span.in(report.report().text())).append(' ');
      }
      voices.add(voice.toString().strip().toLowerCase(Locale.ROOT));
    }
    return voices;
  }

  List<SignedSentence> sentences() {
    return sentences;
  }

  Set<String> voices() {
    return voices;
  }

  /** Whether any sentence shows a sign. */
  boolean has(Sign sign) {
    return sentences.stream().anyMatch(sentence -> sentence.has(sign));
  }

  /** Whether any sentence says that something is not so. */
  boolean isNegative() {
    return sentences.stream().anyMatch(SignedSentence::isNegative);
  }

  /** How often something is found in a sentence on average. */
  double rate(ToIntFunction<SignedSentence> found) {
    return sentences.stream().mapToInt(found).average().orElse(0);
  }

  /** The cosine between the two sentences that are nearest in meaning; 0 if there are none. */
  double nearness(StanceReading other) {
    double nearest = 0;
    for (int i = 0; i < senses.size(); i++) {
      nearest = Math.max(nearest, other.nearness(i, this));
    }
    return nearest;
  }

  /** How near a sentence of another text is to the sentence of this that is nearest to it. */
  private double nearness(int sentence, StanceReading other) {
    double nearest = 0;
    for (Sense sense : senses) {
      nearest = Math.max(nearest, sense.cosine(other.senses.get(sentence)));
    }
    return nearest;
  }

  /** The sentences that come nearest to what another text tells, nearest first. */
  List<SignedSentence> nearest(StanceReading other, int most) {
    double[] nearness = new double[sentences.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < nearness.length; i++) {
      nearness[i] = other.nearness(i, this);
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -nearness[i]));
    return order.subList(0, Math.min(most, order.size())).stream().map(sentences::get).toList();
  }

  /** The sentences that have so many words in common with one of another text. */
  List<SignedSentence> sharing(StanceReading other, int least) {
    return sentences.stream()
        .filter(one -> other.sentences.stream().anyMatch(two -> one.shared(two) >= least))
        .toList();
  }
}
