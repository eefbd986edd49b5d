package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.readout.bench.conflict.Plant.Sort;
import org.readout.text.Span;

/** All that can be planted in the stories, without what to plant. */
final class Candidates {

  private static final List<DetailFinder> FINDERS =
      List.of(
          new NumberDetails(),
          new DateDetails(),
          new PlaceDetails(),
          new NameDetails(),
          new NegationDetails(),
          new AttributionDetails());

  /**
   * So many content words beside the detail must stand in both sentences, and such a share; one of
   * them close to it in both, else they tell different things of it.
   */
  private static final int LEAST_WORDS = 3;

  private static final double LEAST_SHARE = 0.35;

  /** Two sentences may share a verb and speak of different things: more must be the same. */
  private static final double LEAST_SHARE_OF_DENIAL = 0.45;

  /** A detail with what could be planted in its place. */
  record Candidate(
      Sort sort,
      Source original,
      Source other,
      Detail detail,
      List<String> alternatives,
      List<Span> counterparts,
      double likeness,
      boolean once) {

    Plant with(String replacement) {
      return new Plant(sort, original, other, detail, replacement, counterparts, likeness, once);
    }
  }

  private record Told(Reading reading, List<Detail> details) {

    String id() {
      return reading.source().id();
    }
  }

  private record Match(Detail detail, double likeness) {}

  private final Pools pools;
  private final List<Candidate> all = new ArrayList<>();

  private Candidates(Pools pools) {
    this.pools = pools;
  }

  static List<Candidate> of(List<List<Reading>> stories) {
    Candidates candidates = new Candidates(Pools.of(stories));
    stories.forEach(candidates::add);
    return candidates.all;
  }

  private void add(List<Reading> story) {
    Pools within = pools.within(story.getFirst().source().event());
    List<Told> told = story.stream().map(r -> new Told(r, details(r, within))).toList();
    for (Told one : told) {
      one.details.forEach(d -> addCopy(one, d));
      for (Told other : told) {
        if (!other.id().equals(one.id())) {
          one.details.forEach(d -> addAcross(one, other, d));
        }
      }
    }
  }

  private static List<Detail> details(Reading reading, Pools within) {
    List<Detail> details = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.isPlain()) {
        FINDERS.forEach(f -> details.addAll(f.find(sentence, reading.source().text(), within)));
      }
    }
    return details;
  }

  private void addCopy(Told told, Detail detail) {
    List<Span> counterparts = new ArrayList<>(List.of(detail.sentence().span()));
    told.details.stream()
        .filter(d -> isSame(d, detail) && !d.sentence().span().equals(detail.sentence().span()))
        .forEach(d -> counterparts.add(d.sentence().span()));
    Source source = told.reading.source();
    add(Sort.COPY, source.copy(), source, detail, detail.sentence(), counterparts, 1);
  }

  private void addAcross(Told told, Told other, Detail detail) {
    List<Match> matches =
        other.details.stream()
            .filter(d -> isSame(d, detail))
            .map(d -> new Match(d, likeness(detail, d)))
            .sorted(Comparator.comparingDouble(Match::likeness).reversed())
            .toList();
    double least = detail.kind() == PlantKind.NEGATION ? LEAST_SHARE_OF_DENIAL : LEAST_SHARE;
    if (!matches.isEmpty() && matches.getFirst().likeness >= least) {
      Match best = matches.getFirst();
      List<Span> places = matches.stream().map(m -> m.detail.sentence().span()).distinct().toList();
      add(
          Sort.ACROSS,
          told.reading.source(),
          other.reading.source(),
          detail,
          best.detail.sentence(),
          places,
          best.likeness);
    }
  }

  private static boolean isSame(Detail a, Detail b) {
    return a.kind() == b.kind() && a.key().equals(b.key());
  }

  /** 0 if too few words are in both. */
  private static double likeness(Detail a, Detail b) {
    Set<String> ofA = a.sentence().content(a.place());
    Set<String> ofB = b.sentence().content(b.place());
    if (Collections.disjoint(a.near(), b.near())) {
      return 0;
    }
    int shorter = Math.min(ofA.size(), ofB.size());
    ofA.retainAll(ofB);
    return ofA.size() < LEAST_WORDS ? 0 : (double) ofA.size() / shorter;
  }

  private void add(
      Sort sort,
      Source original,
      Source other,
      Detail detail,
      Sentence counterpart,
      List<Span> counterparts,
      double likeness) {
    boolean isName = detail.kind() == PlantKind.NAME || detail.kind() == PlantKind.PLACE;
    String near =
        isName
            ? original.text() + other.text()
            : detail.sentence().span().in(original.text()) + counterpart.span().in(other.text());
    List<String> alternatives =
        detail.alternatives().stream()
            .filter(a -> detail.kind() == PlantKind.NEGATION || !holds(near, a))
            .toList();
    if (!alternatives.isEmpty()) {
      boolean once = isOnce(original.text(), detail.place().in(original.text()));
      all.add(
          new Candidate(sort, original, other, detail, alternatives, counterparts, likeness, once));
    }
  }

  private static boolean isOnce(String text, String words) {
    int first = indexOf(text, words, 0);
    return indexOf(text, words, first + 1) < 0;
  }

  private static boolean holds(String text, String words) {
    return indexOf(text, words, 0) >= 0;
  }

  /** Where whole words stand; -1 if nowhere. */
  private static int indexOf(String text, String words, int from) {
    int at = text.indexOf(words, from);
    while (at >= 0) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return at;
      }
      at = text.indexOf(words, at + 1);
    }
    return -1;
  }
}
