package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;
import org.readout.text.Span;
import org.readout.words.ComparedWord;

/** Finds names and places that stand in each other's place. */
final class NameDifferences {
  private static final double LIKELY = 0.5;
  private static final double SURE = 0.8;
  private static final int LONGEST = 5;

  private NameDifferences() {}

  static List<Difference> in(Likely pair) {
    List<Difference> found = new ArrayList<>();
    if (pair.probability() < LIKELY || !pair.isClose() || pair.isOfTwoTimes()) {
      return found;
    }
    for (Gaps.Gap gap : pair.gaps().gaps()) {
      List<ComparedWord> one = names(pair.one(), gap.fromA(), gap.toA());
      List<ComparedWord> other = names(pair.other(), gap.fromB(), gap.toB());
      boolean both = !one.isEmpty() && !other.isEmpty();
      if (both && !isNear(pair, gap) && differ(pair, one, other)) {
        found.add(difference(pair, one, other));
      }
    }
    return found;
  }

  /** "Near the park" and "in the city" may be one place. */
  private static boolean isNear(Likely pair, Gaps.Gap gap) {
    List<String> one = grammar(pair.one().text().subList(gap.fromA(), gap.toA()));
    List<String> other = grammar(pair.other().text().subList(gap.fromB(), gap.toB()));
    return !one.equals(other);
  }

  private static List<String> grammar(List<ComparedWord> words) {
    return words.stream()
        .filter(word -> word.sort() == ComparedWord.Sort.FUNCTION)
        .map(ComparedWord::form)
        .toList();
  }

  /** The words of a gap that are written as a name, if it has no other words that tell much. */
  private static List<ComparedWord> names(Telling telling, int from, int to) {
    List<ComparedWord> words = telling.text().subList(from, to);
    List<ComparedWord> names =
        words.stream()
            .filter(word -> isName(telling, word) && word.sort() != ComparedWord.Sort.TIME)
            .toList();
    boolean other =
        words.stream()
            .anyMatch(word -> !isName(telling, word) && word.sort() == ComparedWord.Sort.CONTENT);
    return other || names.size() > LONGEST ? List.of() : names;
  }

  private static boolean isName(Telling telling, ComparedWord word) {
    return word.capital() && (!word.opens() || entity(telling, word.span()).isPresent());
  }

  private static boolean differ(Likely pair, List<ComparedWord> one, List<ComparedWord> other) {
    Optional<Entity> a = entity(pair.one(), span(one));
    Optional<Entity> b = entity(pair.other(), span(other));
    boolean both = areBothIn(pair.one(), b) && areBothIn(pair.other(), a);
    boolean either = areBothIn(pair.one(), b) || areBothIn(pair.other(), a);
    if ((either && !pair.isVerbatim()) || (both && areBodies(a, b))) {
      return false;
    }
    boolean shares =
        has(one, other) || has(pair.one().text(), other) || has(pair.other().text(), one);
    boolean kinds =
        a.isEmpty() || b.isEmpty() || a.get().kind().isPlace() == b.get().kind().isPlace();
    String name = span(one).in(pair.one().report().report().text());
    String otherName = span(other).in(pair.other().report().report().text());
    boolean known =
        (a.isPresent() && b.isPresent()) || (pair.isVerbatim() && (a.isPresent() || b.isPresent()));
    boolean same = a.isPresent() && b.isPresent() && a.get().id().equals(b.get().id());
    return known
        && !same
        && !areTwoPeople(pair, a, b)
        && !shares
        && !NameForms.areOne(name, otherName)
        && kinds
        && isWhole(pair.one(), span(one))
        && isWhole(pair.other(), span(other));
  }

  /** What one did another may have done too, unless it is told in the same words. */
  private static boolean areTwoPeople(Likely pair, Optional<Entity> a, Optional<Entity> b) {
    boolean one = pair.isVerbatim() || pair.one().predicate().equals(pair.other().predicate());
    return isPerson(a)
        && isPerson(b)
        && !one
        && !NameForms.shareName(a.get().name(), b.get().name())
        && !NameForms.areSpellings(a.get().name(), b.get().name());
  }

  /** "The Lions" and "Arla" where both reports have both: a team and its town. */
  private static boolean areBodies(Optional<Entity> a, Optional<Entity> b) {
    return (isBody(a) || isBody(b)) && !isPerson(a) && !isPerson(b);
  }

  private static boolean isBody(Optional<Entity> entity) {
    return entity
        .filter(one -> one.kind() != Entity.Kind.PERSON && !one.kind().isPlace())
        .isPresent();
  }

  private static boolean isPerson(Optional<Entity> entity) {
    return entity.filter(one -> one.kind() == Entity.Kind.PERSON).isPresent();
  }

  /** Who is named in the other report too is somebody else, or the same. */
  private static boolean areBothIn(Telling telling, Optional<Entity> entity) {
    return entity.isPresent()
        && telling.report().entities().stream()
            .anyMatch(one -> one.id().equals(entity.get().id()) && !one.mentions().isEmpty());
  }

  private static boolean has(List<ComparedWord> words, List<ComparedWord> names) {
    return words.stream()
        .anyMatch(word -> names.stream().anyMatch(w -> w.stem().equals(word.stem())));
  }

  /** Of a body or a place the whole name has to differ; of a person one of the names is enough. */
  private static boolean isWhole(Telling telling, Span span) {
    for (Entity entity : telling.report().entities()) {
      for (Mention mention : entity.mentions()) {
        boolean part = mention.span().overlaps(span) && !span.contains(mention.span());
        if (part && entity.kind() != Entity.Kind.PERSON && mention.form() == Mention.Form.NAME) {
          return false;
        }
      }
    }
    return true;
  }

  private static Span span(List<ComparedWord> words) {
    return words.getFirst().span().cover(words.getLast().span());
  }

  private static Optional<Entity> entity(Telling telling, Span span) {
    for (Entity entity : telling.report().entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.span().overlaps(span) && mention.form() == Mention.Form.NAME) {
          return Optional.of(entity);
        }
      }
    }
    return Optional.empty();
  }

  private static Difference difference(
      Likely pair, List<ComparedWord> one, List<ComparedWord> other) {
    boolean place =
        entity(pair.one(), span(one)).filter(entity -> entity.kind().isPlace()).isPresent()
            || entity(pair.other(), span(other))
                .filter(entity -> entity.kind().isPlace())
                .isPresent();
    boolean sure = pair.probability() >= SURE;
    return new Difference(
        place ? Kind.PLACE : Kind.NAME,
        span(one).in(pair.one().report().report().text()),
        span(one),
        span(other).in(pair.other().report().report().text()),
        span(other),
        sure ? Judgement.CONTRADICTION : Judgement.UNDECIDED,
        sure
            ? "the same told of two " + (place ? "places" : "names")
            : "it may have been so of both",
        pair.probability());
  }
}
