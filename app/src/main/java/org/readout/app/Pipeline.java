package org.readout.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.annotation.Toll;
import org.readout.annotation.TollReader;
import org.readout.collation.Collation;
import org.readout.collation.Collator;
import org.readout.decision.Decided;
import org.readout.event.EventReader;
import org.readout.event.ToldEvent;
import org.readout.fact.Facts;
import org.readout.fact.Meaning;
import org.readout.grouping.Opening;
import org.readout.grouping.Profile;
import org.readout.independence.Independence;
import org.readout.independence.Origins;
import org.readout.ingest.Intake;
import org.readout.ingest.Web;
import org.readout.language.OtherLanguage;
import org.readout.language.english.English;
import org.readout.language.english.EnglishNotes;
import org.readout.language.english.EnglishProfiles;
import org.readout.language.english.claim.EnglishClaims;
import org.readout.matrix.MatrixFinder;
import org.readout.meaning.Keep;
import org.readout.meaning.SentenceModel;
import org.readout.report.Ingested;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.Dating;
import org.readout.story.EntityLinker;
import org.readout.words.LanguageNotes;
import org.readout.words.Languages;

/**
 * The way from files to annotations and collations. The models are loaded while the files are read,
 * and reports are annotated on two threads.
 */
public final class Pipeline implements AutoCloseable {

  private static final int THREADS = 2;
  private static final String ENGLISH = "en";

  /** So many reports are read ahead of the one that is waited for. */
  private static final int AHEAD = 32;

  private final Intake intake;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, daemons());
  private final CompletableFuture<English> english =
      CompletableFuture.supplyAsync(English::standard, threads);

  private final CompletableFuture<LanguageNotes> notes =
      CompletableFuture.supplyAsync(EnglishNotes::standard, threads);

  private final Supplier<Meaning> model;
  private Optional<CompletableFuture<Meaning>> meaning = Optional.empty();

  /** With the model of meaning that comes with the program; nothing is fetched from the web. */
  public Pipeline() {
    this(Pipeline::sentenceModel);
  }

  /** With the model of meaning that comes with the program. */
  public Pipeline(Web web) {
    this(Optional.of(web), Pipeline::sentenceModel);
  }

  /** Loads the model of meaning that comes with the program. */
  public static Meaning sentenceModel() {
    return SentenceModel.load(keep());
  }

  /** As the launcher says; who gives native code of his own wants that. */
  private static Optional<Keep> keep() {
    return Optional.ofNullable(System.getProperty("readout.ready"))
        .filter(folder -> System.getProperty("onnxruntime.native.path") == null)
        .map(
            folder ->
                new Keep(
                    Path.of(folder),
                    System.getProperty("os.name", ""),
                    System.getProperty("os.arch", "")));
  }

  /**
   * With another.
   *
   * @param model is asked once, and only if reports are compared
   */
  public Pipeline(Supplier<Meaning> model) {
    this(Optional.empty(), model);
  }

  private Pipeline(Optional<Web> web, Supplier<Meaning> model) {
    this.intake = Sources.intake(web);
    this.model = model;
  }

  private static ThreadFactory daemons() {
    return Thread.ofPlatform().daemon().name("annotate-", 0).factory();
  }

  /** What became of a document. */
  public sealed interface Outcome {}

  /** It was read. */
  public record Annotated(AnnotatedReport report) implements Outcome {}

  /**
   * It was not.
   *
   * @param where the file, and the place in it where there is one
   * @param why in words for the user
   */
  public record Rejected(String where, String why) implements Outcome {}

  /**
   * What became of documents that were to be compared.
   *
   * @param collation empty if not one could be read
   */
  public record Comparison(Optional<Collation> collation, List<Rejected> rejected) {

    public Comparison {
      rejected = List.copyOf(rejected);
    }
  }

  /** Reads all that the names stand for, and annotates nothing. */
  public void read(List<String> names, InputStream standardInput, Consumer<Ingested> sink) {
    intake.read(names, standardInput, sink);
  }

  /**
   * Annotates a report by itself, on one of the threads, and goes on there with what came of it.
   */
  public <T> Future<T> annotate(
      Report report, Optional<LocalDate> published, Function<Outcome, T> then) {
    return threads.submit(() -> then.apply(outcome(alone(dated(report, published)))));
  }

  /** What a report is grouped by; each is read alone, so that the others do not tell. */
  public Profile profile(AnnotatedReport report) {
    Profile profile =
        new EnglishProfiles(english.join(), notes.join().functionWords()).read(report);
    return report.report().language().equals(ENGLISH)
        ? profile.withSense(meaning().join().of(List.of(Opening.of(report))).getFirst())
        : profile;
  }

  /** What a report tells, clause by clause; nothing of one in a language that is not understood. */
  public List<Claim> claims(AnnotatedReport report) {
    return report.report().language().equals(ENGLISH)
        ? new EnglishClaims(notes.join()).find(report)
        : List.of();
  }

  /**
   * Annotates every document by itself, in the order of the input; only a few are held at a time.
   */
  public void annotate(
      List<String> names,
      InputStream standardInput,
      Optional<LocalDate> published,
      Consumer<Outcome> sink) {
    Deque<Future<Outcome>> ahead = new ArrayDeque<>();
    intake.read(
        names,
        standardInput,
        ingested -> {
          ahead.add(threads.submit(() -> outcome(ingested, published)));
          if (ahead.size() > AHEAD) {
            sink.accept(await(ahead.remove()));
          }
        });
    ahead.forEach(future -> sink.accept(await(future)));
  }

  /**
   * Collates the reports of one event. A report that is given twice counts once; the order of the
   * names is of no account.
   *
   * @param progress is run after every report
   */
  public Comparison compare(
      List<String> names,
      InputStream standardInput,
      Optional<LocalDate> published,
      Runnable progress) {
    CompletableFuture<Meaning> meaning = meaning();
    List<Rejected> rejected = new ArrayList<>();
    Map<ReportId, Report> reports = new TreeMap<>();
    intake.read(
        names,
        standardInput,
        ingested -> {
          switch (ingested) {
            case Ingested.Accepted accepted ->
                reports.merge(accepted.report().id(), accepted.report(), Pipeline::first);
            case Ingested.Rejected one -> rejected.add(new Rejected(one.where(), one.why()));
          }
        });
    List<Report> given = reports.values().stream().map(one -> dated(one, published)).toList();
    return compare(given, List.of(), rejected, meaning, progress);
  }

  /** Collates reports of one event that have been read. */
  public Comparison compare(List<Report> reports) {
    return compare(reports, List.of(), () -> {});
  }

  /**
   * The same as analysts decided.
   *
   * @param decisions in the order in which they were taken
   * @param progress is run after every report
   */
  public Comparison compare(List<Report> reports, List<Decided> decisions, Runnable progress) {
    return compare(reports, decisions, new ArrayList<>(), meaning(), progress);
  }

  private Comparison compare(
      List<Report> reports,
      List<Decided> decisions,
      List<Rejected> rejected,
      CompletableFuture<Meaning> meaning,
      Runnable progress) {
    List<Report> dated = new Dating(english.join().times()).date(reports);
    List<AnnotatedReport> annotated = new ArrayList<>();
    for (Future<Outcome> future : dated.stream().map(this::submitted).toList()) {
      switch (await(future)) {
        case Annotated one -> annotated.add(one.report);
        case Rejected one -> rejected.add(one);
      }
      progress.run();
    }
    return new Comparison(
        annotated.isEmpty()
            ? Optional.empty()
            : Optional.of(collator(meaning).collate(annotated, decisions)),
        rejected);
  }

  /** How many of the reports of a story stand for themselves. */
  public int independent(List<Report> reports) {
    Origins origins = new Independence(languages()).of(reports);
    return origins.counted().among(reports.stream().map(Report::id).toList());
  }

  private Languages languages() {
    return new Languages(Map.of(ENGLISH, notes.join()));
  }

  /** The model of meaning; the first call waits until it is loaded. */
  public Meaning modelOfMeaning() {
    return meaning().join();
  }

  /** Loaded once, with the first comparison: annotating does without it. */
  private synchronized CompletableFuture<Meaning> meaning() {
    CompletableFuture<Meaning> future =
        meaning.orElseGet(() -> CompletableFuture.supplyAsync(model));
    meaning = Optional.of(future);
    return future;
  }

  private Future<Outcome> submitted(Report report) {
    return threads.submit(() -> outcome(report));
  }

  /** Of two copies the one whose file comes first, so that the order of the names does not tell. */
  private static Report first(Report one, Report other) {
    return one.file().orElse("").compareTo(other.file().orElse("")) <= 0 ? one : other;
  }

  /** What lays the statements of annotated reports side by side, and finds no facts. */
  public Collator collator() {
    return collator(Facts.NONE, TollReader.NONE, EventReader.NONE, MatrixFinder.NONE);
  }

  private Collator collator(CompletableFuture<Meaning> meaning) {
    return collator(
        new Facts(new EnglishClaims(notes.join()), texts -> meaning.join().of(texts), languages()),
        this::tolls,
        this::events,
        new MatrixFinder(languages(), texts -> meaning.join().of(texts)));
  }

  private List<Toll> tolls(AnnotatedReport report) {
    return report.report().language().equals(ENGLISH) ? english.join().tolls(report) : List.of();
  }

  private List<ToldEvent> events(AnnotatedReport report) {
    return report.report().language().equals(ENGLISH) ? english.join().events(report) : List.of();
  }

  private Collator collator(
      Facts facts, TollReader tolls, EventReader events, MatrixFinder matrices) {
    return new Collator(
        Map.of(ENGLISH, notes.join()),
        new EntityLinker(english.join().nameRules()),
        english.join().vocabulary(),
        facts,
        tolls,
        events,
        matrices);
  }

  private Outcome outcome(Ingested ingested, Optional<LocalDate> published) {
    return switch (ingested) {
      case Ingested.Accepted accepted -> outcome(alone(dated(accepted.report(), published)));
      case Ingested.Rejected rejected -> new Rejected(rejected.where(), rejected.why());
    };
  }

  /** A fault of ours costs one report and not the batch. */
  private Outcome outcome(Report report) {
    try {
      return new Annotated(annotated(report));
    } catch (OutOfMemoryError e) {
      return new Rejected(place(report), "too long to be annotated in the memory there is");
    } catch (RuntimeException | StackOverflowError e) {
      return new Rejected(place(report), "could not be annotated, a fault of Readout: " + e);
    }
  }

  private static String place(Report report) {
    return report.file().orElse("") + report.sourceId().map(id -> ", " + id).orElse("");
  }

  private AnnotatedReport annotated(Report report) {
    return report.language().equals(ENGLISH)
        ? english.join().annotate(report)
        : OtherLanguage.annotate(report);
  }

  /** The report with the day that its own text tells, where it carries none. */
  private Report alone(Report report) {
    return new Dating(english.join().times()).date(List.of(report)).getFirst();
  }

  /** The day that the user gives is that of the reports that carry none of their own. */
  static Report dated(Report report, Optional<LocalDate> published) {
    boolean own = report.published().from() == Report.Publication.From.METADATA;
    return own || published.isEmpty()
        ? report
        : report.withPublished(
            Report.Publication.of(published.get(), Report.Publication.From.METADATA));
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Waits for the model to be there, if it was asked for: native code is not to be torn down. */
  @Override
  public void close() {
    threads.shutdownNow();
    synchronized (this) {
      meaning.ifPresent(model -> model.handle((loaded, failure) -> true).join());
    }
  }
}
