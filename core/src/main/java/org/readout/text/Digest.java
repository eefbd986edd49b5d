package org.readout.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids derived from content: a short prefix of SHA-256 of what makes a thing what it is. */
public final class Digest {

  private static final int LENGTH = 12;

  private Digest() {}

  /**
   * A letter that tells the kind, then 12 hexadecimal digits.
   *
   * @param kind the letter before the digits
   * @param parts what makes the thing what it is; their order and their borders count
   */
  public static String of(char kind, String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return kind + HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
