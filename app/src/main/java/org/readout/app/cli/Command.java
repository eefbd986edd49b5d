package org.readout.app.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command: what it is called, what it takes, what it does. */
interface Command {

  String name();

  CommandSpec spec();

  Status run(Arguments arguments, Streams streams) throws UsageException;

  /** A command with the options that every one has. */
  static CommandSpec spec(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.addOption(flag("-h", "--help").usageHelp(true).description("Print this help.").build());
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    return spec;
  }

  static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0");
  }

  static OptionSpec.Builder option(String name, String label) {
    return OptionSpec.builder(name).type(String.class).paramLabel(label);
  }

  /** One that must be there. */
  static PositionalParamSpec positional(String label, String index, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .type(String.class)
        .index(index)
        .arity("1")
        .required(true)
        .description(description)
        .build();
  }

  /** One that may be there. */
  static PositionalParamSpec optional(String label, String index, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .type(String.class)
        .index(index)
        .arity("0..1")
        .description(description)
        .build();
  }

  /** One or more of them. */
  static PositionalParamSpec positionals(String label, String index, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .index(index)
        .arity("1..*")
        .required(true)
        .description(description)
        .build();
  }
}
