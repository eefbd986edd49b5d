import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws a sample of the quotations in a collection of reports.
 *
 * <p>Usage: {@code java SampleQuotations.java FILE SEED COUNT}. FILE is JSON Lines, a flat object of
 * strings a line, with {@code id} and {@code text}. Prints {@code {"report", "start", "end"}} a line
 * in file order; offsets are half-open, in UTF-16 code units of {@code text}.
 */
public final class SampleQuotations {

  private static final int FEWEST_WORDS = 4;
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  private SampleQuotations() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: java SampleQuotations.java FILE SEED COUNT");
      System.exit(2);
    }
    List<Quotation> quotations = quotations(Path.of(args[0]));
    List<Quotation> sample = sample(quotations, Long.parseLong(args[1]), Integer.parseInt(args[2]));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    sample.forEach(quotation -> out.println(quotation.toJson()));
    out.flush();
    System.err.printf("%d of %d quotations%n", sample.size(), quotations.size());
  }

  /** A stretch inside quotation marks; {@code line} is the place of its report in the file. */
  private record Quotation(int line, String report, int start, int end) {

    static final Comparator<Quotation> FILE_ORDER =
        Comparator.comparingInt(Quotation::line)
            .thenComparingInt(Quotation::start)
            .thenComparingInt(Quotation::end);

    String toJson() {
      return "{\"report\": \"%s\", \"start\": %d, \"end\": %d}".formatted(report, start, end);
    }
  }

  /** A half-open range of a text. */
  private record Span(int start, int end) {

    Span trimmed(String text) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      return new Span(from, to);
    }

    /** Counts the runs between white space that hold a letter or a digit. */
    long words(String text) {
      return Pattern.compile("\\s+")
          .splitAsStream(text.substring(start, end))
          .filter(run -> run.chars().anyMatch(Character::isLetterOrDigit))
          .count();
    }
  }

  private static List<Quotation> quotations(Path file) throws IOException {
    List<Quotation> found = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Map<String, String> report = new FlatObject(line).read();
        String text = report.get("text");
        for (Span span : stretches(text)) {
          found.add(new Quotation(number, report.get("id"), span.start(), span.end()));
        }
      }
    }
    found.sort(Quotation.FILE_ORDER);
    return found;
  }

  private static List<Quotation> sample(List<Quotation> quotations, long seed, int count) {
    List<Quotation> shuffled = new ArrayList<>(quotations);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.stream().limit(count).sorted(Quotation.FILE_ORDER).toList();
  }

  private static List<Span> stretches(String text) {
    List<Span> found = new ArrayList<>();
    for (Matcher paragraph = PARAGRAPH.matcher(text); paragraph.find(); ) {
      found.addAll(stretches(text, paragraph.start(), paragraph.end()));
    }
    return found.stream()
        .map(span -> span.trimmed(text))
        .filter(span -> span.words(text) >= FEWEST_WORDS)
        .toList();
  }

  /**
   * The stretches of one paragraph. Marks nest; one that nothing closes reaches to the paragraph's
   * end, as in a quotation that the next paragraph continues; a closing one that closes nothing is
   * passed over.
   */
  private static List<Span> stretches(String text, int start, int end) {
    List<Span> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = start; i < end; i++) {
      if (!isMark(text.charAt(i))) {
        continue;
      }
      if (i == start || opensAfter(text.charAt(i - 1), open, i)) {
        open.push(i + 1);
      } else if (!open.isEmpty()) {
        found.add(new Span(open.pop(), i));
      }
    }
    open.forEach(from -> found.add(new Span(from, end)));
    return found;
  }

  /** Position tells, not the shape of the mark: these texts mix the shapes within one quotation. */
  private static boolean opensAfter(char previous, Deque<Integer> open, int position) {
    boolean afterOpeningMark = !open.isEmpty() && open.peek() == position;
    return afterOpeningMark || Character.isWhitespace(previous) || "([-–—".indexOf(previous) >= 0;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  /** Reads one JSON object whose values are all strings. */
  private static final class FlatObject {

    private final String json;
    private int at;

    FlatObject(String json) {
      this.json = json;
    }

    Map<String, String> read() {
      Map<String, String> members = new HashMap<>();
      expect('{', next());
      char after;
      do {
        String name = string();
        expect(':', next());
        members.put(name, string());
        after = next();
      } while (after == ',');
      expect('}', after);
      return members;
    }

    private String string() {
      expect('"', next());
      StringBuilder value = new StringBuilder();
      for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
        value.append(c == '\\' ? escaped() : c);
      }
      return value.toString();
    }

    private char escaped() {
      char c = json.charAt(at++);
      return switch (c) {
        case '"', '\\', '/' -> c;
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        case 'u' -> (char) Integer.parseInt(json, at, at += 4, 16);
        default -> throw new IllegalArgumentException("no such escape: \\" + c);
      };
    }

    private char next() {
      while (Character.isWhitespace(json.charAt(at))) {
        at++;
      }
      return json.charAt(at++);
    }

    private void expect(char wanted, char found) {
      if (found != wanted) {
        throw new IllegalArgumentException("column %d: %s, not %s".formatted(at, found, wanted));
      }
    }
  }
}
