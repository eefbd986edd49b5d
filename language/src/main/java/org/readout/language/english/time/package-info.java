/**
 * When: the time expressions of English news.
 *
 * <p>A text becomes {@linkplain org.readout.language.english.time.Tokens light tokens}. At each of
 * them a grammar of small parts ({@code *Grammar}) tries to read an expression and gives its
 * {@linkplain org.readout.language.english.time.Meaning meaning}: what the words say before anybody
 * knows when they were said. A meaning is then read in a {@linkplain
 * org.readout.language.english.time.Context context}: the day of publication, the day last spoken
 * of, and whether the clause looks back or ahead.
 *
 * <p>No rule calls itself, each looks at a bounded number of tokens, and no regular expression is
 * used: the time taken is linear in the length of the text.
 */
@NullMarked
package org.readout.language.english.time;

import org.jspecify.annotations.NullMarked;
