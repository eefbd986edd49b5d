package org.readout.app.web.access;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Ends requests whose body comes too slowly over all. Jetty's own handler for this measures from
 * the first byte on, and turns away who is late by a second.
 */
public final class SlowBodies extends Handler.Wrapper {

  private static final long LEAST_BYTES_PER_SECOND = 512;

  private final long patienceSeconds;

  /**
   * @param patienceSeconds until it is looked at
   */
  public SlowBodies(long patienceSeconds) {
    this.patienceSeconds = patienceSeconds;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(new Timed(request), response, callback);
  }

  private final class Timed extends Request.Wrapper {

    private final long begun = System.nanoTime();
    private long bytes;

    private Timed(Request request) {
      super(request);
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null) {
        bytes += chunk.remaining();
        return chunk;
      }
      return isLate()
          ? Content.Chunk.from(
              new HttpException.RuntimeException(
                  HttpStatus.REQUEST_TIMEOUT_408, "the body comes too slowly"))
          : chunk;
    }

    private boolean isLate() {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
      return seconds > patienceSeconds + bytes / LEAST_BYTES_PER_SECOND;
    }
  }
}
