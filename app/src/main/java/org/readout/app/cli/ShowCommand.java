package org.readout.app.cli;

import java.nio.file.Path;
import java.util.Optional;
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
    Terminal terminal = target.isPresent() ? Terminal.NONE : streams.terminal();
    return ShownStory.write(
        arguments, target, form.writer(terminal, arguments.has("--ids")), streams);
  }
}
