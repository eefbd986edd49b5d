package org.readout.app.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.archive.Outlets;
import org.readout.format.OutletTable;
import org.readout.report.OutletGroup;
import picocli.CommandLine.Model.CommandSpec;

/** Groups of outlets: the user's own, kept in the archive. */
final class OutletsCommand implements Command {

  @Override
  public String name() {
    return "outlets";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "List the outlets of the archive: reports, name, country, language, side, tags; with"
                + " tabs. import takes these groups from a table in CSV, export prints it.")
        .footer(
            "",
            "The table has the columns outlet,country,language,side,tags, tags with ; between."
                + " A row stands in place of what was known of its outlet; with nothing but the"
                + " name it takes the outlet out of all groups.",
            "",
            "Examples:",
            "  readout outlets import outlets.csv",
            "  readout outlets export > outlets.csv");
    spec.addOption(ArchiveFolder.option());
    spec.addPositional(Command.perhaps("WHAT", "0", "import or export."));
    spec.addPositional(Command.perhaps("FILE", "1", "The table, for import; - is standard input."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    List<String> given = arguments.positionals();
    ArchiveFolder folder = ArchiveFolder.of(arguments);
    if (given.isEmpty()) {
      return folder.read(
          streams,
          archive -> Rows.print(archive.outlets().published(), OutletsCommand::row, streams));
    }
    if (given.equals(List.of("export"))) {
      return folder.read(
          streams,
          archive -> streams.write(Optional.empty(), archive.outlets().all(), OutletTable::write));
    }
    if (given.size() == 2 && given.getFirst().equals("import")) {
      List<OutletGroup> groups = read(given.getLast(), streams);
      return folder.change(
          streams,
          archive -> {
            archive.outlets().put(groups);
            return streams.print(
                groups.size() + (groups.size() == 1 ? " outlet" : " outlets") + " read\n");
          });
    }
    throw new UsageException(
        "outlets takes nothing, export, or import FILE, not “" + String.join(" ", given) + "”.");
  }

  private static List<OutletGroup> read(String name, Streams streams) throws UsageException {
    try (Reader in =
        name.equals("-")
            ? new InputStreamReader(streams.in(), StandardCharsets.UTF_8)
            : Files.newBufferedReader(Path.of(name))) {
      return OutletTable.read(in);
    } catch (NoSuchFileException e) {
      throw new UsageException(name + ": there is no such file.");
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(name + ": " + e.getMessage() + ".");
    }
  }

  private static String[] row(Outlets.Published one) {
    Optional<OutletGroup> group = one.group();
    return new String[] {
      String.valueOf(one.reports()),
      one.outlet(),
      group.flatMap(OutletGroup::country).orElse(""),
      group.flatMap(OutletGroup::language).orElse(""),
      group.flatMap(OutletGroup::side).orElse(""),
      group.map(each -> String.join(";", each.tags())).orElse("")
    };
  }
}
