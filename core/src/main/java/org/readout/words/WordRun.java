package org.readout.words;

/**
 * A run of letters and digits in a text.
 *
 * @param start where it begins
 * @param bare the end of the word without an enclitic
 * @param end where it ends
 * @param folded what it is compared as: in lower case, without marks
 * @param enclitic what is contracted with it: "is" of "it's"; else empty
 */
record WordRun(int start, int bare, int end, String folded, String enclitic) {}
