package org.readout.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.readout.archive.Archive;
import org.readout.archive.Forgetting;
import org.readout.search.Indexer;
import picocli.CommandLine.Model.CommandSpec;

/** Removes reports for good. */
final class ForgetCommand implements Command {

  private static final List<String> KINDS = List.of("report", "outlet", "before");

  @Override
  public String name() {
    return "forget";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Remove reports for good, with all that was found in them; their stories say how many"
                + " are gone.")
        .footer(
            "",
            "Examples:",
            "  readout forget report r5c1e0",
            "  readout forget outlet \"Norden Post\"",
            "  readout forget before 2024-01-01");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addPositional(
        Command.positional(
            "WHAT", "0", "report, outlet, or before for all published before a day."));
    spec.addPositional(
        Command.positional("WHICH", "1", "The report, the outlet's whole name, or the day."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    String what = arguments.positionals().getFirst();
    String which = arguments.positionals().getLast();
    if (!KINDS.contains(what)) {
      throw new UsageException(
          "forget takes " + String.join(", ", KINDS) + ", not “" + what + "”.");
    }
    return ArchiveFolder.of(arguments)
        .change(
            streams,
            archive -> {
              int gone = forget(archive, what, which, ArchiveFolder.by(arguments));
              forgetInIndex(archive, streams);
              return streams.print("forgotten: " + gone + "\n");
            });
  }

  private static void forgetInIndex(Archive archive, Streams streams) {
    try (Indexer indexer = new Indexer(archive, streams::note)) {
      if (indexer.exists()) {
        indexer.catchUp(reports -> {});
      }
    }
  }

  private static int forget(Archive archive, String what, String which, String by)
      throws UsageException {
    Forgetting forgetting = archive.forgetting();
    return switch (what) {
      case "report" -> forgetting.report(archive.reports().named(which), by);
      case "outlet" -> forgetting.outlet(which, by);
      default -> forgetting.before(day(which), by);
    };
  }

  private static LocalDate day(String which) throws UsageException {
    try {
      return LocalDate.parse(which);
    } catch (DateTimeParseException e) {
      throw new UsageException("before takes a day such as 2024-01-01, not “" + which + "”.");
    }
  }
}
