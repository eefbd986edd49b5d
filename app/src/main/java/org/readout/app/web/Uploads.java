package org.readout.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.Sources;
import org.readout.ingest.Intake;
import org.readout.report.Ingested;

/** Documents that come with a form: pasted, or as files. No address in them is fetched. */
final class Uploads {

  private static final String TEXT = "text";
  private static final String FILE = "file";

  private Uploads() {}

  /** All of them, read. */
  static List<Ingested> read(Context request) {
    Intake intake = Sources.intake(Optional.empty());
    List<Ingested> read = new ArrayList<>();
    int number = 0;
    for (String text : request.formParams(TEXT)) {
      number++;
      if (!text.isBlank()) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        intake.read("pasted-" + number + ".txt", new ByteArrayInputStream(bytes), read::add);
      }
    }
    for (UploadedFile file : request.uploadedFiles(FILE)) {
      if (file.size() > 0) {
        read(file, intake, read);
      }
    }
    return read;
  }

  private static void read(UploadedFile file, Intake intake, List<Ingested> read) {
    try (InputStream in = file.content()) {
      intake.read(name(file.filename()), in, read::add);
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
