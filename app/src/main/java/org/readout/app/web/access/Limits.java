package org.readout.app.web.access;

/**
 * What one client may take, and all together. A client is an account, or without one an address.
 *
 * @param requests that it may send at once
 * @param requestsPerSecond that it may send for ever
 * @param works at once: requests that take the machine seconds, such as a comparison or a log-in
 * @param worksPerMinute of these for ever
 * @param connections of all
 * @param connectionsOfOne of one address that is no proxy
 * @param followersOfOne pages of one client that follow the archive
 * @param patienceSeconds for the head of a request, and until its body has to come steadily
 */
public record Limits(
    int requests,
    int requestsPerSecond,
    int works,
    int worksPerMinute,
    int connections,
    int connectionsOfOne,
    int followersOfOne,
    int patienceSeconds) {

  /** For whoever is at this machine: against mistakes. */
  public static final Limits LOOPBACK =
      new Limits(50_000, 20_000, 1_000, 1_000, 4_000, 2_000, 500, 10);

  /** For a network: many times what a reader at a browser needs. */
  public static final Limits NETWORK = new Limits(300, 30, 30, 12, 2_000, 200, 20, 10);
}
