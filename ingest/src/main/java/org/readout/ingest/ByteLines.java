package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one after the other; one that is too long is passed over unread. */
final class ByteLines {

  /** A line that is longer is no line of text, and nothing after it is looked for. */
  private static final long HOPELESS = 256L << 20;

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean tooLong;

  ByteLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Goes to the next line, or answers false at the end. */
  boolean advance() throws IOException {
    line.reset();
    tooLong = false;
    int b = next();
    if (b < 0) {
      return false;
    }
    number++;
    long length = 0;
    for (; b >= 0 && b != '\n'; b = next()) {
      if (line.size() < most) {
        line.write(b);
      } else {
        tooLong = true;
      }
      length++;
      if (length > HOPELESS) {
        throw new IOException("line " + number + " is longer than " + (HOPELESS >> 20) + " MB");
      }
    }
    return true;
  }

  private int next() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end ? buffer[at++] & 0xFF : -1;
  }

  /** The number of the line, from 1; 0 before the first. */
  int number() {
    return number;
  }

  boolean isEmpty() {
    return line.size() == 0;
  }

  boolean tooLong() {
    return tooLong;
  }

  /** The line without its end and without white space at its edges. */
  byte[] bytes() {
    byte[] bytes = line.toByteArray();
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == '\r' || bytes[end - 1] == ' ')) {
      end--;
    }
    return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
  }
}
