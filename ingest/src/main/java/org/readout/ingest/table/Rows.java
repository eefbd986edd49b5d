package org.readout.ingest.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.readout.ingest.Decoded;
import org.readout.ingest.Document;
import org.readout.ingest.Findings;
import org.readout.ingest.Intake;
import org.readout.ingest.Source;
import org.readout.ingest.Unreadable;
import org.readout.report.StatedDate;

/** The rows of one table, read one after the other by Commons CSV. */
final class Rows {

  private final Map<Column, Integer> columns;
  private final String name;
  private final Findings findings;

  private Rows(Map<Column, Integer> columns, String name, Findings findings) {
    this.columns = columns;
    this.name = name;
    this.findings = findings;
  }

  static void read(Source source, char delimiter, Findings findings)
      throws IOException, Unreadable {
    Bounded reader = new Bounded(reader(source.content()));
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new Unreadable("the file is empty");
      }
      Rows rows = new Rows(columns(records.next().toList()), source.name(), findings);
      rows.read(parser, records, reader);
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  private static Map<Column, Integer> columns(List<String> names) throws Unreadable {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < names.size(); i++) {
      Optional<Column> column = Column.named(names.get(i));
      if (column.isPresent()) {
        columns.putIfAbsent(column.get(), i);
      }
    }
    if (!columns.containsKey(Column.TEXT)) {
      throw new Unreadable("the first line names no column “text”");
    }
    return columns;
  }

  private void read(CSVParser parser, Iterator<CSVRecord> records, Bounded reader)
      throws Unreadable {
    while (true) {
      long line = parser.getCurrentLineNumber() + 1;
      reader.restart();
      try {
        if (!records.hasNext()) {
          return;
        }
        row(name + ", line " + line, records.next());
      } catch (UncheckedIOException | IllegalStateException e) {
        Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
        throw new Unreadable(
            "cut or damaged in the row that begins in line " + line + ": " + cause);
      }
    }
  }

  private void row(String where, CSVRecord row) {
    Optional<String> text = cell(row, Column.TEXT);
    if (text.isEmpty()) {
      findings.rejected(where, "a row without a text");
      return;
    }
    findings.document(
        Document.in(name, where)
            .sourceId(cell(row, Column.ID))
            .outlet(cell(row, Column.OUTLET))
            .url(cell(row, Column.URL))
            .title(cell(row, Column.TITLE))
            .byline(cell(row, Column.BYLINE))
            .language(cell(row, Column.LANGUAGE))
            .date(cell(row, Column.PUBLISHED), StatedDate.Kind.PUBLISHED, "column published")
            .date(cell(row, Column.MODIFIED), StatedDate.Kind.MODIFIED, "column modified")
            .text(text.get().replace("\r\n", "\n").replace('\r', '\n')));
  }

  private Optional<String> cell(CSVRecord row, Column column) {
    return Optional.ofNullable(columns.get(column))
        .filter(index -> index < row.size())
        .map(row::get)
        .filter(cell -> !cell.isBlank());
  }

  /** In the encoding that the beginning is in; bytes that do not fit it are an error. */
  private static Reader reader(InputStream in) throws IOException, Unreadable {
    BufferedInputStream buffered = new BufferedInputStream(in, Decoded.SAMPLE);
    buffered.mark(Decoded.SAMPLE);
    byte[] sample = buffered.readNBytes(Decoded.SAMPLE);
    buffered.reset();
    Charset charset =
        switch (Decoded.of(wholeLines(sample))) {
          case Decoded.Refused refused -> throw new Unreadable(refused.why());
          case Decoded.Text text -> Charset.forName(text.charset());
        };
    Reader reader =
        new InputStreamReader(
            buffered,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new Unmarked(reader);
  }

  /** Without a last line that is cut, perhaps within a character. */
  private static byte[] wholeLines(byte[] sample) {
    int end = sample.length;
    while (end > 0 && sample.length == Decoded.SAMPLE && sample[end - 1] != '\n') {
      end--;
    }
    return end == 0 ? sample : Arrays.copyOf(sample, end);
  }

  /** Without the mark of byte order at the beginning. */
  private static final class Unmarked extends Reader {

    private final Reader in;
    private boolean begun;

    Unmarked(Reader in) {
      this.in = in;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int number = in.read(buffer, from, length);
      if (begun || number <= 0) {
        return number;
      }
      begun = true;
      if (buffer[from] != '\uFEFF') {
        return number;
      }
      System.arraycopy(buffer, from + 1, buffer, from, number - 1);
      return number == 1 ? read(buffer, from, length) : number - 1;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Ends with an error where a row has no end: a quotation mark that is not closed. */
  private static final class Bounded extends Reader {

    private final Reader in;
    private long read;

    Bounded(Reader in) {
      this.in = in;
    }

    void restart() {
      read = 0;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int number = in.read(buffer, from, length);
      read += Math.max(0, number);
      if (read > Intake.MOST_BYTES) {
        throw new IOException("longer than " + (Intake.MOST_BYTES >> 20) + " MB");
      }
      return number;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
