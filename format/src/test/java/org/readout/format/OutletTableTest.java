package org.readout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.report.OutletGroup;

class OutletTableTest {

  private static List<OutletGroup> read(String table) throws IOException {
    return OutletTable.read(new StringReader(table));
  }

  @Test
  void aTableIsReadInAnyOrderOfItsColumns() throws IOException {
    assertThat(read("\uFEFFtags,Outlet,country\r\n daily; print ;,\"Post, Norden\",no\r\n"))
        .containsExactly(
            new OutletGroup(
                "Post, Norden",
                Optional.of("NO"),
                Optional.empty(),
                Optional.empty(),
                List.of("daily", "print")));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    List<OutletGroup> groups =
        List.of(
            new OutletGroup(
                "The \"Post\"",
                Optional.of("NO"),
                Optional.of("en"),
                Optional.of("Norden"),
                List.of("a", "b")),
            new OutletGroup(
                "Gazette", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    StringWriter out = new StringWriter();
    OutletTable.write(groups, out);

    assertThat(out.toString()).startsWith("outlet,country,language,side,tags\n");
    assertThat(read(out.toString())).isEqualTo(groups);
  }

  @Test
  void whatIsNoSuchTableIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("name,country\nPost,NO\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("outlet,country,language,side,tags");
    assertThatThrownBy(() -> read("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("outlet,country\nPost,NO\n,DE\n")).hasMessageContaining("line 3");
    assertThatThrownBy(() -> read("outlet,outlet\nPost,NO\n"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("outlet,country\n\"Post,NO\n"))
        .isInstanceOfAny(IllegalArgumentException.class, IOException.class);
  }
}
