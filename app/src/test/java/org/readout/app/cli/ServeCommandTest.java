package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.archive.Archive;

/** {@code readout serve}, as a process. */
class ServeCommandTest {

  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSignalEndsItWithinTenSecondsAndTheArchiveIsFree() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--archive",
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = process.inputReader()) {
      String address = out.readLine().substring("readout: ".length());
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest follow = HttpRequest.newBuilder(URI.create(address + "live")).build();
      assertThat(client.send(follow, HttpResponse.BodyHandlers.ofInputStream()).statusCode())
          .isEqualTo(200);

      process.destroy();

      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(TERMINATED);
      Archive.toWrite(
              folder,
              InstantSource.system(),
              () -> {
                throw new AssertionError("the archive is still held");
              })
          .close();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void damagedAccountsAreSaid() throws IOException {
    Files.writeString(folder.resolve("accounts.json"), "{");

    Call call = Call.of("serve", "--port", "0", "--archive", folder.toString());

    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("the file of accounts is damaged");
  }

  @Test
  void beyondThisMachineItSaysWhatToType() {
    String archive = folder.toString();
    Call call = Call.of("serve", "--bind", "0.0.0.0", "--port", "0", "--archive", archive);

    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("readout account add NAME --role admin --archive " + archive);
    assertThat(Call.of("serve", "--proxy", "localhost", "--archive", archive).err())
        .contains("--proxy takes addresses such as 127.0.0.1");
    assertThat(Call.of("serve", "--bind", "nowhere.invalid", "--archive", archive).err())
        .contains("There is no address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.example.org:8443",
        "https://news.example.org",
        "news.example.org/",
        "::1",
        "good.example.org,nyhetsbyrå.example"
      })
  void aNameThatNoBrowserSendsIsRefused(String name) {
    Call call = Call.of("serve", "--name", name, "--port", "0", "--archive", folder.toString());

    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err())
        .contains("--name takes a host alone, such as news.example.org")
        .contains("not “" + name.substring(name.indexOf(',') + 1) + "”");
  }

  @Test
  void aHostIsAName() {
    String archive = folder.toString();
    Call call = Call.of("serve", "--name", "News-1.example.org,[fd00::1]", "--archive", archive);

    assertThat(call.err()).contains("there is no account to log in with");
  }
}
