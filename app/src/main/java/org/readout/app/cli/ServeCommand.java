package org.readout.app.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.readout.app.web.CannotServe;
import org.readout.app.web.Settings;
import org.readout.app.web.WebServer;
import org.readout.archive.ArchiveException;
import picocli.CommandLine.Model.CommandSpec;

/** Serves an archive as pages, until it is stopped. */
final class ServeCommand implements Command {

  private static final String PORT = "--port";
  private static final String BIND = "--bind";

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Serve the archive as pages for a browser on this machine, until it is stopped"
                + " (Ctrl-C).")
        .footer("", "Example:", "  readout serve --archive news --port 8080");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option(PORT, "N")
            .description("The port; else " + Settings.USUAL_PORT + ".")
            .build());
    spec.addOption(
        Command.option(BIND, "ADDRESS")
            .description("An address of loopback to listen on; else 127.0.0.1.")
            .build());
    spec.addOption(Fetching.allowHost());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    Settings settings = settings(arguments);
    try (WebServer service = new WebServer(settings, InstantSource.system())) {
      streams.print("readout: http://" + shown(settings.address()) + ":" + service.port() + "/\n");
      untilStopped(service);
      return Status.DONE;
    } catch (ArchiveException | CannotServe e) {
      streams.err().println("readout: " + e.getMessage());
      return Status.NOTHING;
    }
  }

  private static Settings settings(Arguments arguments) throws UsageException {
    int port = arguments.number(PORT).orElse(Settings.USUAL_PORT);
    if (port > 0xffff) {
      throw new UsageException(PORT + " takes a number up to 65535, not " + port + ".");
    }
    return new Settings(
        ArchiveFolder.of(arguments).path(),
        address(arguments.value(BIND).orElse(Settings.LOOPBACK)),
        port,
        List.of(),
        examples(),
        Fetching.web(arguments),
        Fetching.sending(arguments));
  }

  private static String address(String given) throws UsageException {
    try {
      if (!InetAddress.getByName(given).isLoopbackAddress()) {
        throw new UsageException(
            BIND + " takes an address of loopback: beyond it everybody could read and write.");
      }
      return given;
    } catch (UnknownHostException e) {
      throw new UsageException("There is no address “" + given + "” on this machine.");
    }
  }

  /** They lie beside the program's jars. */
  private static Optional<Path> examples() {
    return Optional.ofNullable(System.getProperty("readout.home"))
        .map(home -> Path.of(home, "examples", "summit-call"))
        .filter(Files::isDirectory);
  }

  private static String shown(String address) {
    return address.contains(":") ? "[" + address + "]" : address;
  }

  /** The process is told to end by a signal, which closes the service first. */
  private static void untilStopped(WebServer service) {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      service.close();
                      stopped.countDown();
                    }));
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
