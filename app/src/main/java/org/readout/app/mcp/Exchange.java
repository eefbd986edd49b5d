package org.readout.app.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.readout.format.JsonTree;
import org.readout.format.MalformedJson;

/**
 * The streams of a process, a message a line. The SDK drops answers that are not sent when its
 * input ends, and reads no further after what is no message: so the end is told only when all is
 * answered, and what is no message is answered here.
 */
final class Exchange {

  /** What was asked last is answered within that time after the end of the input, or not at all. */
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);

  /** In bytes. */
  private static final int LONGEST = 1 << 20;

  private static final byte[] PARSE_ERROR =
      """
      {"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"a line is no JSON-RPC message"}}
      """
          .getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch end = new CountDownLatch(1);
  private final InputStream source;
  private final OutputStream target;
  private int asked;
  private int answered;

  Exchange(InputStream source, OutputStream target) {
    this.source = new BufferedInputStream(source);
    this.target = target;
  }

  /** The messages that came, and nothing else. */
  InputStream in() {
    return new Messages();
  }

  /** Where the answers go. */
  OutputStream out() {
    return new Answers();
  }

  /** Waits for the end of the input, or of who reads the output. */
  void awaitEnd() throws InterruptedException {
    end.await();
  }

  private final class Messages extends InputStream {

    private byte[] line = {};
    private int at;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (at == line.length && !next()) {
        return -1;
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, offset, count);
      at += count;
      return count;
    }

    private boolean next() throws IOException {
      boolean more = false;
      try {
        Optional<byte[]> read = message();
        if (read.isPresent()) {
          line = read.get();
          at = 0;
          more = true;
        } else {
          awaitAnswers();
        }
      } finally {
        if (!more) {
          end.countDown();
        }
      }
      return more;
    }
  }

  /** The next line that is a message, with its end; empty at the end of the input. */
  private Optional<byte[]> message() throws IOException {
    while (true) {
      Optional<byte[]> line = line();
      if (line.isEmpty() || isMessage(line.get())) {
        return line;
      }
      if (!new String(line.get(), StandardCharsets.UTF_8).isBlank()) {
        write(PARSE_ERROR, 0, PARSE_ERROR.length);
      }
    }
  }

  /** Of a line that is too long nothing is kept but that it was there. */
  private Optional<byte[]> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = source.read();
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n'; c = source.read()) {
      if (line.size() <= LONGEST) {
        line.write(c);
      }
    }
    line.write('\n');
    return Optional.of(line.toByteArray());
  }

  private boolean isMessage(byte[] line) {
    try {
      if (line.length <= LONGEST
          && JsonTree.parse(new String(line, StandardCharsets.UTF_8)) instanceof Map<?, ?> members
          && "2.0".equals(members.get("jsonrpc"))
          && members.get("method") instanceof String) {
        Object id = members.get("id");
        boolean question = id instanceof String || id instanceof Long;
        count(question ? 1 : 0, 0);
        return question || !members.containsKey("id");
      }
      return false;
    } catch (MalformedJson e) {
      return false;
    }
  }

  private synchronized void count(int questions, int answers) {
    asked += questions;
    answered += answers;
    notifyAll();
  }

  private synchronized void awaitAnswers() throws IOException {
    long last = System.nanoTime() + PATIENCE_NANOS;
    try {
      for (long left = PATIENCE_NANOS; answered < asked && left > 0; ) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
        left = last - System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      target.write(bytes, offset, length);
      target.flush();
    } catch (IOException e) {
      end.countDown(); // Nobody reads any more.
      throw e;
    }
  }

  /** Holds a message back until it is whole. */
  private final class Answers extends FilterOutputStream {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    Answers() {
      super(target);
    }

    @Override
    public void write(int c) {
      held.write(c);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      held.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      byte[] bytes = held.toByteArray();
      held.reset();
      Exchange.this.write(bytes, 0, bytes.length);
      int lines = 0;
      for (byte b : bytes) {
        lines += b == '\n' ? 1 : 0;
      }
      count(0, lines);
    }
  }
}
