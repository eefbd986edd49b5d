@NullMarked
package org.readout.app.web;

import org.jspecify.annotations.NullMarked;
