@NullMarked
package org.readout.app.web.access;

import org.jspecify.annotations.NullMarked;
