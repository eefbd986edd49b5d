package org.readout.language.english.toll;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** What stands in a phrase beside its head: numbers, determiners, "other", a second member. */
final class Phrases {
  private static final Set<String> AT_LEAST = Set.of("least", "over", "more", "than");

  private static final Set<String> MANY =
      Set.of("several", "many", "multiple", "some", "numerous", "few");

  private static final Set<String> NOBODY = Set.of("no-one", "nobody", "none");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its", "my", "our");

  private Phrases() {}

  /** The next member of an enumeration, or -1; alternatives ("or") are not added up. */
  static int conjunct(Tree tree, int word) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "cc") && HarmWords.lemma(tree.word(child)).equals("or")) {
        return -1;
      }
      boolean listed = tree.is(child, "appos") && child > word && number(tree, child).isPresent();
      if (tree.is(child, "conj") || (listed && tree.head(word) < 0)) {
        return child;
      }
    }
    return -1;
  }

  static boolean isNobody(Tree tree, int head, String lemma) {
    if (NOBODY.contains(lemma)) {
      return true;
    }
    if (head > 0 && HarmWords.lemma(tree.word(head - 1)).equals("no")) {
      return true;
    }
    OptionalInt det = tree.child(head, "det", "nmod", "neg");
    return det.isPresent()
        && HarmWords.lemma(tree.word(det.getAsInt())).equals("no")
        && det.getAsInt() < head;
  }

  /** The archives of incidents do not count the unborn. */
  static boolean isUnborn(Tree tree, int head) {
    for (int child : tree.children(head)) {
      if (HarmWords.lemma(tree.word(child)).equals("unborn")) {
        return true;
      }
    }
    return HarmWords.lemma(tree.word(head)).equals("fetus");
  }

  /** "The other five" are the rest of those spoken of. */
  static boolean isRest(Tree tree, int number) {
    return number > 1
        && isMore(tree.word(number - 1))
        && DEFINITE.contains(HarmWords.lemma(tree.word(number - 2)));
  }

  /** The number before a noun. */
  static OptionalInt number(Tree tree, int head) {
    for (int child : tree.children(head)) {
      boolean before = child < head && Cardinals.value(tree.word(child).text()).isPresent();
      if (before && tree.is(child, "nmod", "num", "amod", "det", "preconj", "predet", "quantmod")) {
        return OptionalInt.of(Numerals.last(tree, child));
      }
    }
    return OptionalInt.empty();
  }

  static boolean isOther(Tree tree, int head) {
    String lemma = HarmWords.lemma(tree.word(head));
    if (lemma.equals("other") || lemma.equals("others") || lemma.equals("another")) {
      return true;
    }
    if (Cardinals.ordinal(lemma).isPresent() || lemma.equals("more")) {
      return true;
    }
    for (int child : tree.children(head)) {
      String text = HarmWords.lemma(tree.word(child));
      boolean near = child < head || child == head + 1;
      boolean other =
          text.equals("other")
              || text.equals("another")
              || text.equals("more")
              || text.equals("additional")
              || text.equals("else")
              || (Cardinals.ordinal(text).isPresent()
                  && tree.is(child, "nmod", "amod")
                  && !lemma.equals("grader"));
      if (near && other) {
        return true;
      }
    }
    return false;
  }

  static boolean isDefinite(Tree tree, int head) {
    for (int child : tree.children(head)) {
      if (child < head
          && tree.is(child, "det", "poss")
          && DEFINITE.contains(tree.word(child).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The number of "Anna, 11, was hurt". */
  static boolean isAge(Tree tree, int number) {
    boolean between = number > 1 && number + 1 < tree.size();
    return between
        && tree.word(number - 1).text().equals(",")
        && tree.word(number + 1).text().equals(",")
        && !tree.word(number - 2).tag().equals("CD")
        && !tree.word(number - 2).tag().startsWith("V")
        && !tree.word(number - 2).tag().startsWith("J");
  }

  static boolean isMore(Word word) {
    String lemma = HarmWords.lemma(word);
    return lemma.equals("more") || lemma.equals("other") || lemma.equals("others");
  }

  static boolean isOpen(Tree tree, int number) {
    for (int child : tree.children(number)) {
      if (AT_LEAST.contains(HarmWords.lemma(tree.word(child)))) {
        return true;
      }
    }
    int first = Numerals.first(tree, number);
    return first > 0 && AT_LEAST.contains(HarmWords.lemma(tree.word(first - 1)));
  }

  static boolean isMany(Tree tree, int head) {
    for (int child : tree.children(head)) {
      if (child < head && MANY.contains(HarmWords.lemma(tree.word(child)))) {
        return true;
      }
    }
    return MANY.contains(HarmWords.lemma(tree.word(head)));
  }
}
