package org.readout.app.web.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Pipeline;
import org.readout.app.Sources;
import org.readout.archive.Archive;
import org.readout.archive.Watch;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;

/** What is added keeps nobody from writing while it is read closely. */
@Timeout(60)
class AdditionsTest {

  @TempDir private Path folder;

  private final CountDownLatch loading = new CountDownLatch(1);
  private final CountDownLatch loaded = new CountDownLatch(1);

  /** A model of meaning that is being loaded as long as the test wants. */
  private final Pipeline pipeline = new Pipeline(this::model);

  private Meaning model() {
    try {
      loading.countDown();
      loaded.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return AdditionsTest::senses;
  }

  @AfterEach
  void close() {
    loaded.countDown();
    pipeline.close();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Addition.State settled(Addition addition) throws InterruptedException {
    while (addition.state().end().isEmpty()) {
      Thread.sleep(10);
    }
    return addition.state();
  }

  @Test
  void othersWriteWhileAReportIsReadClosely() throws IOException, InterruptedException {
    String report = file("dam.txt", "Title: Dam breaks\n\nThe dam at Norden broke on Monday.\n");
    try (Shelf shelf = Shelf.open(folder.resolve("archive"), InstantSource.system())) {
      Additions additions = new Additions(shelf, Sources.intake(Optional.empty()), () -> pipeline);
      Addition addition = additions.addAll(List.of(report), "ann");
      loading.await();

      Watch watch = shelf.write(archive -> archive.watches().add(Watch.What.WORDS, "dam", "ann"));

      assertThat(addition.state().end()).isEmpty();
      List<Watch> watches = shelf.read(archive -> archive.watches().all());
      assertThat(watches).containsExactly(watch);
      loaded.countDown();
      assertThat(settled(addition).added()).isEqualTo(1);
      int told = shelf.read(archive -> archive.alerts().unseen());
      assertThat(told).isEqualTo(1);
    }
  }

  @Test
  void whatAnotherAddedMeanwhileIsThereOnceAndGroupedWith()
      throws IOException, InterruptedException {
    String text =
        "The dam at Norden broke on Monday and flooded two villages, Mayor Olga Brandt said.\n";
    String first = file("first.txt", "Title: Dam at Norden breaks\nOutlet: Post\n\n" + text);
    String second =
        file("second.txt", "Title: Dam at Norden bursts\nOutlet: Times\n\nPolice said so. " + text);
    Path place = folder.resolve("archive");
    try (Shelf shelf = Shelf.open(place, InstantSource.system());
        Pipeline free = new Pipeline(() -> AdditionsTest::senses)) {
      free.modelOfMeaning();
      Additions waiting = new Additions(shelf, Sources.intake(Optional.empty()), () -> pipeline);
      Addition addition = waiting.addAll(List.of(first, second), "ann");
      loading.await();
      Additions other = new Additions(shelf, Sources.intake(Optional.empty()), () -> free);
      assertThat(settled(other.addAll(List.of(first), "ann")).added()).isEqualTo(1);
      loaded.countDown();

      Addition.State state = settled(addition);
      assertThat(state.added()).isEqualTo(1);
      assertThat(state.there()).isEqualTo(1);
    }
    try (Archive archive = Archive.toRead(place, InstantSource.system(), () -> {})) {
      assertThat(archive.reports().size()).isEqualTo(2);
      assertThat(archive.stories().size()).isEqualTo(1);
    }
  }

  private static List<Sense> senses(List<String> texts) {
    Sense any = new Sense(new float[] {1}, List.of(), new float[0][]);
    return texts.stream().map(text -> any).toList();
  }
}
