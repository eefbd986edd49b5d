package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** A sentence whose words are given other heads; the tree stays what it was before. */
final class Mending {
  private final Sentence sentence;
  private final Tree tree;
  private @Nullable List<Word> words;

  Mending(Sentence sentence) {
    this.sentence = sentence;
    this.tree = new Tree(sentence);
  }

  /** As it was before. */
  Tree tree() {
    return tree;
  }

  void move(int word, int head, String relation) {
    retag(word, tree.word(word).tag(), head, relation);
  }

  /** Hangs what stands after a verb and belongs to another word from the verb. */
  void moveLater(int from, int verb) {
    for (int child : tree.children(from)) {
      if (child > verb) {
        move(child, verb, tree.relation(child));
      }
    }
  }

  void retag(int i, String tag, int head, String relation) {
    if (words == null) {
      words = new ArrayList<>(sentence.words());
    }
    Word word = sentence.words().get(i);
    words.set(i, new Word(word.span(), word.text(), tag, word.lemma(), head, relation));
  }

  /** The sentence with the words moved; as it was if they would hang from each other. */
  Sentence sentence() {
    return words != null && isTree(words)
        ? new Sentence(sentence.span(), sentence.paragraph(), words)
        : sentence;
  }

  /** Whether every word leads to a root. */
  private static boolean isTree(List<Word> words) {
    int[] walk = new int[words.size()];
    for (int i = 0; i < walk.length; i++) {
      int at = i;
      while (at >= 0 && walk[at] == 0) {
        walk[at] = i + 1;
        at = words.get(at).head();
      }
      if (at >= 0 && walk[at] == i + 1) {
        return false;
      }
    }
    return true;
  }
}
