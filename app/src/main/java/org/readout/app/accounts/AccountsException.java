package org.readout.app.accounts;

/** Accounts cannot be read or changed, and why. */
public final class AccountsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AccountsException(String why) {
    super(why);
  }

  public AccountsException(String why, Throwable cause) {
    super(why, cause);
  }
}
