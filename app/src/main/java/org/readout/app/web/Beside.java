package org.readout.app.web;

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
record Beside(StoryId story, List<Note> notes, List<Recorded> arranged) {

  Beside {
    notes = List.copyOf(notes);
    arranged = List.copyOf(arranged);
  }

  static Beside of(StoryId story, Archive archive) {
    return new Beside(story, archive.notes().of(story), archive.rearrangements().of(story));
  }
}
