package org.readout.language.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Trains the tagger. Arguments: taught file, most documents, held-out file, model to write, least count, rounds, smallest weight. */
public final class TaggerTrainer {

  private TaggerTrainer() {}

  public static void main(String[] arguments) throws IOException {
    WordClusters clusters = WordClusters.standard();
    List<List<Corpus.Taught>> taught = Corpus.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    List<List<Corpus.Taught>> held = Corpus.read(Path.of(arguments[2]), Integer.MAX_VALUE);
    TreeSet<String> tags = new TreeSet<>();
    taught.forEach(document -> document.forEach(sentence -> tags.addAll(sentence.tags)));
    List<String> labels = List.copyOf(tags);
    List<Perceptron.Lesson> lessons = new ArrayList<>();
    for (List<Corpus.Taught> document : taught) {
      for (Corpus.Taught sentence : document) {
        int[] gold = sentence.tags.stream().mapToInt(labels::indexOf).toArray();
        lessons.add(new Perceptron.Lesson(new TagFeatures(new WordTraits(sentence.forms, clusters)), gold));
      }
    }
    Perceptron perceptron = new Perceptron(labels);
    perceptron.train(lessons, Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]), 1);
    byte[] model = perceptron.bytes(Double.parseDouble(arguments[6]));
    Files.write(Path.of(arguments[3]), model);
    score(new Tagger(LinearModel.of(model)), clusters, held);
  }

  private static void score(Tagger tagger, WordClusters clusters, List<List<Corpus.Taught>> held) {
    for (int run = 0; run < 5; run++) {
      long right = 0;
      long all = 0;
      long begin = System.nanoTime();
      for (List<Corpus.Taught> document : held) {
        for (Corpus.Taught sentence : document) {
          List<String> tags = tagger.tag(new WordTraits(sentence.forms, clusters));
          for (int i = 0; i < tags.size(); i++) {
            all++;
            right += tags.get(i).equals(sentence.tags.get(i)) ? 1 : 0;
          }
        }
      }
      System.err.printf("tags right: %.4f of %,d, %,.0f words a second%n", (double) right / all, all, all * 1e9 / (System.nanoTime() - begin));
    }
  }
}
