package org.readout.language.english.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Entity;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Share;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** Reads how many people a phrase names, and whether they are others than those before. */
final class PeopleReader {
  private static final Set<String> HOLDERS =
      Set.of("total", "group", "number", "pair", "trio", "family", "crowd", "couple", "life");

  /** What is counted and every one of which is a person's. */
  private static final Set<String> OF_ONE_EACH = Set.of("life", "death");

  private static final Set<String> SINGULAR = Set.of("he", "she", "someone", "somebody", "him");

  private static final Set<String> YOU_AND_I =
      Set.of("i", "me", "you", "we", "us", "myself", "yourself", "it");

  private static final Set<String> CULPRITS =
      Set.of("gunman", "shooter", "attacker", "assailant", "perpetrator", "killer", "suspect");

  /** News of violence counts fewer; what is more is a year or a street, unless it has a comma. */
  private static final int LARGEST = 999;

  private final PersonNouns nouns;

  private final Descriptions descriptions;

  private final Mentions mentions;

  PeopleReader(PersonNouns nouns, Mentions mentions) {
    this.nouns = nouns;
    descriptions = new Descriptions(nouns);
    this.mentions = mentions;
  }

  /** The people named by the phrase under a word; empty if it names no people. */
  Optional<People> read(Tree tree, int head) {
    Optional<People> whole = part(tree, head);
    int last = head;
    for (int next = Phrases.conjunct(tree, head); next >= 0; next = Phrases.conjunct(tree, last)) {
      Optional<People> more =
          tree.word(next).tag().equals("CD") ? Optional.empty() : part(tree, next);
      whole = whole.flatMap(one -> more.map(other -> sum(one, other))).or(() -> more);
      last = next;
    }
    return whole;
  }

  private static People sum(People one, People other) {
    boolean exact = one.most() != Toll.OPEN && other.most() != Toll.OPEN;
    List<String> ids = new ArrayList<>(one.ids());
    other.ids().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    return new People(
        Math.min(one.first(), other.first()),
        Math.max(one.last(), other.last()),
        OptionalInt.empty(),
        one.least() + other.least(),
        exact ? one.most() + other.most() : Toll.OPEN,
        joint(one.share(), other.share()),
        ids,
        Optional.empty(),
        false);
  }

  /** "He and two others" are known in part and new in part: all of them are a group. */
  private static Share joint(Share one, Share other) {
    return one == Share.OTHERS || other == Share.PART ? one : Share.GROUP;
  }

  private Optional<People> part(Tree tree, int head) {
    Word word = tree.word(head);
    String lemma = HarmWords.lemma(word);
    if (HarmWords.isMurderSuicide(tree, head)) {
      return Optional.of(
          new People(
              head,
              head,
              OptionalInt.empty(),
              2,
              Toll.OPEN,
              Share.KNOWN,
              List.of(),
              Optional.empty(),
              true));
    }
    OptionalInt of = tree.child(head, "prep");
    if (of.isPresent() && HarmWords.lemma(tree.word(of.getAsInt())).equals("of")) {
      Optional<People> inner = ofSome(tree, head, of.getAsInt(), lemma);
      if (inner.isPresent() || HOLDERS.contains(lemma)) {
        return inner;
      }
    }
    if (Phrases.isNobody(tree, head, lemma)) {
      Share share = Phrases.isOther(tree, head) ? Share.OTHERS : Share.GROUP;
      return Optional.of(
          new People(
              head, head, OptionalInt.empty(), 0, 0, share, List.of(), Optional.empty(), false));
    }
    if (word.tag().equals("CD")) {
      if (Phrases.isAge(tree, head)) {
        return part(tree, head - 2);
      }
      return counted(tree, head, head, Share.GROUP);
    }
    if (word.tag().equals("DT") && lemma.equals("both")) {
      return counted(tree, head, head, Share.KNOWN);
    }
    OptionalInt number = Phrases.number(tree, head);
    boolean ofOneEach = OF_ONE_EACH.contains(lemma) && number.isPresent();
    if ((!ofOneEach && !isPerson(tree, head, lemma)) || Phrases.isUnborn(tree, head)) {
      return Optional.empty();
    }
    Share share = Phrases.isOther(tree, head) ? Share.OTHERS : Share.GROUP;
    if (number.isPresent()) {
      boolean known = share == Share.GROUP && Phrases.isDefinite(tree, head);
      return counted(tree, head, number.getAsInt(), known ? Share.KNOWN : share);
    }
    return uncounted(tree, head, lemma, share);
  }

  /** "Two of the victims", "a total of five people", "one of whom". */
  private Optional<People> ofSome(Tree tree, int head, int of, String lemma) {
    OptionalInt object = tree.child(of, "pobj");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    if (HOLDERS.contains(lemma)) {
      return part(tree, object.getAsInt()).filter(p -> !lemma.equals("life") || p.least() > 0);
    }
    int value = Cardinals.value(tree.word(head).text()).orElse(-1);
    if (value < 0 || value > LARGEST || tree.relation(head).equals("npadvmod")) {
      return Optional.empty();
    }
    Word inner = tree.word(object.getAsInt());
    boolean people =
        inner.tag().startsWith("PRP")
            || inner.tag().startsWith("W")
            || inner.tag().equals("DT")
            || inner.tag().equals("CD")
            || nouns.contains(HarmWords.lemma(inner));
    boolean part = tree.child(object.getAsInt(), "poss").isEmpty();
    return people
        ? Optional.of(
            new People(
                tree.first(head),
                object.getAsInt(),
                OptionalInt.of(head),
                value,
                value,
                part ? Share.PART : Share.GROUP,
                List.of(),
                Optional.empty(),
                false))
        : Optional.empty();
  }

  private boolean isPerson(Tree tree, int head, String lemma) {
    Word word = tree.word(head);
    if (nouns.contains(lemma)
        || SINGULAR.contains(lemma)
        || lemma.equals("they")
        || lemma.equals("old")
        || lemma.equals("olds")
        || lemma.equals("them")) {
      return true;
    }
    return switch (word.tag()) {
      case "NNP", "NNPS" -> mentions.kindAt(word).map(PeopleReader::isPerson).orElse(false);
      case "DT" -> lemma.equals("another");
      case "JJ" -> Cardinals.ordinal(lemma).isPresent();
      case "PRP" ->
          !YOU_AND_I.contains(lemma)
              && mentions.kindAt(word).map(PeopleReader::isPerson).orElse(false);
      case "NN" -> mentions.kindAt(word).map(PeopleReader::isPerson).orElse(false);
      default -> false;
    };
  }

  private static boolean isPerson(Entity.Kind kind) {
    return kind == Entity.Kind.PERSON;
  }

  private Optional<People> counted(Tree tree, int head, int number, Share share) {
    OptionalInt value = Numerals.value(tree, number);
    if (value.isEmpty() || (value.getAsInt() > LARGEST && isBare(tree.word(number)))) {
      return Optional.empty();
    }
    Share own = number == head && Phrases.isOther(tree, head) ? Share.OTHERS : share;
    if (number == head && number + 1 < tree.size() && Phrases.isMore(tree.word(number + 1))) {
      own = Share.OTHERS;
    }
    if (own == Share.OTHERS && Phrases.isRest(tree, number)) {
      own = Share.PART;
    }
    int most = Phrases.isOpen(tree, number) ? Toll.OPEN : value.getAsInt();
    int first = Math.min(Numerals.first(tree, number), head);
    return Optional.of(
        new People(
            first,
            Math.max(number, head),
            OptionalInt.of(number),
            value.getAsInt(),
            most,
            own,
            ids(tree, head),
            value.getAsInt() == 1 ? Optional.of(descriptions.of(tree, head)) : Optional.empty(),
            false));
  }

  private static boolean isBare(Word number) {
    return number.text().indexOf(',') < 0;
  }

  private Optional<People> uncounted(Tree tree, int head, String lemma, Share share) {
    Word word = tree.word(head);
    boolean plural =
        word.tag().endsWith("S")
            || lemma.equals("they")
            || lemma.equals("them")
            || Phrases.isMany(tree, head);
    boolean pair = lemma.equals("couple");
    int least = plural || pair ? 2 : 1;
    int most = plural ? Toll.OPEN : least;
    Share own = share;
    if (share == Share.GROUP && isKnown(tree, head, lemma)) {
      own = Share.KNOWN;
    }
    return Optional.of(
        new People(
            Math.min(head, tree.first(head)),
            head,
            OptionalInt.empty(),
            least,
            most,
            own,
            ids(tree, head),
            least == 1 ? Optional.of(descriptions.of(tree, head)) : Optional.empty(),
            isCulprit(tree, head, lemma)));
  }

  /** "The gunman", "suspect Ann Smith", "the suspect, Ann Smith". */
  private boolean isCulprit(Tree tree, int head, String lemma) {
    if (CULPRITS.contains(lemma) || mentions.isCulprit(tree.word(head))) {
      return true;
    }
    for (int child : tree.children(head)) {
      boolean names = tree.is(child, "compound", "nmod", "appos", "nn");
      if (names && CULPRITS.contains(HarmWords.lemma(tree.word(child)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words is what an attacker is called. */
  static boolean namesCulprit(Tree tree, int from, int to) {
    for (int word = from; word < to; word++) {
      if (CULPRITS.contains(HarmWords.lemma(tree.word(word)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(Tree tree, int head, String lemma) {
    return (tree.word(head).tag().startsWith("NNP") && !nouns.contains(lemma))
        || tree.word(head).tag().startsWith("PRP")
        || SINGULAR.contains(lemma)
        || Phrases.isDefinite(tree, head);
  }

  private List<String> ids(Tree tree, int head) {
    return mentions.idAt(tree.word(head)).stream().toList();
  }
}
