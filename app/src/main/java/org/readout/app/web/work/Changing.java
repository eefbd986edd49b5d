package org.readout.app.web.work;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Function;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.shelf.Shelf;
import org.readout.app.web.work.Deliberation.Outcome;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;

/** Changes the archive at once, and leads to where is told what came of it. */
final class Changing {

  private final Shelf shelf;
  private final Deliberations deliberations;

  Changing(Shelf shelf, Deliberations deliberations) {
    this.shelf = shelf;
    this.deliberations = deliberations;
  }

  /** Changes the archive; what it has not, or cannot do, is for the user. */
  void change(Function<Archive, Outcome> change, Context request) {
    try {
      leadTo(deliberations.remember(shelf.write(change)), request);
    } catch (ArchiveException e) {
      if (e.getCause() == null || e.getCause() instanceof IllegalArgumentException) {
        throw new Refusal(409, String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }

  /** Leads to what is told of a deliberation. */
  static void leadTo(int number, Context request) {
    request.redirect("/decided/" + number, HttpStatus.SEE_OTHER);
  }
}
