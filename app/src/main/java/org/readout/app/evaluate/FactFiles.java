package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.app.Pipeline;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.report.Report;

/** Reads the files of an evaluation of facts: what is known of events, then reports of them. */
public final class FactFiles {
  private FactFiles() {}

  /**
   * The scores on the reports of the second file.
   *
   * @throws IOException if a file cannot be read
   * @throws MalformedJson if a line is not one, or the facts are of no kind that is scored
   */
  public static List<Table> tables(Pipeline pipeline, List<String> files)
      throws IOException, MalformedJson {
    if (files.size() != 2) {
      throw new MalformedJson("a file of facts and one of reports are needed");
    }
    List<JsonObject> facts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(files.getFirst()))) {
      facts.add(JsonObject.parse(line));
    }
    Set<?> members = facts.isEmpty() ? Set.of() : facts.getFirst().names();
    if (members.contains("killed")) {
      return new TollEvaluation(English.standard()).evaluate(facts, reports(files.getLast()));
    }
    if (members.contains("facts")) {
      return new FactEvaluation(reports -> pipeline.compare(reports).collation().orElseThrow())
          .evaluate(facts, reports(files.getLast()));
    }
    throw new MalformedJson("the facts tell neither how many were \"killed\" nor \"facts\"");
  }

  /** The reports of each event. */
  private static Map<String, List<Report>> reports(String file) throws IOException, MalformedJson {
    Map<String, String> events = ReportFiles.events(Path.of(file));
    Map<String, List<Report>> reports = new LinkedHashMap<>();
    for (Report report : ReportFiles.in(Path.of(file))) {
      String event = events.get(report.sourceId().orElse(""));
      if (event != null) {
        reports.computeIfAbsent(event, e -> new ArrayList<>()).add(report);
      }
    }
    return reports;
  }
}
