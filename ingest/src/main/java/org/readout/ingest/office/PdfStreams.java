package org.readout.ingest.office;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.readout.ingest.Unreadable;

/**
 * Refuses a PDF whose streams grow beyond all measure when they are unpacked. They are unpacked
 * here once and thrown away, for the library keeps what it unpacks.
 */
final class PdfStreams {

  private static final long MOST = 256L << 20;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FILTER = "FlateDecode".getBytes(StandardCharsets.US_ASCII);

  /** What stands between two filters of one stream. */
  private static final int NEAR = 24;

  private PdfStreams() {}

  static void check(byte[] pdf) throws Unreadable {
    byte[] out = new byte[1 << 16];
    long all = 0;
    int filter = -NEAR * 2;
    for (int at = 0; at < pdf.length; at++) {
      if (stands(FILTER, pdf, at)) {
        if (at - filter < FILTER.length + NEAR && isWithin(pdf, filter, at)) {
          throw new Unreadable("a stream that is packed more than once");
        }
        filter = at;
      } else if (stands(STREAM, pdf, at)) {
        all += unpacked(pdf, afterLineEnd(pdf, at + STREAM.length), MOST - all, out);
        if (all >= MOST) {
          throw new Unreadable("grows to more than " + (MOST >> 20) + " MB when it is unpacked");
        }
      }
    }
  }

  /** True if nothing between two filters ends the dictionary. */
  private static boolean isWithin(byte[] pdf, int from, int to) {
    for (int i = from; i < to; i++) {
      if (pdf[i] == '>') {
        return false;
      }
    }
    return true;
  }

  private static boolean stands(byte[] word, byte[] in, int at) {
    if (at < 0 || at + word.length > in.length || in[at] != word[0]) {
      return false;
    }
    for (int i = 1; i < word.length; i++) {
      if (in[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int afterLineEnd(byte[] pdf, int at) {
    int from = at;
    while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
      from++;
    }
    return from;
  }

  /** How much a stream holds, at most; 0 if it is not packed so. */
  private static long unpacked(byte[] pdf, int from, long most, byte[] out) {
    if (from >= pdf.length || (pdf[from] & 0x0F) != 8) {
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, from, pdf.length - from);
      long length = 0;
      for (int read = inflater.inflate(out); read > 0; read = inflater.inflate(out)) {
        length += read;
        if (length >= most) {
          return length;
        }
      }
      return length;
    } catch (DataFormatException e) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
