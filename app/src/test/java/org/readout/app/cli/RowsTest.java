package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void whatWouldEndACellOrALineIsASpace() throws IOException {
    StringWriter out = new StringWriter();
    Rows.write(List.of("a\tb", "c\r\nd"), one -> new String[] {one, "e\u2028f"}, out);

    assertThat(out).hasToString("a b\te f\nc  d\te f\n");
  }
}
