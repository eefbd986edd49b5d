/** Who said what in which words: the wordings of one utterance, aligned word by word. */
@NullMarked
package org.readout.utterance;

import org.jspecify.annotations.NullMarked;
