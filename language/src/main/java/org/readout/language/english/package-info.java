/**
 * English: from the paragraphs of a report to sentences of tagged and parsed words.
 *
 * <p>{@link org.readout.language.english.English} is the front door.
 */
@NullMarked
package org.readout.language.english;

import org.jspecify.annotations.NullMarked;
