/**
 * The shell of every page, and the words and fields that several pages share. Knows no subject of a
 * page.
 */
@NullMarked
package org.readout.app.web.page;

import org.jspecify.annotations.NullMarked;
