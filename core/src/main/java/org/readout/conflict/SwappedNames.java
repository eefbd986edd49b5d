package org.readout.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.conflict.Side.Named;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;

/** Finds names and places that stand in each other's place. */
final class SwappedNames {
  private static final int LONGEST = 6;

  private static final double VERBATIM = 0.85;

  private static final List<String> TOLD =
      List.of(" told", " tells", " told the", " tells the", " tell", " tell the");

  private SwappedNames() {}

  /**
   * What differs in a gap.
   *
   * @param tellsMuch enough is said around it that a part of a name may be another
   */
  static Optional<Difference> in(
      Parallel parallel, List<ComparedWord> one, List<ComparedWord> other, boolean tellsMuch) {
    Optional<Name> a = name(parallel.one(), one, parallel.isWhole());
    Optional<Name> b = name(parallel.other(), other, parallel.isWhole());
    return a.isPresent()
            && b.isPresent()
            && a.get().rest().equals(b.get().rest())
            && (tellsMuch || a.get().rest().isEmpty())
            && differ(parallel, a.get().span(), b.get().span())
            && !(kind(parallel, a.get().span(), b.get().span()) == Kind.PLACE
                && lieOtherwise(one, other))
        ? Optional.of(difference(parallel, a.get().span(), b.get().span()))
        : Optional.empty();
  }

  /** "Off the coast" and "in the bay": the words that say how places lie are others. */
  private static boolean lieOtherwise(List<ComparedWord> one, List<ComparedWord> other) {
    List<String> grammar = grammar(one);
    List<String> otherGrammar = grammar(other);
    return !grammar.isEmpty() && !otherGrammar.isEmpty() && !grammar.equals(otherGrammar);
  }

  /** One of the reports tells that one of the places lies in the other: "Arla in Norland". */
  private static boolean liesIn(Parallel parallel, String name, String other) {
    return Stream.of(parallel.one(), parallel.other())
        .map(side -> side.report().report().text())
        .anyMatch(text -> tellsOf(text, name, other) || tellsOf(text, other, name));
  }

  private static boolean tellsOf(String text, String place, String around) {
    return text.contains(place + ", " + around) || text.contains(place + " in " + around);
  }

  private static List<String> grammar(List<ComparedWord> words) {
    return words.stream()
        .filter(word -> word.sort() == Sort.FUNCTION)
        .map(ComparedWord::form)
        .filter(form -> !form.equals("the"))
        .toList();
  }

  /**
   * The whole name that the words of a gap belong to, if it has no other words that tell much: of
   * "Denver" in "Denver Post" that is the newspaper.
   *
   * @param whole whether the sentences are the same as a whole; else it has no other words at all
   */
  private static Optional<Name> name(Side side, List<ComparedWord> words, boolean whole) {
    List<ComparedWord> names = words.stream().filter(word -> isName(side, word)).toList();
    boolean only =
        !names.isEmpty()
            && words.size() <= LONGEST
            && words.stream()
                .allMatch(word -> names.contains(word) || (whole && word.sort() != Sort.CONTENT));
    if (!only) {
      return Optional.empty();
    }
    Span span = names.getFirst().span().cover(names.getLast().span());
    Span bare = side.trimmed(span);
    Span full = side.named(span).map(named -> named.span().cover(bare)).orElse(bare);
    return Optional.of(new Name(full, rest(side.text(full), side.text(bare))));
  }

  /**
   * A name.
   *
   * @param rest what of it stands in both reports: "Post" of "Denver Post" beside "Arla Post";
   *     where one has a "Hill Park" and the other the park of a town the names tell of two things
   */
  private record Name(Span span, String rest) {}

  private static String rest(String whole, String part) {
    return whole.replace(part, "").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isName(Side side, ComparedWord word) {
    return word.capital()
        && word.sort() != Sort.TIME
        && (!word.opens() || side.named(word.span()).isPresent());
  }

  private static boolean differ(Parallel parallel, Span one, Span other) {
    Optional<Entity> a = parallel.one().named(one).map(Named::entity);
    Optional<Entity> b = parallel.other().named(other).map(Named::entity);
    String name = parallel.one().text(one);
    String otherName = parallel.other().text(other);
    boolean doubtful =
        !parallel.isWhole()
            || isPerson(a)
            || isPerson(b)
            || NameForms.isAcronym(name) != NameForms.isAcronym(otherName);
    boolean known = doubtful ? both(a, b) : a.isPresent() || b.isPresent();
    boolean kin = (isPerson(a) || isPerson(b)) && last(name).equals(last(otherName));
    boolean comparable = areOfOneSort(a, b) || areAlike(parallel, one, other);
    boolean told = isTold(parallel.one(), one) && isTold(parallel.other(), other);
    boolean bodies = kind(parallel, one, other) == Kind.ATTRIBUTION && !isPerson(a) && !isPerson(b);
    return known
        && !kin
        && comparable
        && (!(told || bodies) || parallel.shared() >= VERBATIM)
        && !isOne(a, b)
        && !liesIn(parallel, name, otherName)
        && !NameForms.areOne(name, otherName);
  }

  /** To whom the police spoke is news to each paper of its own, if nothing is copied. */
  private static boolean isTold(Side side, Span name) {
    String before = side.report().report().text().substring(side.span().start(), name.start());
    return TOLD.stream().anyMatch(before.stripTrailing()::endsWith);
  }

  /** "President" is no other name than "Barack", and "GOP" may be one for the whole. */
  private static boolean both(Optional<Entity> a, Optional<Entity> b) {
    return a.isPresent() && b.isPresent();
  }

  private static boolean isPerson(Optional<Entity> entity) {
    return entity.filter(one -> one.kind() == Entity.Kind.PERSON).isPresent();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isOne(Optional<Entity> a, Optional<Entity> b) {
    return a.isPresent()
        && b.isPresent()
        && (a.get().id().equals(b.get().id()) || isIn(a.get(), b.get()));
  }

  private static boolean areOfOneSort(Optional<Entity> a, Optional<Entity> b) {
    return !both(a, b)
        || (a.get().kind().isPlace() == b.get().kind().isPlace() && isPerson(a) == isPerson(b));
  }

  /**
   * What stands behind one word in two sentences that are the same is of one sort, whatever it was
   * taken for: a town may bear the name of a person. But somebody and the body that speaks through
   * him are no two, unless words are quoted of them.
   */
  private static boolean areAlike(Parallel parallel, Span one, Span other) {
    Optional<Attribution> said = parallel.one().saidBy(one);
    Optional<Attribution> otherSaid = parallel.other().saidBy(other);
    boolean speak = said.isPresent() && otherSaid.isPresent();
    String before = before(parallel.one(), one);
    boolean placed = !before.isEmpty() && before.equals(before(parallel.other(), other));
    return parallel.isWhole() && ((!speak && placed) || (isQuoted(said) && isQuoted(otherSaid)));
  }

  /** The word before a name, if it is not a part of one. */
  private static String before(Side side, Span name) {
    return side.words().stream()
        .takeWhile(word -> word.span().start() < name.start())
        .reduce((first, last) -> last)
        .filter(word -> !word.capital())
        .map(ComparedWord::form)
        .orElse("");
  }

  private static boolean isQuoted(Optional<Attribution> said) {
    return said.filter(one -> one.kind() != Attribution.Kind.INDIRECT).isPresent();
  }

  /** A country and what lies in it or acts for it are no two places. */
  private static boolean isIn(Entity a, Entity b) {
    boolean country = a.kind() == Entity.Kind.COUNTRY || b.kind() == Entity.Kind.COUNTRY;
    return country && a.country().isPresent() && a.country().equals(b.country());
  }

  private static Difference difference(Parallel parallel, Span one, Span other) {
    Kind kind = kind(parallel, one, other);
    return new Difference(
        kind,
        parallel.one().text(one),
        one,
        parallel.other().text(other),
        other,
        Judgement.CONTRADICTION,
        kind == Kind.ATTRIBUTION
            ? "the same words are given to two speakers"
            : "the same words, and only the "
                + (kind == Kind.PLACE ? "place" : "name")
                + " differs",
        Parallel.CERTAINTY);
  }

  private static Kind kind(Parallel parallel, Span one, Span other) {
    boolean place =
        parallel.one().named(one).filter(named -> named.entity().kind().isPlace()).isPresent()
            || parallel
                .other()
                .named(other)
                .filter(named -> named.entity().kind().isPlace())
                .isPresent();
    if (place) {
      return Kind.PLACE;
    }
    boolean source =
        parallel.one().saidBy(one).isPresent() && parallel.other().saidBy(other).isPresent();
    return source && !areSpellings(parallel, one, other) ? Kind.ATTRIBUTION : Kind.NAME;
  }

  private static boolean areSpellings(Parallel parallel, Span one, Span other) {
    return NameForms.areSpellings(parallel.one().text(one), parallel.other().text(other));
  }
}
