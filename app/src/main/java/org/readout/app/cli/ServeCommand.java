package org.readout.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.readout.app.accounts.AccountsException;
import org.readout.app.web.CannotServe;
import org.readout.app.web.Settings;
import org.readout.app.web.WebServer;
import org.readout.app.web.access.Limits;
import org.readout.app.web.access.Proxies;
import org.readout.app.web.exchange.Conditions;
import org.readout.archive.ArchiveException;
import picocli.CommandLine.Model.CommandSpec;

/** Serves an archive as pages, until it is stopped. */
final class ServeCommand implements Command {

  private static final String PORT = "--port";
  private static final String BIND = "--bind";
  private static final String NAME = "--name";
  private static final String PROXY = "--proxy";

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Serve the archive as pages for a browser on this machine,"
                + " until it is stopped (Ctrl-C).",
            "Where others can reach it, they have to log in: readout" + " help account.")
        .footer(
            "",
            "Examples:",
            "  readout serve --archive news --port 8080",
            "  readout serve --archive news --name news.example.org --proxy 127.0.0.1");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option(PORT, "N")
            .description("The port; else " + Settings.USUAL_PORT + ".")
            .build());
    spec.addOption(
        Command.option(BIND, "ADDRESS")
            .description("The address to listen on; else 127.0.0.1, this machine alone.")
            .build());
    spec.addOption(
        Command.option(NAME, "HOSTS")
            .description("Hosts by which it may be called, beside its address: a.org,b.org.")
            .build());
    spec.addOption(
        Command.option(PROXY, "ADDRESSES")
            .description(
                "Where proxies pass on requests from: who asks, and whether over TLS, is believed"
                    + " from there alone.")
            .build());
    spec.addOption(ArchiveFolder.by());
    spec.addOption(Fetching.allowHost());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    Settings settings = settings(arguments);
    try (WebServer service = new WebServer(settings, InstantSource.system())) {
      if (!Settings.isLoopback(settings.address())) {
        streams
            .err()
            .println(
                "readout: others can reach this, and overhear it: put TLS before it, docs/serving.md");
      }
      streams.print("readout: http://" + shown(settings.address()) + ":" + service.port() + "/\n");
      untilStopped(service);
      return Status.DONE;
    } catch (ArchiveException | AccountsException | CannotServe e) {
      streams.err().println("readout: " + e.getMessage());
      return Status.NOTHING;
    }
  }

  private static Settings settings(Arguments arguments) throws UsageException {
    int port = arguments.number(PORT).orElse(Settings.USUAL_PORT);
    if (port > 0xffff) {
      throw new UsageException(PORT + " takes a number up to 65535, not " + port + ".");
    }
    String address = address(arguments.value(BIND).orElse(Settings.LOOPBACK));
    List<String> names = names(arguments);
    Proxies proxies = proxies(arguments);
    boolean alone = Settings.isLoopback(address) && names.isEmpty() && proxies.isEmpty();
    Limits limits = alone ? Limits.LOOPBACK : Limits.NETWORK;
    return new Settings(
        ArchiveFolder.of(arguments).path(),
        address,
        port,
        names,
        examples(),
        remembered -> Fetching.web(arguments, remembered),
        new Conditions(ArchiveFolder.by(arguments), proxies, limits),
        Fetching.sending(arguments));
  }

  /** A browser sends the port beside the name: with one in it, no request would be for us. */
  private static List<String> names(Arguments arguments) throws UsageException {
    List<String> names = listed(NAME, arguments);
    for (String name : names) {
      if (!Settings.isHost(name)) {
        throw new UsageException(
            NAME
                + " takes a host alone, such as news.example.org, without a scheme, port or path;"
                + " not “"
                + name
                + "”.");
      }
    }
    return names;
  }

  private static List<String> listed(String option, Arguments arguments) {
    return arguments.value(option).stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static Proxies proxies(Arguments arguments) throws UsageException {
    try {
      return new Proxies(listed(PROXY, arguments));
    } catch (IllegalArgumentException e) {
      throw new UsageException(PROXY + " takes addresses such as 127.0.0.1: " + e.getMessage());
    }
  }

  private static String address(String given) throws UsageException {
    try {
      Settings.isLoopback(given);
      return given;
    } catch (IllegalArgumentException e) {
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
