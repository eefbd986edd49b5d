package org.readout.wording;

import java.util.List;

/**
 * Phrases that mean one thing.
 *
 * @param referent the id of what they mean
 * @param phrases each of one of the reports of the story
 */
public record Group(String referent, String name, List<Expression> phrases) {

  public Group {
    phrases = List.copyOf(phrases);
  }
}
