package org.readout.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Word;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.Languages;
import org.readout.words.WordReader;

/**
 * What points are about: their words without those that every official account is made with, and
 * without the names of who speaks with whom. A word that many points have tells little.
 */
final class Topics {

  /** How much of the weight of a noun names, other words and numbers have. */
  private static final double NAME = 1.2;

  private static final double OTHER = 0.6;

  /** Sides may tell one thing with different numbers. */
  private static final double NUMBER = 0.3;

  private final Languages languages;
  private final Meaning meaning;

  Topics(Languages languages, Meaning meaning) {
    this.languages = languages;
    this.meaning = meaning;
  }

  /** What a point is about, before it is known how many others are about the same. */
  private record Draft(int side, PointFinder.Place place, Map<String, Double> weights) {}

  /**
   * The points with their topics.
   *
   * @param places of each side
   */
  List<Point> of(List<List<PointFinder.Place>> places) {
    Set<String> parties = parties(places);
    List<Draft> drafts = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    List<String> texts = new ArrayList<>();
    for (int side = 0; side < places.size(); side++) {
      for (PointFinder.Place place : places.get(side)) {
        StringBuilder text = new StringBuilder();
        Map<String, Double> weights = weights(place, parties, text);
        weights.keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
        drafts.add(new Draft(side, place, weights));
        texts.add(
            text.isEmpty() ? place.span().in(place.report().report().text()) : text.toString());
      }
    }
    List<Sense> senses = meaning.of(texts);
    List<Point> points = new ArrayList<>();
    for (Draft draft : drafts) {
      Map<String, Double> topic = new HashMap<>();
      draft.weights.forEach(
          (word, weight) ->
              topic.put(word, weight * rarity(counts.getOrDefault(word, 1), drafts.size())));
      PointFinder.Place place = draft.place;
      points.add(
          new Point(
              draft.side,
              place.opens(),
              place.report(),
              place.span(),
              place.words(),
              place.governor(),
              place.tellings(),
              topic,
              senses.get(points.size())));
    }
    return points;
  }

  private static double rarity(int count, int points) {
    return Math.log(1 + points / (double) count) / Math.log(1 + points);
  }

  /** Who is named in the first sentence of an account speaks in it or is spoken with. */
  private static Set<String> parties(List<List<PointFinder.Place>> places) {
    Set<String> parties = new HashSet<>();
    for (List<PointFinder.Place> side : places) {
      if (!side.isEmpty()) {
        PointFinder.Place first = side.getFirst();
        for (Entity entity : first.report().entities()) {
          boolean party =
              entity.kind() == Entity.Kind.PERSON || entity.kind() == Entity.Kind.COUNTRY;
          if (party && entity.mentions().stream().anyMatch(m -> first.span().contains(m.span()))) {
            parties.add(entity.id());
          }
        }
      }
    }
    return parties;
  }

  private Map<String, Double> weights(
      PointFinder.Place place, Set<String> parties, StringBuilder text) {
    AnnotatedReport report = place.report();
    Map<Integer, Word> byStart = new HashMap<>();
    place.words().forEach(word -> byStart.put(word.span().start(), word));
    List<Span> named =
        report.entities().stream()
            .filter(entity -> parties.contains(entity.id()))
            .flatMap(entity -> entity.mentions().stream())
            .map(Mention::span)
            .filter(place.span()::overlaps)
            .toList();
    Map<String, Double> weights = new HashMap<>();
    WordReader reader = new WordReader(languages.of(report.report()));
    for (ComparedWord word : reader.read(report.report().text(), place.span())) {
      if (named.stream().noneMatch(word.span()::overlaps) && isTopic(word, byStart)) {
        weights.merge(Kin.of(lemma(word, byStart), word.sense()), weight(word, byStart), Math::max);
        text.append(text.isEmpty() ? "" : " ").append(word.span().in(report.report().text()));
      }
    }
    return weights;
  }

  private static boolean isTopic(ComparedWord word, Map<Integer, Word> byStart) {
    return word.sort().isContent()
        && !FormulaWords.contains(lemma(word, byStart))
        && !FormulaWords.contains(word.form());
  }

  private static String lemma(ComparedWord word, Map<Integer, Word> byStart) {
    Word parsed = byStart.get(word.span().start());
    return (parsed == null ? word.form() : parsed.lemma()).toLowerCase(Locale.ROOT);
  }

  private static double weight(ComparedWord word, Map<Integer, Word> byStart) {
    Word parsed = byStart.get(word.span().start());
    if (word.sort() == ComparedWord.Sort.NUMBER) {
      return NUMBER;
    }
    if (parsed == null) {
      return OTHER;
    }
    if (parsed.tag().startsWith("NNP")) {
      return NAME;
    }
    return parsed.tag().startsWith("NN") ? 1 : OTHER;
  }
}
