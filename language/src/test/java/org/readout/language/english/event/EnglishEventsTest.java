package org.readout.language.english.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.Event.Status;
import org.readout.event.ToldEvent;
import org.readout.language.english.English;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class EnglishEventsTest {

  private static English english;

  @BeforeAll
  static void load() {
    english = English.standard();
  }

  private static Report report(String text) {
    return Report.of(ReportId.of("", "", text), "en", text, List.of(new Span(0, text.length())));
  }

  private static List<ToldEvent> events(String text) {
    return english.events(english.annotate(report(text)));
  }

  private static String told(ToldEvent event) {
    return event.source().name()
        + " "
        + event.code()
        + " "
        + event.target().map(Actor::name).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "Norway imposed sanctions on Belarus., Norway COERCE Belarus",
    "Belarus was attacked by Norway., Norway ASSAULT Belarus",
    "Norway launched an attack on Belarus., Norway ASSAULT Belarus",
    "Police used tear gas against protesters in Oslo., Police COERCE protesters",
    "Norway agreed to send aid to Chile., Norway AGREE Chile",
    "Norway refused to meet Belarus., Norway REJECT Belarus",
    "Norway threatened to attack Belarus., Norway THREATEN Belarus",
    "Norway vowed to attack Belarus., Norway THREATEN Belarus",
    "Norway called on Belarus to free the sailors., Norway REQUEST Belarus",
    "Norway condemned an attack by Belarus., Norway ACCUSE Belarus",
    "Norway signed a treaty with Chile., Norway SUPPORT Chile",
    "Norway withdrew its troops from Chile., Norway YIELD Chile",
    "Norway broke off talks with Chile., Norway SANCTION Chile",
    "Norway shared intelligence with Chile., Norway COOPERATE Chile",
    "Norway deployed troops near Belarus., Norway MOBILIZE Belarus",
    "Workers staged a protest against Norway., Workers PROTEST Norway",
    "Norway is in talks with Chile., Norway CONSULT Chile"
  })
  void tellsWhoDoesWhatToWhom(String text, String expected) {
    assertThat(events(text)).extracting(EnglishEventsTest::told).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway will attack Belarus., PLANNED",
    "Norway plans to attack Belarus., PLANNED",
    "Norway has not attacked Belarus., DENIED",
    "Norway may attack Belarus., HYPOTHETICAL",
    "Chile would suffer if Norway attacked Belarus., HYPOTHETICAL",
    "Norway attacked Belarus., HAPPENED"
  })
  void tellsWhetherItIsDone(String text, Status expected) {
    assertThat(events(text))
        .filteredOn(event -> event.code() == Code.ASSAULT)
        .extracting(ToldEvent::status)
        .containsOnly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A reporter asked Norway why it had waited.",
        "Norway declined to comment on the report of Chile.",
        "The storm hit the coast on Monday.",
        "She attended the March wedding of a friend."
      })
  void findsNothingWhereNobodyDoesAnythingToAnybody(String text) {
    assertThat(events(text)).isEmpty();
  }

  @Test
  void whatIsInSomebodysWordsKeepsItsOwnActors() {
    assertThat(events("Chile said that Norway had attacked Belarus."))
        .extracting(EnglishEventsTest::told)
        .containsExactly("Norway ASSAULT Belarus");
  }

  @Test
  void tellsCountryAndSectorOfActors() {
    Actor source = events("French police arrested three protesters.").getFirst().source();

    assertThat(source.country()).contains("FRA");
    assertThat(source.sector()).contains("COP");
  }

  @Test
  void tellsHowAndWhen() {
    ToldEvent event = events("Norway visited Chile on 3 May 2031.").getFirst();

    assertThat(event.mode()).contains("visit");
    assertThat(event.when().orElseThrow().value()).isEqualTo("2031-05-03");
  }

  @Test
  void readsWhatIsBetweenMarkedPhrasesAsPloverDoes() {
    String text = "Norway will send aid to Chile.";
    EnglishEvents events = new EnglishEvents(ActorCodes.of(english.vocabulary()));
    Optional<Code> code =
        events.between(english.read(report(text)).getFirst(), new Span(0, 6), new Span(24, 29));

    assertThat(code).contains(Code.AGREE);
  }

  @ParameterizedTest
  @CsvSource({
    "riot police, COP",
    "the foreign minister, GOV",
    "the former foreign minister, ELI",
    "opposition lawmaker, LEG",
    "army spokesman, MIL",
    "striking farmers, AGR"
  })
  void tellsTheSectorOfWords(String words, String sector) {
    assertThat(ActorCodes.of(english.vocabulary()).sector(List.of(words.split(" "))))
        .contains(sector);
  }

  @Test
  void aCivilUnionIsNoUnion() {
    assertThat(ActorCodes.of(english.vocabulary()).sector(List.of("civil", "unions"))).isEmpty();
  }
}
