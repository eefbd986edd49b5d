package org.readout.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.readout.app.watch.Told;
import org.readout.archive.Alert;
import org.readout.archive.Alerts.Filter;
import org.readout.archive.Archive;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what was found for watches. */
final class AlertsCommand implements Command {

  private static final int USUAL = 50;
  private static final List<String> KINDS =
      List.of("report", "statement", "wording", "conflict", "edit", "correction");

  @Override
  public String name() {
    return "alerts";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("List alerts, the newest first: when, watch, sort, story, line; between tabs.")
        .footer("", "Example:", "  readout alerts --unseen --mark --format jsonl");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option("--since", "TIME")
            .description("That came on a day (2022-12-31) or at a time (2022-12-31T12:00:00Z).")
            .build());
    spec.addOption(
        Command.option("--kind", "KIND").description(String.join(", ", KINDS) + ".").build());
    spec.addOption(Command.option("--watch", "N").description("Of the watch N.").build());
    spec.addOption(Command.flag("--unseen").description("That nobody has seen.").build());
    spec.addOption(
        Command.flag("--mark").description("Mark those that are listed as seen.").build());
    spec.addOption(
        Command.option("--most", "N").description("So many at most; 50, or all with 0.").build());
    spec.addOption(
        Command.option("--format", "FORM").description("text (the default) or jsonl.").build());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    boolean lines =
        arguments.oneOf("--format", List.of("text", "jsonl")).orElse("").equals("jsonl");
    Filter filter = filter(arguments);
    ArchiveFolder.Work list = archive -> list(archive, filter, lines, streams);
    ArchiveFolder folder = ArchiveFolder.of(arguments);
    return arguments.has("--mark")
        ? folder.change(streams, archive -> marked(archive, filter, list))
        : folder.read(streams, list);
  }

  private static Filter filter(Arguments arguments) throws UsageException {
    int most = arguments.number("--most").orElse(USUAL);
    return new Filter(
        arguments.oneOf("--kind", KINDS).map(Alert.Kind::named),
        arguments.number("--watch").map(Integer::longValue),
        since(arguments),
        Optional.empty(),
        arguments.has("--unseen"),
        most == 0 ? Integer.MAX_VALUE : most);
  }

  private static Optional<Instant> since(Arguments arguments) throws UsageException {
    Optional<String> given = arguments.value("--since");
    try {
      return given.map(
          one ->
              one.contains("T")
                  ? Instant.parse(one)
                  : LocalDate.parse(one).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--since takes 2022-12-31 or 2022-12-31T12:00:00Z, not “" + given.orElse("") + "”.");
    }
  }

  private static Status list(Archive archive, Filter filter, boolean lines, Streams streams) {
    int waiting = archive.fresh().stories().size();
    if (waiting > 0) {
      streams
          .err()
          .println(
              "readout: stories that are still to be read for what is new in them: "
                  + waiting
                  + " (readout poll reads them)");
    }
    Output<Alert> form =
        lines ? (one, out) -> out.write(Told.of(one, archive).json() + "\n") : AlertsCommand::line;
    return streams.write(
        Optional.empty(),
        archive.alerts().list(filter),
        (alerts, out) -> {
          for (Alert one : alerts) {
            form.write(one, out);
          }
        });
  }

  private static void line(Alert one, Writer out) throws IOException {
    Rows.write(
        out,
        one.at(),
        one.watch().told(),
        one.news().kind().told(),
        one.story().value(),
        one.news().line());
  }

  private static Status marked(Archive archive, Filter filter, ArchiveFolder.Work list)
      throws UsageException {
    List<Alert> alerts = archive.alerts().list(filter);
    Status status = list.with(archive);
    if (status == Status.DONE) {
      alerts.forEach(one -> archive.alerts().see(one.number()));
    }
    return status;
  }
}
