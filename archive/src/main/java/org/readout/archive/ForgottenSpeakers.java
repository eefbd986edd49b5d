package org.readout.archive;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Whose quotations are forgotten. Their names are known again and cannot be read: what is kept is
 * PBKDF2 (RFC 8018) of the name with the archive's own salt. Who guesses a name can still try it.
 */
final class ForgottenSpeakers {

  /** They take about a millisecond, and a name is asked for once. */
  private static final int ROUNDS = 2_000;

  private static final int BITS = 128;
  private static final int SALT_BYTES = 16;
  private static final int MOST_KNOWN = 10_000;

  private final Database database;
  private final Map<String, Boolean> known = new HashMap<>();
  private List<Kept> kept;

  private record Kept(String salt, String name) {}

  ForgottenSpeakers(Database database) {
    this.database = database;
    this.kept = kept();
  }

  private List<Kept> kept() {
    return database.all(
        "SELECT salt, name FROM forgotten_speaker ORDER BY name",
        row -> new Kept(row.getString(1), row.getString(2)));
  }

  /** The same name, whatever its case and the blanks in it. */
  static String folded(String name) {
    return String.join(" ", name.strip().split("\\s+")).toLowerCase(Locale.ROOT);
  }

  boolean has(String name) {
    if (kept.isEmpty()) {
      return false;
    }
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(folded(name), this::isKept);
  }

  private boolean isKept(String folded) {
    String salt = kept.getFirst().salt;
    String hash = hash(folded, salt);
    return kept.stream().anyMatch(one -> one.name.equals(hash));
  }

  void add(String name, String by, String at) {
    String salt = kept.isEmpty() ? salt() : kept.getFirst().salt;
    database.update(
        "INSERT OR IGNORE INTO forgotten_speaker VALUES (?, ?, ?, ?)",
        hash(folded(name), salt),
        salt,
        by,
        at);
    kept = kept();
    known.clear();
  }

  private static String salt() {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  private static String hash(String name, String salt) {
    try {
      PBEKeySpec key =
          new PBEKeySpec(
              name.toCharArray(), salt.getBytes(StandardCharsets.US_ASCII), ROUNDS, BITS);
      return HexFormat.of()
          .formatHex(
              SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                  .generateSecret(key)
                  .getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2", e);
    }
  }
}
