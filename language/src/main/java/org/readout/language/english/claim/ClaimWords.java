package org.readout.language.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.Entity;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** The words of a clause as its meaning is compared by them. */
final class ClaimWords {
  private static final Map<String, String> CONTRACTED =
      Map.of("'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would", "n't", "not");

  private final Tree tree;
  private final Referents referents;

  ClaimWords(Tree tree, Referents referents) {
    this.tree = tree;
    this.referents = referents;
  }

  Referents referents() {
    return referents;
  }

  /** Without marks and joining words at the edges. */
  List<Integer> trimmed(List<Integer> words) {
    int from = 0;
    int to = words.size();
    while (from < to && (isLoose(words.get(from)) || isTorn(words.get(from), words))) {
      from++;
    }
    while (to > from && isLeftAtEnd(words, to - 1)) {
      to--;
    }
    return words.subList(from, to);
  }

  /** A mark, or a small word whose rest stands in another clause: "and", "in". */
  private boolean isLeftAtEnd(List<Integer> words, int at) {
    int word = words.get(at);
    return isMark(word) || tree.is(word, "cc", "mark", "preconj") || isTorn(word, words);
  }

  /** A preposition without what it governs. */
  private boolean isTorn(int word, List<Integer> words) {
    if (!tree.is(word, "prep", "agent") || tree.children(word).length == 0) {
      return false;
    }
    for (int child : tree.children(word)) {
      if (words.contains(child)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLoose(int word) {
    return isMark(word)
        || (tree.is(word, "cc", "mark", "complm")
            && !Unasserted.isCondition(tree.word(word).text())
            && !isPreposed(word));
  }

  /** "For Keller the vote can wait": no word that joins, though a parser may take it for one. */
  private boolean isPreposed(int word) {
    return tree.word(word).text().equals("For")
        && word + 1 < tree.size()
        && !tree.word(word + 1).tag().equals("PRP");
  }

  private boolean isMark(int word) {
    String text = tree.word(word).text();
    return text.codePoints()
        .noneMatch(c -> Character.isLetterOrDigit(c) || "$€£¥%".indexOf(c) >= 0);
  }

  /**
   * Who does it in front, where the clause leaves that out, then its words, and to what it is done
   * where its noun stands before the clause; pronouns by the names of whom they stand for.
   */
  String wording(List<Integer> own, Subjects.Subject subject, Optional<Gaps.Gap> gap) {
    StringBuilder wording = new StringBuilder();
    if (subject.inherited() && subject.word() >= 0) {
      phrase(subject.word()).forEach(word -> add(wording, word));
    }
    for (int word : own) {
      boolean relative = subject.inherited() && tree.word(word).tag().startsWith("W");
      boolean stands = gap.isPresent() && word == gap.get().relative();
      if (!relative && !stands && !isTorn(word, own) && !isRepeated(wording, word)) {
        add(wording, word);
      }
      if (gap.isPresent() && word == gap.get().after()) {
        phrase(gap.get().noun()).forEach(filling -> add(wording, filling));
      }
    }
    return wording.toString();
  }

  /** The words of a noun phrase up to a clause that tells more of it. */
  List<Integer> phrase(int noun) {
    List<Integer> words = new ArrayList<>();
    int last = noun;
    for (int child : tree.children(noun)) {
      if (child > noun && tree.is(child, "prep", "poss", "possessive", "case")) {
        last = Math.max(last, tree.last(child));
      } else if (child > noun) {
        break;
      }
    }
    for (int i = tree.first(noun); i <= last; i++) {
      words.add(i);
    }
    return words;
  }

  /** A second comma, where what stood between them is another clause. */
  private boolean isRepeated(StringBuilder wording, int word) {
    return isMark(word) && (wording.isEmpty() || wording.charAt(wording.length() - 1) == ',');
  }

  private void add(StringBuilder wording, int word) {
    Word one = tree.word(word);
    Optional<Entity> meant = referents.ofPronoun(one.span());
    String text = meant.map(Entity::name).orElseGet(() -> written(one));
    if (!wording.isEmpty() && !isClosing(text)) {
      wording.append(' ');
    }
    wording.append(text);
    if (meant.isPresent() && one.tag().equals("PRP$")) {
      wording.append("'s");
    }
  }

  /** What a contraction stands for: after a name it would not be read. */
  private static String written(Word word) {
    String text = word.text();
    return text.startsWith("'") || text.equals("n't")
        ? CONTRACTED.getOrDefault(text.toLowerCase(Locale.ROOT), text)
        : text;
  }

  private static boolean isClosing(String text) {
    return text.equals(",") || text.equals(".") || text.startsWith("'") || text.equals("%");
  }
}
