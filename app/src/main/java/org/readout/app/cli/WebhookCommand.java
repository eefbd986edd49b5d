package org.readout.app.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.readout.app.watch.Access;
import org.readout.app.watch.Deliveries;
import org.readout.app.watch.Signature;
import org.readout.archive.Webhooks;
import org.readout.archive.Webhooks.Webhook;
import picocli.CommandLine.Model.CommandSpec;

/** Addresses that alerts are sent to. */
final class WebhookCommand implements Command {

  private static final List<String> ACTS = List.of("add", "list", "remove", "test");

  @Override
  public String name() {
    return "webhook";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Send alerts to other programs as JSON, signed with a secret that add prints.")
        .footer(
            "",
            "Examples:",
            "  readout webhook add https://norden.example/hook --watch 3",
            "  readout webhook list",
            "  readout webhook test 1",
            "  readout webhook remove 1");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addOption(
        Command.option("--watch", "N").description("Only alerts of the watch N, for add.").build());
    spec.addOption(Fetching.allowHost());
    spec.addPositional(Command.positional("WHAT", "0", "add, list, remove or test."));
    spec.addPositional(
        Command.perhaps("WHICH", "1", "The address for add, the number for remove and test."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    List<String> given = arguments.positionals();
    String act = given.getFirst();
    if (!ACTS.contains(act) || (given.size() == 1) != act.equals("list")) {
      throw new UsageException(
          "webhook takes add ADDRESS, list, remove NUMBER or test NUMBER, not “"
              + String.join(" ", given)
              + "”.");
    }
    ArchiveFolder folder = ArchiveFolder.of(arguments);
    return switch (act) {
      case "add" -> add(folder, given.getLast(), arguments, streams);
      case "remove" -> remove(folder, arguments.numbered(1), streams);
      case "test" -> test(folder, arguments.numbered(1), arguments, streams);
      default -> folder.read(streams, archive -> list(archive.webhooks(), streams));
    };
  }

  private static Status add(
      ArchiveFolder folder, String given, Arguments arguments, Streams streams)
      throws UsageException {
    String address = address(given);
    String secret = Signature.secret();
    Optional<Long> watch = arguments.number("--watch").map(Integer::longValue);
    return folder.write(
        streams,
        archive -> {
          Webhook added =
              archive.webhooks().add(address, secret, watch, ArchiveFolder.by(arguments));
          return Rows.print(List.of(added), one -> row(one, secret), streams);
        });
  }

  private static String[] row(Webhook added, String secret) {
    return new String[] {String.valueOf(added.number()), added.address(), "secret " + secret};
  }

  private static String address(String given) throws UsageException {
    try {
      return Deliveries.address(given);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + ".");
    }
  }

  private static Status list(Webhooks webhooks, Streams streams) {
    return Rows.print(webhooks.all(), one -> row(one, webhooks.state(one.number())), streams);
  }

  private static String[] row(Webhook one, Webhooks.State state) {
    return new String[] {
      String.valueOf(one.number()),
      one.address(),
      one.watch().map(watch -> "watch " + watch).orElse("all watches"),
      "sent "
          + state.sent()
          + ", waiting "
          + state.waiting()
          + ", given up "
          + state.lost()
          + state.last().map(last -> "; last: " + last).orElse("")
    };
  }

  private static Status remove(ArchiveFolder folder, long number, Streams streams)
      throws UsageException {
    return folder.change(
        streams,
        archive -> {
          archive.webhooks().remove(archive.webhooks().numbered(number));
          return Status.DONE;
        });
  }

  private static Status test(
      ArchiveFolder folder, long number, Arguments arguments, Streams streams)
      throws UsageException {
    InstantSource clock = InstantSource.system();
    return folder.read(
        streams,
        archive -> {
          Webhook webhook = archive.webhooks().numbered(number);
          Access access = Access.of(folder.path(), clock, () -> {});
          Deliveries.Outcome outcome =
              new Deliveries(access, Fetching.sending(arguments), clock, () -> 0).test(webhook);
          streams.print(
              (outcome.arrived() ? "arrived: " : "did not arrive: ") + outcome.words() + "\n");
          return outcome.arrived() ? Status.DONE : Status.NOTHING;
        });
  }
}
