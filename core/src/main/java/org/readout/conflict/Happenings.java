package org.readout.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.conflict.Happening.Sort;
import org.readout.text.Span;

/**
 * Reads from the grammar of a report's first paragraphs on which day it says that the thing
 * happened that it is about. A day counts where it hangs on a word for what happened, or on a verb
 * that tells of it as a whole ("broke out", "was heard"), and not on one that tells of what came of
 * it ("was put out", "said").
 */
final class Happenings {

  /** Behind them a report tells of other days. */
  private static final int PARAGRAPHS = 4;

  /** What happened longer ago is no news. */
  private static final int DAYS = 14;

  private final AnnotatedReport report;
  private final Tree tree;
  private final TimeExpression time;
  private final int first;
  private final int last;

  private Happenings(AnnotatedReport report, Sentence sentence, TimeExpression time) {
    this.report = report;
    this.time = time;
    tree = new Tree(sentence);
    first = word(sentence, time.span().start());
    last = word(sentence, time.span().end() - 1);
  }

  /** Those that a report dates, in order. */
  static List<Happening> in(AnnotatedReport report) {
    List<Happening> found = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      if (sentence.paragraph() > PARAGRAPHS) {
        break;
      }
      report.times().stream()
          .filter(time -> sentence.span().contains(time.span()) && isDay(report, time))
          .flatMap(time -> new Happenings(report, sentence, time).find().stream())
          .filter(Happening::isMain)
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isDay(AnnotatedReport report, TimeExpression time) {
    boolean dated =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return dated
        && time.days().isOneDay()
        && !time.value().endsWith("_REF")
        && DatedDays.nameDay(time, time.span().in(report.report().text()))
        && isNews(report, time.days().earliest().orElseThrow());
  }

  private static boolean isNews(AnnotatedReport report, LocalDate day) {
    Optional<LocalDate> published = report.report().published().day();
    return published.isEmpty()
        || (!day.isAfter(published.get()) && !day.isBefore(published.get().minusDays(DAYS)));
  }

  private static int word(Sentence sentence, int offset) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().end() > offset) {
        return i;
      }
    }
    return words.size() - 1;
  }

  private Optional<Happening> find() {
    if (first > 0 && HappeningWords.isBound(lemma(first - 1))) {
      return Optional.empty();
    }
    return thingBehind().or(this::thingOn).filter(this::isTold).map(this::happening);
  }

  /** "Monday's fire": the noun that the day stands before. */
  private Optional<Integer> thingBehind() {
    boolean owns = last + 1 < tree.size() && tree.word(last + 1).tag().equals("POS");
    int head = owns || tree.is(last, "poss") ? tree.head(last) : -1;
    return head > last && isThing(head) ? Optional.of(head) : Optional.empty();
  }

  /** What the day hangs on: up to the first verb, or to a word for what happened. */
  private Optional<Integer> thingOn() {
    int word = root();
    while (word >= 0 && !isVerb(word) && !isThing(word)) {
      word = tree.head(word);
    }
    if (word < 0) {
      return thingBefore();
    }
    return isThing(word) ? Optional.of(word) : thingOf(word);
  }

  /** The word of the time expression that hangs on one outside of it. */
  private int root() {
    int word = first;
    while (word <= last && tree.head(word) >= first && tree.head(word) <= last) {
      word++;
    }
    return tree.head(Math.min(word, last));
  }

  private Optional<Integer> thingOf(int verb) {
    String lemma = lemma(verb);
    if (HappeningWords.verb(lemma).isPresent()) {
      return Optional.of(verb);
    }
    OptionalInt subject = tree.child(verb, "nsubj", "nsubjpass");
    if (subject.isPresent() && HappeningWords.isBeginning(lemma)) {
      Optional<Integer> thing = Optional.of(subject.getAsInt()).filter(this::isThing);
      if (thing.isPresent()) {
        return thing;
      }
    }
    OptionalInt object = tree.child(verb, "dobj", "attr");
    if (object.isPresent() && HappeningWords.isMeeting(lemma) && isThing(object.getAsInt())) {
      return Optional.of(object.getAsInt());
    }
    boolean present = tree.word(verb).tag().equals("VBZ") || tree.word(verb).tag().equals("VBP");
    return present || HappeningWords.isOnTheDay(lemma)
        ? thingBefore().filter(thing -> thing > verb)
        : Optional.empty();
  }

  /** The nearest before the day with no verb between. */
  private Optional<Integer> thingBefore() {
    for (int word = first - 1; word >= 0 && !isVerb(word); word--) {
      if (isThing(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private boolean isThing(int word) {
    return tree.word(word).tag().startsWith("NN") && HappeningWords.noun(lemma(word)).isPresent();
  }

  private boolean isVerb(int word) {
    return tree.word(word).tag().startsWith("V");
  }

  /** Of a single one, that is said to have happened. */
  private boolean isTold(int thing) {
    for (int child : tree.children(thing)) {
      boolean denied = tree.is(child, "neg") || tree.word(child).tag().equals("MD");
      if (denied || HappeningWords.isOther(lemma(child))) {
        return false;
      }
    }
    return !tree.word(thing).tag().equals("NNS");
  }

  private Happening happening(int thing) {
    Sort sort = HappeningWords.noun(lemma(thing)).orElse(Sort.ANY);
    Sort told = isVerb(thing) ? HappeningWords.verb(lemma(thing)).orElse(Sort.ANY) : sort;
    Span about = tree.word(thing).span().cover(time.span());
    return new Happening(report, told, time, about, nouns(thing), age());
  }

  private Set<String> nouns(int thing) {
    Set<String> nouns = new HashSet<>();
    for (int word = 0; word < tree.size(); word++) {
      boolean own = word == thing || (word >= first && word <= last);
      if (!own && tree.word(word).tag().startsWith("N")) {
        nouns.add(lemma(word));
      }
    }
    return nouns;
  }

  /** The number of "3-year-old", of several the last before the day. */
  private Optional<String> age() {
    Optional<String> age = Optional.empty();
    for (int word = 2; word < tree.size() && (word < first || age.isEmpty()); word++) {
      if (lemma(word).equals("year") && tree.word(word - 1).tag().equals("HYPH")) {
        age = Optional.of(lemma(word - 2));
      }
    }
    return age;
  }

  private String lemma(int word) {
    return tree.word(word).lemma().toLowerCase(Locale.ROOT);
  }
}
