package org.readout.toll;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Sentence;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Share;
import org.readout.annotation.Toll.Somebody;

/**
 * The tolls of a title or of a sentence.
 *
 * @param sentence empty for the title
 * @param weight how much they tell
 * @param elsewhen whether it speaks of another time than that of the event
 */
record TollSentence(
    Optional<Sentence> sentence, List<Toll> tolls, double weight, boolean elsewhen) {

  TollSentence {
    tolls = List.copyOf(tolls);
  }

  boolean has(Kind kind) {
    return tolls.stream().anyMatch(toll -> toll.kind() == kind);
  }

  /** Who "is in critical condition" is one of the injured, and not all of them. */
  boolean isState(Toll toll) {
    return sentence.stream()
        .flatMap(one -> one.words().stream())
        .filter(word -> word.span().end() == toll.span().end())
        .anyMatch(word -> word.tag().equals("IN"));
  }

  /**
   * Whether it tells of the death of others than one who was hurt: "killed a boy and wounded his
   * father".
   */
  boolean tellsOfOthersDead(Toll hurt) {
    List<Toll> dead =
        tolls.stream().filter(toll -> toll.kind() == Kind.KILLED && toll.least() > 0).toList();
    return !dead.isEmpty() && dead.stream().noneMatch(toll -> mayBeOne(toll, hurt));
  }

  private static boolean mayBeOne(Toll dead, Toll hurt) {
    if (dead.span().start() == hurt.span().start()) {
      return true;
    }
    if (!dead.people().isEmpty() && !hurt.people().isEmpty()) {
      return dead.people().equals(hurt.people());
    }
    boolean known = dead.share() == Share.KNOWN && hurt.share() == Share.KNOWN;
    return known && mayBe(dead.somebody(), hurt.somebody());
  }

  private static boolean mayBe(Optional<Somebody> one, Optional<Somebody> other) {
    return one.isPresent() && other.isPresent() && one.get().mayBe(other.get());
  }
}
