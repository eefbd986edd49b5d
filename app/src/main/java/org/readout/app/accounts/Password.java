package org.readout.app.accounts;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What a password is checked against: PBKDF2 with HMAC-SHA-256 (RFC 8018), with as many rounds as
 * OWASP asks for.
 *
 * @param rounds about a quarter of a second of work
 * @param salt in hexadecimal digits
 * @param hash in hexadecimal digits
 */
public record Password(int rounds, String salt, String hash) {

  /** The fewest characters of a new one. */
  public static final int SHORTEST = 12;

  /** The most characters of one. */
  public static final int LONGEST = 200;

  /** Fits no password, after as much work as another. */
  public static final Password NONE = new Password(600_000, "00".repeat(16), "00".repeat(32));

  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  /**
   * Of a new password.
   *
   * @throws AccountsException if it is too short or too long
   */
  public static Password of(String words) {
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      throw new AccountsException(
          "a password has from " + SHORTEST + " to " + LONGEST + " characters");
    }
    return of(words, NONE.rounds);
  }

  /** Of a new password, with other rounds than usual. */
  public static Password of(String words, int rounds) {
    String salt = Secrets.drawn(SALT_BYTES);
    return new Password(rounds, salt, derived(words, salt, rounds));
  }

  /** Whether it is this one. */
  public boolean is(String words) {
    String tried = words.substring(0, Math.min(words.length(), LONGEST));
    return Secrets.same(derived(tried, salt, rounds), hash) && !words.isEmpty();
  }

  /** Accents typed as one character or as two are the same. */
  private static String derived(String words, String salt, int rounds) {
    String typed = words.isEmpty() ? "-" : Normalizer.normalize(words, Normalizer.Form.NFC);
    PBEKeySpec spec =
        new PBEKeySpec(typed.toCharArray(), HexFormat.of().parseHex(salt), rounds, HASH_BITS);
    try {
      SecretKeyFactory keys = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
      return HexFormat.of().formatHex(keys.generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2 with HMAC-SHA-256", e);
    }
  }
}
