package org.readout.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns away what other sites make a browser ask: requests under a name that is not ours (which is
 * how a hostile name server reaches services of loopback), and changes that no page of ours asked
 * for. Forbids pages whatever they do not need.
 */
final class Guard {

  /** The field of a form, and the header of a script, that hold what only pages of ours know. */
  static final String TOKEN = "token";

  private static final String TOKEN_HEADER = "X-Readout-Token";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final List<String> names;
  private final byte[] token;

  /**
   * @param names under which this service may be called, without the port
   */
  Guard(List<String> names, String token) {
    this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  void check(Context request) {
    protect(request);
    if (!names.contains(hostOf(Optional.ofNullable(request.header("Host")).orElse("")))) {
      throw new Refusal(421, "This service is not called by that name.");
    }
    if (!SAFE.contains(request.method())) {
      checkOrigin(request);
    }
  }

  private static void protect(Context request) {
    request
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-cache");
  }

  /**
   * A browser says from where a change is asked for. A program says nothing and has no page to know
   * a token from; what it asks is done.
   */
  private void checkOrigin(Context request) {
    String site = request.header("Sec-Fetch-Site");
    String origin = request.header("Origin");
    boolean ours = site == null || site.equals("same-origin") || site.equals("none");
    boolean from = origin == null || names.contains(hostOf(withoutScheme(origin)));
    boolean asked = Api.isOfPrograms(request.path()) || isToken(given(request));
    if (!ours || !from || !asked) {
      throw new Refusal(403, "This was not asked for by a page of this service; open it anew.");
    }
  }

  private static String given(Context request) {
    return Optional.ofNullable(request.header(TOKEN_HEADER))
        .or(() -> Optional.ofNullable(request.formParam(TOKEN)))
        .orElse("");
  }

  /** Takes as long for any wrong one. */
  private boolean isToken(String given) {
    return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token);
  }

  private static String withoutScheme(String origin) {
    int end = origin.indexOf("://");
    return end < 0 ? origin : origin.substring(end + 3);
  }

  /** Without the port. */
  private static String hostOf(String authority) {
    int end = authority.lastIndexOf(':');
    boolean port = end > authority.lastIndexOf(']');
    return (port ? authority.substring(0, end) : authority).toLowerCase(Locale.ROOT);
  }
}
