package org.readout.app.web.exchange;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import org.readout.app.web.access.Limits;
import org.readout.app.web.access.Proxies;

/**
 * On what conditions clients are served: in whose name, through which proxies, how much.
 *
 * @param owner under whose name decisions are recorded as long as nobody has to log in
 * @param proxies that pass on the requests of others
 * @param limits of what one client may take
 */
public record Conditions(String owner, Proxies proxies, Limits limits) {

  /** What the client of a request is counted as. */
  public String client(Context request) {
    List<String> lines = Collections.list(request.req().getHeaders("X-Forwarded-For"));
    return proxies.client(peer(request), String.join(",", lines));
  }

  /** Whether the browser talks to a proxy of ours in a way that nobody can overhear. */
  public boolean secure(Context request) {
    return "https".equals(request.header("X-Forwarded-Proto")) && proxies.trusts(peer(request));
  }

  /** Where the service is, as its client calls it: by one of its names. */
  public String base(Context request) {
    return (secure(request) ? "https" : request.scheme()) + "://" + request.host();
  }

  private static InetAddress peer(Context request) {
    try {
      return InetAddress.getByName(request.req().getRemoteAddr());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("a connection from no address", e);
    }
  }
}
