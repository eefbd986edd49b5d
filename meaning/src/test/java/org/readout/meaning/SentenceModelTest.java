package org.readout.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.fact.Sense;

class SentenceModelTest {

  private static final List<String> TEXTS =
      List.of(
          "the dam broke on Friday",
          "two villages were flooded",
          "the dam broke on Friday",
          "the minister of works denied it");

  @TempDir private Path place;

  private static SentenceModel model(Path folder) {
    return SentenceModel.load(
        Optional.of(
            new Keep(folder, System.getProperty("os.name"), System.getProperty("os.arch"))));
  }

  private static List<Double> cosines(SentenceModel model) {
    try (model) {
      List<Sense> senses = model.of(TEXTS);
      return senses.stream().map(sense -> sense.cosine(senses.get(1))).toList();
    }
  }

  @Test
  void aModelThatAnEarlierStartMadeReadyMeansTheSame() throws Exception {
    List<Double> plain = cosines(SentenceModel.load(Optional.empty()));
    Path folder = place.resolve("ready");
    assertThat(cosines(model(folder))).isEqualTo(plain);
    assertThat(folder.resolve("meaning.ort")).isNotEmptyFile();
    assertThat(folder.resolve("wordpieces.txt")).isNotEmptyFile();
    assertThat(cosines(model(folder))).isEqualTo(plain);
    Files.writeString(folder.resolve("meaning.ort"), "cut");
    assertThat(cosines(model(folder))).isEqualTo(plain);
    assertThat(Files.size(folder.resolve("meaning.ort"))).isGreaterThan(1_000_000);
  }

  @Test
  void theSameClauseMeansTheSameTwice() {
    try (SentenceModel model = SentenceModel.load(Optional.empty())) {
      List<Sense> senses = model.of(TEXTS);
      assertThat(senses.get(2)).isSameAs(senses.get(0));
    }
  }
}
