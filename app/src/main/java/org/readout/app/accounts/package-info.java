/**
 * Who may use the service: {@link org.readout.app.accounts.Accounts} keeps names, roles, and what
 * passwords and tokens are checked against.
 */
@NullMarked
package org.readout.app.accounts;

import org.jspecify.annotations.NullMarked;
