package org.readout.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import picocli.CommandLine.Model.OptionSpec;

/** The folder of the archive that a command works on. */
record ArchiveFolder(Path path) {

  private static final String OPTION = "--archive";
  private static final String VARIABLE = "READOUT_ARCHIVE";
  private static final String USUAL = "readout-archive";

  static OptionSpec option() {
    return Command.option(OPTION, "DIR")
        .description("The folder of the archive; else $" + VARIABLE + ", else ./" + USUAL + ".")
        .build();
  }

  /** Who decides, for commands that record it. */
  static OptionSpec by() {
    return Command.option("--by", "NAME").description("Who decides; else $USER.").build();
  }

  static String by(Arguments arguments) {
    return arguments
        .value("--by")
        .or(() -> Optional.ofNullable(System.getenv("USER")))
        .filter(name -> !name.isBlank())
        .orElseGet(() -> System.getProperty("user.name", "unknown"));
  }

  static ArchiveFolder of(Arguments arguments) throws UsageException {
    try {
      return new ArchiveFolder(
          Path.of(
              arguments
                  .value(OPTION)
                  .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                  .filter(name -> !name.isBlank())
                  .orElse(USUAL)));
    } catch (InvalidPathException e) {
      throw new UsageException(OPTION + " takes a folder: " + e.getReason());
    }
  }

  /** Does something with an archive. */
  @FunctionalInterface
  interface Work {
    Status with(Archive archive) throws UsageException;
  }

  /** What cannot be done is told, and the status is 2. */
  Status read(Streams streams, Work work) throws UsageException {
    try (Archive archive = Archive.toRead(path, InstantSource.system(), waiting(streams))) {
      return work.with(archive);
    } catch (ArchiveException e) {
      return tell(e, streams);
    }
  }

  /** The same; the archive is made if it is not there. */
  Status write(Streams streams, Work work) throws UsageException {
    try (Archive archive = Archive.toWrite(path, InstantSource.system(), waiting(streams))) {
      return work.with(archive);
    } catch (ArchiveException e) {
      return tell(e, streams);
    }
  }

  /** The same for an archive that must be there. */
  Status change(Streams streams, Work work) throws UsageException {
    Status there = read(streams, archive -> Status.DONE);
    return there == Status.DONE ? write(streams, work) : there;
  }

  /** Does something that an archive may refuse. */
  @FunctionalInterface
  interface Attempt {
    Status run();
  }

  /** What is refused is told, and the status is 2. */
  static Status telling(Streams streams, Attempt attempt) {
    try {
      return attempt.run();
    } catch (ArchiveException e) {
      return tell(e, streams);
    }
  }

  Runnable waiting(Streams streams) {
    return () -> {
      streams.err().println("readout: another process writes to " + path + ": waiting for it");
      streams.err().flush();
    };
  }

  private static Status tell(ArchiveException e, Streams streams) {
    streams.err().println("readout: " + e.getMessage());
    return Status.NOTHING;
  }
}
