package org.readout.language.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.readout.text.Days;

/** Parts of simple dates: "early next year", "the end of March", "the first Friday of July". */
final class Portions {

  private final Tokens tokens;
  private final Numerals numerals;
  private final Calendar calendar;

  Portions(Tokens tokens, Numerals numerals, Calendar calendar) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.calendar = calendar;
  }

  Optional<Match> at(int i) {
    return early(i)
        .or(() -> edge(i))
        .or(() -> day(i))
        .or(() -> nth(i))
        .or(() -> around(i))
        .or(() -> onThe(i));
  }

  /** "Early next year", "mid-2011", "late on Friday", "later this year", "earlier in the week". */
  private Optional<Match> early(int i) {
    Optional<Portion.Share> share =
        switch (tokens.lexeme(i).text()) {
          case "early" -> Optional.of(Portion.Share.EARLY);
          case "mid", "middle" -> Optional.of(Portion.Share.MIDDLE);
          case "late" -> Optional.of(Portion.Share.LATE);
          case "earlier" -> Optional.of(Portion.Share.EARLIER);
          case "later" -> Optional.of(Portion.Share.LATER);
          default -> Optional.empty();
        };
    if (share.isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.hyphen(i + 1) ? i + 2 : i + 1;
    int in = tokens.is(at, "in") || tokens.is(at, "on") ? at + 1 : at;
    return whole(in)
        .map(whole -> new Match(whole.end(), new Portion(share.get(), whole.meaning())));
  }

  /** "The end of March", "the beginning of the year", "mid-week" has no whole. */
  private Optional<Match> edge(int from) {
    int i = tokens.skip(from, "the");
    Optional<Portion.Share> share =
        switch (tokens.lexeme(i).text()) {
          case "beginning", "start" -> Optional.of(Portion.Share.BEGINNING);
          case "middle" -> Optional.of(Portion.Share.MIDDLE);
          case "end", "close" -> Optional.of(Portion.Share.END);
          case "rest" -> Optional.of(Portion.Share.LATER);
          default -> Optional.empty();
        };
    return share.isPresent() && tokens.is(i + 1, "of")
        ? whole(i + 2)
            .map(whole -> new Match(whole.end(), new Portion(share.get(), whole.meaning())))
        : share.filter(Portion.Share.END::equals).flatMap(end -> yearEnd(i));
  }

  /** "Year end" said the other way: "end of year" without an article is read above. */
  private Optional<Match> yearEnd(int i) {
    return calendar
        .at(i + 1)
        .filter(match -> tokens.is(i + 1, Kind.MONTH))
        .map(match -> new Match(match.end(), new Portion(Portion.Share.END, match.meaning())));
  }

  /** A simple date, or "the year", "the month", "the week", which is that of publication. */
  private Optional<Match> whole(int i) {
    Optional<Match> date = calendar.at(i).filter(this::divisible);
    if (date.isPresent()) {
      return date;
    }
    int at = tokens.is(i, "the") || tokens.is(i, "my") ? i + 1 : i;
    return switch (tokens.lexeme(at).text()) {
      case "year" -> running(at + 1, Grain.YEAR);
      case "month" -> running(at + 1, Grain.MONTH);
      case "week" -> running(at + 1, Grain.WEEK);
      case "decade" -> running(at + 1, Grain.DECADE);
      case "day" -> running(at + 1, Grain.DAY);
      case "quarter" -> running(at + 1, Grain.QUARTER);
      case "season", "summer", "winter", "spring", "autumn", "century" -> season(at);
      default -> Optional.empty();
    };
  }

  private Optional<Match> season(int i) {
    return tokens.is(i, Kind.SEASON)
        ? Optional.of(
            new Match(
                i + 1,
                new Recurring(new Yearly.OfSeason(Season.of(tokens.value(i))), Relation.NONE)))
        : Optional.empty();
  }

  private boolean divisible(Match match) {
    return !(match.meaning() instanceof Meaning.Constant);
  }

  private static Optional<Match> running(int end, Grain grain) {
    return Optional.of(new Match(end, new Meaning.Relative(grain, 0)));
  }

  /** "The 20th of next month". */
  private Optional<Match> day(int from) {
    Optional<Count> day = numerals.ordinal(tokens.skip(from, "the"));
    if (day.isEmpty() || !tokens.is(day.get().end(), "of") || day.get().value() > 31) {
      return Optional.empty();
    }
    int i = tokens.skip(day.get().end() + 1, "the");
    return calendar
        .at(i)
        .filter(match -> tokens.is(match.end() - 1, "month"))
        .map(
            match -> new Match(match.end(), new DayOfMonth.Of(day.get().value(), match.meaning())));
  }

  /** "The first Friday of July", "the last week of 2015", "the second week of this month". */
  private Optional<Match> nth(int from) {
    int i = tokens.skip(from, "the");
    Optional<Count> number =
        tokens.is(i, "last") || tokens.is(i, "final")
            ? Optional.of(new Count(i + 1, 5))
            : numerals.ordinal(i).filter(count -> count.value() <= 5);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int at = number.get().end();
    boolean of = tokens.is(at + 1, "of") || tokens.is(at + 1, "in");
    boolean known = tokens.is(at, Kind.WEEKDAY) || tokens.is(at, "week") || tokens.is(at, "day");
    return of && known
        ? whole(at + 2)
            .map(whole -> new Match(whole.end(), nth(number.get().value(), at, whole.meaning())))
        : Optional.empty();
  }

  private Meaning nth(int number, int at, Meaning whole) {
    boolean weekday = tokens.is(at, Kind.WEEKDAY);
    boolean week = tokens.is(at, "week");
    int day = tokens.value(at);
    return context -> {
      Days days = whole.in(context).days();
      if (days.earliest().isEmpty() || days.latest().isEmpty()) {
        return Reading.unknown(week ? Grain.WEEK : Grain.DAY);
      }
      LocalDate first = days.earliest().get();
      LocalDate last = days.latest().get();
      return weekday
          ? weekday(number, DayOfWeek.of(day), first, last).reading()
          : (week ? week(number, first, last) : single(number, first, last)).reading();
    };
  }

  private static Period weekday(int number, DayOfWeek day, LocalDate first, LocalDate last) {
    LocalDate one =
        number >= 5
            ? last.with(TemporalAdjusters.previousOrSame(day))
            : first.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L);
    return new Period(Grain.DAY, one);
  }

  /** The first week of a period is that which holds its first Thursday, as in ISO 8601. */
  private static Period week(int number, LocalDate first, LocalDate last) {
    return number >= 5
        ? Period.of(Grain.WEEK, last.minusDays(3))
        : Period.of(Grain.WEEK, first.plusDays(3)).plus(number - 1L);
  }

  private static Period single(int number, LocalDate first, LocalDate last) {
    return new Period(Grain.DAY, number >= 5 ? last : first.plusDays(number - 1L));
  }

  /** "On the 27th", with nothing after it that it could count. */
  private Optional<Match> onThe(int i) {
    boolean on = tokens.is(i, "the") && (tokens.is(i - 1, "on") || tokens.is(i - 1, "by"));
    Optional<Count> day =
        on && tokens.is(i + 1, Kind.NUMBER) ? numerals.ordinal(i + 1) : Optional.empty();
    return day.filter(count -> tokens.is(count.end(), Kind.MARK) && !tokens.hyphen(count.end()))
        .map(count -> new Match(count.end(), new DayOfMonth(count.value(), Optional.empty())));
  }

  /** "The week of Dec. 5", "the week starting February 4". */
  private Optional<Match> around(int from) {
    int i = tokens.skip(from, "the");
    boolean week = tokens.is(i, "week");
    int next =
        tokens.is(i + 1, "beginning")
                || tokens.reads(i + 1, "starting")
                || tokens.reads(i + 1, "ending")
            ? i + 2
            : i + 1;
    int at = tokens.is(next, "of") || tokens.is(next, "on") ? next + 1 : next;
    if (!week || at == i + 1) {
      return Optional.empty();
    }
    return calendar.at(at).map(match -> new Match(match.end(), weekOf(match.meaning())));
  }

  private static Meaning weekOf(Meaning day) {
    return context ->
        day.in(context)
            .days()
            .earliest()
            .map(first -> Period.of(Grain.WEEK, first).reading())
            .orElse(Reading.unknown(Grain.WEEK));
  }
}
