package org.readout.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.readout.app.Pipeline;
import org.readout.collation.Collation;
import org.readout.ingest.Web;
import picocli.CommandLine.Model.CommandSpec;

/** Lays the reports of one event side by side. */
final class CompareCommand implements Command {

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Lay the reports of one event side by side: every statement with its wordings.")
        .footer(
            "",
            "Examples:",
            "  readout compare examples/summit-call",
            "  readout compare -o call.html examples/summit-call",
            "  readout compare --format json a.txt b.txt c.txt | jq .utterances");
    spec.addOption(
        Command.option("--format", "FORM")
            .description("text, html, markdown or json; else as the ending of -o says, else text.")
            .build());
    spec.addOption(Command.option("-o", "FILE").description("Write to a file.").build());
    spec.addOption(
        Command.option("--published", "DATE")
            .description("The day of publication of the reports that carry none: 2022-12-31.")
            .build());
    spec.addOption(Fetching.allowHost());
    spec.addPositional(Command.positionals("REPORT", "0..*", Fetching.SOURCES));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    Optional<String> file = arguments.value("-o");
    Form form = Form.asked(arguments, file);
    Optional<Path> target = streams.target(file);
    Pipeline.Comparison comparison = compare(arguments, streams);
    comparison.rejected().forEach(streams::tell);
    if (comparison.collation().isEmpty()) {
      streams.err().println("readout: there is no report to compare");
      return Status.NOTHING;
    }
    Terminal terminal = target.isPresent() ? Terminal.NONE : streams.terminal();
    Collation collation = comparison.collation().get();
    Status written = streams.write(target, collation, form.writer(terminal));
    return comparison.rejected().isEmpty() ? written : Status.PARTLY;
  }

  private static Pipeline.Comparison compare(Arguments arguments, Streams streams)
      throws UsageException {
    var published = arguments.day("--published");
    Web web = Fetching.web(arguments);
    try (Pipeline pipeline = new Pipeline(web);
        Progress progress = streams.progress("comparing")) {
      return pipeline.compare(arguments.positionals(), streams.in(), published, progress::step);
    }
  }
}
