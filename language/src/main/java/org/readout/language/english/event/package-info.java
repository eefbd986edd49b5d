/**
 * Who did what to whom, by the categories of PLOVER: {@link
 * org.readout.language.english.event.EnglishEvents} is the way in.
 */
@NullMarked
package org.readout.language.english.event;

import org.jspecify.annotations.NullMarked;
