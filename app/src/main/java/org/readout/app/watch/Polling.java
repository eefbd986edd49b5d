package org.readout.app.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.readout.app.FetchedBefore;
import org.readout.app.Pipeline;
import org.readout.app.Sources;
import org.readout.archive.Archive;
import org.readout.archive.Subscriptions.Subscription;
import org.readout.ingest.Intake;
import org.readout.ingest.Web;

/** Asks feeds and folders that are due for reports, one after the other. */
public final class Polling {

  private final Access access;
  private final Web web;
  private final FetchedBefore fetched;
  private final Supplier<Pipeline> pipeline;
  private final InstantSource clock;
  private final Rhythm rhythm;

  /** When places were asked of which nothing could be noted, by their numbers. */
  private final Map<Long, Instant> unnoted = new HashMap<>();

  /**
   * @param fetched what the web takes is noted here
   * @param pipeline asked only if there is something new to be read
   * @param chance from 0 to 1, another each time
   */
  public Polling(
      Access access,
      Web web,
      FetchedBefore fetched,
      Supplier<Pipeline> pipeline,
      InstantSource clock,
      DoubleSupplier chance) {
    this.access = access;
    this.web = web;
    this.fetched = fetched;
    this.pipeline = pipeline;
    this.clock = clock;
    this.rhythm = new Rhythm(chance);
  }

  /** What an archive knows of addresses that were fetched, looked up as it is asked. */
  public static FetchedBefore fetchedBefore(Access access) {
    return new FetchedBefore(
        address -> access.read(archive -> archive.fetches().of(address)),
        asked -> access.read(archive -> archive.fetches().unstamped(asked)));
  }

  /**
   * A feed or a folder as it can be subscribed to: an address of the web without its fragment, or
   * the whole path of a folder that is there.
   *
   * @throws IllegalArgumentException if it is neither, with the reason
   */
  public static String place(String given) {
    String place = given.strip();
    if (isAddress(place)) {
      return place.split("#", 2)[0];
    }
    try {
      Path folder = Path.of(place).toAbsolutePath().normalize();
      if (!place.isEmpty() && Files.isDirectory(folder)) {
        return folder.toString();
      }
    } catch (InvalidPathException e) {
      // Told below, as what is not there.
    }
    throw new IllegalArgumentException(
        "“" + place + "” is neither an address (http, https) nor a folder that is there");
  }

  public static boolean isAddress(String place) {
    String folded = place.toLowerCase(Locale.ROOT);
    return folded.startsWith("http://") || folded.startsWith("https://");
  }

  /** How long a place rests between two rounds at first. */
  public static Duration every(String place) {
    return isAddress(place) ? Rhythm.FIRST : Rhythm.FOLDER;
  }

  /** Whether what fails does so for so long that it is asked once a day. */
  public static boolean isFailing(Subscription one, InstantSource clock) {
    return one.failing()
        .filter(since -> Duration.between(since, clock.instant()).compareTo(Rhythm.LONG) >= 0)
        .isPresent();
  }

  /** Asks all that are due; how each stands then. */
  public List<Subscription> due() {
    return ask(access.read(archive -> archive.subscriptions().due()));
  }

  /** Asks all, due or not. */
  public List<Subscription> all() {
    return ask(access.read(archive -> archive.subscriptions().all()));
  }

  /**
   * What is interrupted stays due. So does what fails by a fault of ours or because the archive
   * cannot be written to; the place is not to be asked every other second for that.
   */
  private List<Subscription> ask(List<Subscription> places) {
    List<Subscription> asked = new ArrayList<>();
    for (Subscription one : places) {
      if (rests(one)) {
        continue;
      }
      access.write(archive -> true);
      unnoted.put(one.number(), clock.instant());
      Subscription after = isAddress(one.place()) ? askFeed(one) : askFolder(one);
      if (Thread.currentThread().isInterrupted()) {
        return asked;
      }
      access.write(archive -> noted(after, archive));
      unnoted.remove(one.number());
      asked.add(after);
    }
    return asked;
  }

  private boolean rests(Subscription one) {
    return Optional.ofNullable(unnoted.get(one.number()))
        .filter(at -> clock.instant().isBefore(at.plus(Rhythm.LEAST)))
        .isPresent();
  }

  /** It stays due until all that it brought is in the archive. */
  private Subscription askFeed(Subscription one) {
    Asking asking = new Asking(web, one.place());
    Taking taking = taken(List.of(one.place()), Optional.of(asking));
    Optional<Duration> rest = web.rest(one.place());
    return asking
        .refused()
        .map(why -> rhythm.failed(one, why, rest, clock.instant()))
        .orElseGet(() -> answered(one, asking, taking, rest));
  }

  private Subscription answered(
      Subscription one, Asking asking, Taking taking, Optional<Duration> rest) {
    Brought brought = taking.all();
    boolean unreadable = brought.unread() > 0 && brought.unread() == brought.all();
    String told = asking.unchanged() ? "not changed" : brought.told();
    String unread = "nothing of it can be read: " + taking.why().orElse("");
    return unreadable
        ? rhythm.failed(one, unread, rest, clock.instant())
        : rhythm.answered(one, brought.changed(), told, rest, clock.instant());
  }

  private Subscription askFolder(Subscription one) {
    try {
      Path folder = Path.of(one.place());
      if (!Files.isDirectory(folder)) {
        throw new IOException("there is no such folder");
      }
      List<Path> paths = Sources.intake(Optional.empty()).files(folder);
      FolderLook look =
          FolderLook.at(
              paths,
              access.read(archive -> archive.subscriptions().files(one.number())),
              clock.instant());
      Brought brought = taken(look.read(), Optional.empty()).all();
      access.write(
          archive -> {
            archive.subscriptions().looked(one.number(), look.files());
            return true;
          });
      return rhythm.looked(one, brought.told(), clock.instant());
    } catch (IOException e) {
      return rhythm.failed(
          one, "cannot be looked through: " + e.getMessage(), Optional.empty(), clock.instant());
    }
  }

  /** All that names stand for, once it is in the archive. */
  private Taking taken(List<String> names, Optional<Web> from) {
    fetched.drop(); // What is left there is of a round that failed.
    Taking taking = new Taking(access, fetched, pipeline);
    Intake intake = Sources.intake(from);
    intake.read(names, InputStream.nullInputStream(), taking::take);
    taking.flush();
    return taking;
  }

  private static boolean noted(Subscription after, Archive archive) {
    archive.subscriptions().asked(after);
    return true;
  }
}
