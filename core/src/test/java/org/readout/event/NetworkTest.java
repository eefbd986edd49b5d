package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

class NetworkTest {

  private int events;

  private static Actor named(String name, String country) {
    Optional<String> known = Optional.of(country).filter(code -> !code.isEmpty());
    return new Actor(Optional.of("e-" + name), name, known, Optional.empty());
  }

  private static Actor described(String words) {
    return new Actor(Optional.empty(), words, Optional.empty(), Optional.empty());
  }

  private Event event(Actor source, Code code, Actor... target) {
    return new Event(
        "v" + events++,
        source,
        code,
        Optional.empty(),
        List.of(target).stream().findFirst(),
        Optional.empty(),
        Optional.empty(),
        Event.Status.HAPPENED,
        List.of(new Passage(ReportId.of("Post", "", "text"), new Span(0, 4))),
        1);
  }

  @Test
  void anActorIsOneWhateverItIsCalledAndTakesWhatIsKnownOfIt() {
    Actor again =
        new Actor(Optional.of("e-Norland"), "the kingdom", Optional.of("NOR"), Optional.of("GOV"));
    Network network =
        Network.of(
            List.of(
                event(named("Norland", ""), Code.ACCUSE, named("Sudland", "SUD")),
                event(again, Code.AID, described("Miners")),
                event(described("miners "), Code.PROTEST)));
    assertThat(network.nodes())
        .extracting(node -> node.actor().name() + " " + node.events())
        .containsExactly("Norland 2", "Sudland 1", "Miners 2");
    assertThat(network.nodes().getFirst().actor().country()).contains("NOR");
    assertThat(network.nodes().getFirst().actor().sector()).contains("GOV");
  }

  @Test
  void aTieHasADirectionAndThatOfMostEventsComesFirst() {
    Actor norland = named("Norland", "");
    Actor sudland = named("Sudland", "");
    Network network =
        Network.of(
            List.of(
                event(norland, Code.ACCUSE, sudland),
                event(sudland, Code.REJECT, norland),
                event(sudland, Code.THREATEN, norland),
                event(sudland, Code.COERCE, sudland),
                event(sudland, Code.PROTEST)));
    assertThat(network.ties())
        .extracting(
            tie ->
                tie.source().actor().name()
                    + tie.target().map(one -> " " + one.actor().name()).orElse("")
                    + " "
                    + tie.events().size())
        .containsExactly(
            "Sudland Norland 2", "Norland Sudland 1", "Sudland Sudland 1", "Sudland 1");
    assertThat(network.ties())
        .extracting(Network.Tie::isBetweenTwo)
        .containsExactly(true, true, false, false);
  }

  @Test
  void idsStayWhenOthersComeBefore() {
    Event one = event(named("Norland", ""), Code.AID, described("miners"));
    Event before = event(named("Sudland", ""), Code.AID, described("dockers"));
    assertThat(Network.of(List.of(before, one)).nodes())
        .extracting(Network.Node::id)
        .containsAll(Network.of(List.of(one)).nodes().stream().map(Network.Node::id).toList());
  }
}
