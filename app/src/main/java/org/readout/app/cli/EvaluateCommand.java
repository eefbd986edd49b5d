package org.readout.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.Pipeline;
import org.readout.app.evaluate.ActorEvaluation;
import org.readout.app.evaluate.AttributionFiles;
import org.readout.app.evaluate.ConflictFiles;
import org.readout.app.evaluate.CopyEvaluation;
import org.readout.app.evaluate.EventEvaluation;
import org.readout.app.evaluate.FactFiles;
import org.readout.app.evaluate.FiveWEvaluation;
import org.readout.app.evaluate.PageEvaluation;
import org.readout.app.evaluate.ReadoutEvaluation;
import org.readout.app.evaluate.SearchEvaluation;
import org.readout.app.evaluate.SpeakerFiles;
import org.readout.app.evaluate.StoryEvaluation;
import org.readout.app.evaluate.Table;
import org.readout.app.evaluate.TimeEvaluation;
import org.readout.app.evaluate.UtteranceFiles;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.language.english.time.EnglishTimes;
import org.readout.meaning.SentenceModel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Scores the program against texts that were marked by hand. */
final class EvaluateCommand implements Command {

  private static final List<String> KINDS =
      List.of(
          "attributions",
          "times",
          "utterances",
          "speakers",
          "names",
          "wording",
          "facts",
          "conflicts",
          "fivew",
          "pages",
          "stories",
          "copies",
          "search",
          "readouts",
          "events",
          "actors");

  @Override
  public String name() {
    return "evaluate";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Score the program against texts that were marked by hand.")
        .footer(
            "",
            "Examples:",
            "  readout evaluate times gold.jsonl",
            "  readout evaluate names labels.jsonl reports.jsonl");
    spec.addOption(
        Command.option("--format", "FORM").description("text (the default) or json.").build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("WHAT")
            .type(String.class)
            .index("0")
            .arity("1")
            .required(true)
            .description(
                "attributions, times, utterances, speakers, names, wording, facts, conflicts, fivew,"
                    + " pages, stories, copies, search, readouts, events or actors.")
            .build());
    spec.addPositional(
        Command.positionals(
            "FILE",
            "1..*",
            "A file of gold, in JSON lines; for utterances, speakers, facts, copies and the names"
                + " in sentences labels, then the reports they speak of: see docs/quality.md."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    boolean json = arguments.oneOf("--format", List.of("text", "json")).orElse("").equals("json");
    List<String> positionals = arguments.positionals();
    String what = positionals.getFirst();
    if (!KINDS.contains(what)) {
      throw new UsageException(
          "evaluate takes " + String.join(", ", KINDS) + ", not “" + what + "”.");
    }
    List<Table> tables = tables(what, positionals.subList(1, positionals.size()));
    return streams.write(Optional.empty(), tables, json ? TableOutput::json : TableOutput::text);
  }

  private static List<Table> conflicts(List<String> files) throws IOException, MalformedJson {
    try (SentenceModel model = SentenceModel.load()) {
      return ConflictFiles.of(model).tables(files);
    }
  }

  private static List<Table> fiveW(List<String> files) throws IOException, MalformedJson {
    return FiveWEvaluation.of(English.standard()).evaluate(files.stream().map(Path::of).toList());
  }

  private static List<Table> stories(List<String> files) throws IOException, MalformedJson {
    try (SentenceModel model = SentenceModel.load()) {
      return StoryEvaluation.of(English.standard(), model)
          .evaluate(files.stream().map(Path::of).toList());
    }
  }

  private static List<Table> readouts(Pipeline pipeline, List<String> files)
      throws IOException, MalformedJson {
    List<Table> tables = new ArrayList<>();
    for (String file : files) {
      tables.addAll(
          new ReadoutEvaluation(reports -> pipeline.compare(reports).collation().orElseThrow())
              .evaluate(Path.of(file)));
    }
    return tables;
  }

  private static List<Path> paths(List<String> files) {
    return files.stream().map(Path::of).toList();
  }

  private static List<Table> tables(String what, List<String> files) throws UsageException {
    try (Pipeline pipeline = new Pipeline()) {
      return switch (what) {
        case "attributions" -> AttributionFiles.tables(pipeline, files);
        case "times" ->
            new TimeEvaluation(new EnglishTimes()).evaluate(files.stream().map(Path::of).toList());
        case "speakers" -> SpeakerFiles.speakers(files);
        case "names" -> SpeakerFiles.names(files);
        case "conflicts" -> conflicts(files);
        case "wording" -> SpeakerFiles.wording(files);
        case "fivew" -> fiveW(files);
        case "pages" -> PageEvaluation.tables(files);
        case "stories" -> stories(files);
        case "copies" -> CopyEvaluation.tables(files);
        case "search" -> SearchEvaluation.tables(pipeline, files);
        case "events" -> new EventEvaluation(English.standard()).evaluate(paths(files));
        case "actors" -> new ActorEvaluation(English.standard()).evaluate(paths(files));
        case "facts" -> FactFiles.tables(pipeline, files);
        case "readouts" -> readouts(pipeline, files);
        default -> UtteranceFiles.tables(pipeline, files);
      };
    } catch (IOException | MalformedJson e) {
      throw new UsageException("The gold cannot be read: " + e.getMessage());
    }
  }
}
