package org.readout.language.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Claim;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Precision;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** Reads the numbers of a clause with what they count. */
final class Amounts {
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "an",
          "estimated");

  private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥");
  private static final Set<String> PERCENT = Set.of("%", "percent", "pct");

  private static final Set<String> CALIBRES = Set.of("caliber", "calibre");

  /** Before what is counted: it is not all of its kind. */
  private static final Set<String> OTHERS =
      Set.of("other", "more", "additional", "further", "extra");

  /** The unit of what is no amount. */
  private static final String NONE = "#";

  private static final Set<String> AGES = Set.of("-year-old", "yearold", "yearsold");

  /** The words of the longest of them. */
  private static final int LONGEST_AGE = 4;

  private final Map<String, Integer> cardinals;
  private final Map<String, Long> magnitudes;

  /**
   * @param cardinals the values of words up to a hundred
   * @param magnitudes the values of words that multiply what stands before them
   */
  Amounts(Map<String, Integer> cardinals, Map<String, Long> magnitudes) {
    this.cardinals = cardinals;
    this.magnitudes = magnitudes;
  }

  /**
   * The amounts among some words of a sentence.
   *
   * @param words in order
   * @param taken stretches that tell times or names, whose numbers count nothing
   */
  List<Amount> find(Tree tree, List<Integer> words, List<Span> taken) {
    List<Amount> amounts = new ArrayList<>();
    int k = 0;
    while (k < words.size()) {
      int next = run(tree, words, k);
      boolean counts =
          next > k
              && !isTaken(tree, words.get(k), taken)
              && !isPartitive(tree, words.get(k))
              && !(saysAgain(tree, words.get(k)) && !amounts.isEmpty());
      if (counts) {
        Amount amount = amount(tree, words.get(k), words.get(next - 1));
        if (amount != null) {
          amounts.add(amount);
        }
      }
      k = Math.max(next, k + 1);
    }
    return amounts;
  }

  private static boolean isTaken(Tree tree, int word, List<Span> taken) {
    Span span = tree.word(word).span();
    return taken.stream().anyMatch(span::overlaps);
  }

  /** "One of the largest yards" counts none. */
  private static boolean isPartitive(Tree tree, int word) {
    return lower(tree.word(word)).equals("one")
        && word + 1 < tree.size()
        && lower(tree.word(word + 1)).equals("of");
  }

  /** "60 metres (200 feet)": the same in another measure. */
  private static boolean saysAgain(Tree tree, int word) {
    int before = word - 1;
    if (before >= 0 && CURRENCIES.contains(tree.word(before).text())) {
      before--;
    }
    return before >= 0 && tree.word(before).text().equals("(");
  }

  /** The end of the words from one on that make one number. */
  private int run(Tree tree, List<Integer> words, int from) {
    int next = from;
    while (next < words.size()
        && isNumber(tree.word(words.get(next)))
        && (next == from || goesOn(tree, words.get(next - 1), words.get(next)))) {
      next++;
    }
    return next > from && isHyphened(tree, words, next) ? next + 2 : next;
  }

  /** "$2-million". */
  private boolean isHyphened(Tree tree, List<Integer> words, int next) {
    return next + 1 < words.size()
        && words.get(next + 1) == words.get(next - 1) + 2
        && tree.word(words.get(next)).tag().equals("HYPH")
        && magnitudes.containsKey(lower(tree.word(words.get(next + 1))));
  }

  /** "Two million", "twenty five"; "seven .40-caliber casings" are two numbers. */
  private boolean goesOn(Tree tree, int word, int next) {
    double value = value(lower(tree.word(word)));
    double nextValue = value(lower(tree.word(next)));
    boolean magnitude =
        magnitudes.containsKey(lower(tree.word(next)))
            || magnitudes.containsKey(lower(tree.word(word)));
    boolean tens = value >= 20 && value < 100 && value % 10 == 0 && nextValue < 10;
    return next == word + 1
        && (magnitude || (tens && cardinals.containsKey(lower(tree.word(next)))));
  }

  private boolean isNumber(Word word) {
    return word.tag().equals("CD") && !Double.isNaN(value(lower(word)));
  }

  private @Nullable Amount amount(Tree tree, int first, int last) {
    double value = 0;
    double group = 0;
    for (int i = first; i <= last; i++) {
      String text = lower(tree.word(i));
      if (text.equals("-")) {
        continue;
      }
      Long magnitude = magnitudes.get(text);
      if (magnitude == null) {
        group += value(text);
      } else if (magnitude <= 100) {
        group = Math.max(group, 1) * magnitude;
      } else {
        value += Math.max(group, 1) * magnitude;
        group = 0;
      }
    }
    value += group;
    int from = first > 0 && CURRENCIES.contains(tree.word(first - 1).text()) ? first - 1 : first;
    String unit = unit(tree, first, last, from);
    return unit.equals(NONE)
        ? null
        : new Amount(tree.sentence().spanOf(from, last), value, unit, precision(tree, from));
  }

  private String unit(Tree tree, int first, int last, int from) {
    if (from < first) {
      return tree.word(from).text();
    }
    int next = last + 1;
    if (next < tree.size() && PERCENT.contains(lower(tree.word(next)))) {
      return "%";
    }
    if (isCalibre(tree, next)) {
      return NONE;
    }
    if (isAge(tree, next)) {
      return Claim.Amount.AGE;
    }
    int at = last;
    for (int steps = 0; steps < 3 && at >= 0; steps++) {
      at = tree.head(at);
      if (at > last && tree.word(at).tag().startsWith("NN")) {
        String noun = tree.word(at).lemma();
        return OTHERS.contains(lower(tree.word(next))) ? Claim.Amount.OTHER + noun : noun;
      }
    }
    return ofWhat(tree, last);
  }

  /** "-caliber", "mm rifles": the name of a sort, no number of anything. */
  private static boolean isCalibre(Tree tree, int next) {
    int at = next < tree.size() && tree.word(next).tag().equals("HYPH") ? next + 1 : next;
    boolean bore =
        at + 1 < tree.size()
            && lower(tree.word(at)).equals("mm")
            && tree.word(at + 1).tag().startsWith("NN");
    return at < tree.size() && (bore || CALIBRES.contains(lower(tree.word(at))));
  }

  /** "-year-old", "years old". */
  private static boolean isAge(Tree tree, int next) {
    StringBuilder after = new StringBuilder();
    for (int i = next; i < Math.min(tree.size(), next + LONGEST_AGE); i++) {
      after.append(lower(tree.word(i)));
    }
    return AGES.stream().anyMatch(after.toString()::startsWith);
  }

  /** "Three of the guards". */
  private static String ofWhat(Tree tree, int last) {
    for (int child : tree.children(last)) {
      if (tree.word(child).text().equalsIgnoreCase("of")) {
        return tree.child(child, "pobj").stream()
            .mapToObj(i -> tree.word(i).lemma())
            .findFirst()
            .orElse("");
      }
    }
    return "";
  }

  private static Precision precision(Tree tree, int from) {
    String before = from > 0 ? lower(tree.word(from - 1)) : "";
    String two = from > 1 ? lower(tree.word(from - 2)) + " " + before : before;
    return switch (two) {
      case "at least", "more than", "no less" -> Precision.AT_LEAST;
      case "at most", "up to", "less than", "fewer than" -> Precision.AT_MOST;
      default ->
          switch (before) {
            case "over", "least" -> Precision.AT_LEAST;
            case "under" -> Precision.AT_MOST;
            default -> ABOUT.contains(before) ? Precision.ABOUT : Precision.EXACT;
          };
    };
  }

  /** NaN if it is none. */
  private double value(String word) {
    Integer cardinal = cardinals.get(word);
    if (cardinal != null) {
      return cardinal;
    }
    Long magnitude = magnitudes.get(word);
    if (magnitude != null) {
      return magnitude;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Integer tens = cardinals.get(word.substring(0, hyphen));
      Integer unit = cardinals.get(word.substring(hyphen + 1));
      return tens != null && unit != null && tens >= 20 && unit < 10 ? tens + unit : Double.NaN;
    }
    return digits(word);
  }

  private static double digits(String word) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= '0' && c <= '9') || c == '.') {
        plain.append(c);
      } else if (c != ',') {
        return Double.NaN;
      }
    }
    boolean number =
        !plain.isEmpty()
            && plain.length() <= 15
            && plain.indexOf("00") != 0
            && plain.indexOf(".") == plain.lastIndexOf(".")
            && Character.isDigit(plain.charAt(plain.length() - 1));
    return number ? Double.parseDouble(plain.toString()) : Double.NaN;
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
