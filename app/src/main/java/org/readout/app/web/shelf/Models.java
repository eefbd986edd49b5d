package org.readout.app.web.shelf;

import java.util.Optional;
import java.util.function.Supplier;
import org.readout.app.Pipeline;

/** The models that reports are read with: loaded once, beside the first requests. */
final class Models implements Supplier<Pipeline>, AutoCloseable {

  private Optional<Pipeline> pipeline = Optional.empty();
  private boolean closed;

  /** Begins to load them. */
  void warm() {
    Thread.ofPlatform().daemon().name("models").start(this::get);
  }

  @Override
  public synchronized Pipeline get() {
    if (closed) {
      throw new IllegalStateException("the service is being shut down");
    }
    Pipeline loaded = pipeline.orElseGet(Pipeline::new);
    pipeline = Optional.of(loaded);
    return loaded;
  }

  @Override
  public synchronized void close() {
    closed = true;
    pipeline.ifPresent(Pipeline::close);
  }
}
