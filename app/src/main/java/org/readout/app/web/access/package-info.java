/**
 * What one client may take, and by what it is known: its address behind proxies, sessions, tokens
 * of forms, wrong passwords, allowances, connections. Knows nothing of pages.
 */
@NullMarked
package org.readout.app.web.access;

import org.jspecify.annotations.NullMarked;
