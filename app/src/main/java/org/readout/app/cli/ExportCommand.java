package org.readout.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.export.ExportForm;
import org.readout.app.export.ExportedPart;
import org.readout.format.FindingTable;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a story of an archive for other programs. */
final class ExportCommand implements Command {

  private static final String CSV = "csv";
  private static final String JSONL = "jsonl";
  private static final String JSON = "json";

  /** The forms that the ending of a file says, beside those of other commands. */
  private static final List<String> BY_ENDING = List.of(CSV, JSONL, "docx", "graphml", "gexf");

  private static final String TABLE = "--table";

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Write a story for other programs: what show shows, with the" + " same counts.",
            "json, html and markdown are the same to the byte; jsonl is"
                + " a line of JSON a finding, with its evidence; csv is one"
                + " table; docx, for word processors, goes to a file; graphml and"
                + " gexf are the network of who did what to whom.")
        .footer(
            "",
            "Examples:",
            "  readout export s1f0c2 -o story.jsonl",
            "  readout export s1f0c2 --table facts -o facts.csv",
            "  readout export s1f0c2 -o network.graphml");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option("--format", "FORM")
            .description(
                "json, csv, jsonl, html, markdown, docx, graphml or gexf; else as the ending of -o says,"
                    + " else csv with --table, else json.")
            .build());
    spec.addOption(
        Command.option(TABLE, "TABLE")
            .description(
                "The table of csv: "
                    + String.join(", ", FindingTable.names())
                    + "; else statements.")
            .build());
    spec.addOption(Command.option("-o", "FILE").description("Write to a file.").build());
    spec.addPositional(
        Command.positional("STORY", "0", "Its id, old or new, or the beginning of it."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    Optional<String> file = arguments.value("-o");
    Optional<String> table = arguments.oneOf(TABLE, FindingTable.names());
    String form = form(arguments, file, table);
    if (table.isPresent() && !form.equals(CSV)) {
      throw new UsageException(TABLE + " is for csv, and the form is " + form + ".");
    }
    Optional<Path> target = streams.target(file);
    ExportedPart part =
        new ExportedPart(FindingTable.named(table.orElse(ExportedPart.USUAL)), target.isPresent());
    ExportForm wanted = ExportForm.named(form);
    if (wanted.isText()) {
      return ShownStory.write(
          arguments, target, (collation, out) -> wanted.writeText(collation, part, out), streams);
    }
    Path path = target.orElseThrow(() -> new UsageException(form + " takes -o FILE."));
    return ShownStory.write(
        arguments,
        collation -> streams.writeBytes(path, out -> wanted.write(collation, part, out)),
        streams);
  }

  private static String form(Arguments arguments, Optional<String> file, Optional<String> table)
      throws UsageException {
    return arguments
        .oneOf("--format", ExportForm.names())
        .or(() -> file.flatMap(ExportCommand::ofFile))
        .orElse(table.isPresent() ? CSV : JSON);
  }

  private static Optional<String> ofFile(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return BY_ENDING.stream()
        .filter(form -> lower.endsWith("." + form))
        .findFirst()
        .or(
            () ->
                Form.ofFile(file)
                    .filter(form -> form != Form.TEXT)
                    .map(form -> form.name().toLowerCase(Locale.ROOT)));
  }
}
