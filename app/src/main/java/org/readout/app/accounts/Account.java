package org.readout.app.accounts;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who may use the service.
 *
 * @param name in small letters
 * @param token the hash of the token by which programs may call in this name
 */
public record Account(String name, Role role, Password password, Optional<String> token) {

  private static final int LONGEST_NAME = 40;
  private static final String MARKS = "._-@";

  /**
   * A new one, without a token.
   *
   * @throws AccountsException if the name or the password does not do
   */
  public static Account of(String name, Role role, String password) {
    String folded = folded(name);
    if (folded.isEmpty()
        || folded.length() > LONGEST_NAME
        || !folded.chars().allMatch(Account::isOfName)) {
      throw new AccountsException(
          "a name has up to " + LONGEST_NAME + " letters from a to z, digits, and " + MARKS);
    }
    return new Account(folded, role, Password.of(password), Optional.empty());
  }

  private static boolean isOfName(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
  }

  /** A name as accounts have it. */
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** With a new password. */
  public Account withPassword(String words) {
    return new Account(name, role, Password.of(words), token);
  }

  /** With a new token in the place of the one before. */
  public Account withToken(String secret) {
    return new Account(name, role, password, Optional.of(Secrets.hash(secret)));
  }
}
