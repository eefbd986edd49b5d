package org.readout.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.report.Report;
import org.readout.text.Digest;

/**
 * The words of a report as far as they count: without case and punctuation, and without the time
 * stamps and the counts of shares and comments that a page changes by itself.
 */
final class Words {

  /** A stretch between two marks with more words is prose. */
  private static final int MOST = 16;

  /** Shorter words are of any text. */
  private static final int TELLING = 4;

  private static final String MARKS = "!?|·•()[]:;\n";

  private static final Set<String> STAMPS =
      Set.of(
          ("updated update published publish posted modified edited created first last on at by of to"
                  + " the a and from as this is was story article page ago now just today yesterday"
                  + " second seconds sec secs minute minutes min mins hour hours hr hrs day days week"
                  + " weeks month months year years read reading time am pm m p noon midnight gmt utc"
                  + " bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst aest z monday"
                  + " tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur"
                  + " thurs fri sat sun january february march april may june july august september"
                  + " october november december jan feb mar apr jun jul aug sep sept oct nov dec st"
                  + " nd rd th share shares shared comment comments like likes view views retweet"
                  + " retweets tweet tweets reply replies reaction reactions facebook twitter x"
                  + " whatsapp email linkedin reddit k")
              .split(" "));

  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  static Words of(Report report) {
    return of(report.title().orElse("") + "\n" + report.text());
  }

  static Words of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ends(text, i)) {
        addUnlessStamp(split(text, start, i), words);
        start = i + 1;
      }
    }
    return new Words(words);
  }

  /** A full stop ends a stretch before white space; a colon does not part "12:30". */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    boolean inner = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return switch (c) {
      case '.', ':' -> !inner;
      default -> MARKS.indexOf(c) >= 0;
    };
  }

  private static List<String> split(String text, int from, int to) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean inside = i < to && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  private static void addUnlessStamp(List<String> stretch, List<String> words) {
    if (stretch.size() > MOST || !stretch.stream().allMatch(Words::standsInStamps)) {
      words.addAll(stretch);
    }
  }

  /** Numbers with what may hang on them: "3rd", "10am", "1k". */
  private static boolean standsInStamps(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits == word.length() || STAMPS.contains(word.substring(digits));
  }

  /** The same for the same words. */
  String fingerprint() {
    return Digest.of('f', String.join(" ", words));
  }

  /**
   * The share of the words of the shorter that stand in both, 0 to 1; 1 where one has too few to
   * tell.
   */
  double shared(Words other) {
    Set<String> own = telling();
    Set<String> others = other.telling();
    int fewer = Math.min(own.size(), others.size());
    own.retainAll(others);
    return fewer == 0 ? 1 : (double) own.size() / fewer;
  }

  private Set<String> telling() {
    Set<String> telling = new HashSet<>();
    words.stream().filter(word -> word.length() >= TELLING).forEach(telling::add);
    return telling;
  }
}
