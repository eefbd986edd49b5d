package org.readout.app.web.door;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.app.accounts.Account;
import org.readout.app.accounts.Role;
import org.readout.app.web.access.Allowance;
import org.readout.app.web.access.FormTokens;
import org.readout.app.web.access.Limits;
import org.readout.app.web.api.Api;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Conditions;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;

/**
 * Who asks, whether he may, and whether he has asked for too much. At this machine everybody is an
 * admin as long as there is no account; else one has to log in.
 */
final class Gate {

  private static final String BEARER = "Bearer ";
  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Conditions conditions;
  private final Logins logins;
  private final FormTokens tokens;
  private final Guard guard;
  private final Allowance requests;
  private final Allowance works;

  Gate(Conditions conditions, Logins logins, FormTokens tokens, Guard guard, InstantSource clock) {
    this.conditions = conditions;
    this.logins = logins;
    this.tokens = tokens;
    this.guard = guard;
    Limits limits = conditions.limits();
    this.requests = new Allowance(limits.requests(), limits.requestsPerSecond(), clock);
    this.works = new Allowance(limits.works(), limits.worksPerMinute() / 60.0, clock);
  }

  /** Before every request: who asks. */
  void recognise(Context request) {
    Caller caller = caller(request);
    caller.noted(request);
    requests
        .take(caller.client())
        .ifPresent(
            pause -> {
              throw Refusal.later("You ask too often.", pause);
            });
  }

  private Caller caller(Context request) {
    tokens.use("");
    String address = conditions.client(request);
    if (!logins.demanded()) {
      refuseProxies(request);
      return new Caller(
          conditions.owner(),
          Optional.of(Role.ADMIN),
          address,
          address,
          Caller.Means.OPEN,
          "",
          works);
    }
    String given = Optional.ofNullable(request.header("Authorization")).orElse("");
    boolean bearer = given.regionMatches(true, 0, BEARER, 0, BEARER.length());
    String proof =
        bearer
            ? given.substring(BEARER.length()).strip()
            : logins.session(request, conditions.secure(request));
    Optional<Account> account = bearer ? logins.ofToken(proof) : logins.ofSession(proof);
    return account
        .map(one -> known(one, address, bearer ? Caller.Means.TOKEN : Caller.Means.SESSION, proof))
        .orElseGet(() -> unknown(address));
  }

  private Caller known(Account account, String address, Caller.Means means, String proof) {
    String client = "@" + account.name();
    return new Caller(
        account.name(), Optional.of(account.role()), client, address, means, proof, works);
  }

  private Caller unknown(String address) {
    return new Caller("", Optional.empty(), address, address, Caller.Means.NONE, "", works);
  }

  /** Else a proxy that nobody told us of would open to all what is open to this machine. */
  private static void refuseProxies(Context request) {
    if (Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP")
        .anyMatch(name -> request.header(name) != null)) {
      throw new Refusal(
          403, "This comes from a proxy that the service was not told of: see readout help serve.");
    }
  }

  /** Before every request that a route answers: whether he may. */
  void admit(Context request) {
    Caller caller = Caller.of(request);
    Set<RouteRole> needs = request.routeRoles();
    if (!needs.contains(Needs.NOTHING) && caller.role().isEmpty()) {
      sendToLogin(request);
      return;
    }
    if (!needs.contains(Needs.NOTHING)) {
      checkRole(caller, role(needs));
    }
    checkChange(caller, needs, request);
  }

  private static void checkRole(Caller caller, Role needed) {
    if (!caller.role().orElseThrow().covers(needed)) {
      throw new Refusal(
          403, "Your account may not do that; it needs the role " + needed.word() + ".");
    }
  }

  /** The body is read last: it may be long, and who may not send it is refused before. */
  private void checkChange(Caller caller, Set<RouteRole> needs, Context request) {
    boolean form = !SAFE.contains(request.method()) && caller.means() != Caller.Means.TOKEN;
    if (caller.role().isEmpty() && request.isMultipartFormData()) {
      throw new Refusal(415, "Nobody who is not known sends files.");
    }
    if (form) {
      guard.checkOrigin(request);
    }
    if (needs.contains(Needs.WORK)) {
      caller.work();
    }
    if (form && !isOfProgram(caller, request)) {
      guard.checkToken(request);
    }
  }

  /** On a service that is open to this machine a program has no page to know a token from. */
  private static boolean isOfProgram(Caller caller, Context request) {
    return caller.means() == Caller.Means.OPEN && Api.isOfPrograms(request.path());
  }

  private static Role role(Set<RouteRole> needs) {
    if (needs.contains(Needs.READER)) {
      return Role.READER;
    }
    return needs.contains(Needs.ANALYST) ? Role.ANALYST : Role.ADMIN;
  }

  private static void sendToLogin(Context request) {
    if (request.method().equals(HandlerType.GET) && Failures.wantsPage(request)) {
      String query = request.queryString();
      String to = request.path() + (query == null ? "" : "?" + query);
      request.redirect(
          "/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
      request.skipRemainingHandlers();
      return;
    }
    request.header("WWW-Authenticate", "Bearer");
    throw new Refusal(401, "Log in, or send a token: see readout help account.");
  }
}
