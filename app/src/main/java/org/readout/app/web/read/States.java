package org.readout.app.web.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.app.web.shelf.Shelf;
import org.readout.grouping.StoryId;

/**
 * In which states stories are: looked up once as long as nobody writes to the archive, whoever that
 * is. For several threads.
 */
final class States implements AutoCloseable {

  private static final int MOST = 1000;

  private final Shelf shelf;
  private final Shelf.Watch watch;
  private final Map<String, Standing> known = new LinkedHashMap<>(16, 0.75f, true);
  private long writes;

  States(Shelf shelf) {
    this.shelf = shelf;
    this.watch = shelf.watch();
  }

  /**
   * How a story stands.
   *
   * @param story that answers to the id that was asked for
   * @param state differs from before when the page of the story does
   */
  record Standing(StoryId story, String state) {}

  /** A standing, and how often the archive was written to before it was looked up. */
  private record Look(Optional<Standing> standing, long writes) {}

  /**
   * Of the story that answers to an id or the beginning of one.
   *
   * @throws Refusal if there is none
   */
  Standing of(String asked) {
    Look look = look(asked);
    return look.standing.orElseGet(
        () -> {
          StoryId story = shelf.story(asked);
          String state = shelf.read(archive -> ReadStories.state(archive, story));
          return kept(asked, new Standing(story, state), look.writes);
        });
  }

  private synchronized Look look(String asked) {
    if (watch.changed()) {
      known.clear();
      writes++;
    }
    return new Look(Optional.ofNullable(known.get(asked)), writes);
  }

  private synchronized Standing kept(String asked, Standing standing, long before) {
    if (before == writes) {
      known.put(asked, standing);
      if (known.size() > MOST) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return standing;
  }

  @Override
  public synchronized void close() {
    watch.close();
  }
}
