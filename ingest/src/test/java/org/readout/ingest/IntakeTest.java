package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.report.Ingested;

class IntakeTest {

  private static final String PROSE = "The talks went on until late in the evening.";

  @TempDir Path folder;

  @Test
  void aFolderIsReadInTheOrderOfNamesWithItsFolders() throws IOException {
    write("b.txt", PROSE);
    write("a.txt", PROSE);
    write("c/d.txt", PROSE);
    write("picture.png", "x");
    assertThat(files(Readings.files(folder.toString())))
        .containsExactly("a.txt", "b.txt", "c/d.txt");
  }

  @Test
  void aBadFileIsRejectedByNameAndTheOthersAreRead() throws IOException {
    String bad = write("bad.txt", "");
    String good = write("good.txt", PROSE);
    String missing = folder.resolve("missing.txt").toString();
    List<Ingested> read = Readings.files(bad, missing, good);
    assertThat(read.get(0)).isEqualTo(new Ingested.Rejected(bad, "the file is empty"));
    assertThat(read.get(1)).isEqualTo(new Ingested.Rejected(missing, "no such file"));
    assertThat(read.get(2)).isInstanceOf(Ingested.Accepted.class);
  }

  @Test
  void aFolderWithoutReportsSaysSo() {
    assertThat(Readings.files(folder.toString()))
        .containsExactly(
            new Ingested.Rejected(folder.toString(), "the folder holds no .txt or .jsonl file"));
  }

  @Test
  void aFileOfLinesHoldsAReportALineAndABadLineIsNamed() throws IOException {
    String file = write("lines.jsonl", "x1|" + PROSE + "\n\nnonsense\nx2|" + PROSE + "\n");
    List<Ingested> read = Readings.files(file);
    assertThat(read).hasSize(3);
    assertThat(((Ingested.Accepted) read.get(0)).report().sourceId()).hasValue("x1");
    assertThat(read.get(1)).isEqualTo(new Ingested.Rejected(file + ", line 3", "no bar"));
    assertThat(((Ingested.Accepted) read.get(2)).report().sourceId()).hasValue("x2");
  }

  @Test
  void aLineThatIsTooLongIsRejectedAndTheNextIsRead() throws IOException {
    String file = write("lines.jsonl", "x1|" + "a".repeat(9 << 20) + "\nx2|" + PROSE);
    List<Ingested> read = Readings.files(file);
    assertThat(read.get(0)).isEqualTo(new Ingested.Rejected(file + ", line 1", "longer than 8 MB"));
    assertThat(read.get(1)).isInstanceOf(Ingested.Accepted.class);
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private List<String> files(List<Ingested> read) {
    return read.stream()
        .map(one -> ((Ingested.Accepted) one).report().file().orElseThrow())
        .map(file -> folder.relativize(Path.of(file)).toString().replace('\\', '/'))
        .toList();
  }
}
