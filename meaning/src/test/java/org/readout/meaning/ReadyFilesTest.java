package org.readout.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyFilesTest {

  private static final String CODE = "code that runs";

  @TempDir private Path place;

  private Path folder;
  private URL resource;

  @BeforeEach
  void packed() throws IOException {
    folder = place.resolve("ready");
    resource = packed("code.jar", CODE);
  }

  private URL packed(String jar, String contents) throws IOException {
    Path file = place.resolve(jar);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("code"));
      entries.write(contents.getBytes(StandardCharsets.UTF_8));
      entries.closeEntry();
    }
    return URI.create("jar:" + file.toUri() + "!/code").toURL();
  }

  private ReadyFiles ready() {
    return ReadyFiles.in(folder).orElseThrow();
  }

  private Path code() {
    return folder.resolve("code");
  }

  private Optional<String> made(String of) {
    return ready()
        .made("model", of)
        .map(contents -> StandardCharsets.UTF_8.decode(contents).toString());
  }

  private void make(String contents, String of) {
    ready().make("model", of, file -> Files.writeString(file, contents));
  }

  @Test
  void theFirstTimeAFileIsUnpacked() {
    assertThat(ready().unpacked(resource, "code")).isTrue();
    assertThat(code()).hasContent(CODE);
    assertThat(names()).containsExactly("code");
  }

  @Test
  void theSecondTimeItIsUsedAsItLies() throws IOException {
    ready().unpacked(resource, "code");
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(code(), longAgo);
    assertThat(ready().unpacked(resource, "code")).isTrue();
    assertThat(Files.getLastModifiedTime(code())).isEqualTo(longAgo);
  }

  @Test
  void aTruncatedFileIsUnpackedAnew() throws IOException {
    ready().unpacked(resource, "code");
    Files.writeString(code(), CODE.substring(3));
    assertThat(ready().unpacked(resource, "code")).isTrue();
    assertThat(code()).hasContent(CODE);
  }

  @Test
  void aFileOfTheSameLengthWithAnotherByteIsUnpackedAnew() throws IOException {
    ready().unpacked(resource, "code");
    Files.writeString(code(), CODE.replace('r', 'p'));
    assertThat(ready().unpacked(resource, "code")).isTrue();
    assertThat(code()).hasContent(CODE);
  }

  @Test
  void whatAnotherVersionUnpackedIsUnpackedAnew() throws IOException {
    ready().unpacked(packed("older.jar", "code of old"), "code");
    assertThat(ready().unpacked(resource, "code")).isTrue();
    assertThat(code()).hasContent(CODE);
  }

  @Test
  void whereAFileCannotBePutItIsDoneWithout() throws IOException {
    Files.createDirectories(code().resolve("in the way"));
    assertThat(ready().unpacked(resource, "code")).isFalse();
  }

  @Test
  void whatLiesInNoJarIsNotKept() throws IOException {
    URL plain = Files.writeString(place.resolve("plain"), CODE).toUri().toURL();
    assertThat(ready().unpacked(plain, "code")).isFalse();
    assertThat(ReadyFiles.identity(plain)).isEmpty();
  }

  @Test
  void whatWasMadeIsFoundAgain() {
    make("simplified", "version 1");
    assertThat(made("version 1")).contains("simplified");
    assertThat(names()).containsExactly("model", "model.sum");
  }

  @Test
  void whatWasMadeOfSomethingElseIsNotUsed() {
    make("simplified", "version 1");
    assertThat(made("version 2")).isEmpty();
  }

  @Test
  void whatWasMadeAndThenTruncatedIsNotUsed() throws IOException {
    make("simplified", "version 1");
    Files.writeString(folder.resolve("model"), "simpl");
    assertThat(made("version 1")).isEmpty();
  }

  @Test
  void whatFailsToBeMadeLeavesNothing() {
    ready()
        .make(
            "model",
            "version 1",
            file -> {
              Files.writeString(file, "simpl");
              throw new IOException("the disk is full");
            });
    assertThat(made("version 1")).isEmpty();
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderThatOthersCanWriteToIsNotTrusted() throws IOException {
    ready();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(ReadyFiles.in(folder)).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
    Files.writeString(folder, "a file");
    assertThat(ReadyFiles.in(folder)).isEmpty();
    assertThat(ReadyFiles.in(folder.resolve("below"))).isEmpty();
  }

  private Stream<String> names() {
    return Stream.of(folder.toFile().list()).sorted();
  }
}
