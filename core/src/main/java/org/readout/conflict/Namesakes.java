package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Role;
import org.readout.annotation.Mention;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Facts.Match;
import org.readout.fact.Telling;
import org.readout.text.Span;

/**
 * Finds people to whom two reports give one name, and another name beside it, where they bear the
 * same office ("the lawyer, William Moss" and "William Wood, the lawyer") or the same is told of
 * both, whom the other report does not name.
 */
final class Namesakes {
  private static final double CERTAINTY = 0.7;

  /** Clauses that are less likely to tell the same may tell of two people. */
  private static final double LIKELY = 0.45;

  /** The same where the names that differ are no two spellings. */
  private static final double SURE = 0.6;

  private static final Pattern SUFFIX = Pattern.compile(",? (?:jr|sr|ii|iii|iv)\\.?$");

  private Namesakes() {}

  /**
   * The differences between two reports.
   *
   * @param matches of a story
   */
  static List<Difference> between(AnnotatedReport one, AnnotatedReport other, List<Match> matches) {
    Map<String, List<Entity>> byName = byName(people(other, one));
    List<Difference> found = new ArrayList<>();
    for (Entity a : people(one, other)) {
      ends(a)
          .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
          .filter(b -> shareOneName(a.name(), b.name()))
          .flatMap(b -> difference(a, b, betweenThem(one, other, matches)).stream())
          .forEach(found::add);
    }
    return found;
  }

  /** By their first names and by their last ones. */
  private static Map<String, List<Entity>> byName(List<Entity> people) {
    Map<String, List<Entity>> byName = new HashMap<>();
    for (Entity entity : people) {
      ends(entity)
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(entity));
    }
    return byName;
  }

  /** The first name and the last. */
  private static Stream<String> ends(Entity entity) {
    String[] names = names(entity.name());
    return Stream.of(names[0], names[names.length - 1]).distinct();
  }

  private static Stream<Match> betweenThem(
      AnnotatedReport one, AnnotatedReport other, List<Match> matches) {
    return matches.stream()
        .filter(match -> match.probability() >= LIKELY)
        .filter(match -> areBetween(match, one, other));
  }

  private static Optional<Difference> difference(Entity a, Entity b, Stream<Match> matches) {
    boolean office = haveOneOffice(a, b);
    double least = NameForms.areSpellings(a.name(), b.name()) ? LIKELY : SURE;
    boolean deed =
        !office
            && names(a.name())[0].equals(names(b.name())[0])
            && matches
                .filter(match -> match.probability() >= least)
                .anyMatch(match -> isOf(match.one(), a) && isOf(match.other(), b));
    return office || deed
        ? span(a).flatMap(at -> span(b).map(by -> difference(a, at, b, by, office)))
        : Optional.empty();
  }

  private static boolean areBetween(Match match, AnnotatedReport one, AnnotatedReport other) {
    return match.one().report().report().id().equals(one.report().id())
        && match.other().report().report().id().equals(other.report().id());
  }

  /** Whether a clause has the whole name. */
  private static boolean isOf(Telling telling, Entity entity) {
    return named(entity)
        .map(Mention::span)
        .filter(telling.claim().span()::contains)
        .anyMatch(span -> span.length() >= entity.name().length());
  }

  /** Those whom the other report does not name. */
  private static List<Entity> people(AnnotatedReport report, AnnotatedReport other) {
    return report.entities().stream()
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .filter(entity -> other.entities().stream().noneMatch(o -> o.id().equals(entity.id())))
        .toList();
  }

  private static boolean shareOneName(String one, String other) {
    String[] a = names(one);
    String[] b = names(other);
    boolean full = a.length > 1 && b.length > 1;
    return full
        && !NameForms.areOne(one, other)
        && !isInitial(a[0], b[0])
        && !isInitial(b[0], a[0])
        && !isShort(a[0], b[0])
        && a[0].equals(b[0]) != a[a.length - 1].equals(b[b.length - 1]);
  }

  /** "Joe" may be "Joseph". */
  private static boolean isShort(String one, String other) {
    return !one.equals(other) && one.regionMatches(0, other, 0, 2);
  }

  /** Without what tells a son from his father. */
  private static String[] names(String whole) {
    return SUFFIX.matcher(whole.toLowerCase(Locale.ROOT)).replaceFirst("").split(" ", -1);
  }

  /** "C.E." may be "Carl". */
  private static boolean isInitial(String initials, String name) {
    boolean dotted = initials.indexOf('.') == 1 || initials.length() == 1;
    return dotted && initials.charAt(0) == name.charAt(0);
  }

  /** One that hardly two people have: of one body or person, or told in several words. */
  private static boolean haveOneOffice(Entity a, Entity b) {
    return a.roles().stream()
        .anyMatch(role -> b.roles().stream().anyMatch(other -> isOneOffice(role, other)));
  }

  private static boolean isOneOffice(Role one, Role other) {
    boolean rare = one.title().contains(" ") || one.of().isPresent();
    return rare && one.title().equalsIgnoreCase(other.title()) && one.of().equals(other.of());
  }

  /** Where the whole name stands. */
  private static Optional<Span> span(Entity entity) {
    return Stream.concat(
            named(entity).filter(mention -> mention.span().length() >= entity.name().length()),
            named(entity))
        .findFirst()
        .map(Mention::span);
  }

  private static Stream<Mention> named(Entity entity) {
    return entity.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME);
  }

  private static Difference difference(Entity a, Span at, Entity b, Span by, boolean office) {
    return new Difference(
        Kind.NAME,
        a.name(),
        at,
        b.name(),
        by,
        Judgement.UNDECIDED,
        (office ? "one office" : "one deed")
            + (NameForms.areSpellings(a.name(), b.name())
                ? ", and one name in two spellings or two people"
                : " and one name in common, and they may be two people"),
        CERTAINTY);
  }
}
