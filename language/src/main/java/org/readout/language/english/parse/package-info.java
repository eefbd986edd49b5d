/**
 * Which word depends on which: a greedy transition parser with a small learned model.
 *
 * <p>{@link org.readout.language.english.parse.DependencyParser} is the front door. What a program
 * that trains it needs too (partial trees, transitions, features, the format of the model) is
 * public for that purpose only.
 */
@NullMarked
package org.readout.language.english.parse;

import org.jspecify.annotations.NullMarked;
