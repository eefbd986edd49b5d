package org.readout.app.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.readout.app.FetchedBefore;
import org.readout.app.Pipeline;
import org.readout.app.watch.Access;
import org.readout.app.watch.Deliveries;
import org.readout.app.watch.Discoveries;
import org.readout.app.watch.Polling;
import org.readout.archive.Subscriptions.Subscription;
import picocli.CommandLine.Model.CommandSpec;

/** Does once what the service does all the time: asks, reads, sends. */
final class PollCommand implements Command {

  private static final InstantSource CLOCK = InstantSource.system();

  @Override
  public String name() {
    return "poll";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Ask what is due, read what watches wait for, send alerts: once, for cron.")
        .footer("", "Example:", "  */10 * * * *  readout poll --archive /srv/news");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(Command.flag("--all").description("Ask all subscriptions, due or not.").build());
    spec.addOption(Fetching.allowHost());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    ArchiveFolder folder = ArchiveFolder.of(arguments);
    Status there = folder.read(streams, archive -> Status.DONE);
    return there == Status.DONE
        ? ArchiveFolder.telling(streams, () -> poll(folder, arguments, streams))
        : there;
  }

  private static Status poll(ArchiveFolder folder, Arguments arguments, Streams streams) {
    Access access = Access.of(folder.path(), CLOCK, folder.waiting(streams));
    try (OnePipeline pipeline = new OnePipeline()) {
      FetchedBefore fetched = Polling.fetchedBefore(access);
      Polling polling =
          new Polling(
              access,
              Fetching.web(arguments, fetched),
              fetched,
              pipeline,
              CLOCK,
              PollCommand::chance);
      List<Subscription> asked = arguments.has("--all") ? polling.all() : polling.due();
      int read = new Discoveries(access, pipeline).due();
      Deliveries.Sent sent =
          new Deliveries(access, Fetching.sending(arguments), CLOCK, PollCommand::chance).due();
      return told(asked, read, sent, access, streams);
    }
  }

  private static double chance() {
    return ThreadLocalRandom.current().nextDouble();
  }

  private static Status told(
      List<Subscription> asked, int read, Deliveries.Sent sent, Access access, Streams streams) {
    StringBuilder told = new StringBuilder();
    for (Subscription one : asked) {
      told.append(one.place() + ": " + SubscriptionsCommand.outcome(one) + "\n");
    }
    told.append("stories read: " + read);
    told.append("; alerts not seen: " + access.read(archive -> archive.alerts().unseen()));
    told.append("; sent: " + sent.arrived() + ", not sent: " + sent.failed() + "\n");
    streams.print(told.toString());
    return sent.failed() > 0 || asked.stream().anyMatch(one -> one.failures() > 0)
        ? Status.PARTLY
        : Status.DONE;
  }

  /** Models that are loaded if something is to be read. */
  private static final class OnePipeline implements Supplier<Pipeline>, AutoCloseable {

    private Optional<Pipeline> pipeline = Optional.empty();

    @Override
    public Pipeline get() {
      Pipeline loaded = pipeline.orElseGet(Pipeline::new);
      pipeline = Optional.of(loaded);
      return loaded;
    }

    @Override
    public void close() {
      pipeline.ifPresent(Pipeline::close);
    }
  }
}
