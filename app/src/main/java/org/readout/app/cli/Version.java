package org.readout.app.cli;

import java.util.Optional;

/** The version of the program, as its archive says. */
final class Version {

  private Version() {}

  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
