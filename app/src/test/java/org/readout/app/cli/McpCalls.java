package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/** What {@code readout mcp} answers: every line of its output is a message. */
public final class McpCalls {

  private McpCalls() {}

  /**
   * All answers, in the order of their coming.
   *
   * @param lines the whole input
   */
  public static List<JsonObject> of(Path archive, String lines) throws MalformedJson {
    Call call = Call.with(lines, Terminal.NONE, "mcp", "--archive", archive.toString());
    assertThat(call.status()).isZero();
    List<JsonObject> answers = new ArrayList<>();
    for (String line : call.out().lines().toList()) {
      answers.add(JsonObject.parse(line));
      assertThat(answers.getLast().string("jsonrpc")).isEqualTo("2.0");
    }
    return answers;
  }
}
