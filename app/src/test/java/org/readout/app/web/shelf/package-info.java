@NullMarked
package org.readout.app.web.shelf;

import org.jspecify.annotations.NullMarked;
