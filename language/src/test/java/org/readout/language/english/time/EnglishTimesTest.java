package org.readout.language.english.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Span;

class EnglishTimesTest {

  private static final String DAY = "2022-12-30";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 202-456-2014 for help.",
        "Call (020) 7946 1998 for help.",
        "He lives at 1995 Maple Street.",
        "They won 2-1 and then 4-3.",
        "It costs $2010 or 1999 euros.",
        "See page 1987 and pp. 12-15.",
        "Some 2000 people fled.",
        "The index fell 12.5 points to 1,987.",
        "Flight 2016 never landed.",
        "She may 5 times a liar be.",
        "They march on the palace.",
        "He had a second thought.",
        "Theresa May resigned.",
        "Mr March paid.",
        "The Sunday Herald reported it.",
        "The 56-year-old was hurt.",
        "Version 2.11.2010.4 is out.",
        "Server 10.12.20.14 is down.",
        "Peace be with you; the sun sat low.",
        "Prices fall."
      })
  void whatIsNoTimeGetsNone(String text) {
    assertThat(Texts.values(text, DAY)).isEmpty();
  }

  @Test
  void whatFollowsADayIsCountedFromIt() {
    assertThat(
            Texts.values(
                "The bridge fell on March 3, 2014. The following day it rained. Two days later"
                    + " it froze. That year he died.",
                DAY))
        .containsExactly(
            "March 3, 2014=2014-03-03",
            "The following day=2014-03-04",
            "Two days later=2014-03-06",
            "That year=2014");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Schools will stay closed until Monday.",
        "They will keep the harbour shut until Monday.",
        "The trial was adjourned until Monday.",
        "The mine has been closed until Monday.",
        "The firm has until Monday to pay.",
        "She asked him to reply by Monday.",
        "The port will have opened by Monday."
      })
  void aDayThatSomethingIsSetForIsToCome(String text) {
    assertThat(Texts.values(text, DAY)).containsExactly("Monday=2023-01-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks lasted until Monday.",
        "The road had been closed until Monday.",
        "The shops were closed until Monday.",
        "By Monday the water had risen.",
        "The report had been asked for by Monday."
      })
  void whatWasSoUntilADayIsOver(String text) {
    assertThat(Texts.values(text, DAY)).containsExactly("Monday=2022-12-26");
  }

  @Test
  void aTimeOfDayIsOfTheDaySpokenOf() {
    assertThat(Texts.values("On Tuesday they left. The train left at 18:00.", DAY))
        .containsExactly("Tuesday=2022-12-27", "18:00=2022-12-27T18:00");
  }

  @Test
  void theVerbNearestToItTellsWhereAWeekdayLies() {
    assertThat(Texts.values("He said on Friday that they will meet on Tuesday.", DAY))
        .containsExactly("Friday=2022-12-30", "Tuesday=2023-01-03");
    assertThat(Texts.values("They will meet, he said on Tuesday.", DAY))
        .containsExactly("Tuesday=2022-12-27");
    assertThat(Texts.values("The book will be released on Tuesday.", DAY))
        .containsExactly("Tuesday=2023-01-03");
    assertThat(Texts.values("On Tuesday, the king is expected to speak.", DAY))
        .containsExactly("Tuesday=2023-01-03");
  }

  @Test
  void aStretchIsFollowedByItsEnds() {
    assertThat(Texts.values("He ruled from 2009 to 2011.", DAY))
        .containsExactly("from 2009 to 2011=P2Y", "2009=2009", "2011=2011");
  }

  @Test
  void anExpressionDoesNotRunOverTheEndOfAParagraph() {
    String text = "Summit of 2005\nJune 6, 2005\nIt began today.";
    var report = Texts.report(text, "2005-06-06");
    var lines =
        report.withText(
            text, List.of(new Span(0, 14), new Span(15, 27), new Span(28, text.length())));
    assertThat(new EnglishTimes().find(lines, List.of()))
        .extracting(time -> time.span().in(text))
        .containsExactly("2005", "June 6, 2005", "today");
  }

  @Test
  void aHardWrappedLineIsReadOn() {
    assertThat(Texts.values("They met on 30\nDecember 2021 in Rome.", DAY))
        .containsExactly("30\nDecember 2021=2021-12-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "in ",
        "1.",
        "12/",
        "2010-",
        "the first ",
        "may ",
        "from 1 to ",
        "early ",
        "end of ",
        "a few years ",
        "two and a half ",
        "twenty ",
        "Monday, ",
        "5:",
        "\"",
        "'",
        "the week of "
      })
  @Timeout(20)
  void hostileInputIsReadInLinearTime(String part) {
    String text = part.repeat((1 << 18) / part.length());
    assertThat(Texts.times(text, DAY)).hasSizeLessThan(text.length());
  }

  @Test
  void farYearsAreNotResolved() {
    assertThat(Texts.values("It lived 65 million years ago.", DAY))
        .containsExactly("65 million years ago=PAST_REF");
    assertThat(Texts.values("It ends in 999999999 years and 999999999999 days.", DAY)).isNotNull();
  }
}
