/**
 * Texts read as words to compare: one form for every spelling, numbers by value, and how much a
 * word tells in a story.
 */
@NullMarked
package org.readout.words;

import org.jspecify.annotations.NullMarked;
