package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.annotation.AnnotatedReport;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.ingest.LineParser;
import org.readout.report.Report;
import org.readout.story.StoryEntities;

/**
 * Reports that gold speaks of, annotated and linked story by story. Reports of JSON lines with one
 * {@code event} are a story, those of a folder of texts are one too.
 */
final class GoldReports {
  private final Map<String, AnnotatedReport> byId = new HashMap<>();

  /** The ids of the reports of each story. */
  private GoldReports() {}

  static GoldReports of(
      List<Path> files, Function<Report, AnnotatedReport> annotate, StoryEntities entities)
      throws IOException, MalformedJson {
    GoldReports gold = new GoldReports();
    for (Path file : files) {
      gold.read(file, annotate, entities);
    }
    return gold;
  }

  private void read(Path file, Function<Report, AnnotatedReport> annotate, StoryEntities entities)
      throws IOException, MalformedJson {
    Map<String, String> events = file.toString().endsWith(".jsonl") ? events(file) : Map.of();
    Map<String, List<AnnotatedReport>> groups = new LinkedHashMap<>();
    for (Report report : reports(file)) {
      String event = events.getOrDefault(id(report), file.toString());
      groups.computeIfAbsent(event, e -> new ArrayList<>()).add(annotate.apply(report));
    }
    for (List<AnnotatedReport> reports : groups.values()) {
      for (AnnotatedReport report : entities.link(reports).reports()) {
        byId.put(id(report.report()), report);
      }
    }
  }

  private static Map<String, String> events(Path file) throws IOException, MalformedJson {
    Map<String, String> events = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject record = JsonObject.parse(line);
      String id = record.string("id");
      events.put(id, record.optionalString("event").orElse(id));
    }
    return events;
  }

  /** The reports of a file or a folder, those that are rejected left out. */
  static List<Report> reports(Path file) {
    return ReportFiles.in(file, GoldReports::fields);
  }

  private static LineParser.Fields fields(String line) throws LineParser.MalformedLine {
    try {
      JsonObject record = JsonObject.parse(line);
      return new LineParser.Fields(
          record.optionalString("id"),
          record.string("text"),
          record.optionalString("published"),
          record.optionalString("outlet"),
          Optional.empty(),
          Optional.empty());
    } catch (MalformedJson e) {
      throw new LineParser.MalformedLine(String.valueOf(e.getMessage()));
    }
  }

  /** The input's own id, or the file's name without its ending. */
  static String id(Report report) {
    return report.sourceId().orElseGet(() -> stem(report.file().orElse("")));
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  Optional<AnnotatedReport> report(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
