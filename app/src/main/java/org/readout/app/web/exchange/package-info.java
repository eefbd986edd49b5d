/**
 * A request and an answer: what is asked for and by whom, what may be asked, how it is sent,
 * refused. Knows no page.
 */
@NullMarked
package org.readout.app.web.exchange;

import org.jspecify.annotations.NullMarked;
