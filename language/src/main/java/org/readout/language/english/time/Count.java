package org.readout.language.english.time;

/**
 * A whole number that was read.
 *
 * @param end one past its last token
 */
record Count(int end, int value) {}
