package org.readout.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line of Readout, without a process: streams and arguments in, exit status out.
 *
 * <p>The commands are described by picocli's model and not by its annotations, which are found by
 * reflection and cost a tenth of a second at every start.
 */
public final class Readout {

  private final InputStream in;
  private final Writer out;
  private final PrintWriter err;
  private final Terminal terminal;
  private final List<Command> commands;

  public Readout(InputStream in, Writer out, PrintWriter err, Terminal terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.commands =
        List.of(
            new CompareCommand(),
            new AnnotateCommand(),
            new ExtractCommand(),
            new IngestCommand(),
            new SearchCommand(),
            new StoriesCommand(),
            new OutletsCommand(),
            new ShowCommand(),
            new ExportCommand(),
            new WhyCommand(),
            new VersionsCommand(),
            new MergeCommand(),
            new SplitCommand(),
            new MoveCommand(),
            new SamePersonCommand(),
            new OtherPersonCommand(),
            new WrongSpeakerCommand(),
            new NotAConflictCommand(),
            new DecisionsCommand(),
            new UndoCommand(),
            new RejectsCommand(),
            new SubscribeCommand(),
            new UnsubscribeCommand(),
            new SubscriptionsCommand(),
            new WatchCommand(),
            new UnwatchCommand(),
            new WatchesCommand(),
            new AlertsCommand(),
            new WebhookCommand(),
            new PollCommand(),
            new ForgetCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new ServeCommand(),
            new ReindexCommand(),
            new AccountCommand(),
            new McpCommand(),
            new EvaluateCommand());
  }

  /**
   * Does what the arguments say.
   *
   * @return 0 if all is done, 1 if something was rejected and the rest is done, 2 if the call was
   *     wrong
   */
  public int run(String... args) {
    CommandLine line = line();
    try {
      return run(line, line.parseArgs(args)).code();
    } catch (UnmatchedArgumentException e) {
      return complain(unknown(e), e.getCommandLine()).code();
    } catch (ParameterException e) {
      return complain(String.valueOf(e.getMessage()), e.getCommandLine()).code();
    } catch (UsageException e) {
      return complain(e.getMessage(), line).code();
    } finally {
      err.flush();
    }
  }

  /** Of a command that is not there, and else as picocli says it. */
  private static String unknown(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    boolean command = e.getCommandLine().getParent() == null && !first.startsWith("-");
    return command ? "There is no command “" + first + "”." : String.valueOf(e.getMessage());
  }

  private Status run(CommandLine line, ParseResult parsed) throws UsageException {
    Streams streams = new Streams(in, out, err, terminal);
    if (parsed.isVersionHelpRequested()) {
      return streams.print("readout " + Version.current() + "\n");
    }
    if (parsed.isUsageHelpRequested() || !parsed.hasSubcommand()) {
      return streams.print(usage(line));
    }
    ParseResult call = parsed.subcommand();
    String name = call.commandSpec().name();
    CommandLine command = call.commandSpec().commandLine();
    if (call.isUsageHelpRequested()) {
      return streams.print(usage(command));
    }
    if (name.equals("help")) {
      return help(line, call, streams);
    }
    return commands.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .run(new Arguments(call), streams);
  }

  private Status help(CommandLine line, ParseResult call, Streams streams) throws UsageException {
    String topic = call.matchedPositionalValue(0, "");
    if (topic.isEmpty()) {
      return streams.print(usage(line));
    }
    CommandLine command = line.getSubcommands().get(topic);
    if (command == null) {
      throw new UsageException("There is no command “" + topic + "”.");
    }
    return streams.print(usage(command));
  }

  private Status complain(String message, CommandLine line) {
    err.println("readout: " + message);
    String name = line.getCommandSpec().qualifiedName(" help ");
    err.println("Try: " + (name.equals("readout") ? "readout --help" : name));
    return Status.USAGE;
  }

  private String usage(CommandLine line) {
    return line.getUsageMessage(terminal.colour() ? Ansi.ON : Ansi.OFF);
  }

  private CommandLine line() {
    CommandSpec root = Command.spec("readout");
    root.usageMessage()
        .description("Lays the reports of one event side by side: who said what, in which words.")
        .commandListHeading("%nCommands:%n")
        .footer("", "Example:", "  readout compare examples/summit-call");
    root.addOption(
        Command.flag("--version").versionHelp(true).description("Print the version.").build());
    for (Command command : commands) {
      root.addSubcommand(command.name(), command.spec());
    }
    root.addSubcommand("help", helpSpec());
    CommandLine line = new CommandLine(root);
    line.setExpandAtFiles(false);
    line.setUsageHelpWidth(Math.min(Math.max(terminal.width(), 60), 100));
    return line;
  }

  private static CommandSpec helpSpec() {
    CommandSpec spec = Command.spec("help");
    spec.usageMessage().description("Explain a command.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("COMMAND")
            .arity("0..1")
            .index("0")
            .type(String.class)
            .build());
    return spec;
  }
}
