package org.readout.render;

import java.util.List;

/**
 * A piece of a report's text all of which has the same parts in attributions.
 *
 * @param content the position in the report's list of the innermost attribution whose content this
 *     is, or -1
 * @param cue part of a cue
 * @param source part of a source
 * @param begin positions of the attributions whose content begins here
 * @param end positions of the attributions whose content ends here, the inner ones first
 */
record Stretch(
    int from,
    int to,
    int content,
    boolean cue,
    boolean source,
    List<Integer> begin,
    List<Integer> end) {}
