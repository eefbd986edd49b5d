package org.readout.app.mcp;

/** What a tool does not do, and why, in words for the model that called it. */
public final class ToolRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ToolRefusal(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
