package org.readout.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.report.Report;

class IndexerTest {

  private static final Report FIRE =
      Invented.report("Brewery burns", "A fire destroyed the brewery of Quoxville.");
  private static final Report DAM = Invented.report("Dam breaks", "The dam broke at night.");

  @TempDir Path folder;
  private Archive archive;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() {
    archive = Invented.archive(folder);
    Invented.add(archive, FIRE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void catchUp() {
    try (Indexer indexer = new Indexer(archive, told::add)) {
      indexer.catchUp(more -> {});
    }
  }

  private List<String> found(String words) {
    try (Search search = Search.open(archive, () -> Invented.MODEL, new Search.Weights(1, 0))) {
      return search.find(SearchQuery.of(words)).stream()
          .map(hit -> hit.title().orElseThrow())
          .toList();
    }
  }

  @Test
  void whatIsCommittedIsFoundAndNothingWaits() {
    catchUp();

    assertThat(found("brewery")).containsExactly("Brewery burns");
    assertThat(archive.unindexed().size()).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void aProcessThatIsKilledBeforeTheCommitLosesNothing() {
    catchUp();
    Invented.add(archive, DAM);
    try (Indexer killed = new Indexer(archive, told::add)) {
      assertThat(killed.take()).isEqualTo(1);
    }

    assertThat(found("dam")).isEmpty();
    assertThat(archive.unindexed().size()).isEqualTo(1);
    catchUp();
    assertThat(found("dam")).containsExactly("Dam breaks");
  }

  @Test
  void aProcessThatIsKilledBetweenTheTwoCommitsAddsNothingTwice() throws IOException {
    catchUp();
    Invented.add(archive, DAM);
    Path before = folder.resolve("before.db");
    archive.backUp(before);
    catchUp();
    archive.close();
    putBack(before);

    archive = Invented.archive(folder);
    assertThat(archive.unindexed().size()).isEqualTo(1);
    assertThat(found("dam")).containsExactly("Dam breaks");
    catchUp();
    assertThat(found("dam")).containsExactly("Dam breaks");
    assertThat(told).isEmpty();
  }

  private void putBack(Path database) throws IOException {
    Files.deleteIfExists(folder.resolve("archive.db-wal"));
    Files.deleteIfExists(folder.resolve("archive.db-shm"));
    Files.move(database, folder.resolve("archive.db"), StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void anIndexOfADatabaseThatWasBroughtBackIsMadeAnew() throws IOException {
    catchUp();
    Path backup = folder.resolve("backup.db");
    archive.backUp(backup);
    Invented.add(archive, DAM);
    catchUp();
    archive.close();
    Files.delete(folder.resolve("archive.db"));
    Archive.restore(backup, folder, Invented.CLOCK);

    archive = Invented.archive(folder);
    assertThatThrownBy(() -> found("dam")).isInstanceOf(DamagedIndex.class);
    catchUp();
    assertThat(found("dam")).isEmpty();
    assertThat(found("brewery")).containsExactly("Brewery burns");
  }

  @Test
  void newWordsOfAReportTakeThePlaceOfTheOld() {
    catchUp();
    Invented.add(
        archive,
        Invented.report("Brewery burns", "A fire destroyed the brewery and mill of Marlow."));
    catchUp();

    assertThat(found("marlow")).containsExactly("Brewery burns");
    assertThat(found("quoxville")).isEmpty();
  }

  @Test
  void aReportThatChangesTwiceBeforeTheCommitIsFoundAsItIsLast() {
    try (Indexer indexer = new Indexer(archive, told::add)) {
      indexer.take();
      Invented.add(
          archive,
          Invented.report("Brewery burns", "A fire destroyed the brewery and mill of Marlow."));
      indexer.catchUp(more -> {});
    }

    assertThat(found("marlow")).containsExactly("Brewery burns");
    assertThat(found("quoxville")).isEmpty();
  }

  @Test
  void nothingOfAForgottenReportIsLeftInTheFiles() throws IOException {
    Invented.add(archive, DAM);
    catchUp();
    assertThat(bytes()).containsIgnoringCase("quoxv");

    archive.forgetting().report(FIRE.id(), "ann");
    catchUp();
    assertThat(bytes()).doesNotContainIgnoringCase("quoxv").contains("dam");
    assertThat(found("brewery")).isEmpty();
    assertThat(found("dam")).containsExactly("Dam breaks");
  }

  @Test
  void nothingIsLeftEitherWhereOnlyTheDeletionWasDoneBefore() throws IOException {
    Invented.add(archive, DAM);
    catchUp();
    archive.forgetting().report(FIRE.id(), "ann");
    try (Indexer killed = new Indexer(archive, told::add)) {
      killed.take();
    }

    catchUp();
    assertThat(bytes()).doesNotContainIgnoringCase("quoxv");
  }

  @Test
  void nothingIsLeftEitherWhereMuchElseWaitedBefore() throws IOException {
    catchUp();
    for (int i = 0; i < 70; i++) {
      Invented.add(archive, Invented.report("Dam " + i, "The dam " + i + " broke at night."));
    }
    archive.forgetting().report(FIRE.id(), "ann");
    try (Indexer indexer = new Indexer(archive, told::add)) {
      indexer.take();
      indexer.commit();
    }

    catchUp();
    assertThat(bytes()).doesNotContainIgnoringCase("quoxv");
    assertThat(found("brewery")).isEmpty();
  }

  private String bytes() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(archive.index())) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void aMissingIndexIsMadeAgain() throws IOException {
    catchUp();
    empty();
    Files.delete(archive.index());

    assertThatThrownBy(() -> found("brewery")).isInstanceOf(DamagedIndex.class);
    catchUp();
    assertThat(archive.unindexed().size()).isZero();
    Invented.add(archive, DAM);
    catchUp();
    assertThat(found("brewery")).containsExactly("Brewery burns");
  }

  private void empty() throws IOException {
    try (Stream<Path> files = Files.list(archive.index())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void everyFileOfTheIndexMayBeCutOrOverwritten() throws IOException {
    catchUp();
    List<String> names;
    try (Stream<Path> files = Files.list(archive.index())) {
      names = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
    for (String name : names) {
      if (!name.equals("write.lock")) {
        damaged(name, new byte[0]);
        damaged(name, "no index at all".repeat(40).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** As the command does it: what a search finds damaged is made anew. */
  private void damaged(String name, byte[] contents) throws IOException {
    Path file = archive.index().resolve(name);
    if (!Files.exists(file)) {
      return;
    }
    Files.write(file, contents);
    try {
      found("brewery");
    } catch (DamagedIndex e) {
      try (Indexer indexer = new Indexer(archive, told::add)) {
        indexer.makeAnew();
        indexer.catchUp(more -> {});
      }
    }
    assertThat(found("brewery")).as(name).containsExactly("Brewery burns");
  }

  @Test
  void aDamagedIndexIsMadeAnewWhileReportsAreAdded() throws IOException {
    catchUp();
    Invented.add(archive, DAM);
    try (Stream<Path> files = Files.list(archive.index())) {
      for (Path file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
        Files.write(file, new byte[10]);
      }
    }

    catchUp();
    assertThat(found("dam")).containsExactly("Dam breaks");
    assertThat(found("brewery")).containsExactly("Brewery burns");
    assertThat(told).hasSize(1).first().asString().contains("made anew");
  }
}
