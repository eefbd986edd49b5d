package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.report.Ingested;
import org.readout.report.StatedDate;

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
            new Ingested.Rejected(
                folder.toString(),
                "the folder holds no file that can be read: .jsonl .ndjson .txt"));
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

  @Test
  void anAddressIsRejectedWhereNothingIsFetched() {
    assertThat(Readings.files("https://courier.test/dam"))
        .containsExactly(
            new Ingested.Rejected(
                "https://courier.test/dam",
                "leads to https://courier.test/dam, and nothing is fetched here"));
  }

  @Test
  void whoIsGivenTheReportsMayFailAndIsNotTakenForABadFile() throws IOException {
    String file = write("a.txt", PROSE);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Intake.standard(Readings.ID_BAR_TEXT)
                    .read(
                        List.of(file),
                        InputStream.nullInputStream(),
                        report -> {
                          throw new IllegalStateException("full");
                        }))
        .withMessage("full");
  }

  @Test
  void aTextMayBeCompressedAndABombIsRejected() throws IOException {
    Path good = folder.resolve("a.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(good))) {
      out.write(PROSE.getBytes(StandardCharsets.UTF_8));
    }
    Path bomb = folder.resolve("b.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] lines = new byte[1 << 20];
      Arrays.fill(lines, (byte) '\n');
      for (int i = 0; i < 100; i++) {
        out.write(lines);
      }
    }
    List<Ingested> read = Readings.files(folder.toString());
    assertThat(read.get(0)).isInstanceOf(Ingested.Accepted.class);
    assertThat(((Ingested.Rejected) read.get(1)).why()).contains("200 times its size");
  }

  @Test
  void everyDateOfATextIsKeptWithItsOrigin() {
    Ingested read =
        Readings.ingested(
            ("Title: A dam\nDate: 2026-03-14\nURL: https://courier.test/2026/03/13/dam\n\n" + PROSE)
                .getBytes(StandardCharsets.UTF_8));
    assertThat(((Ingested.Accepted) read).dates())
        .containsExactly(
            new StatedDate(LocalDate.of(2026, 3, 14), StatedDate.Kind.UNSTATED, "head line"),
            new StatedDate(LocalDate.of(2026, 3, 13), StatedDate.Kind.UNSTATED, "url"));
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
