package org.readout.bench.absence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.text.Span;

/**
 * What readers found in the reports of events: facts, and pairs of clauses that tell the same,
 * which they judged one by one and which hold what the lists of facts overlooked.
 */
final class ToldFacts {

  private final Map<String, List<ToldFact>> listed = new TreeMap<>();
  private final Map<String, List<ToldFact>> pairs = new HashMap<>();

  /** Reads facts of the first reader, or pairs; a file holds either. */
  void read(Path file) throws IOException, MalformedJson {
    for (String line : Files.readAllLines(file)) {
      JsonObject record = JsonObject.parse(line);
      if (record.names().contains("facts")) {
        addFacts(record);
      } else if (record.truth("same")) {
        addPair(record);
      }
    }
  }

  private void addFacts(JsonObject record) throws MalformedJson {
    if (record.integer("reader") != 1) {
      return;
    }
    String event = record.string("event");
    for (JsonObject fact : record.objects("facts")) {
      Map<String, List<Span>> passages = new HashMap<>();
      for (JsonObject passage : fact.objects("passages")) {
        add(passages, passage);
      }
      listed
          .computeIfAbsent(event, e -> new ArrayList<>())
          .add(new ToldFact(event, fact.truth("minor"), passages));
    }
  }

  private void addPair(JsonObject record) throws MalformedJson {
    String event = record.string("event");
    Map<String, List<Span>> passages = new HashMap<>();
    add(passages, record.object("one"));
    add(passages, record.object("other"));
    pairs.computeIfAbsent(event, e -> new ArrayList<>()).add(new ToldFact(event, false, passages));
  }

  private static void add(Map<String, List<Span>> passages, JsonObject passage)
      throws MalformedJson {
    passages
        .computeIfAbsent(passage.string("report"), r -> new ArrayList<>())
        .add(new Span(passage.integer("start"), passage.integer("end")));
  }

  /** The facts that a reader listed in an event. */
  List<ToldFact> listed(String event) {
    return listed.getOrDefault(event, List.of());
  }

  /** All that tells what two reports of an event have in common. */
  List<ToldFact> all(String event) {
    List<ToldFact> all = new ArrayList<>(listed(event));
    all.addAll(pairs.getOrDefault(event, List.of()));
    return all;
  }

  /** The passages of a report that tell a fact, those too that a pair joins to another's of it. */
  List<Span> passages(ToldFact fact, String report) {
    List<Span> passages = new ArrayList<>(fact.passages().getOrDefault(report, List.of()));
    for (ToldFact pair : pairs.getOrDefault(fact.event(), List.of())) {
      boolean same =
          pair.isToldBy(report)
              && pair.passages().entrySet().stream()
                  .filter(entry -> !entry.getKey().equals(report))
                  .anyMatch(
                      entry ->
                          entry.getValue().stream()
                              .anyMatch(span -> fact.fit(entry.getKey(), span) > 0));
      if (same) {
        passages.addAll(pair.passages().getOrDefault(report, List.of()));
      }
    }
    return passages;
  }
}
