@NullMarked
package org.readout.app.web.exchange;

import org.jspecify.annotations.NullMarked;
