package org.readout.language.english.toll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Counted;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** Finds the words of a report that tell how many people came to harm. */
public final class TollFinder {
  private static final Set<String> SEVERAL =
      Set.of("shootings", "incidents", "attacks", "separate", "citywide", "weekend", "accidents");

  /** Before a number: it is told roughly, or is the most there may be. */
  private static final Set<String> ROUGHLY =
      Set.of(
          "about", "around", "approximately", "roughly", "nearly", "almost", "some", "up", "many");

  /** Before a number: the words of its limits. */
  private static final Set<String> LIMITS =
      Set.of("at", "least", "more", "over", "than", "to", "as");

  /** Behind "at". */
  private static final Set<String> BOUNDS = Set.of("least", "most", "more");

  /** What a number includes is told within so many words. */
  private static final int NEAR = 6;

  /** Numbers that are mostly told roughly. */
  private static final Set<String> ROUND = Set.of("dozen", "hundred");

  private final PersonNouns nouns;

  private TollFinder(PersonNouns nouns) {
    this.nouns = nouns;
  }

  /** With the nouns that come with the program. */
  public static TollFinder standard() {
    return new TollFinder(PersonNouns.standard());
  }

  /**
   * The tolls of a report: those of its title, then those of its text in order.
   *
   * @param title the sentences of its title, with offsets in the title; may be empty
   */
  public List<Toll> find(AnnotatedReport report, List<Sentence> title) {
    List<Toll> tolls = new ArrayList<>();
    List<Told> ofTitle = title.stream().map(this::told).toList();
    List<Told> ofText = report.sentences().stream().map(this::told).toList();
    Mentions mentions = new Mentions(report.entities());
    ofText.forEach(told -> told.doers().forEach(mentions::blame));
    PeopleReader inTitle = new PeopleReader(nouns, new Mentions(List.of()));
    ofTitle.forEach(told -> read(told, inTitle, true, tolls));
    PeopleReader inText = new PeopleReader(nouns, mentions);
    ofText.forEach(told -> read(told, inText, false, tolls));
    return tolls;
  }

  /** A sentence and the harm it tells of. */
  private record Told(Tree tree, List<Harm> harms) {

    /** Those who did it. */
    List<Word> doers() {
      return harms.stream()
          .filter(harm -> harm.dealt() && harm.doer() >= 0)
          .map(harm -> tree.word(harm.doer()))
          .toList();
    }
  }

  private Told told(Sentence sentence) {
    Tree tree = new Tree(sentence);
    return new Told(tree, HarmFinder.find(tree, nouns));
  }

  private static void read(Told told, PeopleReader people, boolean title, List<Toll> tolls) {
    Set<Toll> seen = new LinkedHashSet<>();
    for (Harm harm : told.harms()) {
      people
          .read(told.tree(), harm.victim())
          .map(who -> toll(told.tree(), harm, who, title))
          .ifPresent(seen::add);
    }
    seen.stream().filter(toll -> !isTold(toll, seen)).forEach(tolls::add);
  }

  /** "Were injured and taken to a hospital": the same number says what came of it. */
  private static boolean isTold(Toll toll, Set<Toll> tolls) {
    return toll.kind() == Toll.Kind.STRUCK
        && toll.counted().isPresent()
        && tolls.stream()
            .anyMatch(
                other ->
                    other.kind() == Toll.Kind.INJURED && other.counted().equals(toll.counted()));
  }

  private static Toll toll(Tree tree, Harm harm, People who, boolean title) {
    int first = Math.min(harm.word(), who.first());
    int last = Math.max(harm.word(), who.last());
    return new Toll(
        tree.sentence().spanOf(first, last),
        title,
        harm.kind(),
        who.number().stream().boxed().map(word -> counted(tree, word, harm)).findFirst(),
        who.least(),
        who.most(),
        isOfSome(tree, harm) ? Toll.Share.PART : who.share(),
        who.ids(),
        who.somebody(),
        harm.own() || who.culprit(),
        harm.own(),
        harm.dealt(),
        isScattered(tree));
  }

  private static Counted counted(Tree tree, int number, Harm harm) {
    boolean roughly = ROUND.contains(lemma(tree, number));
    int from = Numerals.first(tree, number);
    int first = from;
    while (first > 0 && isQualifier(tree, first - 1)) {
      first--;
      roughly |= ROUGHLY.contains(lemma(tree, first));
    }
    while (first < from && isIdle(tree, first)) {
      first++;
    }
    return new Counted(
        tree.sentence().spanOf(first, number),
        roughly,
        includesCulprit(tree, number),
        harm.risen());
  }

  /** "To" of "rose to nine", "at" of "stood at nine", not that of "at least nine". */
  private static boolean isIdle(Tree tree, int word) {
    String lemma = lemma(tree, word);
    return lemma.equals("to") || (lemma.equals("at") && !BOUNDS.contains(lemma(tree, word + 1)));
  }

  /** "Six people, including the gunman". */
  private static boolean includesCulprit(Tree tree, int number) {
    int end = Math.min(tree.size(), number + NEAR);
    for (int word = number + 1; word < end; word++) {
      if (lemma(tree, word).startsWith("includ")) {
        return PeopleReader.namesCulprit(tree, word + 1, Math.min(tree.size(), word + NEAR));
      }
    }
    return false;
  }

  private static boolean isQualifier(Tree tree, int word) {
    return ROUGHLY.contains(lemma(tree, word)) || LIMITS.contains(lemma(tree, word));
  }

  private static String lemma(Tree tree, int word) {
    return HarmWords.lemma(tree.word(word));
  }

  /** "Four were hurt, two critically". */
  private static boolean isOfSome(Tree tree, Harm harm) {
    return harm.kind() == Toll.Kind.INJURED && tree.word(harm.word()).tag().startsWith("RB");
  }

  /** "Six people were killed in separate shootings". */
  private static boolean isScattered(Tree tree) {
    for (Word word : tree.sentence().words()) {
      String text = word.text().toLowerCase(Locale.ROOT);
      if (SEVERAL.contains(text)) {
        return true;
      }
    }
    return false;
  }
}
