/**
 * How many people came to harm, as English news tells it.
 *
 * <p>{@linkplain org.readout.language.english.toll.HarmFinder Words of harm} (killed, dead, the
 * shooting of) are looked for in the parse of each sentence, with the head of the phrase that names
 * the people. {@linkplain org.readout.language.english.toll.PeopleReader That phrase} tells how
 * many they are and whether they are others than those before. Nothing is added up here: that is
 * the collation's part.
 */
@NullMarked
package org.readout.language.english.toll;

import org.jspecify.annotations.NullMarked;
