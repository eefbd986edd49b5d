package org.readout.language.english.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Grown;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Sex;
import org.readout.annotation.Toll.Share;
import org.readout.language.english.English;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class TollFinderTest {

  private static English english;

  @BeforeAll
  static void load() {
    english = English.standard();
  }

  private static Report report(String title, String text) {
    return new Report(
        ReportId.of("", "", text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        "en",
        Report.Publication.of(LocalDate.of(2031, 5, 4), Report.Publication.From.METADATA),
        Report.Kind.REPORT,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        List.of(new Span(0, text.length())));
  }

  private static List<Toll> tolls(String text) {
    return english.tolls(english.annotate(report("", text)));
  }

  @ParameterizedTest
  @CsvSource({
    "Two sailors were killed in the harbour on Monday., KILLED, 2, GROUP",
    "The blast killed seven people., KILLED, 7, GROUP",
    "A woman and her two children died in the fire., KILLED, 3, GROUP",
    "The bodies of three men were found on the shore., KILLED, 3, GROUP",
    "The death toll rose to nine on Sunday., KILLED, 9, GROUP",
    "The storm claimed the lives of four farmers., KILLED, 4, GROUP",
    "The storm claimed nine lives., KILLED, 9, GROUP",
    "The rockfall caused the loss of 12 lives., KILLED, 12, GROUP",
    "The harbour company mourns the loss of six colleagues., KILLED, 6, GROUP",
    "There were nine fatalities., KILLED, 9, GROUP",
    "The avalanche resulted in two dozen deaths., KILLED, 24, GROUP",
    "The ferry sank with a death toll of thirty-one., KILLED, 31, GROUP",
    "The confirmed death toll is 24., KILLED, 24, GROUP",
    "The number of people killed in the flood rose to twelve., KILLED, 12, GROUP",
    "The number of injured stood at 30., INJURED, 30, GROUP",
    "Forty-one sailors were injured., INJURED, 41, GROUP",
    "Forty-one sailors were injured and taken to hospitals., INJURED, 41, GROUP",
    "Six people were found dead inside the mill., KILLED, 6, GROUP",
    "Two of the victims died at the scene., KILLED, 2, PART",
    "Five passengers were injured., INJURED, 5, GROUP",
    "Three others were wounded., INJURED, 3, OTHERS",
    "A third victim was taken to a hospital., STRUCK, 1, OTHERS",
    "Four people were shot at the market., STRUCK, 4, GROUP",
    "The driver is in critical condition., INJURED, 1, KNOWN",
    "He wounded three of her relatives., INJURED, 3, GROUP",
    "Nobody was hurt., INJURED, 0, GROUP",
  })
  void aSentenceTellsHowMany(String sentence, Kind kind, int number, Share share) {
    assertThat(tolls(sentence))
        .singleElement()
        .satisfies(
            toll -> {
              assertThat(toll.kind()).isEqualTo(kind);
              assertThat(toll.least()).isEqualTo(number);
              assertThat(toll.share()).isEqualTo(share);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "The death toll rose to nine., nine, true",
    "The number of deaths increased from nine to eleven., eleven, true",
    "Rescuers put the death toll at 14., 14, false",
    "The toll has climbed to at least 31., at least 31, true",
    "The death toll is 24., 24, false",
  })
  void aCountThatRoseSaysSo(String sentence, String number, boolean risen) {
    assertThat(tolls(sentence))
        .singleElement()
        .satisfies(
            toll -> {
              assertThat(toll.counted().orElseThrow().span().in(sentence)).isEqualTo(number);
              assertThat(toll.counted().orElseThrow().risen()).isEqualTo(risen);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "The toll on the bridge rose to 30 %.",
    "The number of visitors rose to 31.",
    "The toll was paid in three places.",
    "He faces three counts of assault and put five of them behind him.",
    "The doctors saved nine lives.",
  })
  void whatCountsNobodyHarmedIsNoToll(String sentence) {
    assertThat(tolls(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The mayor said nobody could have been killed there.",
    "The gunman wanted to kill the mayor.",
    "The police fired two shots.",
    "The crash damaged three houses.",
    "Her unborn child was killed.",
  })
  void whatHarmedNobodyIsNoToll(String sentence) {
    assertThat(tolls(sentence)).isEmpty();
  }

  @Test
  void whatIsNotExactIsOpenAbove() {
    assertThat(tolls("At least three people were killed.").getFirst().most()).isEqualTo(Toll.OPEN);
    assertThat(tolls("Several people were injured.").getFirst().least()).isEqualTo(2);
  }

  @Test
  void someOfThemDie() {
    assertThat(tolls("Four people were shot, one fatally, near the bridge."))
        .extracting(Toll::kind, Toll::least)
        .containsExactlyInAnyOrder(tuple(Kind.STRUCK, 4), tuple(Kind.KILLED, 1));
  }

  @Test
  void whoDidItToThemselvesIsTold() {
    List<Toll> tolls = tolls("The gunman killed two neighbours and then killed himself.");
    assertThat(tolls).extracting(Toll::culprit).containsExactlyInAnyOrder(false, true);
    assertThat(tolls).filteredOn(Toll::culprit).allMatch(Toll::own);
    assertThat(tolls).filteredOn(toll -> !toll.culprit()).allMatch(Toll::dealt);
  }

  @Test
  void oneIsDescribed() {
    Toll.Somebody girl = tolls("A 6-year-old girl was killed.").getFirst().somebody().orElseThrow();
    assertThat(girl.sex()).isEqualTo(Sex.FEMALE);
    assertThat(girl.grown()).isEqualTo(Grown.CHILD);
    assertThat(girl.years()).hasValue(6);
  }

  @Test
  void anAgeIsNoNumberOfPeople() {
    assertThat(tolls("The boy, 11, was killed.")).extracting(Toll::least).containsExactly(1);
  }

  @Test
  void namesAreCounted() {
    List<Toll> tolls =
        tolls("Marta Lindqvist, 31, and Otto Brandell, 40, were pronounced dead at the scene.");
    assertThat(tolls).extracting(Toll::least).containsExactly(2);
    assertThat(tolls.getFirst().people()).hasSize(2);
  }

  @Test
  void aTitleIsReadToo() {
    Report report = report("Man killed, 3 wounded at fair", "The fair was closed.");
    List<Toll> tolls = english.tolls(english.annotate(report));
    assertThat(tolls).allMatch(Toll::title);
    assertThat(tolls)
        .extracting(Toll::kind, Toll::least)
        .containsExactly(tuple(Kind.KILLED, 1), tuple(Kind.INJURED, 3));
  }

  @Test
  void severalEventsAreTold() {
    assertThat(tolls("Six people were killed in separate shootings."))
        .isNotEmpty()
        .allMatch(Toll::scattered);
  }

  @ParameterizedTest
  @CsvSource({
    "About 10 people were injured., About 10, true, false",
    "At least nine people were killed., At least nine, false, false",
    "'Six people, including the gunman, were killed.', Six, false, true",
    "Three people were killed., Three, false, false",
  })
  void theWordsThatCountAreKnown(String sentence, String words, boolean roughly, boolean culprit) {
    Toll.Counted counted = tolls(sentence).getFirst().counted().orElseThrow();
    assertThat(counted.span().in(sentence)).isEqualTo(words);
    assertThat(counted.roughly()).isEqualTo(roughly);
    assertThat(counted.culprit()).isEqualTo(culprit);
  }

  @Test
  void theRestIsAPart() {
    assertThat(tolls("One man died. The other five were injured.").getLast().share())
        .isEqualTo(Share.PART);
  }

  @Test
  void noOneElseIsNobody() {
    assertThat(tolls("No one else was injured.")).noneMatch(toll -> toll.least() > 0);
  }
}
