package org.readout.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.readout.archive.Archive;
import org.readout.archive.Forgetting;
import org.readout.search.Indexer;
import picocli.CommandLine.Model.CommandSpec;

/** Removes reports, or what somebody said, for good. */
final class ForgetCommand implements Command {

  private static final String QUOTATIONS = "quotations";

  private static final List<String> KINDS = List.of("report", "outlet", "before", QUOTATIONS);

  @Override
  public String name() {
    return "forget";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Remove reports for good, with all that was found in them.",
            "Or all that is given to somebody as said, thought or"
                + " planned, wherever it stands, now and in reports to come."
                + " Stories say how much of them is gone.")
        .footer(
            "",
            "Examples:",
            "  readout forget report r5c1e0",
            "  readout forget outlet \"Norden Post\"",
            "  readout forget before 2024-01-01",
            "  readout forget quotations \"Helmi Karvonen\"");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addPositional(
        Command.positional(
            "WHAT", "0", "report, outlet, before for all published before a day, or quotations."));
    spec.addPositional(
        Command.positional(
            "WHICH", "1", "The report, the whole name of outlet or speaker, or the day."));
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
              Forgetting forgetting = archive.forgetting();
              String told =
                  forgotten(archive, forgetting, what, which, ArchiveFolder.by(arguments));
              if (what.equals(QUOTATIONS)) {
                tellNamesakes(archive, which, streams);
                tellOlderVersions(archive, which, streams);
              }
              forgetInIndex(archive, streams);
              Status status = streams.print(told + "\n");
              return forgetting.isRewritten() ? status : tellLeft(streams);
            });
  }

  private static Status tellLeft(Streams streams) {
    streams
        .err()
        .println(
            "readout: the words are still in the log beside the database, because another process"
                + " reads it: they are gone once all processes that have it open have ended");
    return Status.PARTLY;
  }

  private static String forgotten(
      Archive archive, Forgetting forgetting, String what, String which, String by)
      throws UsageException {
    if (!what.equals(QUOTATIONS)) {
      return "forgotten: " + forget(archive, forgetting, what, which, by);
    }
    Forgetting.Forgotten gone = forgetting.quotations(which, by);
    return "forgotten: statements: " + gone.statements() + ", in reports: " + gone.reports();
  }

  private static void tellNamesakes(Archive archive, String name, Streams streams) {
    List<String> namesakes = archive.forgetting().namesakes(name);
    if (!namesakes.isEmpty()) {
      String names = String.join("”, “", namesakes.stream().map(Streams::printable).toList());
      streams.err().println("readout: kept, though perhaps the same speaker: “" + names + "”");
    }
  }

  private static void tellOlderVersions(Archive archive, String name, Streams streams) {
    for (Forgetting.OlderVersion one : archive.forgetting().olderVersions(name)) {
      streams
          .err()
          .println(
              "readout: names the speaker, and may have words of him that no later version has:"
                  + " report "
                  + one.report().value()
                  + ", version "
                  + one.version());
    }
  }

  private static void forgetInIndex(Archive archive, Streams streams) {
    try (Indexer indexer = new Indexer(archive, streams::note)) {
      if (indexer.exists()) {
        indexer.catchUp(reports -> {});
      }
    }
  }

  private static int forget(
      Archive archive, Forgetting forgetting, String what, String which, String by)
      throws UsageException {
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
