package org.readout.app.web.exchange;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.readout.app.Sources;
import org.readout.app.web.exchange.Pastes.Paste;
import org.readout.ingest.Intake;
import org.readout.report.Ingested;

/** Documents that come with a form: pasted, or as files. No address in them is fetched. */
public final class Uploads {

  /** Of one file. */
  public static final int MOST_MB_OF_ONE = 64;

  /** Of all files of one request. */
  public static final int MOST_MB = 2 * MOST_MB_OF_ONE;

  private static final String TEXT = "text";
  private static final String FILE = "file";

  private static final int MOST_TEXTS = 500;
  private static final int MOST_REPORTS = 10_000;
  private static final long MOST_CHARACTERS = 64L << 20;

  private Uploads() {}

  /**
   * All of them, read.
   *
   * @param pastes the reports that the texts of the form are
   */
  public static List<Ingested> read(Context request, Function<List<String>, List<Paste>> pastes) {
    Intake intake = Sources.intake(Optional.empty());
    Kept read = new Kept();
    List<String> texts = request.formParams(TEXT);
    if (texts.size() > MOST_TEXTS) {
      throw new Refusal(413, "That is too much: up to " + MOST_TEXTS + " texts go into one form.");
    }
    for (Paste paste : pastes.apply(texts)) {
      intake.read(paste.name(), new ByteArrayInputStream(paste.bytes()), read);
    }
    for (UploadedFile file : request.uploadedFiles(FILE)) {
      if (file.size() > 0) {
        read(file, intake, read);
      }
    }
    return read.all;
  }

  /** What was read so far; a file may grow to many times its size as it is unpacked. */
  private static final class Kept implements Consumer<Ingested> {

    private final List<Ingested> all = new ArrayList<>();
    private long characters;

    @Override
    public void accept(Ingested one) {
      characters +=
          one instanceof Ingested.Accepted accepted ? accepted.report().text().length() : 0;
      if (characters > MOST_CHARACTERS || all.size() >= MOST_REPORTS) {
        throw new Refusal(413, "That is too much for a form: readout ingest takes any number.");
      }
      all.add(one);
    }
  }

  private static void read(UploadedFile file, Intake intake, Kept read) {
    try (InputStream in = file.content()) {
      intake.read(name(file.filename()), in, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without folders, whichever system they are of. */
  private static String name(String given) {
    int end = Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
    return given.substring(end + 1);
  }
}
