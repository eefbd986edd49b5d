package org.readout.independence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.readout.report.Report;

/** Judges whether one of two reports has its words from the other, and which. */
final class Kinship {

  /** Chosen words that two reports share before one is taken to have them from the other. */
  private static final int FEWEST_TELLING = 6;

  /**
   * As many are enough where one names the other's outlet, or both the same agency, or what is
   * shared is a large part of the report.
   */
  private static final int FEWEST_WITH_MORE = 4;

  /** So many of them stand in one passage, if it is not a large part. */
  private static final int FEWEST_TOGETHER = 5;

  private static final double LARGE_PART = 0.25;

  /** Words of their own that they share, chosen or not: about one sentence. */
  private static final int FEWEST_OWN = 18;

  /** A dispatch that comes out as many days after a report is not where it is from. */
  private static final int LATE = 2;

  /** From this share of its own words on a report is a copy. */
  private static final double COPY = 2.0 / 3;

  private static final List<String> AUTHORITIES = List.of("police", "sheriff", "sheriffsoffice");

  private Kinship() {}

  static Optional<Link> of(Told one, Told other) {
    boolean backwards = isSource(other, one);
    Told source = backwards ? other : one;
    Told child = backwards ? one : other;
    Alignment shared = Alignment.of(child.prose(), source.prose());
    boolean credited = child.names(source) || source.names(child) || child.sharesAgency(source);
    int own = Math.max(1, child.prose().own());
    boolean large = shared.own() >= LARGE_PART * own;
    int telling = shared.telling();
    boolean enough = telling >= (credited || large ? FEWEST_WITH_MORE : FEWEST_TELLING);
    boolean scattered = isOfficial(source) && isOfficial(child) && !credited;
    boolean together = large || (!scattered && shared.tellingTogether() >= FEWEST_TOGETHER);
    if (!enough || !together || shared.own() < FEWEST_OWN) {
      return Optional.empty();
    }
    return Optional.of(
        new Link(
            child.report().id(),
            source.report().id(),
            kind(source, shared.own() >= COPY * own),
            Math.min(1, (double) shared.own() / own),
            shared.shared(),
            certainty(telling, credited || large),
            because(child, source, shared.own(), own)));
  }

  /** Named as the source, or an agency's where the other is not, or earlier, or fuller. */
  private static boolean isSource(Told other, Told than) {
    if (other.names(than) != than.names(other)) {
      return than.names(other);
    }
    if (isOfficial(other) != isOfficial(than)) {
      return isOfficial(other);
    }
    Optional<LocalDate> day = day(other.report());
    Optional<LocalDate> before = day(than.report());
    if (other.isWire() != than.isWire() && apart(day, before) < LATE) {
      return other.isWire();
    }
    if (day.isPresent() && before.isPresent() && !day.equals(before)) {
      return day.get().isBefore(before.get());
    }
    return other.prose().own() > than.prose().own();
  }

  private static long apart(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.flatMap(a -> other.map(b -> Math.abs(ChronoUnit.DAYS.between(a, b)))).orElse(0L);
  }

  private static boolean isOfficial(Told told) {
    return told.report().kind() == Report.Kind.STATEMENT
        || told.report().outlet().map(Kinship::isAuthority).orElse(false);
  }

  /** "arla.gov", "www.arlapolice.example". */
  private static boolean isAuthority(String outlet) {
    List<String> labels = Arrays.asList(outlet.toLowerCase(Locale.ROOT).split("\\.", -1));
    return labels.size() > 1
        && (labels.contains("gov")
            || labels.contains("mil")
            || labels.stream().anyMatch(label -> AUTHORITIES.stream().anyMatch(label::endsWith)));
  }

  /** Not where it was taken from the others of the story. */
  private static Optional<LocalDate> day(Report report) {
    boolean known = report.published().from() != Report.Publication.From.STORY;
    return known ? report.published().day() : Optional.empty();
  }

  private static Link.Kind kind(Told source, boolean copy) {
    if (isOfficial(source)) {
      return Link.Kind.RELEASE;
    }
    return copy ? Link.Kind.COPY : Link.Kind.REWRITE;
  }

  /** 0.6 at the fewest words that prove it, 0.8 with three more, 0.9 with six; never sure. */
  private static double certainty(int telling, boolean more) {
    int over = telling - FEWEST_TELLING + (more ? 3 : 0);
    return Math.min(0.99, 1 - 0.4 * Math.pow(2, -over / 3.0));
  }

  private static String because(Told child, Told source, int shared, int own) {
    StringJoiner because = new StringJoiner("; ");
    because.add(shared + " of the " + own + " words of its own prose stand there");
    if (child.names(source)) {
      because.add("it names that outlet");
    } else if (source.isWire() && !child.isWire()) {
      because.add("that is an agency's dispatch");
    } else if (isOfficial(source)) {
      because.add("that is an official statement");
    }
    long days =
        day(source.report())
            .flatMap(from -> day(child.report()).map(to -> ChronoUnit.DAYS.between(from, to)))
            .orElse(0L);
    if (days != 0) {
      because.add((days > 0 ? "published " : "although published ") + days(days));
    } else if (!child.names(source) && child.prose().own() < source.prose().own()) {
      because.add("that is fuller");
    }
    return because.toString();
  }

  private static String days(long days) {
    long count = Math.abs(days);
    return count + (count == 1 ? " day " : " days ") + (days > 0 ? "later" : "earlier");
  }
}
