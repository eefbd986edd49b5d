package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Scores what reports make of claims, relatedness given: of each class precision, recall and F1
 * over all pairs of a claim and a report, and the mean of its F1 over the clusters that hold it, so
 * that one large cluster does not say everything; then the mean of the three classes, and the share
 * of pairs that are right. The last row says what answering "disagree" always gives.
 */
public final class StanceEvaluation {

  private static final List<String> COLUMNS =
      List.of("class", "precision", "recall", "F1", "right", "gold", "found", "F1 by cluster");

  private final List<StanceGold> gold;

  public StanceEvaluation(List<StanceGold> gold) {
    this.gold = List.copyOf(gold);
  }

  /** A pair with what was found. */
  private record Answer(StanceGold pair, Stance found) {}

  /** The scores of something that tells a stance from a claim and a report. */
  public Table table(BiFunction<String, StanceGold.Text, Stance> stances) {
    List<Answer> answers = answers(stances);
    List<List<String>> rows = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      rows.add(row(name(stance), answers, stance));
    }
    rows.add(mean(answers));
    rows.add(accuracy(answers));
    rows.add(row("disagree, if always said", answers((c, t) -> Stance.DISAGREE), Stance.DISAGREE));
    return new Table("Stance of reports towards claims", COLUMNS, rows);
  }

  private List<Answer> answers(BiFunction<String, StanceGold.Text, Stance> stances) {
    return gold.stream().map(g -> new Answer(g, stances.apply(g.claim(), g.text()))).toList();
  }

  private static String name(Stance stance) {
    return switch (stance) {
      case AGREE -> "agree";
      case DISAGREE -> "disagree";
      case DISCUSS -> "discuss";
    };
  }

  private static List<String> row(String name, List<Answer> answers, Stance stance) {
    List<String> row = new ArrayList<>(counts(answers, stance).row(name));
    row.add(Counts.share(byCluster(answers, stance)));
    return row;
  }

  private static Counts counts(List<Answer> answers, Stance stance) {
    int right = 0;
    int expected = 0;
    int found = 0;
    for (Answer answer : answers) {
      boolean isIt = answer.pair.stance() == stance;
      expected += isIt ? 1 : 0;
      found += answer.found == stance ? 1 : 0;
      right += isIt && answer.found == stance ? 1 : 0;
    }
    return new Counts(right, expected, found);
  }

  /** The mean of F1 over the clusters of which some pair has the stance. */
  private static double byCluster(List<Answer> answers, Stance stance) {
    Map<String, List<Answer>> clusters = new LinkedHashMap<>();
    for (Answer answer : answers) {
      clusters.computeIfAbsent(answer.pair.cluster(), c -> new ArrayList<>()).add(answer);
    }
    return clusters.values().stream()
        .map(cluster -> counts(cluster, stance))
        .filter(counts -> counts.expected() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  private static List<String> mean(List<Answer> answers) {
    double f1 = 0;
    double byCluster = 0;
    for (Stance stance : Stance.values()) {
      f1 += counts(answers, stance).f1() / Stance.values().length;
      byCluster += byCluster(answers, stance) / Stance.values().length;
    }
    return List.of(
        "mean of the three", "", "", Counts.share(f1), "", "", "", Counts.share(byCluster));
  }

  private static List<String> accuracy(List<Answer> answers) {
    int right = (int) answers.stream().filter(a -> a.found == a.pair.stance()).count();
    int all = answers.size();
    double share = all == 0 ? 0 : (double) right / all;
    return List.of(
        "share right",
        "",
        Counts.share(share),
        "",
        Integer.toString(right),
        Integer.toString(all),
        "",
        "");
  }
}
