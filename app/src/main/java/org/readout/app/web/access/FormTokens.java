package org.readout.app.web.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.readout.app.accounts.Secrets;

/**
 * What a form holds that only a page of ours can have put there: an HMAC of the session, so that
 * nothing is kept, and that of one session is of no use in another. Where there are no sessions it
 * is the same for all.
 */
public final class FormTokens {

  /** The field of a form that holds one. */
  public static final String FIELD = "token";

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key =
      new SecretKeySpec(Secrets.drawn().getBytes(StandardCharsets.UTF_8), ALGORITHM);

  /** That of the request which this thread answers. */
  private final ThreadLocal<String> session = ThreadLocal.withInitial(() -> "");

  /** From now on this thread writes pages of a session. */
  public void use(String id) {
    session.set(id);
  }

  /** The token for the page that is being written. */
  public String current() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] hash = mac.doFinal(session.get().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }

  /** Whether it is of the session of this thread's request. */
  public boolean is(String given) {
    return Secrets.same(given, current());
  }
}
