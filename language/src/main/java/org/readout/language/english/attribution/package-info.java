/**
 * Who is said to have said what: quotation marks, the words that attribute, and the spans of
 * source, cue and content.
 */
@NullMarked
package org.readout.language.english.attribution;

import org.jspecify.annotations.NullMarked;
