package org.readout.app.cli;

import org.readout.grouping.StoryId;
import org.readout.search.Hit;

/** What was found, and the story that its report is in now. */
record Found(Hit hit, StoryId story) {}
