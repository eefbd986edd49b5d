package org.readout.app.web.exchange;

import io.javalin.security.RouteRole;

/** What a route needs of who asks. A route that does not say so needs an admin. */
public enum Needs implements RouteRole {
  /** Nothing: whoever can reach the service may ask. */
  NOTHING,
  READER,
  ANALYST,
  ADMIN,
  /** It takes the machine seconds, and counts against the smaller allowance; beside a role. */
  WORK
}
