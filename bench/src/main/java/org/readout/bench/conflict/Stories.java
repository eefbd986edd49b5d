package org.readout.bench.conflict;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/**
 * The reports of files in JSON lines, by event. Events that are set aside are passed over unread.
 */
public final class Stories {

  /** Of an event with more reports the first are taken: pairs grow with the square. */
  private static final int MOST = 6;

  private final Set<String> setAside;
  private final Map<String, List<Reading>> byEvent = new LinkedHashMap<>();

  /**
   * @param setAside a file with the ids of events, one a line; a line may be a comment after #
   */
  public Stories(Path setAside) throws IOException {
    this.setAside = new HashSet<>(Files.readAllLines(setAside));
  }

  public void read(Path file) throws IOException, MalformedJson {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject record = JsonObject.parse(line);
        if (!setAside.contains(record.string("event"))) {
          add(Source.of(record));
        }
      }
    }
  }

  private void add(Source source) {
    List<Reading> story = byEvent.computeIfAbsent(source.event(), e -> new ArrayList<>());
    boolean isNew = story.stream().noneMatch(r -> r.source().text().equals(source.text()));
    if (story.size() < MOST && isNew && source.text().indexOf('\r') < 0) {
      story.add(Reading.of(source));
    }
  }

  /** The stories of two reports or more, by the id of their event. */
  public List<List<Reading>> all() {
    return byEvent.values().stream()
        .filter(story -> story.size() > 1)
        .sorted(Comparator.comparing(story -> story.getFirst().source().event()))
        .toList();
  }
}
