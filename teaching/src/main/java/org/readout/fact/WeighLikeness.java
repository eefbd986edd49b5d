package org.readout.fact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.app.Pipeline;
import org.readout.collation.Collation;
import org.readout.format.JsonObject;
import org.readout.language.english.EnglishNotes;
import org.readout.language.english.claim.EnglishClaims;
import org.readout.meaning.SentenceModel;
import org.readout.text.Span;
import org.readout.words.Languages;

/**
 * Fits two logistic regressions, one to the stories of our own, one to pairs of ECB+, whose mean the
 * weights of {@link SameFact} are, and prints how it does on stories that it was not fitted to.
 *
 * <p>Usage: {@code WeighLikeness teaching/stories/facts.jsonl teaching/stories/pairs.jsonl
 * teaching/stories bench/labels/fact-pairs-ecbplus.jsonl FOLDER}; the folders hold a file {@code
 * EVENT.jsonl} of the reports of each event. Of ECB+ only pairs were labelled.
 *
 * <p>Of all pairs of clauses that tell one labelled fact in two reports only the nearest is taken
 * to tell the same, the others are left out; a pair that was judged by itself is what it was judged.
 */
public final class WeighLikeness {
  private static final int FOLDS = 8;
  private static final double[] THRESHOLDS = {0.8, 0.6, 0.5, 0.45, 0.4, 0.3};

  /** A pair that stands for more would outweigh all others. */
  private static final double MOST_OF = 12;

  private final Map<String, Judgement> judged = new HashMap<>();
  private final Map<String, List<Pair>> pairs = new TreeMap<>();
  private final List<Pair> more = new ArrayList<>();

  /** Whether a pair tells the same, and for how many pairs it stands. */
  private record Judgement(boolean same, double of) {}

  /** A pair of an event; what it is, where that is known; the labelled fact, or -1. */
  private record Pair(double[] measures, Optional<Judgement> judgement, int fact) {}

  /** A labelled fact: its passages by report. */
  private record Gold(boolean minor, Map<String, List<Span>> passages) {}

  public static void main(String[] args) throws Exception {
    WeighLikeness weigh = new WeighLikeness();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      weigh.judge(JsonObject.parse(line), 1);
    }
    Set<String> others = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of(args[3]))) {
      JsonObject pair = JsonObject.parse(line);
      others.add(pair.string("event"));
      weigh.judge(pair, Math.min(MOST_OF, pair.number("of")));
    }
    try (SentenceModel model = SentenceModel.load();
        Pipeline pipeline = new Pipeline(() -> model)) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        JsonObject event = JsonObject.parse(line);
        if (event.integer("reader") == 1) {
          String id = event.string("event");
          List<Telling> tellings = read(Path.of(args[2]).resolve(id + ".jsonl"), pipeline, model);
          weigh.pairs.put(id, weigh.pairs(tellings, Optional.of(gold(event))));
        }
      }
      for (String id : others) {
        List<Telling> tellings = read(Path.of(args[4]).resolve(id + ".jsonl"), pipeline, model);
        weigh.more.addAll(weigh.pairs(tellings, Optional.empty()));
      }
    }
    weigh.print();
  }

  private void judge(JsonObject pair, double of) throws Exception {
    String one = place(pair.object("one"));
    String other = place(pair.object("other"));
    Judgement judgement = new Judgement(pair.truth("same"), of);
    judged.put(one + other, judgement);
    judged.put(other + one, judgement);
  }

  private static String place(JsonObject span) throws Exception {
    return span.string("report") + ":" + span.integer("start") + " ";
  }

  private static String place(Telling telling) {
    return source(telling) + ":" + telling.claim().span().start() + " ";
  }

  private static String source(Telling telling) {
    return telling.report().report().sourceId().orElse("");
  }

  private static List<Telling> read(Path event, Pipeline pipeline, SentenceModel model)
      throws Exception {
    Collation collation =
        pipeline
            .compare(
                List.of(event.toString()),
                java.io.InputStream.nullInputStream(),
                Optional.empty(),
                () -> {})
            .collation()
            .orElseThrow();
    Map<String, String> utterances = new HashMap<>();
    collation
        .utterances()
        .forEach(
            u -> u.variants().forEach(v -> utterances.put(v.attribution().id(), u.id())));
    var notes = EnglishNotes.standard();
    return new Tellings(new EnglishClaims(notes), model, new Languages(Map.of("en", notes)))
        .of(collation.reports(), () -> utterances);
  }

  private static List<Gold> gold(JsonObject event) throws Exception {
    List<Gold> gold = new ArrayList<>();
    for (JsonObject fact : event.objects("facts")) {
      Map<String, List<Span>> passages = new HashMap<>();
      for (JsonObject passage : fact.objects("passages")) {
        passages
            .computeIfAbsent(passage.string("report"), report -> new ArrayList<>())
            .add(new Span(passage.integer("start"), passage.integer("end")));
      }
      gold.add(new Gold(fact.truth("minor"), passages));
    }
    return gold;
  }

  /**
   * @param gold all that two reports tell, where that is known
   */
  private List<Pair> pairs(List<Telling> tellings, Optional<List<Gold>> gold) {
    List<Pairings.Pairing> found = new Pairings(tellings).find(SameFact::isPromising);
    Map<String, Double> nearest = new HashMap<>();
    for (Pairings.Pairing pairing : found) {
      int fact = fact(tellings, pairing, gold.orElse(List.of()));
      nearest.merge(key(tellings, pairing, fact), pairing.measure(Measure.COSINE), Math::max);
    }
    List<Pair> pairs = new ArrayList<>();
    for (Pairings.Pairing pairing : found) {
      Telling one = tellings.get(pairing.one());
      Telling other = tellings.get(pairing.other());
      int fact = fact(tellings, pairing, gold.orElse(List.of()));
      double best = nearest.getOrDefault(key(tellings, pairing, fact), 0.0);
      boolean isNearest = pairing.measure(Measure.COSINE) >= best;
      Optional<Judgement> judgement =
          Optional.ofNullable(judged.get(place(one) + place(other)))
              .or(() -> gold.isPresent() ? byFact(fact, isNearest) : Optional.empty());
      pairs.add(new Pair(measures(pairing.measures()), judgement, fact));
    }
    return pairs;
  }

  private static Optional<Judgement> byFact(int fact, boolean isNearest) {
    return fact >= 0 && !isNearest
        ? Optional.empty()
        : Optional.of(new Judgement(fact >= 0, 1));
  }

  private static String key(List<Telling> tellings, Pairings.Pairing pairing, int fact) {
    return fact
        + " "
        + tellings.get(pairing.one()).place()
        + " "
        + tellings.get(pairing.other()).place();
  }

  private static int fact(List<Telling> tellings, Pairings.Pairing pairing, List<Gold> gold) {
    for (int i = 0; i < gold.size(); i++) {
      if (meets(gold.get(i), tellings.get(pairing.one()))
          && meets(gold.get(i), tellings.get(pairing.other()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean meets(Gold gold, Telling telling) {
    Span own = telling.claim().span();
    for (Span span : gold.passages.getOrDefault(source(telling), List.of())) {
      int shared = Math.min(span.end(), own.end()) - Math.max(span.start(), own.start());
      boolean predicate = span.contains(telling.claim().predicateSpan().start());
      double share = (double) shared / Math.min(span.length(), own.length());
      if (shared * 3 >= span.length() + own.length() || (predicate && share >= 0.6)) {
        return true;
      }
    }
    return false;
  }

  private static double[] measures(Measures measures) {
    double[] values = new double[Measure.values().length];
    int k = 0;
    for (Measure measure : Measure.values()) {
      values[k++] = measures.of(measure);
    }
    return values;
  }

  private void print() {
    List<String> events = new ArrayList<>(pairs.keySet());
    Map<Pair, Double> probabilities = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Regression.Example> taught = new ArrayList<>();
      for (int i = 0; i < events.size(); i++) {
        if (i % FOLDS != fold) {
          taught.addAll(examples(pairs.get(events.get(i))));
        }
      }
      double[] weights = fit(taught);
      for (int i = fold; i < events.size(); i += FOLDS) {
        pairs
            .get(events.get(i))
            .forEach(
                pair ->
                    probabilities.put(pair, Regression.probability(weights, pair.measures)));
      }
    }
    for (double threshold : THRESHOLDS) {
      print(threshold, probabilities);
    }
    List<Regression.Example> all = new ArrayList<>();
    pairs.values().forEach(event -> all.addAll(examples(event)));
    double[] weights = fit(all);
    int k = 0;
    for (Measure measure : Measure.values()) {
      System.out.printf("%s %.2f%n", measure, weights[k++]);
    }
    System.out.printf("bias %.2f%n", weights[k]);
  }

  /**
   * The mean of both: fitted together, the set with more pairs would decide alone how likely it is
   * that any two clauses tell the same.
   */
  private double[] fit(List<Regression.Example> own) {
    double[] weights = Regression.fit(own);
    double[] others = Regression.fit(examples(more));
    for (int k = 0; k < weights.length; k++) {
      weights[k] = (weights[k] + others[k]) / 2;
    }
    return weights;
  }

  private static List<Regression.Example> examples(List<Pair> pairs) {
    return pairs.stream()
        .flatMap(pair -> pair.judgement.map(j -> example(pair, j)).stream())
        .toList();
  }

  private static Regression.Example example(Pair pair, Judgement judgement) {
    return new Regression.Example(pair.measures, judgement.same, judgement.of);
  }

  private void print(double threshold, Map<Pair, Double> probabilities) {
    int right = 0;
    int all = 0;
    Set<String> found = new HashSet<>();
    Set<String> facts = new HashSet<>();
    for (Map.Entry<String, List<Pair>> event : pairs.entrySet()) {
      for (Pair pair : event.getValue()) {
        boolean joined = probabilities.getOrDefault(pair, 0.0) >= threshold;
        if (pair.fact >= 0) {
          facts.add(event.getKey() + pair.fact);
        }
        if (joined && pair.judgement.map(Judgement::same).orElse(true)) {
          right++;
          found.add(event.getKey() + pair.fact);
        }
        all += joined ? 1 : 0;
      }
    }
    found.retainAll(facts);
    System.out.printf(
        "from %.2f: %.3f of %d pairs right, %.3f of %d facts found%n",
        threshold, (double) right / all, all, (double) found.size() / facts.size(), facts.size());
  }
}
