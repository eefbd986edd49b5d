package org.readout.archive;

import java.time.Instant;
import java.util.Optional;
import org.readout.grouping.StoryId;

/**
 * What an analyst wrote beside a story.
 *
 * @param story by the id that it had then
 * @param finding the id of what it is on; empty for the story as a whole
 * @param about what the finding said then, since another may have its id, or none; empty if that is
 *     not known, or went with a report
 * @param text lines, without control characters
 */
public record Note(
    long number,
    StoryId story,
    Optional<String> finding,
    String about,
    String text,
    String by,
    Instant at) {}
