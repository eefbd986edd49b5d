package org.readout.storybook;

import java.util.List;
import java.util.Map;

/**
 * Reports and what is expected to be found in them.
 *
 * @param name a fact
 * @param where file and line, for messages
 * @param reports texts by letter, in order
 * @param expectations at least one
 */
public record Story(
    String name, String where, Map<String, String> reports, List<Expectation> expectations) {

  public Story {
    expectations = List.copyOf(expectations);
    if (reports.isEmpty() || expectations.isEmpty()) {
      throw new IllegalArgumentException(where + ": a story has reports and expectations");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
