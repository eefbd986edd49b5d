package org.readout.bench.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.bench.conflict.Reading;
import org.readout.bench.conflict.Source;
import org.readout.format.MalformedJson;
import org.readout.text.Span;

class DeletionsTest {

  private static final String REST =
      " The sea was calm. The moon was full. Nobody slept. It was May. The port was shut."
          + " The bells rang.";

  private static final String ONE = "The ferry sank. Divers came." + REST;
  private static final String OTHER = "The boat went down. It sank at once." + REST;

  private static final String FACTS =
      """
      {"event":"ferry","reader":1,"sampled":true,"facts":[{"minor":false,"passages":[{"report":"one","start":0,"end":15},{"report":"other","start":0,"end":19}]},{"minor":true,"passages":[{"report":"one","start":16,"end":28}]}]}
      {"event":"ferry","reader":2,"sampled":true,"facts":[{"minor":false,"passages":[{"report":"one","start":16,"end":28},{"report":"other","start":0,"end":19}]}]}
      """;

  private static final String PAIRS =
      """
      {"event":"ferry","one":{"report":"one","start":0,"end":15},"other":{"report":"other","start":20,"end":36},"same":true,"differs":false}
      {"event":"ferry","one":{"report":"one","start":0,"end":15},"other":{"report":"other","start":37,"end":54},"same":false,"differs":false}
      """;

  @TempDir Path folder;

  @Test
  void aFactThatTwoTellIsDeletedFromEachInTurn() throws IOException, MalformedJson {
    List<Planted> all = new Deletions(facts(), 7).all(story());
    assertThat(all).extracting(Planted::report).containsExactly("one", "other");
    assertThat(all.getFirst().deletion().changed().text()).isEqualTo("Divers came." + REST);
    assertThat(all.getFirst().others()).extracting(Source::text).containsExactly(OTHER);
  }

  @Test
  void whatAPairJoinsToItGoesToo() throws IOException, MalformedJson {
    Planted other = new Deletions(facts(), 7).all(story()).getLast();
    assertThat(other.deletion().changed().text()).isEqualTo(REST.strip());
  }

  @Test
  void theSameSeedDrawsTheSame() throws IOException, MalformedJson {
    List<List<Reading>> stories = List.of(story());
    assertThat(new Deletions(facts(), 7).draw(stories, 1))
        .isEqualTo(new Deletions(facts(), 7).draw(stories, 1))
        .hasSize(1);
    assertThat(new Deletions(facts(), 7).draw(stories, 9)).hasSize(2);
  }

  @Test
  void aPassageFitsByTheShareOfTheLonger() throws IOException, MalformedJson {
    ToldFact fact = facts().listed("ferry").getFirst();
    assertThat(fact.fit("one", new Span(0, 15))).isEqualTo(1);
    assertThat(fact.fit("one", new Span(0, 30))).isEqualTo(0.5);
    assertThat(fact.fit("one", new Span(12, 30))).isZero();
    assertThat(fact.fit("third", new Span(0, 15))).isZero();
  }

  private ToldFacts facts() throws IOException, MalformedJson {
    ToldFacts facts = new ToldFacts();
    facts.read(Files.writeString(folder.resolve("facts.jsonl"), FACTS));
    facts.read(Files.writeString(folder.resolve("pairs.jsonl"), PAIRS));
    return facts;
  }

  private static List<Reading> story() {
    return List.of(reading("one", ONE), reading("other", OTHER));
  }

  private static Reading reading(String id, String text) {
    return Reading.of(
        new Source(id, "ferry", Optional.empty(), Optional.empty(), Optional.empty(), text));
  }
}
