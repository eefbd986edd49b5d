package org.readout.ingest.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;

/**
 * CSV and its like (RFC 4180): the first line names the columns, cells are parted by commas,
 * semicolons or tabs and may be quoted.
 */
public final class TableFormat implements Format {

  private static final String[] ENDINGS = {".csv", ".tsv", ".tab"};

  /** Honest names of columns are shorter. */
  private static final int LONGEST = 1000;

  @Override
  public List<String> endings() {
    return List.of(ENDINGS);
  }

  /** What has no such name must have a first line that names a text and something else. */
  @Override
  public boolean holds(Start start) {
    return start.isNamed(ENDINGS)
        || (!start.isNamedText() && start.element().isEmpty() && namesColumns(start));
  }

  private static boolean namesColumns(Start start) {
    String line = firstLine(start);
    if (line.length() > LONGEST) {
      return false;
    }
    int known = 0;
    boolean text = false;
    for (String name : line.split(String.valueOf(delimiter(line)), -1)) {
      Optional<Column> column = Column.named(name.replace("\"", ""));
      known += column.isPresent() ? 1 : 0;
      text |= column.filter(Column.TEXT::equals).isPresent();
    }
    return text && known > 1;
  }

  private static String firstLine(Start start) {
    return start.exact().lines().findFirst().orElse("");
  }

  /** That which the first line has most of. */
  private static char delimiter(String line) {
    char best = ',';
    for (char mark : new char[] {';', '\t'}) {
      best = count(line, mark) > count(line, best) ? mark : best;
    }
    return best;
  }

  private static long count(String line, char mark) {
    return line.chars().filter(c -> c == mark).count();
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    Rows.read(source, delimiter(firstLine(source.start())), findings);
  }
}
