package org.readout.language.english.time;

import java.util.Optional;
import java.util.Set;

/** Times of day: "6:40 p.m.", "18:00 UTC", "at noon", "Friday morning", "tonight", "last night". */
final class Clocks {

  private static final Set<String> ZONES =
      Set.of(
          "utc", "gmt", "est", "edt", "pst", "pdt", "cst", "cdt", "cet", "cest", "bst", "et", "pt",
          "ct", "mt", "ist", "msk", "local", "eastern", "pacific");

  private final Tokens tokens;

  private final Calendar calendar;

  Clocks(Tokens tokens, Numerals numerals, Calendar calendar) {
    this.tokens = tokens;

    this.calendar = calendar;
  }

  /** A time of day that was read, and where it ends. */
  record Told(int end, Clock clock) {}

  Optional<Match> at(int i) {
    return ofToday(i).or(() -> clockFirst(i)).or(() -> dayFirst(i)).or(() -> inThe(i));
  }

  /** "Tonight", "this morning", "late last night", "tonight at 7". */
  private Optional<Match> ofToday(int from) {
    int i = tokens.is(from, "early") || tokens.is(from, "late") ? from + 1 : from;
    return partOfToday(i).map(this::atHour);
  }

  private Match atHour(Today today) {
    int at = tokens.is(today.end(), "at") ? today.end() + 1 : today.end();
    Optional<Told> exact =
        clock(at).or(() -> at > today.end() ? hour(at, today.part()) : Optional.empty());
    return exact
        .map(told -> new Match(told.end(), told.clock().in(today.part()).on(today.day())))
        .orElse(new Match(today.end(), Clock.of(today.part()).on(today.day())));
  }

  private Optional<Told> hour(int i, DayPart part) {
    int hour = tokens.number(i);
    return hour >= 1 && hour <= 12 && tokens.width(i) <= 2
        ? Optional.of(new Told(i + 1, Clock.of(part.hour(hour), 0, "")))
        : Optional.empty();
  }

  /** "8 p.m. on Friday", "noon Monday", "18:00 UTC", "at 7 in the morning". */
  private Optional<Match> clockFirst(int i) {
    Optional<Told> told = clock(i).or(() -> noon(i)).or(() -> inMorning(i));
    return told.map(clock -> withDay(clock));
  }

  private Match withDay(Told told) {
    int at = tokens.skip(told.end(), ',');
    int on = tokens.is(at, "on") || tokens.is(at, "of") ? at + 1 : at;
    return partOfToday(on)
        .map(today -> new Match(today.end(), told.clock().in(today.part()).on(today.day())))
        .or(() -> onDay(told, on))
        .orElse(new Match(told.end(), told.clock().on(Optional.empty())));
  }

  private Optional<Match> onDay(Told told, int on) {
    return calendar
        .at(on)
        .filter(match -> single(match, on))
        .map(day -> inPart(told, day.end(), Optional.of(day.meaning())));
  }

  /** "11:30 Thursday night": the part of the day tells which half. */
  private Match inPart(Told told, int end, Optional<Meaning> day) {
    return tokens.is(end, Kind.DAY_PART)
        ? new Match(end + 1, told.clock().in(DayPart.of(tokens.value(end))).on(day))
        : new Match(end, told.clock().on(day));
  }

  /** A part of a day near that of publication: "tonight", "last night". */
  private record Today(int end, DayPart part, Optional<Meaning> day) {}

  private Optional<Today> partOfToday(int i) {
    if (tokens.is(i, "tonight")) {
      return Optional.of(today(i + 1, DayPart.NIGHT, 0));
    }
    boolean part = tokens.is(i + 1, Kind.DAY_PART) && !tokens.lexeme(i + 1).plural();
    boolean last = tokens.is(i, "last");
    return part && (last || tokens.is(i, "this"))
        ? Optional.of(today(i + 2, DayPart.of(tokens.value(i + 1)), last ? -1 : 0))
        : Optional.empty();
  }

  private static Today today(int end, DayPart part, int day) {
    return new Today(end, part, Optional.of(new Meaning.Relative(Grain.DAY, day)));
  }

  boolean single(Match match, int from) {
    return switch (match.meaning()) {
      case Weekday unused -> true;
      case Weekday.OfWeek unused -> true;
      case DayOfMonth unused -> true;
      case Recurring recurring -> recurring.what().grain() == Grain.DAY;
      case OfYear ofYear -> ofYear.what().grain() == Grain.DAY;
      case Meaning.Absolute absolute -> absolute.period().grain() == Grain.DAY;
      case Meaning.Relative relative -> relative.grain() == Grain.DAY;
      case Meaning.Resumed resumed -> resumed.grain() == Grain.DAY && !tokens.is(from, "that");
      default -> false;
    };
  }

  /** "Noon", "midnight". */
  private Optional<Told> noon(int from) {
    int i = tokens.number(from) == 12 ? from + 1 : from;
    return tokens.is(i, Kind.DAY_PART) && DayPart.of(tokens.value(i)).exact()
        ? Optional.of(new Told(i + 1, Clock.of(DayPart.of(tokens.value(i)))))
        : Optional.empty();
  }

  /** "7 in the morning", "eight o'clock". */
  private Optional<Told> inMorning(int i) {
    int hour =
        tokens.is(i, Kind.CARDINAL)
            ? tokens.value(i)
            : tokens.width(i) <= 2 ? tokens.number(i) : -1;
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    int at = oclock(i + 1);
    boolean the =
        tokens.is(at, "in") && tokens.is(at + 1, "the") && tokens.is(at + 2, Kind.DAY_PART);
    if (the || (tokens.is(at, "at") && tokens.is(at + 1, "night"))) {
      DayPart part = the ? DayPart.of(tokens.value(at + 2)) : DayPart.NIGHT;
      return Optional.of(new Told(the ? at + 3 : at + 2, Clock.of(part.hour(hour), 0, "")));
    }
    return at > i + 1 ? Optional.of(new Told(at, Clock.of(hour, 0, ""))) : Optional.empty();
  }

  private int oclock(int i) {
    boolean parts = tokens.is(i, "o") && tokens.apostrophe(i + 1) && tokens.is(i + 2, "clock");
    return parts ? i + 3 : i;
  }

  /** "6:40 p.m.", "8pm", "18:00", "18:00 UTC", "0830 GMT". */
  Optional<Told> clock(int i) {
    int hour = tokens.number(i);
    if (hour < 0 || (tokens.width(i) > 2 && !four(i)) || blocked(i)) {
      return Optional.empty();
    }
    if (four(i)) {
      return military(i, hour);
    }
    boolean colon = (tokens.mark(i + 1, ':') || tokens.mark(i + 1, '.')) && tokens.glued(i + 1);
    boolean minutes =
        colon
            && tokens.glued(i + 2)
            && tokens.width(i + 2) == 2
            && tokens.number(i + 2) >= 0
            && tokens.number(i + 2) < 60;
    int end = minutes ? i + 3 : i + 1;
    int minute = minutes ? tokens.number(i + 2) : 0;
    int after = seconds(end, minutes);
    int seconds = after > end ? tokens.number(after - 1) : -1;
    return half(hour, minute, after)
        .or(
            () ->
                minutes && tokens.mark(i + 1, ':') ? plain(hour, minute, after) : Optional.empty())
        .map(told -> new Told(told.end(), told.clock().withSeconds(seconds)));
  }

  private boolean four(int i) {
    return tokens.width4(i) && zone(i + 1) > i + 1;
  }

  private Optional<Told> military(int i, int number) {
    return number / 100 < 24 && number % 100 < 60
        ? Optional.of(new Told(zone(i + 1), Clock.of(number / 100, number % 100, universal(i + 1))))
        : Optional.empty();
  }

  /** A number that is glued to what stands before it: a score, a price, a verse. */
  private boolean blocked(int i) {
    boolean sign =
        tokens.mark(i - 1, ':')
            || tokens.mark(i - 1, '.')
            || tokens.mark(i - 1, ',')
            || tokens.mark(i - 1, '$')
            || tokens.is(i - 1, Kind.OTHER);
    return sign && tokens.glued(i);
  }

  private int seconds(int end, boolean minutes) {
    boolean more =
        minutes
            && tokens.mark(end, ':')
            && tokens.glued(end)
            && tokens.width(end + 1) == 2
            && tokens.number(end + 1) >= 0;
    return more ? end + 2 : end;
  }

  /** With "a.m." or "p.m.". */
  private Optional<Told> half(int hour, int minute, int at) {
    boolean dotted =
        (tokens.is(at, "a") || tokens.is(at, "p"))
            && tokens.mark(at + 1, '.')
            && tokens.is(at + 2, "m");
    boolean plain = tokens.is(at, "am") || tokens.is(at, "pm");
    if ((hour > 12 && !(plain || dotted)) || (!plain && !dotted) || hour > 23) {
      return Optional.empty();
    }
    boolean afternoon = tokens.first(at) == 'p' || tokens.first(at) == 'P';
    int whole = hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
    int end = dotted ? dottedEnd(at + 3) : at + 1;
    return Optional.of(new Told(zone(end), Clock.of(whole, minute, universal(end))));
  }

  /** The full stop of "p.m." belongs to it. */
  private int dottedEnd(int i) {
    return tokens.mark(i, '.') && tokens.glued(i) ? i + 1 : i;
  }

  /**
   * Without them: a colon alone is also a score or a verse, so the hour must have two digits or be
   * introduced.
   */
  private Optional<Told> plain(int hour, int minute, int end) {
    boolean introduced = hour < 24 && (two(end) || zone(end) > end);
    return introduced
        ? Optional.of(new Told(zone(end), Clock.of(hour, minute, universal(end))))
        : Optional.empty();
  }

  /** True if the hour of what ends here has two digits or a word before it speaks of a time. */
  private boolean two(int end) {
    int hour = tokens.mark(end - 4, ':') ? end - 5 : end - 3;
    boolean spoken =
        tokens.is(hour - 1, "at")
            || tokens.is(hour - 1, "by")
            || tokens.is(hour - 1, "from")
            || tokens.is(hour - 1, "until")
            || tokens.is(hour - 1, "around")
            || tokens.is(hour - 1, "about");
    return spoken || (tokens.width(hour) == 2 && !tokens.is(hour - 1, Kind.OTHER));
  }

  /** The index after a time zone: "UTC", "(GMT +8)", "local time". */
  private int zone(int from) {
    int i = tokens.skip(from, '(');
    if (!tokens.isOne(i, ZONES)) {
      return from;
    }
    int end = tokens.skip(i + 1, "time");
    if (tokens.is(i, "local") && end == i + 1) {
      return from;
    }
    if (i == from) {
      return end;
    }
    int sign = tokens.mark(end, '+') || tokens.hyphen(end) ? end + 1 : end;
    int close = tokens.is(sign, Kind.NUMBER) ? sign + 1 : sign;
    return tokens.mark(close, ')') ? close + 1 : from;
  }

  private String universal(int from) {
    int i = tokens.skip(from, '(');
    boolean universal = tokens.is(i, "utc") || tokens.is(i, "gmt");
    return universal && !tokens.mark(i + 1, '+') && !tokens.mark(i + 1, '-') ? "Z" : "";
  }

  /** "Friday morning", "late Sunday night", "Tuesday at 10 a.m.", "Dec. 30, 8pm". */
  private Optional<Match> dayFirst(int from) {
    int i = tokens.is(from, "early") || tokens.is(from, "late") ? from + 1 : from;
    Optional<Match> day = calendar.at(i).filter(match -> single(match, i));
    return day.flatMap(
        found ->
            partAfter(found, found.end())
                .or(() -> i > from ? Optional.empty() : clockAfter(found, found.end())));
  }

  private Optional<Match> partAfter(Match day, int end) {
    int early = tokens.is(end, "early") || tokens.is(end, "late") ? end + 1 : end;
    int at = tokens.is(early, "in") && tokens.is(early + 1, "the") ? early + 2 : early;
    if (!tokens.is(at, Kind.DAY_PART) || tokens.lexeme(at).plural()) {
      return Optional.empty();
    }
    DayPart part = DayPart.of(tokens.value(at));
    int exact = tokens.is(at + 1, "at") ? at + 2 : at + 1;
    Optional<Told> clock =
        clock(exact).or(() -> exact > at + 1 ? hour(exact, part) : Optional.empty());
    return clock
        .map(told -> new Match(told.end(), told.clock().on(Optional.of(day.meaning()))))
        .or(() -> Optional.of(new Match(at + 1, Clock.of(part).on(Optional.of(day.meaning())))));
  }

  private Optional<Match> clockAfter(Match day, int end) {
    int comma = tokens.skip(end, ',');
    int at =
        tokens.is(comma, "at") || tokens.is(comma, "around") || tokens.hyphen(comma)
            ? comma + 1
            : comma;
    return clock(at)
        .or(
            () ->
                at > comma ? noon(at).or(() -> inMorning(at)).or(() -> word(at)) : Optional.empty())
        .map(told -> new Match(told.end(), told.clock().on(Optional.of(day.meaning()))));
  }

  /** "At seven", with nothing after it that could be counted. */
  private Optional<Told> word(int i) {
    int hour = tokens.is(i, Kind.CARDINAL) ? tokens.value(i) : 0;
    boolean alone = tokens.is(i + 1, Kind.MARK) || tokens.is(i + 1, Kind.BREAK);
    return alone && !tokens.hyphen(i + 1) && hour >= 1 && hour <= 12
        ? Optional.of(new Told(i + 1, Clock.of(hour, 0, "")))
        : Optional.empty();
  }

  /** "In the morning", "the early afternoon": of the day last spoken of. */
  private Optional<Match> inThe(int i) {
    int the = tokens.skip(i, "the");
    int early = tokens.is(the, "early") || tokens.is(the, "late") ? the + 1 : the;
    int at = early > the && tokens.hyphen(early) ? early + 1 : early;
    boolean introduced =
        tokens.is(i - 1, "in") || tokens.is(i - 1, "during") || (early > the && the == i);
    boolean part = tokens.is(at, Kind.DAY_PART) && !tokens.lexeme(at).plural();
    return at > i && introduced && part
        ? Optional.of(withDay(new Told(at + 1, Clock.of(DayPart.of(tokens.value(at))))))
        : Optional.empty();
  }
}
