package org.readout.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.readout.app.mcp.OpenedArchive;
import org.readout.app.mcp.StdioTools;
import org.readout.archive.ArchiveException;
import picocli.CommandLine.Model.CommandSpec;

/** Gives an archive to a model of language, over standard input and output. */
final class McpCommand implements Command {

  @Override
  public String name() {
    return "mcp";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Answer a model of language that asks about the archive, by"
                + " the Model Context Protocol over standard input and output.",
            "It reads and changes nothing.")
        .footer("", "Example:", "  readout mcp --archive news");
    spec.addOption(ArchiveFolder.option());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    ArchiveFolder folder = ArchiveFolder.of(arguments);
    return ArchiveFolder.telling(streams, () -> answer(folder, streams));
  }

  private static Status answer(ArchiveFolder folder, Streams streams) throws ArchiveException {
    try (OpenedArchive archive =
        new OpenedArchive(folder.path(), InstantSource.system(), () -> {})) {
      new StdioTools(archive, Version.current()).answer(streams.in(), new Lines(streams.out()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Status.DONE;
  }

  /** Bytes of UTF-8 for a writer, handed over where a message ends. */
  private static final class Lines extends ByteArrayOutputStream {

    private final Writer out;

    Lines(Writer out) {
      this.out = out;
    }

    @Override
    public void flush() throws IOException {
      out.write(toString(StandardCharsets.UTF_8));
      out.flush();
      reset();
    }
  }
}
