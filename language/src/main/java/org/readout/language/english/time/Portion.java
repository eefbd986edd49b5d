package org.readout.language.english.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.text.Days;

/**
 * A part of a period: "early next year", "the end of March", "later this year". TIMEX3 keeps the
 * period as the value and the part as a modifier; here the part narrows the days.
 */
record Portion(Share share, Meaning whole) implements Meaning {

  /** Which part. */
  enum Share {
    /** The first half. */
    EARLY(0, 1, 2),
    /** The second of three. */
    MIDDLE(1, 2, 3),
    /** The second half. */
    LATE(1, 2, 2),
    /** "The beginning of": the first of three, of a month or a week the first half. */
    BEGINNING(0, 1, 3),
    /** "The end of": the last of three, of a month or a week the second half. */
    END(2, 3, 3),
    /** Up to the day of publication. */
    EARLIER(0, 1, 1),
    /** From the day of publication on. */
    LATER(0, 1, 1);

    private final int from;
    private final int to;
    private final int of;

    Share(int from, int to, int of) {
      this.from = from;
      this.to = to;
      this.of = of;
    }

    private long edge(long length, int part) {
      return length * part / of;
    }
  }

  @Override
  public Reading in(Context context) {
    Reading reading = whole.in(context);
    Days days = reading.days();
    if (days.earliest().isEmpty() || days.latest().isEmpty()) {
      return reading;
    }
    return new Reading(
        reading.type(),
        reading.value(),
        narrowed(days.earliest().get(), days.latest().get(), context.published()));
  }

  private Days narrowed(LocalDate first, LocalDate last, Optional<LocalDate> published) {
    return switch (share) {
      case EARLIER -> Days.of(first, within(first, last, published).orElse(last));
      case LATER -> Days.of(within(first, last, published).orElse(first), last);
      case EARLY, MIDDLE, LATE, BEGINNING, END -> cut(first, last);
    };
  }

  private static Optional<LocalDate> within(
      LocalDate first, LocalDate last, Optional<LocalDate> published) {
    return published.filter(day -> !day.isBefore(first) && !day.isAfter(last));
  }

  /** By whole months from a quarter of a year on, by days below. */
  private Days cut(LocalDate first, LocalDate last) {
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    if (months >= 3) {
      return Days.of(
          first.plusMonths(share.edge(months, share.from)),
          first.plusMonths(share.edge(months, share.to)).minusDays(1));
    }
    Share part = share == Share.BEGINNING ? Share.EARLY : share == Share.END ? Share.LATE : share;
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    return days < 2
        ? Days.of(first, last)
        : Days.of(
            first.plusDays(part.edge(days, part.from)),
            first.plusDays(part.edge(days, part.to) - 1));
  }
}
