@NullMarked
package org.readout.language.english.event;

import org.jspecify.annotations.NullMarked;
