package org.readout.language.english.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertaintyTest {

  @Test
  void aPronounIsSurerTheFartherTheNextBestIs() {
    double alone = of(1, 0);
    double apart = of(1, 0.2);
    double close = of(1, 0.9);

    assertThat(alone).isGreaterThan(apart);
    assertThat(apart).isGreaterThan(close);
    assertThat(close).isLessThan(0.6);
    assertThat(alone).isLessThan(1);
  }

  @Test
  void itIsLessSureThanHe() {
    Optional<PronounSieve.Choice> choice = Optional.of(new PronounSieve.Choice(1, 0.4));

    assertThat(Certainty.ofPronoun("it", choice)).isLessThan(Certainty.ofPronoun("he", choice));
  }

  private static double of(double best, double second) {
    return Certainty.ofPronoun("he", Optional.of(new PronounSieve.Choice(best, second)));
  }

  @Test
  void aDescriptionIsAllButAsSureAsAName() {
    Parsed parsed =
        Parsed.of(
                """
            A/DT/3/det harbour/NN/3/compound spokesman/NN/4/nsubj said/VBD/0/root it/PRP/6/nsubj closed/VBD/4/ccomp ././4/punct
            Ana/NNP/2/compound/p Lima/NNP/3/nsubj/p said/VBD/0/root it/PRP/5/nsubj opened/VBD/3/ccomp ././3/punct
            """)
            .said("A harbour spokesman", 1, "said", 1, "it closed", false)
            .said("Ana Lima", 1, "said", 2, "it opened", false);

    assertThat(parsed.certainty(0)).isGreaterThan(0.85).isLessThan(parsed.certainty(1));
  }

  @Test
  void aThingDoesNotSpeak() {
    Parsed parsed =
        Parsed.of(
                """
            The/DT/2/det invasion/NN/3/nsubj showed/VBD/0/root it/PRP/5/nsubj opened/VBD/3/ccomp ././3/punct
            """)
            .said("The invasion", 1, "showed", 1, "it opened", false);

    assertThat(parsed.speakers()).containsExactly("nobody");
  }

  @Test
  void someOfManySpeak() {
    Parsed parsed =
        Parsed.of(
                """
            Some/DT/4/nsubj of/IN/1/prep them/PRP/2/pobj said/VBD/0/root it/PRP/6/nsubj opened/VBD/4/ccomp ././4/punct
            """)
            .said("Some of them", 1, "said", 1, "it opened", false);

    assertThat(parsed.speakers()).containsExactly("unnamed: Some of them");
  }

  @Test
  void whoIsThoseWhomItFollows() {
    Parsed parsed =
        Parsed.of(
                """
            Much/JJ/7/nsubj of/IN/1/prep the/DT/4/det brass/NN/2/pobj ,/,/4/punct who/WP/8/nsubj left/VBD/0/root said/VBD/4/relcl it/PRP/10/nsubj opened/VBD/8/ccomp ././7/punct
            """)
            .said("who", 1, "said", 1, "it opened", false);

    assertThat(parsed.speakers()).containsExactly("unnamed: the brass");
  }
}
