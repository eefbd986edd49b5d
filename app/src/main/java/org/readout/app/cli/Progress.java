package org.readout.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells on standard error how far it is, once a second and only for what takes longer than one. On
 * a terminal the line is written over and wiped at the end; elsewhere every tenth is a line.
 */
final class Progress implements AutoCloseable {

  private static final int SECOND = 1000;
  private static final int QUIET_ROUNDS = 10;

  private final PrintWriter err;
  private final boolean terminal;
  private final String doing;
  private final AtomicInteger done = new AtomicInteger();
  private final Thread thread;
  private boolean shown;

  Progress(PrintWriter err, boolean terminal, String doing) {
    this.err = err;
    this.terminal = terminal;
    this.doing = doing;
    this.thread = Thread.ofPlatform().daemon().unstarted(this::tell);
    thread.start();
  }

  /** One more is done. */
  void step() {
    done.incrementAndGet();
  }

  private void tell() {
    try {
      for (int round = 0; true; round++) {
        Thread.sleep(SECOND);
        if (terminal || round % QUIET_ROUNDS == 0) {
          show();
        }
      }
    } catch (InterruptedException e) {
      // Closed.
    }
  }

  private synchronized void show() {
    int number = done.get();
    String line = "readout: " + doing + (number == 0 ? " …" : " … " + number + " done");
    err.print(terminal ? "\r" + line : line + "\n");
    err.flush();
    shown = true;
  }

  @Override
  public void close() {
    thread.interrupt();
    wipe();
  }

  private synchronized void wipe() {
    if (shown && terminal) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }
}
