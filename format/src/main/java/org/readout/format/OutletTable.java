package org.readout.format;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.readout.report.OutletGroup;

/** Groups of outlets as a table in CSV: {@code outlet,country,language,side,tags}. */
public final class OutletTable {

  /** So many rows are read. */
  private static final int MOST = 100_000;

  /** Of a cell, in characters. */
  private static final int LONGEST = 300;

  private static final String OUTLET = "outlet";
  private static final String[] COLUMNS = {OUTLET, "country", "language", "side", "tags"};

  private static final CSVFormat READ =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
          .setAllowMissingColumnNames(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private OutletTable() {}

  /**
   * Reads a table; only the column of the outlet has to be there, in any order.
   *
   * @throws IllegalArgumentException if it is none; the message names the line
   */
  public static List<OutletGroup> read(Reader in) throws IOException {
    List<OutletGroup> groups = new ArrayList<>();
    try (CSVParser rows = READ.parse(in)) {
      List<String> names = rows.getHeaderNames();
      checkNames(names);
      for (CSVRecord row : rows) {
        groups.add(group(row, names, rows.getCurrentLineNumber()));
        if (groups.size() > MOST) {
          throw new IllegalArgumentException("there are more than " + MOST + " rows");
        }
      }
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException("no CSV: " + e.getMessage(), e);
    }
    return groups;
  }

  private static void checkNames(List<String> names) {
    if (names.stream().noneMatch(name -> marked(name).equals(OUTLET))) {
      throw new IllegalArgumentException(
          "the first line names no column “outlet”; it should be " + String.join(",", COLUMNS));
    }
  }

  /** A byte-order mark may stand before the first name. */
  private static String marked(String name) {
    String plain = name.startsWith("\uFEFF") ? name.substring(1) : name;
    return plain.strip().toLowerCase(Locale.ROOT);
  }

  private static OutletGroup group(CSVRecord row, List<String> names, long line) {
    try {
      return new OutletGroup(
          cell(row, names, 0).orElse(""),
          cell(row, names, 1).map(code -> code.toUpperCase(Locale.ROOT)),
          cell(row, names, 2),
          cell(row, names, 3),
          cell(row, names, 4).stream()
              .flatMap(tags -> Arrays.stream(tags.split(";")))
              .map(String::strip)
              .filter(tag -> !tag.isEmpty())
              .distinct()
              .toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> cell(CSVRecord row, List<String> names, int column) {
    for (int i = 0; i < names.size() && i < row.size(); i++) {
      if (marked(names.get(i)).equals(COLUMNS[column])) {
        String cell = row.get(i);
        if (cell.length() > LONGEST || cell.chars().anyMatch(Character::isISOControl)) {
          throw new IllegalArgumentException(
              "“" + COLUMNS[column] + "” takes one line of up to " + LONGEST + " characters");
        }
        return Optional.of(cell).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Writes what {@link #read} reads. */
  public static void write(List<OutletGroup> groups, Writer out) throws IOException {
    CSVFormat form = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    form.printRecord(out, (Object[]) COLUMNS);
    for (OutletGroup one : groups) {
      form.printRecord(
          out,
          one.outlet(),
          one.country().orElse(""),
          one.language().orElse(""),
          one.side().orElse(""),
          String.join(";", one.tags()));
    }
  }
}
