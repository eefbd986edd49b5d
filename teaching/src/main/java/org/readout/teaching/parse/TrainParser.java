package org.readout.teaching.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.language.english.parse.DependencyParser;
import org.readout.language.english.parse.ParserModel;

/**
 * Trains the dependency parser: {@code TRAIN.conll HELD.conll MODEL WORDS ROUNDS [TRANSITION-FEATURES
 * RELATION-FEATURES LEAST-UPDATES]}.
 */
final class TrainParser {
  private TrainParser() {}

  public static void main(String[] args) throws IOException {
    Treebank treebank = new Treebank();
    List<Example> train = treebank.read(Path.of(args[0]), Long.parseLong(args[3]));
    List<Example> held = treebank.read(Path.of(args[1]), 150_000);
    System.err.printf(
        "%,d sentences, %,d words, %.4f projective%n",
        train.size(),
        train.stream().mapToLong(Example::size).sum(),
        train.stream().filter(Example::projective).count() / (double) train.size());
    int rounds = Integer.parseInt(args[4]);
    Trainer.Pruning pruning =
        new Trainer.Pruning(number(args, 5, 1_000_000), number(args, 6, 300_000), number(args, 7, 2), number(args, 8, 30));
    Trainer trainer = new Trainer(train);
    for (int round = 0; round < rounds; round++) {
      trainer.round(train, round);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      trainer.model(pruning).write(bytes);
      Files.write(Path.of(args[2]), bytes.toByteArray());
      ParserModel model = ParserModel.read(new ByteArrayInputStream(bytes.toByteArray()));
      Scores scores = Scores.of(new DependencyParser(model), held);
      System.err.printf("%s; %,d bytes%n", scores.summary(), bytes.size());
      if (round == rounds - 1) {
        System.err.println(scores.table());
      }
    }
  }

  private static int number(String[] args, int index, int otherwise) {
    return index < args.length ? Integer.parseInt(args[index]) : otherwise;
  }
}
