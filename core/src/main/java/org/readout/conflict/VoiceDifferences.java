package org.readout.conflict;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.annotation.Claim.Role;
import org.readout.annotation.Claim.Stance;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker.Named;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;
import org.readout.text.Span;

/**
 * Finds words that two reports give to different people. What two people each say in their own
 * words is no conflict, so the words have to be the same.
 */
final class VoiceDifferences {
  private static final double SAME = 0.85;
  private static final int FEWEST = 4;

  /** Whom a report means to speak has to be sure. */
  private static final double SURE = 0.75;

  private VoiceDifferences() {}

  static List<Difference> in(Likely pair) {
    boolean same = pair.gaps().content() >= FEWEST && pair.shared() >= SAME;
    Optional<Named> one = speaker(pair.one());
    Optional<Named> other = speaker(pair.other());
    boolean differ =
        one.isPresent()
            && other.isPresent()
            && !pair.one().voice().equals(pair.other().voice())
            && saysAlike(pair)
            && !isOfTheOther(pair.one(), other.get())
            && !isOfTheOther(pair.other(), one.get())
            && !NameForms.areOne(one.get().name(), other.get().name())
            && ((isPerson(pair.one()) && isPerson(pair.other())) || areQuoted(pair));
    if (!same || !differ) {
      return List.of();
    }
    boolean spelling = NameForms.areSpellings(one.get().name(), other.get().name());
    boolean spokesman = isPerson(pair.one()) != isPerson(pair.other());
    return List.of(
        new Difference(
            spelling ? Kind.NAME : Kind.ATTRIBUTION,
            one.get().name(),
            spelling ? named(pair.one(), one.get()) : span(pair.one()),
            other.get().name(),
            spelling ? named(pair.other(), other.get()) : span(pair.other()),
            spokesman ? Judgement.UNDECIDED : Judgement.CONTRADICTION,
            because(spelling, spokesman),
            SAME));
  }

  /** Words of which only one is denied, or has a "not", are not the same. */
  private static boolean saysAlike(Likely pair) {
    Claim one = pair.one().claim();
    Claim other = pair.other().claim();
    return one.negated() == other.negated()
        && (one.stance() == Stance.DENIED) == (other.stance() == Stance.DENIED);
  }

  /** "Foreign Minister Rosa Quint of Norland" speaks for Norland. */
  private static boolean isOfTheOther(Telling telling, Named other) {
    return telling.attribution().stream()
        .flatMap(said -> said.source().stream())
        .anyMatch(source -> source.in(telling.report().report().text()).contains(other.name()));
  }

  private static String because(boolean spelling, boolean spokesman) {
    if (spokesman) {
      return "the same words are given to a body and to somebody who may speak for it";
    }
    return spelling
        ? "the same words are given to one name in two spellings"
        : "the same words are given to two speakers";
  }

  /** Where a report first has the name, so that two spellings are one difference in all of it. */
  private static Span named(Telling telling, Named speaker) {
    return telling.report().entities().stream()
        .filter(entity -> entity.id().equals(speaker.entity()))
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .map(Mention::span)
        .findFirst()
        .orElseGet(() -> span(telling));
  }

  private static Optional<Named> speaker(Telling telling) {
    return telling
        .attribution()
        .filter(said -> said.certainty() >= SURE && !said.source().isEmpty())
        .filter(said -> said.source().stream().noneMatch(source -> isOwn(telling, source)))
        .flatMap(
            said -> said.speaker() instanceof Named named ? Optional.of(named) : Optional.empty());
  }

  /** Whether who is taken to speak is who the clause speaks of: "the clerk said Dorn had left". */
  private static boolean isOwn(Telling telling, Span source) {
    return telling.claim().span().overlaps(source)
        || telling.claim().arguments().stream()
            .anyMatch(one -> one.role() == Role.AGENT && one.span().overlaps(source));
  }

  private static boolean areQuoted(Likely pair) {
    return isQuoted(pair.one()) && isQuoted(pair.other());
  }

  private static boolean isQuoted(Telling telling) {
    return telling.attribution().filter(said -> said.kind() == Attribution.Kind.DIRECT).isPresent();
  }

  /** What two bodies make known each of them may, but for words that are quoted. */
  private static boolean isPerson(Telling telling) {
    return telling.report().entities().stream()
        .anyMatch(
            entity ->
                entity.kind() == Entity.Kind.PERSON
                    && telling.voice().filter(entity.id()::equals).isPresent());
  }

  private static Span span(Telling telling) {
    return telling
        .attribution()
        .flatMap(one -> one.source().stream().findFirst())
        .orElse(telling.claim().span());
  }
}
