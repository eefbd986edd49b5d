import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws a sample of the sentences in a collection of reports.
 *
 * <p>Usage: {@code java SampleSentences.java FILE SEED COUNT}. FILE is JSON Lines with {@code id} and
 * {@code text}. Prints {@code {"report", "start", "end"}} a line in file order; offsets are half-open,
 * in UTF-16 code units of {@code text}.
 *
 * <p>A sentence lies in one line of the text, ends with a full stop, a question or an exclamation
 * mark and has at least five words; so headings and most of what surrounds a page are left out. Words
 * that several reports share count once. The cut is not that of the program: it needs to be neither
 * fine nor fair to it, only to be known.
 */
public final class SampleSentences {

  private static final int FEWEST_WORDS = 5;

  /** What a full stop follows without ending the sentence; so do single letters. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "sgt", "lt", "capt", "cpl", "det", "gov", "sen", "rep",
          "rev", "jr", "sr", "no", "vs", "ave", "blvd", "rd", "u.s", "a.m", "p.m", "d.c", "jan",
          "feb", "aug", "sept", "oct", "nov", "dec", "col", "gen", "pfc", "ofc", "mt", "ft", "co");

  private static final String CLOSING = "\"'”’)]";

  private SampleSentences() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: java SampleSentences.java FILE SEED COUNT");
      System.exit(2);
    }
    List<Sentence> sentences = sentences(Path.of(args[0]));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(Long.parseLong(args[1])));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    order.stream()
        .limit(Integer.parseInt(args[2]))
        .sorted()
        .forEach(i -> out.println(sentences.get(i).toJson()));
    out.flush();
    System.err.printf("%d sentences%n", sentences.size());
  }

  private record Sentence(String report, int start, int end) {

    String toJson() {
      return "{\"report\": \"%s\", \"start\": %d, \"end\": %d}".formatted(report, start, end);
    }
  }

  private static List<Sentence> sentences(Path file) throws IOException {
    List<Sentence> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      Map<?, ?> record = (Map<?, ?>) new Json(line).value();
      String text = (String) record.get("text");
      for (int[] span : spans(text)) {
        if (seen.add(text.substring(span[0], span[1]))) {
          found.add(new Sentence((String) record.get("id"), span[0], span[1]));
        }
      }
    }
    return found;
  }

  private static List<int[]> spans(String text) {
    List<int[]> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        start = i + 1; // what no mark ends is no sentence
      } else if (isEnd(text, start, i)) {
        int end = i + 1;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
        if (words(text.substring(from, end)) >= FEWEST_WORDS) {
          spans.add(new int[] {from, end});
        }
        start = end;
        i = end - 1;
      }
    }
    return spans;
  }

  private static boolean isEnd(String text, int start, int mark) {
    char c = text.charAt(mark);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = mark + 1;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean begins = next == text.length() || !Character.isLowerCase(text.charAt(next));
    return begins && !(c == '.' && isAbbreviation(text, start, mark));
  }

  private static boolean isAbbreviation(String text, int start, int stop) {
    int from = stop;
    while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    return word.length() == 1 || ABBREVIATIONS.contains(word);
  }

  /** Counts the runs between white space that hold a letter or a digit. */
  private static long words(String sentence) {
    int words = 0;
    for (String run : sentence.split("\\s+")) {
      words += run.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
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
