package org.readout.render;

/**
 * An attribution that is no utterance: a thought, a plan, or what was not said.
 *
 * @param who whose, where the phrase does not say it; else empty
 * @param phrase the report's words
 */
record Aside(String who, Place place, String phrase) {}
