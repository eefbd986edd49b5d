@NullMarked
package org.readout.language.english.attribution;

import org.jspecify.annotations.NullMarked;
