package org.readout.bench.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.app.Pipeline;
import org.readout.bench.conflict.Plant.Sort;
import org.readout.conflict.Conflict;
import org.readout.format.MalformedJson;
import org.readout.meaning.SentenceModel;

/**
 * How many changes that are planted in real reports are found as conflicts, and how many conflicts
 * are found between the same reports unchanged.
 *
 * <p>Usage: {@code PlantedConflicts NUMBER FOLDER SET_ASIDE REPORTS.jsonl...}; for instance, from
 * the root of the project after {@code mvn -q -DskipTests package}:
 *
 * <pre>
 * java -Xmx3g -cp "bench/target/classes:$(ls -d app/target/readout-*-bin/readout-*&#47;lib)/*" \
 *   org.readout.bench.conflict.PlantedConflicts 500 /tmp/planted \
 *   bench/labels/facts-events.txt ../shared/data/stories/basil-even-years.jsonl
 * </pre>
 *
 * <p>Reports are JSON lines with {@code id}, {@code event} and {@code text}, and where known {@code
 * published}, {@code outlet} and {@code title}; the events named in SET_ASIDE are passed over. Half
 * of the plants are "across": a detail that two reports of an event tell in sentences with words in
 * common is changed in one of them. Half are "copy": a report against its own copy with one change.
 * The planter knows plain words only, nothing of what the program finds.
 *
 * <p>A plant is found if a conflict sets the changed place against a sentence of the other report
 * that tells the detail as it was, and the unchanged pair had no such conflict of the same kind and
 * values. "No mere update" leaves out those judged updates, roundings, or of other scopes or units;
 * "beside" counts new conflicts elsewhere. The folder receives {@code plants.txt}, every plant with
 * what became of it, and {@code unchanged.txt}, the conflicts of the unchanged pairs, to be read by
 * a person.
 */
public final class PlantedConflicts {

  private static final long SEED = 20261128;
  private static final int NAMED_BEFORE = 3;

  private final Pipeline pipeline;
  private final Map<String, Compared> unchanged = new HashMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  private PlantedConflicts(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  public static void main(String[] args) throws IOException, MalformedJson {
    Stories stories = new Stories(Path.of(args[2]));
    for (String file : List.of(args).subList(NAMED_BEFORE, args.length)) {
      stories.read(Path.of(file));
    }
    List<Plant> plants = new Planter(stories.all(), SEED).plants(Integer.parseInt(args[0]));
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (SentenceModel model = SentenceModel.load();
        Pipeline pipeline = new Pipeline(() -> new RememberedMeaning(model))) {
      PlantedConflicts planted = new PlantedConflicts(pipeline);
      plants.forEach(planted::score);
      planted.write(folder);
    }
  }

  private void score(Plant plant) {
    Compared before = unchanged.computeIfAbsent(plant.pair(), p -> compare(plant));
    Compared after = Compared.of(pipeline, plant.changed(), plant.other());
    outcomes.add(Outcome.of(plant, after, before));
  }

  private Compared compare(Plant plant) {
    return Compared.of(pipeline, plant.original(), plant.other());
  }

  private void write(Path folder) throws IOException {
    StringBuilder plants = new StringBuilder();
    outcomes.forEach(o -> plants.append(ReadingAid.plant(o)));
    Files.writeString(folder.resolve("plants.txt"), plants);
    StringBuilder conflicts = new StringBuilder();
    System.out.print(new Scores(outcomes).text());
    System.out.print(unchanged(conflicts).text("Conflicts of the unchanged pairs"));
    Files.writeString(folder.resolve("unchanged.txt"), conflicts);
  }

  /** A row a story, for the pairs of different reports; their conflicts are written down. */
  private Rows unchanged(StringBuilder conflicts) {
    Map<String, int[]> byEvent = new TreeMap<>();
    Map<String, Plant> pairs = new TreeMap<>();
    outcomes.forEach(o -> pairs.putIfAbsent(o.plant().pair(), o.plant()));
    int[] all = new int[2];
    int copies = 0;
    for (Plant plant : pairs.values()) {
      Compared compared = unchanged.getOrDefault(plant.pair(), new Compared(List.of(), Map.of()));
      String event = plant.original().event();
      for (Conflict conflict : compared.conflicts()) {
        conflicts.append(ReadingAid.conflict(conflict, compared, event));
      }
      if (plant.sort() == Sort.COPY) {
        copies += compared.conflicts().size();
      } else {
        count(byEvent.computeIfAbsent(event, e -> new int[2]), compared);
        count(all, compared);
      }
    }
    Rows rows = new Rows();
    rows.add("event", "pairs", "conflicts", "a pair");
    byEvent.forEach((event, counts) -> add(rows, event, counts));
    add(rows, "all", all);
    rows.add("of copies", "", copies, "");
    return rows;
  }

  private static void count(int[] counts, Compared compared) {
    counts[0]++;
    counts[1] += compared.conflicts().size();
  }

  private static void add(Rows rows, String name, int[] counts) {
    rows.add(name, counts[0], counts[1], counts[0] == 0 ? 0.0 : (double) counts[1] / counts[0]);
  }
}
