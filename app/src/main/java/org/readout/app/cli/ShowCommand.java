package org.readout.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.readout.app.Pipeline;
import org.readout.app.StoryReading;
import org.readout.archive.Archive;
import org.readout.grouping.StoryId;
import picocli.CommandLine.Model.CommandSpec;

/** Lays the reports of a story of an archive side by side. */
final class ShowCommand implements Command {

  @Override
  public String name() {
    return "show";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Lay the reports of a story side by side, as compare does.")
        .footer("", "Example:", "  readout show s1f0c2 -o story.html");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option("--format", "FORM")
            .description("text, html, markdown or json; else as the ending of -o says, else text.")
            .build());
    spec.addOption(Command.option("-o", "FILE").description("Write to a file.").build());
    spec.addOption(
        Command.flag("--ids")
            .description("With text, print the ids that decisions are taken on.")
            .build());
    spec.addPositional(
        Command.positional("STORY", "0", "Its id, old or new, or the beginning of it."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    Optional<String> file = arguments.value("-o");
    Form form = Form.asked(arguments, file);
    Optional<Path> target = streams.target(file);
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive -> {
              StoryId story = archive.stories().named(arguments.positionals().getFirst());
              tellForgotten(archive, story, streams);
              boolean ids = arguments.has("--ids");
              return show(archive, story, ids, form, target, streams);
            });
  }

  private static void tellForgotten(Archive archive, StoryId story, Streams streams) {
    int forgotten = archive.forgetting().of(story);
    if (forgotten > 0) {
      streams.err().println("readout: reports of this story that were forgotten: " + forgotten);
    }
  }

  private static Status show(
      Archive archive,
      StoryId story,
      boolean ids,
      Form form,
      Optional<Path> target,
      Streams streams) {
    Pipeline.Comparison comparison;
    try (Pipeline pipeline = new Pipeline();
        Progress progress = streams.progress("comparing")) {
      comparison = new StoryReading(archive, pipeline).of(story, progress::step);
    }
    comparison.rejected().forEach(streams::tell);
    if (comparison.collation().isEmpty()) {
      streams.err().println("readout: there is no report to show");
      return Status.NOTHING;
    }
    Terminal terminal = target.isPresent() ? Terminal.NONE : streams.terminal();
    return streams.write(target, comparison.collation().get(), form.writer(terminal, ids));
  }
}
