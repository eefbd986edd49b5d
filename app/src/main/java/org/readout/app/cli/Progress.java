package org.readout.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells on standard error how far it is, once a second and only for what takes longer than one. On
 * a terminal the line is written over and wiped at the end; elsewhere every tenth is a line.
 */
final class Progress implements AutoCloseable {

  private static final int SECOND = 1000;
  private static final int QUIET_ROUNDS = 10;
  private static final double NANOS = 1e9;
  private static final int MINUTE = 60;

  private final PrintWriter err;
  private final boolean terminal;
  private final String doing;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong expected = new AtomicLong();
  private final long start = System.nanoTime();
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

  /** So many more are done. */
  void steps(int more) {
    done.addAndGet(more);
  }

  /** So many there are in all, which lets it tell how long it will take. */
  void expect(OptionalLong all) {
    all.ifPresent(expected::set);
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
    double seconds = (System.nanoTime() - start) / NANOS;
    String line = "readout: " + doing + (number == 0 ? " …" : " … " + told(number, seconds));
    err.print(terminal ? "\r" + line + "\u001B[K" : line + "\n");
    err.flush();
    shown = true;
  }

  private String told(int number, double seconds) {
    long all = expected.get();
    double rate = number / seconds;
    String told = String.format(Locale.ROOT, "%,d", number);
    String speed = String.format(Locale.ROOT, rate < 10 ? ", %.1f/s" : ", %.0f/s", rate);
    return all > number
        ? told
            + String.format(Locale.ROOT, " of %,d", all)
            + speed
            + ", "
            + duration((all - number) / rate)
            + " left"
        : told + " done" + speed;
  }

  private static String duration(double seconds) {
    if (seconds < 2 * MINUTE) {
      return Math.round(seconds) + " s";
    }
    long minutes = Math.round(seconds / MINUTE);
    return minutes < 2 * MINUTE
        ? minutes + " min"
        : minutes / MINUTE + " h " + minutes % MINUTE + " min";
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
