package org.readout.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Entity;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Share;
import org.readout.annotation.Word;
import org.readout.text.Span;

/**
 * Finds what reports say outright of how many were killed and injured. A number counts only if
 * those of the report's other words agree with it, so that a part, another event or a neighbour's
 * number is not taken for the whole.
 */
public final class StatedTolls {

  /** What a report says over and over is shown so often. */
  private static final int SHOWN = 2;

  /** So many characters count people in a few words. */
  private static final int LONGEST = 40;

  private final TollContext context;

  private StatedTolls(TollContext context) {
    this.context = context;
  }

  /**
   * The counts of a kind, one a report at most, in the order of the reports.
   *
   * @param reports of one story, in order
   */
  public static List<StatedToll> of(List<TolledReport> reports, Kind kind) {
    if (reports.stream().filter(report -> tells(report, kind)).count() < 2) {
      return List.of();
    }
    StatedTolls stated = new StatedTolls(TollContext.of(reports));
    List<StatedToll> found = new ArrayList<>();
    for (TolledReport report : reports) {
      if (tells(report, kind) && !TollSentences.isRoundup(report)) {
        stated.in(report, kind).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean tells(TolledReport report, Kind kind) {
    return report.tolls().stream().anyMatch(toll -> !toll.title() && toll.kind() == kind);
  }

  /**
   * A sentence that states a number.
   *
   * @param toll the words that state it
   */
  private record Stating(Sentence sentence, Toll toll) {
    int number() {
      return toll.least();
    }

    boolean isCounted() {
      return toll.counted().isPresent();
    }

    boolean isRoughly() {
      return toll.counted().filter(Toll.Counted::roughly).isPresent();
    }

    boolean isRisen() {
      return toll.counted().filter(Toll.Counted::risen).isPresent();
    }

    /** One person, and who is told of one by one, may be one of several: they count in the lead. */
    boolean isPlain() {
      boolean lead = sentence.paragraph() <= TollSentences.LEADING;
      return lead || (isCounted() && number() != 1);
    }

    boolean hasCulprit() {
      return toll.counted().filter(Toll.Counted::culprit).isPresent();
    }
  }

  private Optional<StatedToll> in(TolledReport report, Kind kind) {
    Casualties whole = Tolls.count(List.of(report));
    List<Stating> stating = new ArrayList<>();
    for (TollSentence sentence : TollSentences.of(report, context.day())) {
      stating(sentence, kind)
          .filter(one -> agrees(one.toll, whole) && one.isPlain())
          .ifPresent(stating::add);
    }
    return stating.isEmpty() ? Optional.empty() : Optional.of(stated(report, kind, whole, stating));
  }

  /** That of a sentence with one number of the kind; what several amount to is not outright. */
  private static Optional<Stating> stating(TollSentence sentence, Kind kind) {
    if (sentence.sentence().isEmpty()
        || sentence.elsewhen()
        || TollSentences.isScattered(sentence.tolls())) {
      return Optional.empty();
    }
    Sentence where = sentence.sentence().get();
    List<Toll> tolls =
        sentence.tolls().stream()
            .filter(toll -> toll.kind() == kind && isOfAll(toll) && !toll.culprit())
            .toList();
    boolean shared =
        tolls.size() == 1
            && sentence.tolls().stream().anyMatch(toll -> isShared(toll, tolls.getFirst()));
    return tolls.size() == 1
            && !shared
            && isStated(where, tolls.getFirst())
            && !sentence.isState(tolls.getFirst())
        ? Optional.of(new Stating(where, tolls.getFirst()))
        : Optional.empty();
  }

  /** "The nine people who died" are counted, "the man", "the two men" may be some of them. */
  private static boolean isOfAll(Toll toll) {
    return toll.share() != Share.KNOWN || (toll.counted().isPresent() && toll.least() > 2);
  }

  /** Whether two kinds of harm hang on one number. */
  private static boolean isShared(Toll one, Toll other) {
    return one.kind() != other.kind()
        && one.counted().isPresent()
        && one.counted().equals(other.counted());
  }

  private static boolean isStated(Sentence sentence, Toll toll) {
    boolean number = toll.counted().isPresent() || toll.isExact();
    boolean brief = count(sentence, toll).length() <= LONGEST;
    return number && brief && toll.share() != Share.PART;
  }

  /** The same number, or but for who did it. */
  private boolean agrees(Toll toll, Casualties whole) {
    int number = whole.of(toll.kind());
    boolean victims =
        toll.kind() == Kind.KILLED && toll.share() == Share.GROUP && context.culpritDead();
    return toll.least() == number || (victims && toll.least() + 1 == number);
  }

  /** The number that is said first, with all sentences that say it. */
  private StatedToll stated(TolledReport report, Kind kind, Casualties whole, List<Stating> all) {
    int number = all.getFirst().number();
    List<Stating> stating = all.stream().filter(one -> one.number() == number).toList();
    return new StatedToll(
        report,
        kind,
        number,
        stating.stream().anyMatch(one -> one.toll.isExact()),
        stating.stream().allMatch(Stating::isRoughly),
        stating.stream().anyMatch(Stating::isRisen),
        stating.stream().anyMatch(Stating::isCounted),
        culprit(report, stating, whole),
        context.culpritDead(),
        whole,
        days(report, stating),
        entities(report, stating),
        stating.stream().limit(SHOWN).map(StatedTolls::words).toList());
  }

  /** Whether who did it is among them: so it is said, or told of and the sum comes out. */
  private static boolean culprit(TolledReport report, List<Stating> stating, Casualties whole) {
    Toll toll = stating.getFirst().toll;
    boolean summed =
        toll.kind() == Kind.KILLED
            && TollContext.culpritDies(report)
            && whole.killed() == toll.least();
    return summed || stating.stream().anyMatch(Stating::hasCulprit);
  }

  /** Whom and what the sentences name. */
  private static Set<String> entities(TolledReport report, List<Stating> stating) {
    Set<String> ids = new HashSet<>();
    for (Entity entity : report.report().entities()) {
      boolean here =
          entity.mentions().stream()
              .anyMatch(
                  mention ->
                      stating.stream()
                          .anyMatch(one -> one.sentence.span().contains(mention.span())));
      if (here) {
        ids.add(entity.id());
      }
    }
    return ids;
  }

  private static Set<LocalDate> days(TolledReport report, List<Stating> stating) {
    Set<LocalDate> days = new HashSet<>();
    for (TimeExpression time : report.report().times()) {
      boolean here =
          stating.stream()
              .filter(one -> !one.isRisen())
              .anyMatch(one -> one.sentence.span().contains(time.span()));
      if (here && time.days().isOneDay()) {
        time.days().earliest().ifPresent(days::add);
      }
    }
    return days;
  }

  private static StatedToll.Words words(Stating stating) {
    Span count = count(stating.sentence, stating.toll);
    return new StatedToll.Words(stating.toll.span().cover(count), count);
  }

  private static Span count(Sentence sentence, Toll toll) {
    return toll.counted().map(Toll.Counted::span).orElseGet(() -> people(sentence, toll.span()));
  }

  /** The words of a passage before its first verb; all of it if it begins with one. */
  private static Span people(Sentence sentence, Span passage) {
    int end = passage.start();
    for (Word word : sentence.words()) {
      if (passage.contains(word.span())) {
        if (word.tag().startsWith("V") || word.tag().equals(",")) {
          break;
        }
        end = word.span().end();
      }
    }
    return end == passage.start() ? passage : new Span(passage.start(), end);
  }
}
