package org.readout.teaching.parse;

import java.util.ArrayList;
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
import org.readout.language.english.parse.Roles;
import org.readout.language.english.parse.Transition;
import org.readout.language.english.parse.TransitionWeights;

/** Learns to parse with the dynamic oracle, following its own mistakes from the second round on. */
final class Trainer {
  private static final Transition[] TRANSITIONS = Transition.values();
  private static final double OWN_WAY = 0.9;

  /**
   * By how much the right answer has to score better than any other. Without a margin 0.4 % more
   * heads and 0.9 % more heads with relations were wrong.
   */
  private static final float MARGIN = 30;

  private final List<String> relations;
  private final Roles roles;
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
            .sorted(
                (a, b) ->
                    counts.get(b) - counts.get(a) != 0
                        ? counts.get(b) - counts.get(a)
                        : a.compareTo(b))
            .limit(Long.SIZE)
            .toList();
    roles = new Roles(relations);
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
    Atoms atoms = new Atoms(example.words(), example.tags(), example.clusters(), 0, root);
    Features features = new Features(atoms, roles);
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
    List<Transition> allowed = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (Transition transition : TRANSITIONS) {
      if (transition.allowed(stack, next, root)) {
        allowed.add(transition);
        least = Math.min(least, oracle.cost(transition, stack, next));
      }
    }
    if (allowed.size() == 1) {
      return allowed.getFirst();
    }
    features.ofTransition(stack, next);
    transitions.score(features, transitionScores);
    int right = -1;
    int wrong = -1;
    for (Transition transition : allowed) {
      if (oracle.cost(transition, stack, next) == least) {
        right = better(transition.ordinal(), right, transitionScores);
      } else {
        wrong = better(transition.ordinal(), wrong, transitionScores);
      }
    }
    steps++;
    wrongSteps += teach(transitions, features, transitionScores, right, wrong) ? 1 : 0;
    boolean follow = explore && random.nextDouble() < OWN_WAY;
    return TRANSITIONS[follow && wrong >= 0 ? better(wrong, right, transitionScores) : right];
  }

  private int relation(Features features, Example example, Node head, Node dependent, Node next) {
    features.ofRelation(head, dependent, next, dependent.word() < head.word());
    labels.score(features, labelScores);
    int expected = numbers.getOrDefault(example.relations()[dependent.word()], -1);
    int wrong = -1;
    for (int c = 0; c < labelScores.length; c++) {
      wrong = c == expected ? wrong : better(c, wrong, labelScores);
    }
    if (expected < 0) {
      return wrong;
    }
    int best = better(wrong, expected, labelScores);
    if (example.heads()[dependent.word()] == head.word()) {
      labelled++;
      wrongLabels += teach(labels, features, labelScores, expected, wrong) ? 1 : 0;
    }
    return best;
  }

  private static int better(int candidate, int best, float[] scores) {
    return best < 0 || scores[candidate] > scores[best] ? candidate : best;
  }

  /** Learns from one decision; says whether it was wrong. */
  private static boolean teach(
      Perceptron perceptron, Features features, float[] scores, int right, int wrong) {
    perceptron.step();
    if (wrong < 0 || scores[right] - scores[wrong] >= MARGIN) {
      return false;
    }
    perceptron.update(features, right, wrong);
    return scores[wrong] > scores[right];
  }

  /** What has been learned so far, averaged, pruned and made whole numbers. */
  ParserModel model(Pruning pruning) {
    return new ParserModel(relations, transitionWeights(pruning), relationWeights(pruning));
  }

  /**
   * How much of the weights is kept: of the features that were updated often enough so many, the
   * strongest first.
   *
   * @param faint what a weight of a relation has to come to
   * @param scale what weights are multiplied with before they are rounded
   */
  record Pruning(
      int transitionFeatures,
      int transitionUpdates,
      int relationFeatures,
      int relationUpdates,
      float faint,
      float scale) {}

  private TransitionWeights transitionWeights(Pruning pruning) {
    Perceptron.Row[] rows =
        transitions.strongest(
            pruning.transitionFeatures, pruning.transitionUpdates, Transition.SHIFT.ordinal());
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
        labels.strongest(pruning.relationFeatures, pruning.relationUpdates, -1);
    int[] features = new int[rows.length];
    int[] starts = new int[rows.length + 1];
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      features[i] = rows[i].feature();
      for (int c = 0; c < relations.size(); c++) {
        int weight = whole(rows[i].weights()[c], pruning.scale);
        if (Math.abs(rows[i].weights()[c]) >= pruning.faint) {
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
