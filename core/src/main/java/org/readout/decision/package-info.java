/**
 * What analysts decide about a story against what was found by itself: {@link
 * org.readout.decision.Decision} refers to what it is about by content, {@link
 * org.readout.decision.Decided} says who decided it and when, {@link org.readout.decision.Standing}
 * what became of it when the story was laid side by side again.
 */
@NullMarked
package org.readout.decision;

import org.jspecify.annotations.NullMarked;
