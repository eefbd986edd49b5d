package org.readout.language.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains the name finder. Arguments: taught file, most documents, model to write, least count,
 * rounds, smallest weight, share of documents that are taught again in another guise, held-out files.
 */
public final class NameTrainer {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("PERSON", "PERSON"),
          Map.entry("ORG", "ORGANIZATION"),
          Map.entry("GPE", "PLACE"),
          Map.entry("LOC", "LOCATION"),
          Map.entry("FAC", "LOCATION"),
          Map.entry("NORP", "GROUP"),
          Map.entry("EVENT", "OTHER"),
          Map.entry("LAW", "OTHER"),
          Map.entry("PRODUCT", "OTHER"),
          Map.entry("WORK_OF_ART", "OTHER"),
          Map.entry("LANGUAGE", "GROUP"));

  private NameTrainer() {}

  public static void main(String[] arguments) throws IOException {
    WordClusters clusters = WordClusters.standard();
    Tagger tagger = Tagger.standard();
    List<List<Corpus.Taught>> taught = Corpus.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    taught.addAll(new Guises(taught, 1).of(taught, Double.parseDouble(arguments[6])));
    TreeSet<String> kinds = new TreeSet<>(KINDS.values());
    List<String> labels = new ArrayList<>();
    labels.add("O");
    for (String kind : kinds) {
      for (String part : List.of("B-", "I-", "L-", "U-")) {
        labels.add(part + kind);
      }
    }
    List<Perceptron.Lesson> lessons = new ArrayList<>();
    for (List<Corpus.Taught> document : taught) {
      for (Corpus.Taught sentence : document) {
        WordTraits traits = new WordTraits(sentence.forms, clusters);
        int[] gold = bilou(sentence.names).stream().mapToInt(labels::indexOf).toArray();
        // Tags as the program will have them, with its mistakes.
        int[] tags = NameFinder.hashes(tagger.tag(traits));
        lessons.add(new Perceptron.Lesson(new NameFeatures(traits, tags), gold));
      }
    }
    Perceptron perceptron = new Perceptron(labels);
    perceptron.train(lessons, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), 1);
    byte[] model = perceptron.bytes(Double.parseDouble(arguments[5]));
    Files.write(Path.of(arguments[2]), model);
    for (String held : Arrays.asList(arguments).subList(7, arguments.length)) {
      System.err.println(held);
      score(new NameFinder(LinearModel.of(model), clusters), tagger, clusters, Corpus.read(Path.of(held), Integer.MAX_VALUE));
    }
  }

  /** The teacher's names as B-, I-, L-, U- of our kinds. */
  static List<String> bilou(List<String> bio) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < bio.size(); i++) {
      String kind = bio.get(i).equals("O") ? null : KINDS.get(bio.get(i).substring(2));
      boolean begins = i == 0 || bio.get(i).startsWith("B") || !same(bio, i, i - 1);
      boolean ends = i + 1 == bio.size() || !bio.get(i + 1).startsWith("I") || !same(bio, i, i + 1);
      labels.add(kind == null ? "O" : (begins ? (ends ? "U-" : "B-") : (ends ? "L-" : "I-")) + kind);
    }
    return labels;
  }

  private static boolean same(List<String> bio, int one, int other) {
    return bio.get(one).length() > 2
        && bio.get(other).length() > 2
        && bio.get(one).substring(2).equals(bio.get(other).substring(2));
  }

  static Set<String> spans(List<String> bilou, int sentence) {
    Set<String> spans = new HashSet<>();
    int start = 0;
    for (int i = 0; i < bilou.size(); i++) {
      String label = bilou.get(i);
      start = label.startsWith("B") || label.startsWith("U") ? i : start;
      if (label.startsWith("L") || label.startsWith("U")) {
        spans.add(label.substring(2) + " " + sentence + " " + start + " " + i);
      }
    }
    return spans;
  }

  static void score(NameFinder finder, Tagger tagger, WordClusters clusters, List<List<Corpus.Taught>> held) {
    Map<String, int[]> counts = new TreeMap<>();
    long nanos = 0;
    long words = 0;
    for (List<Corpus.Taught> document : held) {
      Set<String> gold = new HashSet<>();
      Set<String> found = new HashSet<>();
      for (int i = 0; i < document.size(); i++) {
        gold.addAll(spans(bilou(document.get(i).names), i));
        WordTraits traits = new WordTraits(document.get(i).forms, clusters);
        List<String> tags = tagger.tag(traits);
        words += tags.size();
        long begin = System.nanoTime();
        int[] numbers = finder.labels(traits, NameFinder.hashes(tags));
        nanos += System.nanoTime() - begin;
        found.addAll(spans(Arrays.stream(numbers).mapToObj(finder.labelNames()::get).toList(), i));
      }
      for (String span : found) {
        int[] count = counts.computeIfAbsent(span.substring(0, span.indexOf(' ')), x -> new int[3]);
        count[gold.contains(span) ? 0 : 1]++;
      }
      for (String span : gold) {
        int[] count = counts.computeIfAbsent(span.substring(0, span.indexOf(' ')), x -> new int[3]);
        count[2] += found.contains(span) ? 0 : 1;
      }
    }
    int[] all = new int[3];
    int[] main = new int[3];
    counts.forEach(
        (kind, count) -> {
          print(kind, count);
          for (int i = 0; i < 3; i++) {
            all[i] += count[i];
            main[i] += kind.equals("OTHER") ? 0 : count[i];
          }
        });
    print("all", all);
    print("all but OTHER", main);
    System.err.printf("%,.0f words a second, names alone%n", words * 1e9 / nanos);
  }

  private static void print(String kind, int[] count) {
    double precision = (double) count[0] / (count[0] + count[1]);
    double recall = (double) count[0] / (count[0] + count[2]);
    System.err.printf("%-14s P %.3f R %.3f F1 %.3f (%d)%n", kind, precision, recall, 2 * precision * recall / (precision + recall), count[0] + count[2]);
  }
}
