package org.readout.language.english.attribution;

import java.util.Set;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** What the form of a word tells without its sentence. */
final class Forms {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

  /** What leads to a deed beside which somebody spoke: "said it failed before leaving". */
  static final Set<String> TIMES = Set.of("before", "after", "while");

  private Forms() {}

  /** A verb of the past or the present, no infinitive and no participle. */
  static boolean isFinite(Word word) {
    return isFinite(word.tag());
  }

  static boolean isFinite(String tag) {
    return FINITE.contains(tag);
  }

  /** A noun, a pronoun, or a determiner that stands for one. */
  static boolean isNoun(Word word) {
    return word.tag().startsWith("NN") || word.tag().startsWith("PRP") || word.tag().equals("DT");
  }

  static boolean isDash(String word) {
    return DASHES.contains(word);
  }

  /** Whether a place of a sentence, which need not be one, holds a comma. */
  static boolean isComma(Tree tree, int word) {
    return word >= 0 && word < tree.size() && tree.word(word).text().equals(",");
  }

  /** The word before a word, marks that close a quotation left out; -1 if there is none. */
  static int beforeMarks(Tree tree, int word) {
    int before = word - 1;
    while (before > 0 && tree.word(before).tag().equals("''")) {
      before--;
    }
    return before;
  }
}
