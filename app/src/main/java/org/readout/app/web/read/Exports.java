package org.readout.app.web.read;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.readout.app.export.ExportForm;
import org.readout.app.export.ExportedPart;
import org.readout.app.web.exchange.Bodies;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.shelf.Collations;
import org.readout.app.web.shelf.Reading;
import org.readout.collation.Collation;
import org.readout.format.FindingTable;
import org.readout.grouping.StoryId;

/** Stories as files to be kept, the same to the byte as the command line writes them. */
public final class Exports {

  private static final String FORMAT = "format";
  private static final String TABLE = "table";

  private final Collations collations;
  private final Bodies bodies = new Bodies();

  public Exports(Collations collations) {
    this.collations = collations;
  }

  /** What is asked for. */
  public record Wish(ExportForm form, FindingTable table) {

    /**
     * @throws Refusal if there is no such form or table
     */
    public static Wish of(Context request) {
      Query query = Query.of(request, FORMAT, TABLE);
      String table = query.text(TABLE).orElse(ExportedPart.USUAL);
      ExportForm form =
          query
              .word(FORMAT, List.of(ExportForm.values()))
              .orElse(query.text(TABLE).isPresent() ? ExportForm.CSV : ExportForm.JSON);
      if (!FindingTable.names().contains(table)) {
        throw Refusal.ofParameter(
            TABLE, "“table” is one of " + String.join(", ", FindingTable.names()) + ".");
      }
      if (query.text(TABLE).isPresent() && form != ExportForm.CSV) {
        throw Refusal.ofParameter(TABLE, "“table” is for csv.");
      }
      return new Wish(form, FindingTable.named(table));
    }

    /** Of letters, digits and hyphens, as an id and the names of tables are. */
    String file(StoryId story) {
      String part = form == ExportForm.CSV ? "-" + table.name().toLowerCase(Locale.ROOT) : "";
      return "readout-" + story.value() + part + "." + form.ending();
    }
  }

  /** Sends a story that is read. */
  public void send(StoryId story, Wish wish, Reading.Ready ready, Context request) {
    String key = ready.json().tag() + " " + wish;
    Body body =
        bodies.of(
            key,
            () -> {
              Caller.of(request).work();
              return made(wish, ready);
            });
    body.sendTo(request);
    request.header("Content-Disposition", "attachment; filename=\"" + wish.file(story) + "\"");
  }

  private Body made(Wish wish, Reading.Ready ready) {
    Collation collation = collations.of(ready.json());
    ExportedPart part = new ExportedPart(wish.table, true);
    return Body.ofBytes(wish.form.type(), out -> wish.form.write(collation, part, out));
  }
}
