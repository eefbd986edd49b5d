package org.readout.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.readout.report.Report;

/** Lines on a terminal. */
final class TextPage {

  /** Where a statement's number ends, its place begins and its words begin. */
  private static final int NUMBER = 4;

  private static final int PLACE = NUMBER + 2;
  private static final int WORDS = PLACE + 8;

  private static final int NARROWEST_DETAILS = 44;

  private final TextRenderer.Options options;
  private final Appendable out;

  TextPage(TextRenderer.Options options, Appendable out) {
    this.options = options;
    this.out = out;
  }

  void blank() throws IOException {
    out.append('\n');
  }

  void heading(String words) throws IOException {
    blank();
    wrapped(0, words.toUpperCase(Locale.ROOT), Ink.TITLE);
  }

  void wrapped(int column, String words, Ink ink) throws IOException {
    for (String part : Wrapped.lines(words, options.width() - column)) {
      end(line().to(column).add(part, ink));
    }
  }

  /** A report's name and, beside it if there is room, what is known of it. */
  void report(String letter, Report report, int names) throws IOException {
    int column = letter.length() + 2;
    List<String> name = Wrapped.lines(Wording.name(report), options.width() - column);
    Line line = line().add(letter, Ink.NAME).to(column).add(name.getFirst());
    int details = column + Math.max(names, Columns.width(name.getFirst())) + 2;
    if (options.width() - details < NARROWEST_DETAILS) {
      end(line);
      line = line();
      details = column;
    }
    for (String part : Wrapped.lines(Wording.known(report), options.width() - details)) {
      end(line.to(details).add(part));
      line = line();
    }
  }

  void voice(Voice voice, Sigla sigla) throws IOException {
    blank();
    if (!voice.name().isEmpty()) {
      voiceLine(voice);
    }
    faint(0, sigla.decided(voice));
    boolean apart = false;
    for (Statement statement : voice.statements()) {
      if (apart) {
        blank();
      }
      statement(statement);
      apart = statement.isCompared();
    }
  }

  /** A voice and its only statement. */
  void heardOnce(Voice voice, Sigla sigla, boolean apart) throws IOException {
    if (apart) {
      blank();
    }
    Statement statement = voice.statements().getFirst();
    Reading reading = statement.base();
    String who = voice.name().isEmpty() ? "" : voice.title() + ": ";
    paragraph(
        numbered(statement), reading.place().label(), who + reading.phrase(), labels(reading));
    faint(WORDS, sigla.decided(voice));
    ids(statement);
  }

  private void faint(int column, String words) throws IOException {
    if (!words.isEmpty()) {
      wrapped(column, words, Ink.FAINT);
    }
  }

  /** The id of an utterance and those of its places. */
  private void ids(Statement statement) throws IOException {
    List<String> places =
        statement.readings().stream()
            .flatMap(reading -> reading.places().stream())
            .map(place -> place.label() + " " + place.attribution().id())
            .toList();
    id(PLACE, statement.utterance().id() + ": " + String.join(", ", places));
  }

  /** Ids, if they are asked for. */
  void id(int column, String ids) throws IOException {
    faint(column, options.ids() ? ids : "");
  }

  private Line numbered(Statement statement) {
    String number = String.valueOf(statement.number());
    return line().to(NUMBER - number.length()).add(number, Ink.FAINT);
  }

  private void voiceLine(Voice voice) throws IOException {
    String counts = Wording.counts(voice);
    String title = voice.title();
    int beside = options.width() - Columns.width(counts);
    if (Columns.width(title) + 2 <= beside) {
      end(line().add(title, Ink.NAME).to(beside).add(counts, Ink.FAINT));
    } else {
      wrapped(0, title, Ink.NAME);
      wrapped(0, counts, Ink.FAINT);
    }
  }

  void aside(Place place, String words) throws IOException {
    paragraph(line(), place.label(), words, place.decided());
    id(WORDS, place.attribution().id());
  }

  private void statement(Statement statement) throws IOException {
    Line line = numbered(statement);
    List<Reading> aligned = statement.aligned();
    if (aligned.isEmpty()) {
      reading(statement.base(), line);
    } else {
      aligned(aligned, line);
    }
    for (Reading reading : statement.unaligned()) {
      reading(reading, line());
    }
    String doubt = Wording.doubt(statement);
    if (!doubt.isEmpty()) {
      end(line().to(PLACE).add(doubt, Ink.FAINT));
    }
    ids(statement);
  }

  private void reading(Reading reading, Line line) throws IOException {
    paragraph(line, reading.place().label(), reading.phrase(), labels(reading));
  }

  private void aligned(List<Reading> readings, Line numbered) throws IOException {
    AlignedBlock block = new AlignedBlock(readings);
    int width = options.width() - WORDS;
    if (!block.fits(width)) {
      for (int i = 0; i < readings.size(); i++) {
        Reading reading = readings.get(i);
        Line line = i == 0 ? numbered : line();
        paragraph(line, reading.place().label(), block.running(i), labels(reading));
      }
      return;
    }
    Line line = numbered;
    int from = 0;
    for (int to : block.blocks(width)) {
      for (int i = 0; i < readings.size(); i++) {
        if (block.reaches(i, from, to)) {
          Place place = readings.get(i).place();
          String label = block.beginsFrom(i, from) ? place.label() : place.letter();
          line.to(PLACE).add(label, Ink.NAME).to(WORDS);
          block.write(i, from, to, line);
          ended(line, block.endsBefore(i, to) ? labels(readings.get(i)) : "");
          line = line();
        }
      }
      from = to;
    }
  }

  private void paragraph(Line first, String label, String words, String labels) throws IOException {
    Line line = first.to(PLACE).add(label, Ink.NAME);
    for (String part : Wrapped.lines(words, options.width() - WORDS)) {
      if (line.width() > WORDS) {
        end(line);
        line = line();
      }
      line.to(WORDS).add(part);
    }
    ended(line, labels);
  }

  /**
   * Ends a line with labels at the right edge, or on a line of their own where there is no room.
   */
  private void ended(Line line, String labels) throws IOException {
    int width = Columns.width(labels);
    if (labels.isEmpty()) {
      end(line);
    } else if (line.width() + 3 + width <= options.width()) {
      end(line.to(options.width() - width).add(labels, ink(labels)));
    } else {
      end(line);
      wrapped(WORDS, labels, ink(labels));
    }
  }

  private static Ink ink(String labels) {
    return labels.contains("≠") ? Ink.MEANING : Ink.FAINT;
  }

  private static String labels(Reading reading) {
    String also = Wording.also(reading);
    String labels = Wording.labels(reading);
    return also.isEmpty() || labels.isEmpty() ? also + labels : also + " · " + labels;
  }

  /** Words in a column, after what stands on the line already. */
  void paragraph(Line first, String words, int column) throws IOException {
    Line line = first;
    for (String part : Wrapped.lines(words, options.width() - column)) {
      if (line.width() >= column) {
        end(line);
        line = line();
      }
      end(line.to(column).add(part));
      line = line();
    }
  }

  int width() {
    return options.width();
  }

  /** Words after a mark, wrapped beneath each other. */
  void listed(String mark, String words, int column) throws IOException {
    int begin = column + Math.max(4, Columns.width(mark) + 2);
    Line line = line().to(column).add(mark, Ink.NAME);
    for (String part : Wrapped.lines(words, options.width() - begin)) {
      end(line.to(begin).add(part));
      line = line();
    }
  }

  /** Words with what they rest on at the right edge, or beneath where there is no room. */
  void withRight(int column, String words, String right) throws IOException {
    List<String> parts = Wrapped.lines(words, options.width() - column - 2);
    for (int i = 0; i < parts.size() - 1; i++) {
      end(line().to(i == 0 ? column : column + 2).add(parts.get(i)));
    }
    Line last = line().to(parts.size() == 1 ? column : column + 2).add(parts.getLast());
    int width = Columns.width(right);
    if (last.width() + 3 + width <= options.width()) {
      end(last.to(options.width() - width).add(right, Ink.NAME));
    } else {
      end(last);
      wrapped(column + 2, right, Ink.NAME);
    }
  }

  Line line() {
    return new Line(options.colour());
  }

  void end(Line line) throws IOException {
    out.append(line.toString()).append('\n');
  }
}
