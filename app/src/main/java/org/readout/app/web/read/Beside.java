package org.readout.app.web.read;

import java.util.List;
import org.readout.archive.Archive;
import org.readout.archive.Note;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.grouping.StoryId;

/**
 * What analysts left beside a story that changes nothing in its findings.
 *
 * @param arranged what was merged, split and moved, in order
 */
public record Beside(StoryId story, List<Note> notes, List<Recorded> arranged) {

  public Beside {
    notes = List.copyOf(notes);
    arranged = List.copyOf(arranged);
  }

  public static Beside of(StoryId story, Archive archive) {
    return new Beside(story, archive.notes().of(story), archive.rearrangements().of(story));
  }
}
