package org.readout.app.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.app.FetchedBefore;
import org.readout.app.Ingestion;
import org.readout.app.Pipeline;
import org.readout.archive.Archive;
import org.readout.fact.Meaning;
import org.readout.format.MalformedJson;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.search.Hit;
import org.readout.search.Indexer;
import org.readout.search.Kind;
import org.readout.search.Search;
import org.readout.search.SearchQuery;

/**
 * Looks for every report by its title, and asks which of the other reports of its event are among
 * the first ten: by words alone, by meaning alone, and by both. The report itself does not count.
 */
public final class SearchEvaluation {

  private static final int AMONG = 10;

  private final Pipeline pipeline;
  private final Meaning meaning = Pipeline.sentenceModel();

  private SearchEvaluation(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * A table for each file, of which an archive is made for the time.
   *
   * @throws IOException if a file cannot be read
   * @throws MalformedJson if a line is no report with an event
   */
  public static List<Table> tables(Pipeline pipeline, List<String> files)
      throws IOException, MalformedJson {
    SearchEvaluation evaluation = new SearchEvaluation(pipeline);
    List<Table> tables = new ArrayList<>();
    for (String file : files) {
      tables.add(evaluation.table(Path.of(file)));
    }
    return tables;
  }

  private Table table(Path file) throws IOException, MalformedJson {
    Map<String, String> events = ReportFiles.events(file);
    Path folder = Files.createTempDirectory("readout-search");
    try (Archive archive = Archive.toWrite(folder, InstantSource.system(), () -> {});
        Indexer indexer = new Indexer(archive, told -> {})) {
      new Ingestion(
              pipeline,
              Ingestion.Target.of(archive.intaking()),
              Optional.empty(),
              new FetchedBefore(archive.fetches()),
              System::nanoTime,
              kept -> {})
          .run(List.of(file.toString()), InputStream.nullInputStream());
      indexer.catchUp(more -> {});
      return table(file, archive, events);
    } finally {
      remove(folder);
    }
  }

  private Table table(Path file, Archive archive, Map<String, String> events) {
    Map<ReportId, String> titles = new LinkedHashMap<>();
    Map<ReportId, String> eventOf = new HashMap<>();
    for (Report report : archive.reports().all()) {
      report.title().filter(title -> !title.isBlank()).ifPresent(t -> titles.put(report.id(), t));
      eventOf.put(report.id(), events.getOrDefault(GoldReports.id(report), report.id().value()));
    }
    List<List<String>> rows = new ArrayList<>();
    Map<String, Search.Weights> ways = new LinkedHashMap<>();
    ways.put("words", new Search.Weights(1, 0));
    ways.put("meaning", new Search.Weights(0, 1));
    ways.put("both", Search.Weights.standard());
    ways.forEach(
        (name, weights) -> {
          try (Search search = Search.open(archive, () -> meaning, weights)) {
            rows.add(Tally.of(search, titles, eventOf).row(name));
          }
        });
    return new Table(
        "Search by title, " + file.getFileName(),
        List.of("", "titles", "recall at 10", "first right"),
        rows);
  }

  /**
   * @param recall sum over the titles, at most 1 each
   * @param reciprocal sum over the titles of one by the rank of the first that is right
   */
  private record Tally(int titles, double recall, double reciprocal) {

    static Tally of(Search search, Map<ReportId, String> titles, Map<ReportId, String> events) {
      int asked = 0;
      double recall = 0;
      double reciprocal = 0;
      for (Map.Entry<ReportId, String> one : titles.entrySet()) {
        String event = events.getOrDefault(one.getKey(), "");
        long others = events.values().stream().filter(event::equals).count() - 1;
        if (others > 0) {
          List<Boolean> right = right(search, one, events);
          asked++;
          recall += (double) right.stream().filter(is -> is).count() / Math.min(AMONG, others);
          reciprocal += right.contains(true) ? 1.0 / (1 + right.indexOf(true)) : 0;
        }
      }
      return new Tally(asked, recall, reciprocal);
    }

    /** Of each of the first ten whether it is of the event. */
    private static List<Boolean> right(
        Search search, Map.Entry<ReportId, String> one, Map<ReportId, String> events) {
      String event = events.getOrDefault(one.getKey(), "");
      return search.find(query(one.getValue())).stream()
          .map(Hit::report)
          .filter(report -> !report.equals(one.getKey()))
          .limit(AMONG)
          .map(report -> event.equals(events.get(report)))
          .toList();
    }

    private static SearchQuery query(String title) {
      return new SearchQuery(
          title,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Kind.REPORT),
          AMONG + 1);
    }

    List<String> row(String name) {
      return List.of(name, Integer.toString(titles), mean(recall), mean(reciprocal));
    }

    private String mean(double sum) {
      return String.format(Locale.ROOT, "%.4f", sum / Math.max(1, titles));
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
