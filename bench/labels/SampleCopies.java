import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws pairs of reports, by how many words in a row they share.
 *
 * <p>Usage: {@code java SampleCopies.java FILE SEED}. FILE is JSON Lines with {@code id}, {@code
 * event}, {@code outlet} and {@code text}. Prints {@code {"one", "other", "event", "otherEvent",
 * "run"}} a line in file order: 130 pairs of one event, by strata of the longest run of equal words,
 * and 20 pairs of two events that share ten words in a row, no two of the same two outlets. Words are
 * runs of letters and digits in lower case.
 */
public final class SampleCopies {

  /** From how many words on a stratum reaches, up to the next, and how many pairs are drawn of it. */
  private static final int[][] STRATA = {{0, 18}, {6, 24}, {10, 28}, {16, 28}, {30, 18}, {80, 14}};

  /** How many words in a row two events must share, and how many such pairs are drawn. */
  private static final int SHARED = 10;

  private static final int OF_TWO_EVENTS = 20;

  private SampleCopies() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: java SampleCopies.java FILE SEED");
      System.exit(2);
    }
    List<Told> reports = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      Map<?, ?> record = (Map<?, ?>) new Json(line).value();
      reports.add(
          new Told(
              (String) record.get("id"),
              (String) record.get("event"),
              String.valueOf(record.get("outlet")),
              words((String) record.get("text"))));
    }
    Random random = new Random(Long.parseLong(args[1]));
    List<Pair> drawn = new ArrayList<>(ofOneEvent(reports, random));
    drawn.addAll(ofTwoEvents(reports, random));
    Collections.sort(drawn);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    drawn.forEach(pair -> out.println(pair.toJson(reports)));
    out.flush();
  }

  private record Told(String id, String event, String outlet, String[] words) {}

  private record Pair(int one, int other, int run) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair that) {
      return one != that.one ? Integer.compare(one, that.one) : Integer.compare(other, that.other);
    }

    String toJson(List<Told> reports) {
      Told a = reports.get(one);
      Told b = reports.get(other);
      return "{\"one\": \"%s\", \"other\": \"%s\", \"event\": \"%s\", \"otherEvent\": \"%s\", \"run\": %d}"
          .formatted(a.id, b.id, a.event, b.event, run);
    }
  }

  private static List<Pair> ofOneEvent(List<Told> reports, Random random) {
    Map<String, List<Integer>> events = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      events.computeIfAbsent(reports.get(i).event, e -> new ArrayList<>()).add(i);
    }
    List<List<Pair>> strata = new ArrayList<>();
    Arrays.stream(STRATA).forEach(s -> strata.add(new ArrayList<>()));
    for (List<Integer> event : events.values()) {
      for (int i = 0; i < event.size(); i++) {
        for (int j = i + 1; j < event.size(); j++) {
          int run = longestRun(reports.get(event.get(i)).words, reports.get(event.get(j)).words);
          int stratum = STRATA.length - 1;
          while (run < STRATA[stratum][0]) stratum--;
          strata.get(stratum).add(new Pair(event.get(i), event.get(j), run));
        }
      }
    }
    List<Pair> drawn = new ArrayList<>();
    for (int i = 0; i < STRATA.length; i++) {
      List<Pair> stratum = strata.get(i);
      Collections.shuffle(stratum, random);
      System.err.printf("run from %d: %d pairs of one event%n", STRATA[i][0], stratum.size());
      drawn.addAll(stratum.subList(0, STRATA[i][1]));
    }
    return drawn;
  }

  private static List<Pair> ofTwoEvents(List<Told> reports, Random random) {
    Map<String, List<Integer>> homes = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      String[] words = reports.get(i).words;
      for (int j = 0; j + SHARED <= words.length; j++) {
        List<Integer> home =
            homes.computeIfAbsent(
                String.join(" ", Arrays.copyOfRange(words, j, j + SHARED)),
                w -> new ArrayList<>());
        if (home.isEmpty() || home.get(home.size() - 1) != i) home.add(i);
      }
    }
    Set<List<Integer>> pairs = new HashSet<>();
    List<Pair> found = new ArrayList<>();
    for (List<Integer> home : homes.values()) {
      for (int i = 0; i < home.size(); i++) {
        for (int j = i + 1; j < home.size(); j++) {
          Told a = reports.get(home.get(i));
          Told b = reports.get(home.get(j));
          if (!a.event.equals(b.event) && pairs.add(List.of(home.get(i), home.get(j)))) {
            found.add(new Pair(home.get(i), home.get(j), longestRun(a.words, b.words)));
          }
        }
      }
    }
    Collections.sort(found);
    System.err.printf("%d pairs of two events%n", found.size());
    Collections.shuffle(found, random);
    Set<Set<String>> outlets = new HashSet<>();
    return found.stream()
        .filter(p -> outlets.add(Set.copyOf(List.of(reports.get(p.one).outlet, "and " + reports.get(p.other).outlet))))
        .limit(OF_TWO_EVENTS)
        .toList();
  }

  /** How many words in a row stand in both. */
  private static int longestRun(String[] a, String[] b) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < b.length; i++) {
      places.computeIfAbsent(b[i], w -> new ArrayList<>()).add(i);
    }
    int longest = 0;
    Map<Integer, Integer> runs = Map.of();
    for (String word : a) {
      Map<Integer, Integer> now = new HashMap<>();
      for (int place : places.getOrDefault(word, List.of())) {
        int run = runs.getOrDefault(place - 1, 0) + 1;
        now.put(place, run);
        longest = Math.max(longest, run);
      }
      runs = now;
    }
    return longest;
  }

  private static String[] words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toArray(String[]::new);
  }

  /** Just enough of JSON. */
  static final class Json {
    final String s;
    int at;

    Json(String s) { this.s = s; }

    char next() {
      while (Character.isWhitespace(s.charAt(at))) at++;
      return s.charAt(at);
    }

    Object value() {
      char c = next();
      if (c == '{') {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
          if (next() == ',') { at++; next(); }
          String key = string();
          next();
          at++; // the colon
          map.put(key, value());
        }
        at++;
        return map;
      }
      if (c == '[') {
        List<Object> list = new ArrayList<>();
        at++;
        while (next() != ']') {
          if (next() == ',') at++;
          list.add(value());
        }
        at++;
        return list;
      }
      if (c == '"') return string();
      int from = at;
      while (at < s.length() && ",]} \t".indexOf(s.charAt(at)) < 0) at++;
      String word = s.substring(from, at);
      return switch (word) {
        case "true" -> (Object) true;
        case "false" -> false;
        case "null" -> null;
        default -> Double.valueOf(word);
      };
    }

    String string() {
      StringBuilder b = new StringBuilder();
      at++;
      while (s.charAt(at) != '"') {
        char c = s.charAt(at++);
        if (c != '\\') { b.append(c); continue; }
        char e = s.charAt(at++);
        switch (e) {
          case 'n' -> b.append('\n');
          case 't' -> b.append('\t');
          case 'r' -> b.append('\r');
          case 'b' -> b.append('\b');
          case 'f' -> b.append('\f');
          case 'u' -> { b.append((char) Integer.parseInt(s.substring(at, at + 4), 16)); at += 4; }
          default -> b.append(e);
        }
      }
      at++;
      return b.toString();
    }
  }
}
