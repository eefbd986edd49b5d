package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Role;
import org.readout.annotation.Mention;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.text.Span;

/**
 * Finds people to whom two reports give the same office and one name, and another name beside it:
 * "the lawyer, William Moss" and "William Wood, the lawyer".
 */
final class Namesakes {
  private static final double CERTAINTY = 0.7;

  private static final Pattern SUFFIX = Pattern.compile(",? (?:jr|sr|ii|iii|iv)\\.?$");

  private Namesakes() {}

  /** The differences between two reports. */
  static List<Difference> between(AnnotatedReport one, AnnotatedReport other) {
    List<Difference> found = new ArrayList<>();
    for (Entity a : people(one, other)) {
      for (Entity b : people(other, one)) {
        if (shareOneName(a.name(), b.name()) && haveOneOffice(a, b)) {
          span(a).flatMap(at -> span(b).map(by -> difference(a, at, b, by))).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Those who bear an office and whom the other report does not name. */
  private static List<Entity> people(AnnotatedReport report, AnnotatedReport other) {
    return report.entities().stream()
        .filter(entity -> entity.kind() == Entity.Kind.PERSON && !entity.roles().isEmpty())
        .filter(entity -> other.entities().stream().noneMatch(o -> o.id().equals(entity.id())))
        .toList();
  }

  private static boolean shareOneName(String one, String other) {
    String[] a = names(one);
    String[] b = names(other);
    boolean full = a.length > 1 && b.length > 1;
    return full
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

  private static Difference difference(Entity a, Span at, Entity b, Span by) {
    return new Difference(
        Kind.NAME,
        a.name(),
        at,
        b.name(),
        by,
        Judgement.UNDECIDED,
        "one office and one name in common, and they may be two people",
        CERTAINTY);
  }
}
