package org.readout.app.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.app.Pipeline;
import org.readout.app.Pipeline.Annotated;
import org.readout.format.MalformedJson;

/** Reads the files of an evaluation of utterances: gold in JSON lines, and the reports it names. */
public final class UtteranceFiles {

  private UtteranceFiles() {}

  /**
   * The scores of the gold among the files on the reports among them.
   *
   * @throws IOException if a file of gold cannot be read
   * @throws MalformedJson if a line of gold is not one
   */
  public static List<Table> tables(Pipeline pipeline, List<String> files)
      throws IOException, MalformedJson {
    List<String> gold = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    for (String file : files) {
      if (file.endsWith(".jsonl") && isGold(Path.of(file))) {
        gold.addAll(Files.readAllLines(Path.of(file)));
      } else {
        reports.add(file);
      }
    }
    List<AnnotatedReport> annotated = new ArrayList<>();
    pipeline.annotate(
        reports,
        InputStream.nullInputStream(),
        Optional.empty(),
        outcome -> {
          if (outcome instanceof Annotated one) {
            annotated.add(one.report());
          }
        });
    return new UtteranceEvaluation(pipeline.collator(), UtteranceGold.parse(gold), annotated)
        .tables();
  }

  private static boolean isGold(Path file) throws IOException, MalformedJson {
    try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      return first != null && UtteranceGold.isGold(first);
    }
  }
}
