package org.readout.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The same articles through CoreNLP and through Readout in one run, and the ratio of their speeds.
 *
 * <p>Readout is timed as a whole process, its start included; CoreNLP without the time its models
 * take to load. So the ratio is the least that can be said of it.
 *
 * <p>Usage: {@code SideBySide ARTICLES.jsonl[.gz] COUNT READOUT}, with READOUT the launcher.
 */
public final class SideBySide {

  private static final int THREADS = 2;

  private SideBySide() {}

  public static void main(String[] args) throws Exception {
    List<JsonNode> articles = CoreNlpQuotes.read(Path.of(args[0]), Integer.parseInt(args[1]));
    long words = articles.stream().mapToLong(SideBySide::words).sum();
    double readout = readout(articles, Path.of(args[2]));
    double coreNlp = CoreNlpQuotes.run(articles, THREADS, line -> {});
    System.out.printf("%d articles, %d words, %d threads%n", articles.size(), words, THREADS);
    System.out.printf("Readout, whole process   %7.1f s %9.0f words/s%n", readout, words / readout);
    System.out.printf("CoreNLP, without loading %7.1f s %9.0f words/s%n", coreNlp, words / coreNlp);
    System.out.printf("ratio %.0f%n", coreNlp / readout);
  }

  private static long words(JsonNode article) {
    return article.get("text").asString().strip().split("\\s+").length;
  }

  private static double readout(List<JsonNode> articles, Path launcher)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("peers", ".jsonl");
    Path output = Files.createTempFile("peers", ".out");
    try {
      Files.write(
          input, articles.stream().map(JsonNode::toString).toList(), StandardCharsets.UTF_8);
      ProcessBuilder annotate =
          new ProcessBuilder(launcher.toString(), "annotate", input.toString())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT);
      long start = System.nanoTime();
      int status = annotate.start().waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (status != 0) {
        throw new IllegalStateException(launcher + " ended with status " + status);
      }
      return seconds;
    } finally {
      Files.delete(input);
      Files.delete(output);
    }
  }
}
