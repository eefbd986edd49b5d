package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/readout} with a Java that writes down how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        echo "$argument" >>"$CALLS"
        case $argument in -XX:AOTCacheOutput=*) echo cache >"${argument#*=}" ;; esac
      done
      echo -- >>"$CALLS"
      """;

  @TempDir private Path place;

  private Path home;
  private Path lib;
  private Path java;
  private Path caches;
  private List<String> asNobody = List.of();

  @BeforeEach
  void installed() throws IOException {
    place = place.toRealPath();
    home = place.resolve("read out");
    lib = Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("examples"));
    Files.copy(Path.of("src/dist/bin/readout"), home.resolve("bin/readout"));
    Files.writeString(lib.resolve("readout.jar"), "");
    caches = place.resolve("caches");
    java = place.resolve("java");
    Path program = Files.createDirectories(java.resolve("bin")).resolve("java");
    Files.writeString(program, JAVA);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> calls(String version) throws IOException, InterruptedException {
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path calls = place.resolve("calls");
    Files.deleteIfExists(calls);
    List<String> command = new ArrayList<>(asNobody);
    command.addAll(List.of("sh", home.resolve("bin/readout").toString(), "compare", "a b.txt"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("READOUT_JAVA_HOME", java.toString());
    builder.environment().put("XDG_CACHE_HOME", caches.toString());
    builder.environment().put("CALLS", calls.toString());
    builder.environment().remove("READOUT_NO_CACHE");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return List.of(Files.readString(calls).split("--\n"));
  }

  /** Root can write everywhere, so that the launcher runs as somebody else where root tests it. */
  private void makeReadOnly() throws IOException {
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("r-xr-xr-x"));
    if (Files.isWritable(lib)) {
      asNobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
      Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setAttribute(place, "unix:uid", 65534);
    }
  }

  @Test
  void theFirstRunMakesTheCacheBesideTheJarsAndTheSecondUsesIt() throws Exception {
    String cache = lib.resolve("readout-25.aot").toString();
    assertThat(calls("25.0.1")).hasSize(2).last().asString().contains("-XX:AOTCache=" + cache);
    assertThat(calls("25.0.1")).singleElement().asString().contains("-XX:AOTCache=" + cache + "\n");
  }

  @Test
  void everyRunIsToldWhereToKeepWhatIsReadyTheFirstToo() throws Exception {
    assertThat(calls("25.0.1"))
        .hasSize(2)
        .allSatisfy(call -> assertThat(call).contains("-Dreadout.ready=" + lib + "/ready\n"));
  }

  @Test
  void anOlderJavaHasNoCacheOfClassesButKeepsWhatIsReady() throws Exception {
    assertThat(calls("21.0.4"))
        .singleElement()
        .asString()
        .contains("-Dreadout.ready=" + lib + "/ready\n")
        .doesNotContain("AOTCache");
  }

  @Test
  void namesWithSpacesStayWhole() throws Exception {
    assertThat(calls("21.0.4").getFirst()).contains("\ncompare\na b.txt\n");
  }

  @Test
  void whereTheJarsCannotBeWrittenToAFolderOfTheUsersOwnIsUsed() throws Exception {
    makeReadOnly();
    assertThat(calls("25.0.1").getLast())
        .contains("-Dreadout.ready=" + caches + "/readout/")
        .contains("-XX:AOTCache=" + caches + "/readout/");
    assertThat(Files.getPosixFilePermissions(caches.resolve("readout")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void whatOthersCouldHaveWrittenIsNotUsed() throws Exception {
    makeReadOnly();
    Path shared = Files.createDirectories(caches.resolve("readout"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(calls("25.0.1"))
        .singleElement()
        .asString()
        .doesNotContain("readout.ready", "AOTCache");
  }

  @Test
  void whatIsReadyBesideJarsThatCannotBeWrittenToIsUsed() throws Exception {
    Files.createDirectory(lib.resolve("ready"));
    Files.writeString(lib.resolve("readout-25.aot"), "cache");
    makeReadOnly();
    assertThat(calls("25.0.1"))
        .singleElement()
        .asString()
        .contains("-Dreadout.ready=" + lib + "/ready\n")
        .contains("-XX:AOTCache=" + lib + "/readout-25.aot\n");
  }
}
