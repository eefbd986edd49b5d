package org.readout.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what is read of it. */
public final class Measured extends FilterInputStream {

  private long read;

  public Measured(InputStream in) {
    super(in);
  }

  /** How many bytes were read. */
  public long count() {
    return read;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    read += b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int number = super.read(bytes, from, length);
    read += Math.max(0, number);
    return number;
  }

  @Override
  public long skip(long number) throws IOException {
    long skipped = super.skip(number);
    read += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
