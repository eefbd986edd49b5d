package org.readout.language.english.toll;

import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Toll.Grown;
import org.readout.annotation.Toll.Sex;
import org.readout.annotation.Toll.Somebody;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** Reads from a phrase what it tells of one person: sex and age. */
final class Descriptions {
  private static final Set<String> CHILDREN =
      Set.of("boy", "girl", "child", "toddler", "infant", "baby", "kid", "tot");
  private static final Set<String> ADULTS =
      Set.of(
          "man",
          "woman",
          "adult",
          "father",
          "mother",
          "dad",
          "mom",
          "husband",
          "wife",
          "officer",
          "deputy",
          "grandmother",
          "grandfather",
          "gentleman",
          "lady");
  private static final Set<String> FEMALE =
      Set.of(
          "she",
          "her",
          "woman",
          "girl",
          "female",
          "daughter",
          "sister",
          "mother",
          "mom",
          "wife",
          "girlfriend",
          "grandmother",
          "aunt",
          "niece",
          "fiancee",
          "lady",
          "granddaughter");
  private static final Set<String> MALE =
      Set.of(
          "he",
          "him",
          "man",
          "boy",
          "male",
          "son",
          "brother",
          "father",
          "dad",
          "husband",
          "boyfriend",
          "grandfather",
          "uncle",
          "nephew",
          "guy",
          "grandson");

  private static final int OLDEST = 110;

  private final PersonNouns nouns;

  Descriptions(PersonNouns nouns) {
    this.nouns = nouns;
  }

  Somebody of(Tree tree, int head) {
    String lemma = HarmWords.lemma(tree.word(head));
    return new Somebody(sex(tree, head, lemma), years(tree, head), grown(lemma));
  }

  private Sex sex(Tree tree, int head, String lemma) {
    Sex sex = sex(tree.word(head), lemma);
    for (int child : tree.children(head)) {
      if (sex == Sex.UNKNOWN && child < head && !tree.is(child, "poss")) {
        sex = sex(tree.word(child), HarmWords.lemma(tree.word(child)));
      }
    }
    return sex;
  }

  private Sex sex(Word word, String lemma) {
    boolean noun = word.tag().equals("NN");
    if (FEMALE.contains(lemma) || (noun && nouns.isFemale(lemma))) {
      return Sex.FEMALE;
    }
    boolean male = MALE.contains(lemma) || (noun && nouns.isMale(lemma));
    return male ? Sex.MALE : Sex.UNKNOWN;
  }

  private static Grown grown(String lemma) {
    if (CHILDREN.contains(lemma)) {
      return Grown.CHILD;
    }
    return ADULTS.contains(lemma) ? Grown.ADULT : Grown.UNKNOWN;
  }

  /** "A 4-year-old boy", "Ann Smith, 23,". */
  private static OptionalInt years(Tree tree, int head) {
    for (int i = tree.first(head); i <= Math.min(tree.last(head), head + 4); i++) {
      boolean number = tree.word(i).tag().equals("CD");
      boolean old = number && i + 2 < tree.size() && year(tree, i + 1);
      boolean comma =
          number
              && i > head
              && tree.word(i - 1).text().equals(",")
              && (i + 1 == tree.size() || !tree.word(i + 1).tag().startsWith("N"));
      OptionalInt value = old || comma ? Numerals.value(tree, i) : OptionalInt.empty();
      if (value.isPresent() && value.getAsInt() <= OLDEST) {
        return value;
      }
    }
    return OptionalInt.empty();
  }

  private static boolean year(Tree tree, int at) {
    String next = HarmWords.lemma(tree.word(at));
    return next.equals("year")
        || (tree.word(at).tag().equals("HYPH")
            && HarmWords.lemma(tree.word(at + 1)).equals("year"));
  }
}
