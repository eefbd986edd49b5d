package org.readout.language.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Simple dates: all that names one period of the calendar without a part or a distance. */
final class Calendar {

  private static final Set<String> CAPITALISED_IN_TITLES = Set.of("today", "tomorrow", "yesterday");

  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "yesterday", -1, "tomorrow", 1, "tmrw", 1);

  private final Tokens tokens;
  private final Numerals numerals;
  private final Holidays holidays;
  private final DigitDates digits;
  private final WrittenDates written;
  private final Years years;
  private final Named named;
  private int lastAsked = -1;
  private Optional<Match> lastAnswer = Optional.empty();

  Calendar(Tokens tokens, Numerals numerals, Holidays holidays) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.holidays = holidays;
    this.digits = new DigitDates(tokens);
    this.written = new WrittenDates(tokens, numerals);
    this.years = new Years(tokens, numerals);
    this.named = new Named(tokens, numerals);
  }

  /** The simple date that begins here; several rules ask for it one after another. */
  Optional<Match> at(int i) {
    if (i != lastAsked) {
      lastAnswer = read(i);
      lastAsked = i;
    }
    return lastAnswer;
  }

  private Optional<Match> read(int i) {
    return holiday(i)
        .or(() -> weekday(i))
        .or(() -> dayOfWeek(i))
        .or(() -> digits.at(i))
        .or(() -> written.at(i))
        .or(() -> day(i))
        .or(() -> named.at(i))
        .or(() -> years.at(i));
  }

  /** "Christmas", "last Easter", "Thanksgiving 2010". */
  private Optional<Match> holiday(int from) {
    int i = relationEnd(from);
    Optional<Holidays.Named> found = holidays.at(tokens, i);
    if (found.isEmpty()) {
      return nineEleven(from);
    }
    int end = found.get().end();
    Yearly what = found.get().what();
    int at = tokens.skip(tokens.skip(end, ','), "of");
    Optional<Count> year = tokens.width4(at) ? numerals.year(at) : Optional.empty();
    return Optional.of(
        year.flatMap(
                count ->
                    what.of(count.value())
                        .map(period -> new Match(count.end(), new Meaning.Absolute(period))))
            .orElse(new Match(end, new Recurring(what, relation(from, i)))));
  }

  /** "9/11": that of 2001. */
  private Optional<Match> nineEleven(int i) {
    boolean here =
        tokens.number(i) == 9
            && tokens.mark(i + 1, '/')
            && tokens.glued(i + 1)
            && tokens.number(i + 2) == 11
            && tokens.glued(i + 2)
            && tokens.width(i) == 1
            && !tokens.mark(i + 3, '/')
            && !tokens.mark(i - 1, '/');
    return here
        ? Optional.of(
            new Match(i + 3, new Meaning.Absolute(Period.of(Grain.DAY, LocalDate.of(2001, 9, 11)))))
        : Optional.empty();
  }

  /** "Friday", "Friday, Dec. 30", "last Friday", "Thursday the 21st", "Friday of next week". */
  private Optional<Match> weekday(int from) {
    int i = relationEnd(from);
    if (!tokens.is(i, Kind.WEEKDAY) || !speaksOfADay(i)) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(tokens.value(i));
    int after = i + (tokens.mark(i + 1, '.') && tokens.width(i) <= 4 ? 2 : 1);
    int at = tokens.skip(after, ',');
    Optional<Match> date = written.at(at).filter(Calendar::exact).or(() -> digits.at(at));
    if (date.isPresent()) {
      return date;
    }
    return theDay(after, day)
        .or(() -> ofWeek(after, day))
        .or(() -> Optional.of(new Match(i + 1, new Weekday(day, relation(from, i)))));
  }

  private static boolean exact(Match match) {
    return switch (match.meaning()) {
      case Recurring recurring -> recurring.what().grain() == Grain.DAY;
      case OfYear ofYear -> ofYear.what().grain() == Grain.DAY;
      case Meaning.Absolute absolute -> absolute.period().grain() == Grain.DAY;
      default -> false;
    };
  }

  /** True unless it is a name ("the Sunday Times") or a short word that is another ("sat"). */
  private boolean speaksOfADay(int i) {
    if (tokens.width(i) <= 3) {
      boolean comma = tokens.mark(i + 1, ',') || tokens.mark(i + 1, '.');
      boolean date = tokens.is(i + 1, Kind.NUMBER) || tokens.is(i + 1, Kind.MONTH);
      boolean other =
          (!tokens.is(i, "sun") && !tokens.is(i, "sat") && !tokens.is(i, "wed")) || date;
      return tokens.capital(i)
          && ((other && (comma || date || tokens.is(i - 1, "on"))) || (comma && dated(i + 2)));
    }
    boolean name = tokens.capital(i + 1) && tokens.is(i + 1, Kind.OTHER) && tokens.is(i - 1, "the");
    int close = tokens.skip(i + 1, ',');
    boolean programme =
        tokens.quotation(close) && tokens.capital(i - 1) && tokens.is(i - 1, Kind.OTHER);
    return !name && !programme;
  }

  private boolean dated(int i) {
    return tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.MONTH);
  }

  /** "The 21st" after a weekday; "Tuesday the first of its phones" goes on. */
  private Optional<Match> theDay(int from, DayOfWeek weekday) {
    int i = tokens.skip(from, "the");
    Optional<Count> day = i > from ? numerals.day(i) : numerals.ordinal(i).filter(this::inDigits);
    return day.filter(count -> count.value() <= 31)
        .filter(count -> inDigits(count) || !tokens.is(count.end(), Kind.OTHER))
        .map(count -> new Match(count.end(), new DayOfMonth(count.value(), Optional.of(weekday))));
  }

  private boolean inDigits(Count count) {
    return tokens.is(count.end() - 2, Kind.NUMBER);
  }

  /** "Next week on Friday", "this week Friday". */
  private Optional<Match> dayOfWeek(int i) {
    Optional<Match> week = week(i);
    int at = week.map(Match::end).orElse(i);
    int on = tokens.is(at, "on") || tokens.hyphen(at) ? at + 1 : at;
    return tokens.is(on, Kind.WEEKDAY)
        ? week.map(
            match ->
                new Match(
                    on + 1, new Weekday.OfWeek(DayOfWeek.of(tokens.value(on)), match.meaning())))
        : Optional.empty();
  }

  /** "Of next week", "next week", "last week" after a weekday. */
  private Optional<Match> ofWeek(int from, DayOfWeek day) {
    int i = tokens.skip(from, "of");
    return week(i).map(match -> new Match(match.end(), new Weekday.OfWeek(day, match.meaning())));
  }

  private Optional<Match> week(int from) {
    int i = tokens.skip(from, "the");
    if (!tokens.is(i + 1, "week")) {
      return Optional.empty();
    }
    return switch (tokens.lexeme(i).text()) {
      case "last", "previous" ->
          Optional.of(new Match(i + 2, new Meaning.Relative(Grain.WEEK, -1)));
      case "next" -> Optional.of(new Match(i + 2, new Meaning.Relative(Grain.WEEK, 1)));
      case "this" -> Optional.of(new Match(i + 2, new Meaning.Relative(Grain.WEEK, 0)));
      case "following" -> Optional.of(new Match(i + 2, new Meaning.Resumed(Grain.WEEK, 1)));
      default -> Optional.empty();
    };
  }

  /** The index of what "last", "this", "next", "this past" stand before. */
  private int relationEnd(int from) {
    int i = tokens.skip(from, "the");
    boolean known =
        switch (tokens.lexeme(i).text()) {
          case "last", "next", "this", "past", "previous", "coming", "upcoming" -> true;
          default -> false;
        };
    if (!known) {
      return from;
    }
    boolean two = tokens.is(i, "this") && relates(i + 1);
    return i + (two ? 2 : 1);
  }

  private boolean relates(int i) {
    return tokens.is(i, "past")
        || tokens.is(i, "coming")
        || tokens.is(i, "upcoming")
        || tokens.is(i, "last")
        || tokens.is(i, "next");
  }

  private Relation relation(int from, int to) {
    if (from == to) {
      return Relation.NONE;
    }
    return switch (tokens.lexeme(to - 1).text()) {
      case "last", "past", "previous" -> Relation.LAST;
      case "next" -> Relation.NEXT;
      case "coming", "upcoming" -> Relation.NEXT;
      default -> Relation.THIS;
    };
  }

  /** "Today", "the day before yesterday". */
  private Optional<Match> day(int from) {
    Integer count = DAYS.get(tokens.lexeme(from).text());
    if (count != null) {
      return title(from)
          ? Optional.empty()
          : Optional.of(new Match(from + 1, new Meaning.Relative(Grain.DAY, count)));
    }
    int i = tokens.skip(from, "the");
    if (!tokens.is(i, "day")) {
      return Optional.empty();
    }
    if (tokens.is(i + 1, "before") && tokens.is(i + 2, "yesterday")) {
      return Optional.of(new Match(i + 3, new Meaning.Relative(Grain.DAY, -2)));
    }
    return tokens.is(i + 1, "after") && tokens.is(i + 2, "tomorrow")
        ? Optional.of(new Match(i + 3, new Meaning.Relative(Grain.DAY, 2)))
        : Optional.empty();
  }

  /** "USA Today", "Russia Today", "NBC's Today": the name of something. */
  private boolean title(int i) {
    boolean capital = tokens.isOne(i, CAPITALISED_IN_TITLES) && tokens.capital(i);
    boolean name = tokens.capital(i - 1) || (tokens.is(i - 1, "s") && tokens.apostrophe(i - 2));
    return capital && (name || tokens.reads(i + 1, "show"));
  }
}
