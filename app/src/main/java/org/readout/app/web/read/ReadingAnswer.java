package org.readout.app.web.read;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.page.Counts;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Reading;
import org.readout.render.HtmlWriter;

/** Sends a story as far as it is read. */
public final class ReadingAnswer {

  private static final String AGAIN_SECONDS = "2";

  private final Layout layout;

  public ReadingAnswer(Layout layout) {
    this.layout = layout;
  }

  public void send(Reading reading, Context request) {
    send(reading, Optional::empty, request);
  }

  /**
   * The same of a story of which something can be shown before.
   *
   * @param known is asked only while it is being read
   */
  void send(Reading reading, Supplier<Optional<StoryBeingRead>> known, Context request) {
    switch (reading) {
      case Reading.Ready ready -> ready.page().sendTo(request);
      case Reading.Failed failed -> throw new Refusal(503, "It cannot be read: " + failed.why());
      case Reading.Working working -> {
        Optional<StoryBeingRead> story = known.get();
        request.header("Retry-After", AGAIN_SECONDS);
        request.header("Refresh", AGAIN_SECONDS + "; url=" + address(request));
        request.html(
            layout.page(
                story.map(one -> one.story().headline()).orElse("Reading"),
                html -> working(working, story, html)));
      }
    }
  }

  /** Told, for to an address with a fragment a browser goes without asking for it again. */
  private static String address(Context request) {
    String query = request.queryString();
    return request.req().getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static void working(
      Reading.Working working, Optional<StoryBeingRead> story, HtmlWriter html) throws IOException {
    if (story.isPresent()) {
      story.get().head(html);
    }
    html.element(story.isPresent() ? "h2" : "h1", "Reading …").line();
    html.open("p", "role", "status");
    html.text(working.done() + " of " + Counts.counted(working.all(), "report") + " read. ");
    html.text("This page goes on by itself.").close().line();
    html.open(
            "progress",
            "max",
            String.valueOf(working.all() + 1),
            "value",
            String.valueOf(working.done()),
            "aria-label",
            "Reports read")
        .close()
        .line();
    if (story.isPresent()) {
      story.get().list(html);
    }
  }
}
