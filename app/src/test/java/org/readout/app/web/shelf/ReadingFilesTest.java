package org.readout.app.web.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.web.exchange.Body;

class ReadingFilesTest {

  @TempDir private Path readings;

  @Test
  void theFilesThatWereUsedLongestAgoGoFirst() {
    Body body = Body.of(Body.JSON, out -> out.write("{}"));
    Instant[] now = {Instant.parse("2026-03-14T09:00:00Z")};
    ReadingFiles files = new ReadingFiles(readings, 2L * body.size(), () -> now[0]);
    for (String name : List.of("a", "b", "c")) {
      now[0] = now[0].plusSeconds(60);
      files.keep(readings.resolve(name), body);
    }

    assertThat(readings.resolve("a")).doesNotExist();
    assertThat(readings.resolve("b")).exists();
    assertThat(readings.resolve("c")).exists();
  }
}
