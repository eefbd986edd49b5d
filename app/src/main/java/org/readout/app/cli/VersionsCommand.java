package org.readout.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.archive.Reports;
import org.readout.report.ReportId;
import picocli.CommandLine.Model.CommandSpec;

/** Says how a report was changed over time. */
final class VersionsCommand implements Command {

  @Override
  public String name() {
    return "versions";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Say what each version of a report added (+) and removed (-).")
        .footer("", "Example:", "  readout versions r5c1e0");
    spec.addOption(ArchiveFolder.option());
    spec.addPositional(
        Command.positional("REPORT", "0", "Its id, the beginning of it, its own id or its file."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive -> {
              Reports reports = archive.reports();
              ReportId report = reports.named(arguments.positionals().getFirst());
              List<String> lines = new ArrayList<>();
              reports.read(report).map(Named::told).ifPresent(lines::add);
              reports.versions(report).forEach(version -> add(version, lines));
              return streams.print(String.join("\n", lines) + "\n");
            });
  }

  private static void add(Reports.Version version, List<String> lines) {
    lines.add("version " + version.number() + ", " + version.at());
    version.removed().forEach(sentence -> lines.add("  - " + sentence));
    version.added().forEach(sentence -> lines.add("  + " + sentence));
  }
}
