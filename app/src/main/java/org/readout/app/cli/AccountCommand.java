package org.readout.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.readout.app.accounts.Account;
import org.readout.app.accounts.Accounts;
import org.readout.app.accounts.AccountsException;
import org.readout.app.accounts.Role;
import org.readout.app.accounts.Secrets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says who may use the service of an archive. */
final class AccountCommand implements Command {

  private static final List<String> DEEDS = List.of("add", "token", "list", "remove", "password");
  private static final List<String> ROLES = List.of("reader", "analyst", "admin");
  private static final String ROLE = "--role";
  private static final int LONGEST_LINE = 1000;

  @Override
  public String name() {
    return "account";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Say who may use the service of an archive. Once there is an account, everybody has to"
                + " log in.",
            "A reader reads, searches and compares; an analyst also adds and decides; an admin also"
                + " forgets. A password is asked for, or read from standard input. A token is for"
                + " programs, and printed once; a new one replaces it.")
        .footer(
            "",
            "Examples:",
            "  readout account add ines --role analyst",
            "  readout account token ines",
            "  readout account list");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option(ROLE, "ROLE").description("reader, analyst or admin, for add.").build());
    spec.addPositional(
        Command.positional("WHAT", "0", "add, token, list, remove, or password for a new one."));
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("NAME")
            .arity("0..1")
            .index("1")
            .type(String.class)
            .description("Whose account.")
            .build());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    List<String> given = arguments.positionals();
    String deed = given.getFirst();
    if (!DEEDS.contains(deed)) {
      throw new UsageException(
          "account takes " + String.join(", ", DEEDS) + ", not “" + deed + "”.");
    }
    Accounts accounts = new Accounts(ArchiveFolder.of(arguments).path());
    try {
      if (deed.equals("list")) {
        return Rows.print(accounts.all(), AccountCommand::row, streams);
      }
      if (given.size() < 2) {
        throw new UsageException("account " + deed + " takes a name.");
      }
      return run(deed, given.get(1), accounts, arguments, streams);
    } catch (AccountsException e) {
      streams.err().println("readout: " + e.getMessage());
      return Status.NOTHING;
    }
  }

  private static Status run(
      String deed, String name, Accounts accounts, Arguments arguments, Streams streams)
      throws UsageException {
    return switch (deed) {
      case "add" -> add(name, accounts, arguments, streams);
      case "token" -> token(name, accounts, streams);
      case "remove" -> {
        accounts.remove(name);
        yield streams.print("removed: " + Account.folded(name) + "\n");
      }
      default -> {
        String words = password(streams);
        accounts.change(name, account -> account.withPassword(words));
        yield streams.print("changed: " + Account.folded(name) + "\n");
      }
    };
  }

  private static String[] row(Account account) {
    return new String[] {
      account.name(), account.role().word(), account.token().isPresent() ? "token" : ""
    };
  }

  private static Status add(String name, Accounts accounts, Arguments arguments, Streams streams)
      throws UsageException {
    Role role =
        arguments
            .oneOf(ROLE, ROLES)
            .flatMap(Role::of)
            .orElseThrow(() -> new UsageException("account add takes " + ROLE + " " + ROLES + "."));
    accounts.add(Account.of(name, role, password(streams)));
    return streams.print("added: " + Account.folded(name) + "\n");
  }

  private static Status token(String name, Accounts accounts, Streams streams) {
    String secret = Secrets.drawn();
    accounts.change(name, account -> account.withToken(secret));
    return streams.print(secret + "\n");
  }

  /** Not an argument: these stand in the list of processes and in the shell's history. */
  @SuppressWarnings("SystemConsoleNull") // It is null on 21 and 25, where nobody is at a terminal.
  private static String password(Streams streams) {
    Console console = System.console();
    if (streams.terminal().interactive() && console != null) {
      String words = typed(console, "Password: ");
      if (!words.equals(typed(console, "Again: "))) {
        throw new AccountsException("the two passwords differ");
      }
      return words;
    }
    return line(streams.in());
  }

  private static String typed(Console console, String prompt) {
    return Optional.ofNullable(console.readPassword("%s", prompt)).map(String::new).orElse("");
  }

  private static String line(InputStream in) {
    try {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int c = in.read(); c >= 0 && c != '\n' && line.size() < LONGEST_LINE; c = in.read()) {
        line.write(c);
      }
      String words = line.toString(StandardCharsets.UTF_8);
      return words.endsWith("\r") ? words.substring(0, words.length() - 1) : words;
    } catch (IOException e) {
      throw new AccountsException("standard input cannot be read", e);
    }
  }
}
