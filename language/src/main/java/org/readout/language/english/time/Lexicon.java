package org.readout.language.english.time;

import java.util.HashMap;
import java.util.Map;

/** The words that the grammar of times knows. */
final class Lexicon {

  /** No word in it is longer. */
  static final int LONGEST = 16;

  private final Map<String, Lexeme> words = new HashMap<>();

  Lexicon() {
    functions();
    outlooks();
    calendar();
    units();
    numbers();
  }

  /** The word, or {@link Lexeme#OTHER}. */
  Lexeme of(String lowerCase) {
    return words.getOrDefault(lowerCase, Lexeme.OTHER);
  }

  private void calendar() {
    numbered(
        Kind.MONTH,
        1,
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec");
    numbered(
        Kind.WEEKDAY,
        1,
        "monday mon",
        "tuesday tue tues",
        "wednesday wed weds",
        "thursday thu thur thurs",
        "friday fri",
        "saturday sat",
        "sunday sun");
    numbered(
        Kind.WEEKDAYS,
        1,
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "fridays",
        "saturdays",
        "sundays");
    numbered(
        Kind.SEASON,
        0,
        "spring springtime",
        "summer summertime",
        "fall autumn",
        "winter wintertime");
    numbered(
        Kind.DAY_PART,
        0,
        "morning mornings dawn",
        "afternoon afternoons",
        "evening evenings dusk",
        "night nights nighttime overnight",
        "daytime",
        "noon midday noontime",
        "midnight");
  }

  private void units() {
    numbered(
        Kind.UNIT,
        0,
        "seconds sec secs",
        "minute minutes min mins",
        "hour hours hr hrs",
        "day days",
        "week weeks",
        "fortnight fortnights",
        "month months",
        "quarter quarters",
        "year years yr yrs",
        "decade decades",
        "century centuries");
  }

  private void numbers() {
    numbered(
        Kind.CARDINAL,
        0,
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve dozen",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen");
    String[] tens = {
      "twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    for (int i = 0; i < tens.length; i++) {
      add(tens[i], Kind.CARDINAL, 10 * i + 20);
    }
    add("hundred", Kind.CARDINAL, 100);
    add("thousand", Kind.CARDINAL, 1000);
    add("million", Kind.CARDINAL, 1_000_000);
    add("billion", Kind.CARDINAL, 1_000_000_000);
    numbered(
        Kind.ORDINAL,
        1,
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth");
    add("thirtieth", Kind.ORDINAL, 30);
  }

  private void functions() {
    add(
        "a an the of in on at by to and or than for from as s th st nd rd o clock"
            + " this last next past previous coming upcoming following same that current these those"
            + " recent preceding new old final latest ensuing prior"
            + " early late mid middle beginning start end close turn earlier later ago before after hence"
            + " until till through thru between since during within over around about"
            + " throughout into under per every each other another once twice times half couple few"
            + " several many some all whole full entire rest today tomorrow yesterday tonight now"
            + " currently recently presently nowadays soon lately shortly ahead then day time"
            + " am pm a p m h q utc gmt est edt pst pdt cst cdt cet cest bst et pt ct mt ist msk local"
            + " present future moment immediate near more less distant"
            + " hourly daily weekly biweekly fortnightly monthly quarterly yearly annual annually"
            + " nightly biennial biennially everyday bimonthly semiannual"
            + " fiscal financial calendar academic school christmas xmas easter thanksgiving halloween"
            + " eve year years ramadan independence labor labour memorial veterans martin luther"
            + " king jr presidents president valentine valentines patrick st saint mother mothers"
            + " father fathers columbus election inauguration earth juneteenth good ash super boxing"
            + " black cyber bastille groundhog armistice anzac canada australia day long"
            + " twenties thirties forties fifties sixties seventies eighties nineties noughties"
            + " business working straight consecutive so far date it its my his her their our"
            + " weekend weekends week weekday weekdays season term sunday monday not i you he she"
            + " we they mr mrs ms miss dr sir lady senator secretary minister prime theresa"
            + " hundreds thousands dozens tens p pp page pages no vol hours oclock sharp"
            + " point points is are was were be been being has have had aged age exactly year's"
            + " beforehand afterward afterwards advance anniversary million",
        Kind.FUNCTION);
    add(
        "percent cent pounds euros dollars rupees yen yuan rubles miles km kilometers",
        Kind.FUNCTION);
  }

  /** Verbs by which a clause looks back or ahead; those in -ed are told by their ending. */
  private void outlooks() {
    look(
        Outlook.FUTURE,
        "will shall ll would could may might must should can cannot wo expected expects expect due"
            + " scheduled slated set planned plans plan planning intends intend intended hopes hope"
            + " hoping aims aim vows promises pledges upcoming forthcoming ahead meet begin begins starts opens meets"
            + " arrives leaves ends returns holds faces takes votes heads resume resumes expires going"
            + " deadline tentatively anticipated awaits looms unless preparing prepares");
    look(
        Outlook.PAST,
        "was were had did been said says told tells wrote met took went came made held began won"
            + " lost gave left found saw got put ran sent spoke shot fell rose grew broke brought"
            + " bought built caught chose cut drew drove ate fought flew heard hit kept knew led"
            + " lit paid read rode sat sold shook sang sank slept spent stood stole struck swore"
            + " taught tore thought threw understood woke wore became began done gone seen known"
            + " given taken written spoken shown driven broken chosen beaten blew bore bound dealt"
            + " dug fled hung hurt laid lay lent let quit rang reported sought shut split spread"
            + " stuck swept swung wept withdrew overtook sued died has have having");
  }

  private void look(Outlook outlook, String several) {
    for (String word : several.split(" ")) {
      words.put(word, new Lexeme(word, Kind.FUNCTION, 0, outlook));
    }
  }

  private void numbered(Kind kind, int first, String... groups) {
    for (int i = 0; i < groups.length; i++) {
      add(groups[i], kind, first + i);
    }
  }

  private void add(String several, Kind kind) {
    add(several, kind, 0);
  }

  private void add(String several, Kind kind, int value) {
    for (String word : several.split(" ")) {
      Outlook outlook = words.getOrDefault(word, Lexeme.OTHER).outlook();
      words.put(word, new Lexeme(word, kind, value, outlook));
    }
  }
}
