@NullMarked
package org.readout.language.english.toll;

import org.jspecify.annotations.NullMarked;
