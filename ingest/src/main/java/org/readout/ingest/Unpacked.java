package org.readout.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What a compressed stream holds, as long as it does not grow beyond all measure: text shrinks to a
 * fifth, a bomb to a thousandth.
 */
public final class Unpacked extends FilterInputStream {

  /** What grows more is no honest document, once it has reached {@link #FREE} bytes. */
  private static final long MOST_GROWTH = 200;

  private static final long FREE = 64L << 20;

  private final Measured packed;
  private final long packedBefore;
  private long read;

  /**
   * @param packed what is unpacked; only what is read of it from now on counts
   */
  public Unpacked(InputStream plain, Measured packed) {
    super(plain);
    this.packed = packed;
    this.packedBefore = packed.count();
  }

  /** What is compressed with gzip. */
  public static Unpacked gzip(InputStream packed) throws IOException {
    Measured measured = new Measured(packed);
    return new Unpacked(new GZIPInputStream(measured, 1 << 14), measured);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int number = super.read(bytes, from, length);
    count(number);
    return number;
  }

  private void count(int number) throws IOException {
    read += Math.max(0, number);
    if (read > FREE && read > MOST_GROWTH * (packed.count() - packedBefore)) {
      throw new IOException(
          "it grows to more than " + MOST_GROWTH + " times its size when it is unpacked");
    }
  }
}
