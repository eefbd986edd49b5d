package org.readout.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  private static final int LONGEST_ABBREVIATION = 5;

  private SwappedNames() {}

  static Optional<Difference> in(
      Parallel parallel, List<ComparedWord> one, List<ComparedWord> other) {
    Optional<Name> a = name(parallel.one(), one);
    Optional<Name> b = name(parallel.other(), other);
    return a.isPresent()
            && b.isPresent()
            && a.get().rest().equals(b.get().rest())
            && differ(parallel, a.get().span(), b.get().span())
        ? Optional.of(difference(parallel, a.get().span(), b.get().span()))
        : Optional.empty();
  }

  /**
   * The whole name that the words of a gap belong to, if it has no other words that tell much: of
   * "Denver" in "Denver Post" that is the newspaper.
   */
  private static Optional<Name> name(Side side, List<ComparedWord> words) {
    List<ComparedWord> names = words.stream().filter(word -> isName(side, word)).toList();
    boolean only =
        !names.isEmpty()
            && words.size() <= LONGEST
            && words.stream().allMatch(word -> names.contains(word) || word.sort() != Sort.CONTENT);
    if (!only) {
      return Optional.empty();
    }
    Span span = names.getFirst().span().cover(names.getLast().span());
    Span bare = side.trimmed(span);
    Span whole = side.named(span).map(named -> named.span().cover(bare)).orElse(bare);
    return Optional.of(new Name(whole, rest(side.text(whole), side.text(bare))));
  }

  /**
   * A name.
   *
   * @param rest what of it stands in both reports: "Post" of "Denver Post" beside "Arla Post"; where
   *     one has a "Hill Park" and the other the park of a town the names tell of two things
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
    boolean doubtful = isPerson(a) || isPerson(b) || isAcronym(name) != isAcronym(otherName);
    boolean known = doubtful ? both(a, b) : a.isPresent() || b.isPresent();
    boolean kin = (isPerson(a) || isPerson(b)) && last(name).equals(last(otherName));
    return known && !kin && !isOne(a, b) && !isPart(name, otherName);
  }

  /** "President" is no other name than "Barack", and "GOP" may be one for the whole. */
  private static boolean both(Optional<Entity> a, Optional<Entity> b) {
    return a.isPresent() && b.isPresent();
  }

  private static boolean isPerson(Optional<Entity> entity) {
    return entity.filter(one -> one.kind() == Entity.Kind.PERSON).isPresent();
  }

  private static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ABBREVIATION
        && letters(name).chars().allMatch(Character::isUpperCase);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isOne(Optional<Entity> a, Optional<Entity> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean placed = isPlace(a.get()) != isPlace(b.get());
    return a.get().id().equals(b.get().id()) || placed || isIn(a.get(), b.get());
  }

  /** A country and what lies in it or acts for it are no two places. */
  private static boolean isIn(Entity a, Entity b) {
    boolean country = a.kind() == Entity.Kind.COUNTRY || b.kind() == Entity.Kind.COUNTRY;
    return country && a.country().isPresent() && a.country().equals(b.country());
  }

  /** One is a shorter form of the other, or its initials. */
  private static boolean isPart(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return isAmong(a, b)
        || isAmong(b, a)
        || initials(one).equals(letters(other))
        || initials(other).equals(letters(one));
  }

  private static boolean isAmong(Set<String> some, Set<String> all) {
    return some.stream()
        .allMatch(word -> all.contains(word) || all.stream().anyMatch(w -> isShort(word, w)));
  }

  /** One is an abbreviation of the other: "Ft." of "Fort", "Calif." of "California". */
  private static boolean isShort(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean ends =
        shorter.charAt(shorter.length() - 1) == longer.charAt(longer.length() - 1)
            || longer.startsWith(shorter);
    return shorter.length() <= LONGEST_ABBREVIATION
        && shorter.charAt(0) == longer.charAt(0)
        && ends;
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : name;
  }

  private static String letters(String name) {
    return name.replaceAll("[^\\p{L}]", "");
  }

  private static boolean isPlace(Entity entity) {
    return entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.COUNTRY;
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
        parallel.one().named(one).filter(named -> isPlace(named.entity())).isPresent()
            || parallel.other().named(other).filter(named -> isPlace(named.entity())).isPresent();
    if (place) {
      return Kind.PLACE;
    }
    boolean source = parallel.one().isSource(one) && parallel.other().isSource(other);
    return source ? Kind.ATTRIBUTION : Kind.NAME;
  }
}
