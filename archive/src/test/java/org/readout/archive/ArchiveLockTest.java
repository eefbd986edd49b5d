package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArchiveLockTest {

  @TempDir Path folder;

  @Test
  @Timeout(30)
  void theSecondWaitsAndSaysSo() throws InterruptedException {
    CountDownLatch waits = new CountDownLatch(1);
    CompletableFuture<Integer> second;
    try (Archive first = Invented.archive(folder)) {
      second =
          CompletableFuture.supplyAsync(
              () -> {
                try (Archive archive = Archive.toWrite(folder, Invented.CLOCK, waits::countDown)) {
                  return archive.reports().size();
                }
              });
      waits.await();
      Invented.add(first, Invented.report("1", "Fire at the brewery of Tolland"));
      assertThat(second).isNotDone();
    }
    assertThat(second.join()).isEqualTo(1);
  }

  @Test
  void aReaderNeedNotWait() {
    try (Archive writer = Invented.archive(folder)) {
      Invented.add(writer, Invented.report("1", "Fire at the brewery of Tolland"));
      try (Archive reader = Archive.toRead(folder, Invented.CLOCK, Invented.NO_WAITING)) {
        assertThat(reader.reports().size()).isEqualTo(1);
      }
    }
  }
}
