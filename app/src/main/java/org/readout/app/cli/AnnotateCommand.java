package org.readout.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.app.Pipeline;
import org.readout.format.AnnotationJson;
import org.readout.ingest.Web;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what was found in every report, a line of JSON each. */
final class AnnotateCommand implements Command {

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Print what is found in every report by itself, one line of JSON a report.")
        .footer("", "Example:", "  readout annotate examples/summit-call > annotations.jsonl");
    spec.addOption(
        Command.option("--format", "FORM").description("jsonl, the only one so far.").build());
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
    arguments.oneOf("--format", List.of("jsonl"));
    Optional<LocalDate> published = arguments.day("--published");
    Optional<Path> target = streams.target(arguments.value("-o"));
    Web web = Fetching.web(arguments);
    int[] rejections = {0};
    Status written =
        streams.write(
            target,
            arguments.positionals(),
            (names, out) -> rejections[0] = annotate(names, published, web, streams, out));
    return rejections[0] == 0 ? written : Status.PARTLY;
  }

  /** How many were rejected. */
  private static int annotate(
      List<String> names, Optional<LocalDate> published, Web web, Streams streams, Writer out)
      throws IOException {
    int[] rejections = {0};
    try (Pipeline pipeline = new Pipeline(web);
        Progress progress = streams.progress("annotating")) {
      pipeline.annotate(
          names,
          streams.in(),
          published,
          outcome -> {
            progress.step();
            switch (outcome) {
              case Pipeline.Annotated annotated -> line(annotated, out);
              case Pipeline.Rejected rejected -> {
                rejections[0]++;
                streams.tell(rejected);
              }
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return rejections[0];
  }

  private static void line(Pipeline.Annotated annotated, Writer out) {
    try {
      AnnotationJson.write(annotated.report(), out);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
