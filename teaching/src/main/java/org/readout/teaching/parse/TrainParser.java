package org.readout.teaching.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.language.english.parse.DependencyParser;
import org.readout.language.english.parse.ParserModel;

/**
 * Trains the dependency parser: {@code MODEL ROUNDS HELD.conll TRAIN.conll...}. After each round
 * the model is written, and how well it agrees with the teacher on the held-out articles.
 */
final class TrainParser {
  private static final Trainer.Pruning PRUNING =
      new Trainer.Pruning(1_250_000, 1, 420_000, 1, 0.8f, 8);
  private static final long HELD_WORDS = 200_000;

  private TrainParser() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int rounds = Integer.parseInt(args[1]);
    Treebank treebank = new Treebank();
    List<Example> held = treebank.read(Path.of(args[2]), HELD_WORDS);
    System.err.printf("%.4f of the tags in held-out articles agree%n", treebank.agreement());
    List<Example> train = new ArrayList<>();
    for (int i = 3; i < args.length; i++) {
      for (Example example : treebank.read(Path.of(args[i]), Long.MAX_VALUE)) {
        train.add(example.lifted());
      }
    }
    withdraw(held, train);
    describe(train);
    Trainer trainer = new Trainer(train);
    for (int round = 0; round < rounds; round++) {
      trainer.round(train, round);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      trainer.model(PRUNING).write(bytes);
      Files.write(file, bytes.toByteArray());
      ParserModel model = ParserModel.read(new ByteArrayInputStream(bytes.toByteArray()));
      Scores scores = Scores.of(new DependencyParser(model), held);
      System.err.printf("%s; %,d bytes%n", scores.summary(), bytes.size());
      System.err.println(round == rounds - 1 ? scores.table() : "");
    }
  }

  /** Takes sentences out of the training that stand in a held-out article too. */
  private static void withdraw(List<Example> held, List<Example> train) {
    Set<String> known = new HashSet<>();
    for (Example example : held) {
      known.add(String.join(" ", example.words()));
    }
    train.removeIf(example -> known.contains(String.join(" ", example.words())));
  }

  private static void describe(List<Example> train) {
    System.err.printf(
        "%,d sentences, %,d words, %.4f projective%n",
        train.size(),
        train.stream().mapToLong(Example::size).sum(),
        train.stream().filter(Example::projective).count() / (double) train.size());
  }
}
