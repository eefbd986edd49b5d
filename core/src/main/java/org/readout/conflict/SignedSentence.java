package org.readout.conflict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** A sentence with the signs in it of how it stands to what it tells. */
final class SignedSentence {

  /** So many words behind a negation it can still be said of a truth: "no real evidence". */
  private static final int REACH = 5;

  private static final int SHORTEST = 3;

  /** How the head of a clause depends that is told by the way: "so that it will not ...". */
  private static final String[] BY_THE_WAY = {"advcl", "relcl", "acl"};

  private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
  private final Set<String> content = new HashSet<>();
  private final Set<String> negated = new HashSet<>();
  private int untruths;
  private boolean negative;
  private boolean asking;

  SignedSentence(Sentence sentence, StanceWords words) {
    List<Word> all = sentence.words();
    Tree tree = new Tree(sentence);
    boolean[] quoted = quoted(all);
    for (int i = 0; i < all.size(); i++) {
      count(all, i, words);
      if (is(Sign.NEGATION, all.get(i), words)) {
        untruths += isOfTruth(all, i, words) ? 1 : 0;
        negate(tree, i, quoted[i]);
      }
      asking |= all.get(i).text().startsWith("?") && !(i > 0 && quoted[i - 1]);
      if (isContent(all.get(i), words)) {
        content.add(base(all.get(i)));
      }
    }
  }

  private void count(List<Word> all, int i, StanceWords words) {
    Word word = all.get(i);
    for (Sign sign : Sign.values()) {
      int found = is(sign, word, words) ? 1 : 0;
      if (i + 1 < all.size() && words.has(sign, base(word), lower(all.get(i + 1)))) {
        found++;
      }
      if (found > 0) {
        counts.merge(sign, found, Integer::sum);
      }
    }
  }

  private static boolean is(Sign sign, Word word, StanceWords words) {
    return words.has(sign, base(word)) || words.has(sign, lower(word));
  }

  private static boolean isOfTruth(List<Word> all, int negation, StanceWords words) {
    return all.subList(negation + 1, Math.min(all.size(), negation + 1 + REACH)).stream()
        .anyMatch(word -> is(Sign.TRUTH, word, words));
  }

  private void negate(Tree tree, int negation, boolean quoted) {
    if (quoted) {
      return;
    }
    int head = tree.head(negation) < 0 ? negation : tree.head(negation);
    negated.add(base(tree.word(head)));
    negative |= !isByTheWay(tree, negation);
  }

  private static boolean isByTheWay(Tree tree, int word) {
    for (int up = word; up >= 0; up = tree.head(up)) {
      if (tree.is(up, BY_THE_WAY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContent(Word word, StanceWords words) {
    char sort = word.tag().isEmpty() ? ' ' : word.tag().charAt(0);
    return (sort == 'N' || sort == 'V' || sort == 'J')
        && word.lemma().length() >= SHORTEST
        && !words.has(Sign.LIGHT, base(word));
  }

  /** Which words stand inside quotation marks; a possessive apostrophe is none. */
  private static boolean[] quoted(List<Word> words) {
    boolean[] quoted = new boolean[words.size()];
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      if (isMark(words.get(i), inside)) {
        inside = !inside;
      } else {
        quoted[i] = inside;
      }
    }
    return quoted;
  }

  private static boolean isMark(Word word, boolean inside) {
    boolean single = word.text().equals("'");
    return word.text().equals("\"")
        || (single && !inside && word.tag().equals("``"))
        || (single && inside && !word.tag().equals("POS"));
  }

  private static String base(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** How often a sign stands in it. */
  int count(Sign sign) {
    return counts.getOrDefault(sign, 0);
  }

  boolean has(Sign sign) {
    return counts.containsKey(sign);
  }

  /** How many negations are of a truth: "not true", "no evidence". */
  int untruths() {
    return untruths;
  }

  /** Whether it says that something is not so, outside quotation marks and not by the way. */
  boolean isNegative() {
    return negative;
  }

  /** Whether it asks, outside quotation marks. */
  boolean isAsking() {
    return asking;
  }

  /** Whether it says of anything told that it is not true. */
  boolean debunks() {
    return untruths > 0 || has(Sign.FALSITY);
  }

  /** The number of words that say what is spoken of which both have. */
  int shared(SignedSentence other) {
    List<String> shared = new ArrayList<>(content);
    shared.removeIf(word -> !other.content.contains(word));
    return shared.size();
  }

  /** Whether it negates a word that the other has and does not negate. */
  boolean contradicts(SignedSentence other) {
    return negated.stream()
        .anyMatch(word -> other.content.contains(word) && !other.negated.contains(word));
  }
}
