package org.readout.teaching.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.readout.language.english.parse.DependencyParser;
import org.readout.language.english.parse.Parse;

/** How well a parser agrees with the teacher: attachments, and the relations one by one. */
final class Scores {
  private static final Set<String> PUNCTUATION =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "note",
          "argue",
          "claim",
          "believe",
          "think",
          "warn",
          "announce",
          "state",
          "report",
          "suggest",
          "insist",
          "acknowledge",
          "write",
          "explain",
          "hope",
          "deny",
          "confirm");

  private final TreeMap<String, int[]> relations = new TreeMap<>();
  private int words;
  private int heads;
  private int both;
  private int sentences;
  private int whole;
  private long parsed;
  private long nanos;

  static Scores of(DependencyParser parser, List<Example> examples) {
    Scores scores = new Scores();
    for (Example example : examples) {
      long start = System.nanoTime();
      Parse parse = parser.parse(example.words(), example.tags(), example.clusters());
      scores.nanos += System.nanoTime() - start;
      scores.parsed += example.size();
      scores.count(example, parse);
    }
    return scores;
  }

  private void count(Example example, Parse parse) {
    boolean all = true;
    for (int i = 0; i < example.size(); i++) {
      int right = example.heads()[i] == example.size() ? -1 : example.heads()[i];
      boolean sameHead = right == parse.head(i);
      boolean sameRelation = example.relations()[i].equals(parse.relation(i));
      tally(example.relations()[i], parse.relation(i), sameHead && sameRelation, "");
      if (right >= 0 && SAYING.contains(example.lemmas()[right])) {
        tally(example.relations()[i], "", sameHead && sameRelation, " of saying");
      }
      if (parse.head(i) >= 0 && SAYING.contains(example.lemmas()[parse.head(i)])) {
        tally("", parse.relation(i), false, " of saying");
      }
      if (example.lemmas()[i].equals("accord")) {
        tally(example.relations()[i], parse.relation(i), sameHead && sameRelation, " according");
      }
      if (PUNCTUATION.contains(example.tags()[i])) {
        continue;
      }
      words++;
      heads += sameHead ? 1 : 0;
      both += sameHead && sameRelation ? 1 : 0;
      all &= sameHead;
    }
    sentences++;
    whole += all ? 1 : 0;
  }

  private void tally(String expected, String found, boolean right, String kind) {
    if (!expected.isEmpty()) {
      relations.computeIfAbsent(expected + kind, r -> new int[3])[0]++;
    }
    if (!found.isEmpty()) {
      relations.computeIfAbsent(found + kind, r -> new int[3])[1]++;
    }
    if (right) {
      relations.computeIfAbsent(expected + kind, r -> new int[3])[2]++;
    }
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "UAS %.4f LAS %.4f sentences %.3f of %,d words; %,.0f words/s",
        (double) heads / words,
        (double) both / words,
        (double) whole / sentences,
        words,
        parsed / (nanos / 1e9));
  }

  String table() {
    StringBuilder table = new StringBuilder();
    relations.forEach(
        (relation, counts) -> {
          if (counts[0] >= 20) {
            double f1 = 2.0 * counts[2] / (counts[0] + counts[1]);
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-22s %.3f  P %.3f R %.3f  %,d%n",
                    relation,
                    f1,
                    (double) counts[2] / Math.max(1, counts[1]),
                    (double) counts[2] / counts[0],
                    counts[0]));
          }
        });
    return table.toString();
  }
}
