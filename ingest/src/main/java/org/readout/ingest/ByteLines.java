package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one after the other; one that is too long is passed over unread. */
final class ByteLines {

  private final InputStream in;
  private final int most;
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
    int b = in.read();
    if (b < 0) {
      return false;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < most) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return true;
  }

  /** The number of the line, from 1; 0 before the first. */
  int number() {
    return number;
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
