package org.readout.teaching.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.readout.language.english.parse.Atoms;
import org.readout.language.english.parse.Features;
import org.readout.language.english.parse.Node;
import org.readout.language.english.parse.ParserModel;
import org.readout.language.english.parse.RelationWeights;
import org.readout.language.english.parse.Transition;
import org.readout.language.english.parse.TransitionWeights;

/** Learns to parse with the dynamic oracle, following its own mistakes from the second round on. */
final class Trainer {
  private static final Transition[] TRANSITIONS = Transition.values();
  private static final double OWN_WAY = 0.9;

  private final List<String> relations;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Perceptron transitions = new Perceptron(TRANSITIONS.length);
  private final Perceptron labels;
  private final Random random = new Random(20221230);
  private final float[] transitionScores = new float[TRANSITIONS.length];
  private final float[] labelScores;
  private long wrongSteps;
  private long steps;
  private long wrongLabels;
  private long labelled;

  Trainer(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (String relation : example.relations()) {
        counts.merge(relation, 1, Integer::sum);
      }
    }
    counts.remove("root");
    relations =
        counts.keySet().stream()
            .sorted((a, b) -> counts.get(b) - counts.get(a) != 0 ? counts.get(b) - counts.get(a) : a.compareTo(b))
            .limit(Long.SIZE)
            .toList();
    for (String relation : relations) {
      numbers.put(relation, numbers.size());
    }
    labels = new Perceptron(relations.size());
    labelScores = new float[relations.size()];
  }

  void round(List<Example> examples, int round) {
    long start = System.nanoTime();
    List<Example> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    steps = wrongSteps = labelled = wrongLabels = 0;
    for (Example example : shuffled) {
      learn(example, round > 0);
    }
    System.err.printf(
        "round %d: wrong steps %.4f, wrong relations %.4f, %,d + %,d features, %.0f s%n",
        round,
        (double) wrongSteps / steps,
        (double) wrongLabels / labelled,
        transitions.size(),
        labels.size(),
        (System.nanoTime() - start) / 1e9);
  }

  private void learn(Example example, boolean explore) {
    int root = example.size();
    Features features = new Features(new Atoms(example.words(), example.tags(), 0, root));
    Oracle oracle = new Oracle(example);
    Node stack = Node.NONE;
    Node next = Node.of(0);
    while (stack != Node.NONE || next.word() < root) {
      Transition transition = choose(features, oracle, stack, next, root, explore);
      if (transition == Transition.SHIFT) {
        stack = next.on(stack);
        next = Node.of(next.word() + 1);
        continue;
      }
      Node head = transition == Transition.LEFT ? next : stack.below();
      if (head.word() == root) {
        stack = stack.below();
        continue;
      }
      int relation = relation(features, example, head, stack, next);
      if (transition == Transition.LEFT) {
        next = next.withLeft(stack, relation);
        stack = stack.below();
      } else {
        stack = head.withRight(stack, relation);
      }
    }
  }

  private Transition choose(
      Features features, Oracle oracle, Node stack, Node next, int root, boolean explore) {
    int least = Integer.MAX_VALUE;
    int[] costs = new int[TRANSITIONS.length];
    int allowed = 0;
    for (Transition transition : TRANSITIONS) {
      boolean may = transition.allowed(stack, next, root);
      allowed += may ? 1 : 0;
      costs[transition.ordinal()] = may ? oracle.cost(transition, stack, next) : Integer.MAX_VALUE;
      least = Math.min(least, costs[transition.ordinal()]);
    }
    if (allowed > 1) {
      features.ofTransition(stack, next);
      transitions.score(features, transitionScores);
    } else {
      Arrays.fill(transitionScores, 0);
    }
    int best = -1;
    int right = -1;
    for (int t = 0; t < costs.length; t++) {
      if (costs[t] == Integer.MAX_VALUE) {
        continue;
      }
      if (best < 0 || transitionScores[t] > transitionScores[best]) {
        best = t;
      }
      if (costs[t] == least && (right < 0 || transitionScores[t] > transitionScores[right])) {
        right = t;
      }
    }
    if (allowed > 1) {
      steps++;
      transitions.step();
      if (costs[best] > least) {
        wrongSteps++;
        transitions.update(features, right, best);
      }
    }
    boolean own = explore && random.nextDouble() < OWN_WAY;
    return TRANSITIONS[own ? best : right];
  }

  private int relation(Features features, Example example, Node head, Node dependent, Node next) {
    features.ofRelation(head, dependent, next, dependent.word() < head.word());
    labels.score(features, labelScores);
    int best = 0;
    for (int c = 1; c < labelScores.length; c++) {
      if (labelScores[c] > labelScores[best]) {
        best = c;
      }
    }
    if (example.heads()[dependent.word()] == head.word()) {
      int right = numbers.getOrDefault(example.relations()[dependent.word()], -1);
      labelled++;
      labels.step();
      if (right >= 0 && right != best) {
        wrongLabels++;
        labels.update(features, right, best);
      }
    }
    return best;
  }

  /** What has been learned so far, averaged, pruned and made whole numbers. */
  ParserModel model(Pruning pruning) {
    return new ParserModel(relations, transitionWeights(pruning), relationWeights(pruning));
  }

  /**
   * How much of the weights is kept.
   *
   * @param scale what weights are multiplied with before they are rounded
   */
  record Pruning(int transitionFeatures, int relationFeatures, int leastUpdates, float scale) {}

  private TransitionWeights transitionWeights(Pruning pruning) {
    Perceptron.Row[] rows =
        transitions.strongest(pruning.transitionFeatures, pruning.leastUpdates, Transition.SHIFT.ordinal());
    int[] features = new int[rows.length];
    short[] left = new short[rows.length];
    short[] right = new short[rows.length];
    for (int i = 0; i < rows.length; i++) {
      features[i] = rows[i].feature();
      left[i] = (short) whole(rows[i].weights()[Transition.LEFT.ordinal()], pruning.scale);
      right[i] = (short) whole(rows[i].weights()[Transition.RIGHT.ordinal()], pruning.scale);
    }
    return new TransitionWeights(features, left, right);
  }

  private RelationWeights relationWeights(Pruning pruning) {
    Perceptron.Row[] rows =
        labels.strongest(pruning.relationFeatures, pruning.leastUpdates, -1);
    int[] features = new int[rows.length];
    int[] starts = new int[rows.length + 1];
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      features[i] = rows[i].feature();
      for (int c = 0; c < relations.size(); c++) {
        int weight = whole(rows[i].weights()[c], pruning.scale);
        if (weight != 0) {
          weights.add(weight << 8 | c);
        }
      }
      starts[i + 1] = weights.size();
    }
    int[] packed = weights.stream().mapToInt(Integer::intValue).toArray();
    return new RelationWeights(relations.size(), features, starts, packed);
  }

  private static int whole(float weight, float scale) {
    return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * scale)));
  }
}
