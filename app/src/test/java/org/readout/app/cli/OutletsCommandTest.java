package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletsCommandTest {

  private static final String TABLE =
      "outlet,country,language,side,tags\nnorden-post,no,en,Norden,daily;print\n";

  @TempDir private Path place;

  private Call call(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--archive";
    all[args.length + 1] = place.resolve("archive").toString();
    return Call.of(all);
  }

  private String ingested() throws IOException {
    Path file =
        Files.writeString(
            place.resolve("a.txt"),
            """
            Title: Brewery burns
            Outlet: Norden Post
            Date: 2026-03-14

            A fire destroyed the brewery of Tolland. “It is gone,” said Olga Brandt.
            """);
    call("ingest", file.toString());
    return call("stories").out().substring(0, 13);
  }

  @Test
  void groupsOfOutletsAreTakenShownAndPrintedAgain() throws IOException {
    String story = ingested();
    assertThat(call("outlets").out()).isEqualTo("1\tNorden Post\t\t\t\t\n");
    Path table = Files.writeString(place.resolve("o.csv"), TABLE);

    assertThat(call("outlets", "import", table.toString()).out()).isEqualTo("1 outlet read\n");

    assertThat(call("outlets").out()).isEqualTo("1\tNorden Post\tNO\ten\tNorden\tdaily;print\n");
    assertThat(call("outlets", "export").out()).isEqualTo(TABLE.replace(",no,", ",NO,"));
    assertThat(call("stories", "--country", "no", "--tag", "print").out()).startsWith(story);
    assertThat(call("stories", "--side", "South").out()).isEmpty();
    assertThat(call("show", story, "--format", "json").out())
        .containsPattern("\"side\" ?: ?\"Norden\"");
  }

  @Test
  void aTableThatIsNoneChangesNothing() throws IOException {
    ingested();
    Path table = Files.writeString(place.resolve("o.csv"), "name\nPost\n");

    Call call = call("outlets", "import", table.toString());

    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("o.csv: the first line names no column “outlet”");
    assertThat(call("outlets", "import", place.resolve("none").toString()).err())
        .contains("there is no such file");
    assertThat(call("outlets", "drop").status()).isEqualTo(2);
    assertThat(call("outlets", "export").out()).isEqualTo("outlet,country,language,side,tags\n");
  }
}
