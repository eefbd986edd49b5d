/** Takes from an English report who did what, when and where. */
@NullMarked
package org.readout.language.english.gist;

import org.jspecify.annotations.NullMarked;
