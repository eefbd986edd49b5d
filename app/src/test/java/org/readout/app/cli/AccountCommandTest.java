package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.accounts.Account;
import org.readout.app.accounts.Accounts;
import org.readout.app.accounts.Password;
import org.readout.app.accounts.Role;

/** {@code readout account}. */
class AccountCommandTest {

  private static final String PASSWORD = "heron on the weir";

  @TempDir private Path folder;

  private Call call(String input, String... words) {
    String[] all =
        Stream.concat(
                Stream.of("account"),
                Stream.concat(Stream.of(words), Stream.of("--archive", folder.toString())))
            .toArray(String[]::new);
    return Call.with(input, Terminal.NONE, all);
  }

  /** Made faster than by a call. */
  private void add(String name, Role role) {
    Password password = Password.of(PASSWORD, 1000);
    new Accounts(folder).add(new Account(name, role, password, Optional.empty()));
  }

  private Account account(String name) {
    return new Accounts(folder).named(name).orElseThrow();
  }

  @Test
  void anAccountIsAddedWithAPasswordFromStandardInput() throws IOException {
    Call added = call(PASSWORD + "\n", "add", "Ines", "--role", "analyst");

    assertThat(added.status()).isZero();
    assertThat(added.out()).isEqualTo("added: ines\n");
    assertThat(account("INES").role()).isEqualTo(Role.ANALYST);
    assertThat(account("ines").password().is(PASSWORD)).isTrue();
    assertThat(account("ines").password().is(PASSWORD + "s")).isFalse();
    assertThat(account("ines").password().is("")).isFalse();
    assertThat(Files.readString(folder.resolve("accounts.json"))).doesNotContain(PASSWORD);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseCanReadTheFile() throws IOException {
    call(PASSWORD, "add", "ines", "--role", "admin");

    assertThat(Files.getPosixFilePermissions(folder.resolve("accounts.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aTokenIsPrintedOnceAndTheNextReplacesIt() throws IOException {
    add("ines", Role.READER);
    String first = call("", "token", "ines").out().strip();
    assertThat(first).matches("[0-9a-f]{64}");
    assertThat(Files.readString(folder.resolve("accounts.json"))).doesNotContain(first);
    assertThat(new Accounts(folder).ofToken(first)).map(Account::name).contains("ines");

    String second = call("", "token", "ines").out().strip();

    assertThat(new Accounts(folder).ofToken(first)).isEmpty();
    assertThat(new Accounts(folder).ofToken(second)).isPresent();
    assertThat(account("ines").password().is(PASSWORD)).isTrue();
  }

  @Test
  void accountsAreListedAndRemoved() {
    add("zoe", Role.ADMIN);
    add("ines", Role.READER);
    call("", "token", "zoe");
    assertThat(call("", "list").out()).isEqualTo("ines\treader\t\nzoe\tadmin\ttoken\n");

    assertThat(call("", "remove", "zoe").status()).isZero();

    assertThat(call("", "list").out()).isEqualTo("ines\treader\t\n");
  }

  @Test
  void aPasswordIsChanged() {
    add("ines", Role.READER);
    assertThat(call("another long one\r\n", "password", "ines").status()).isZero();

    assertThat(account("ines").password().is("another long one")).isTrue();
    assertThat(account("ines").password().is(PASSWORD)).isFalse();
  }

  @Test
  void whatDoesNotDoIsSaid() {
    assertThat(call("short\n", "add", "ines", "--role", "reader").err()).contains("from 12 to 200");
    assertThat(call(PASSWORD, "add", "../ines", "--role", "reader").err()).contains("a name has");
    assertThat(call(PASSWORD, "add", "ines").err()).contains("--role");
    assertThat(call(PASSWORD, "add", "ines", "--role", "king").err()).contains("reader, analyst");
    assertThat(call("", "remove", "nobody").status()).isEqualTo(2);
    assertThat(call("", "token", "nobody").err()).contains("there is no account “nobody”");
    assertThat(call("", "token").err()).contains("takes a name");
    assertThat(call("", "sing").err()).contains("account takes add");
    add("ines", Role.READER);
    assertThat(call(PASSWORD, "add", "INES", "--role", "admin").err()).contains("already");
    assertThat(account("ines").role()).isEqualTo(Role.READER);
  }

  @Test
  void aDamagedFileIsSaidAndKept() throws IOException {
    Path file = folder.resolve("accounts.json");
    Files.writeString(file, "{\"accounts\":[{\"name\":\"ines\"}]}");

    assertThat(call("", "list").status()).isEqualTo(2);
    assertThat(call(PASSWORD, "add", "zoe", "--role", "admin").err()).contains("damaged");
    assertThat(file).hasContent("{\"accounts\":[{\"name\":\"ines\"}]}");
  }
}
