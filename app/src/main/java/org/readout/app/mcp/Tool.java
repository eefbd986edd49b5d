package org.readout.app.mcp;

import java.util.List;
import java.util.Map;

/**
 * Something that a model may ask.
 *
 * @param name by which it is called
 * @param description that tells a model when to call it
 */
record Tool(String name, String description, List<ToolArgument> arguments, Work work) {

  /** Answers a call. */
  @FunctionalInterface
  interface Work {

    /**
     * @throws ToolRefusal if it cannot be answered
     */
    Map<String, Object> answer(ToolArguments arguments, Asker asker);
  }

  Map<String, Object> call(Map<String, Object> given, Asker asker) {
    return work.answer(new ToolArguments(given, arguments), asker);
  }
}
