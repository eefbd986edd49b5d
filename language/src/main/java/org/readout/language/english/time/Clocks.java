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

  /** "Tonight", "this morning", "last night". */
  private Optional<Match> ofToday(int i) {
    if (tokens.is(i, "tonight")) {
      return Optional.of(ofDay(i + 1, DayPart.NIGHT, 0));
    }
    boolean part = tokens.is(i + 1, Kind.DAY_PART) && !tokens.lexeme(i + 1).plural();
    if (part && tokens.is(i, "this")) {
      return Optional.of(ofDay(i + 1 + 1, DayPart.of(tokens.value(i + 1)), 0));
    }
    return part && tokens.is(i, "last")
        ? Optional.of(ofDay(i + 2, DayPart.of(tokens.value(i + 1)), -1))
        : Optional.empty();
  }

  private Match ofDay(int end, DayPart part, int day) {
    Meaning when = new Meaning.Relative(Grain.DAY, day);
    int at = tokens.skip(end, "at");
    Optional<Told> exact = clock(at).or(() -> at > end ? hour(at, part) : Optional.empty());
    return exact
        .map(told -> new Match(told.end(), told.clock().on(Optional.of(when))))
        .orElse(new Match(end, Clock.of(part).on(Optional.of(when))));
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
    Optional<Match> day = calendar.at(on).filter(match -> single(match, on));
    return day.map(match -> new Match(match.end(), told.clock().on(Optional.of(match.meaning()))))
        .orElse(new Match(told.end(), told.clock().on(Optional.empty())));
  }

  private boolean single(Match match, int from) {
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
    int seconds = seconds(end, minutes);
    return half(hour, minute, seconds)
        .or(
            () ->
                minutes && tokens.mark(i + 1, ':')
                    ? plain(hour, minute, seconds)
                    : Optional.empty());
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
    return tokens.width(hour) == 2 || spoken;
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

  /** "Friday morning", "Tuesday at 10 a.m.", "Dec. 30, 8pm". */
  private Optional<Match> dayFirst(int i) {
    Optional<Match> day = calendar.at(i).filter(match -> single(match, i));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = day.get().end();
    return partAfter(day.get(), end).or(() -> clockAfter(day.get(), end));
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
        .or(() -> at > comma ? noon(at).or(() -> inMorning(at)) : Optional.empty())
        .map(told -> new Match(told.end(), told.clock().on(Optional.of(day.meaning()))));
  }

  /** "In the morning", "the afternoon": of the day last spoken of. */
  private Optional<Match> inThe(int i) {
    int at = tokens.is(i, "early") || tokens.is(i, "late") ? i + 1 : tokens.skip(i, "the");
    boolean introduced =
        tokens.is(i - 1, "in")
            || tokens.is(i - 1, "during")
            || (at == i + 1 && !tokens.is(i, "the"));
    boolean part = tokens.is(at, Kind.DAY_PART) && !tokens.lexeme(at).plural();
    return at > i && introduced && part
        ? Optional.of(
            new Match(at + 1, Clock.of(DayPart.of(tokens.value(at))).on(Optional.empty())))
        : Optional.empty();
  }
}
