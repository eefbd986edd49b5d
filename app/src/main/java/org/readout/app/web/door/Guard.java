package org.readout.app.web.door;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.app.web.access.FormTokens;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Uploads;

/**
 * Turns away what other sites make a browser ask: requests under a name that is not ours (which is
 * how a hostile name server reaches services of loopback), and changes that no page of ours asked
 * for. Forbids pages whatever they do not need.
 */
final class Guard {

  /** The header by which a script tells what only pages of ours know. */
  private static final String TOKEN_HEADER = "X-Readout-Token";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final List<String> names;
  private final FormTokens tokens;

  /**
   * @param names under which this service may be called, without the port
   */
  Guard(List<String> names, FormTokens tokens) {
    this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.tokens = tokens;
  }

  /** Before every request. */
  void check(Context request) {
    protect(request);
    String host = hostOf(Optional.ofNullable(request.header("Host")).orElse(""));
    if (!names.contains(host) && !host.equals(ownAddress(request))) {
      throw new Refusal(421, "This service is not called by that name; --name gives it another.");
    }
    if (request.req().getContentLengthLong() > (long) Uploads.MOST_MB << 20) {
      throw new Refusal(413, Failures.TOO_LONG);
    }
    if (request.header("Content-Encoding") != null) {
      throw new Refusal(415, "Send it as it is: a compressed file goes into a form as a file.");
    }
  }

  /** The one that the client has connected to: no name server can lead a browser there. */
  private static String ownAddress(Context request) {
    String address = request.req().getLocalAddr();
    return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
  }

  private static void protect(Context request) {
    request
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "private, no-cache");
  }

  /** Before a change that a browser asks for: whether a page of ours made it ask. */
  void checkOrigin(Context request) {
    String site = request.header("Sec-Fetch-Site");
    boolean ours = site == null || site.equals("same-origin") || site.equals("none");
    if (!ours || !isOurs(request.header("Origin"), request)) {
      throw foreign();
    }
  }

  /** The same, by what the form or a header holds. */
  void checkToken(Context request) {
    if (!tokens.is(given(request))) {
      throw foreign();
    }
  }

  private static Refusal foreign() {
    return new Refusal(403, "This was not asked for by a page of this service; open it anew.");
  }

  private boolean isOurs(@Nullable String origin, Context request) {
    String host = origin == null ? "" : hostOf(withoutScheme(origin));
    return origin == null || names.contains(host) || host.equals(ownAddress(request));
  }

  private static String given(Context request) {
    return Optional.ofNullable(request.header(TOKEN_HEADER))
        .or(() -> Optional.ofNullable(request.formParam(FormTokens.FIELD)))
        .orElse("");
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
