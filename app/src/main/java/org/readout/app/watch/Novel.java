package org.readout.app.watch;

import java.util.List;
import java.util.Set;
import org.readout.archive.Alert.News;
import org.readout.archive.Watch;

/**
 * Something new in a story, and whom and what it is about.
 *
 * @param speakers who is said to have said it
 * @param sentences the words of the sentences that it rests on
 * @param report the words of the report that brought it
 */
record Novel(News news, List<String> speakers, Set<String> sentences, Set<String> report) {

  Novel {
    speakers = List.copyOf(speakers);
    sentences = Set.copyOf(sentences);
    report = Set.copyOf(report);
  }

  /**
   * Whether a watch is to be told.
   *
   * @param ofStory whether it watches the story itself
   */
  boolean concerns(Watch watch, boolean ofStory) {
    return switch (watch.what()) {
      case STORY -> ofStory;
      case PERSON -> speakers.isEmpty() ? watch.standsIn(sentences) : watch.isOfOne(speakers);
      case WORDS -> watch.standsIn(report);
    };
  }
}
