package org.readout.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.Around;
import org.readout.app.Found;
import org.readout.format.JsonLine;
import org.readout.render.Legible;
import org.readout.report.ReportId;
import org.readout.search.Hit;
import org.readout.text.Span;

/** What was found, for people and for programs. */
final class SearchOutput {

  private static final String INDENT = "   ";
  private static final String STRONG = "\u001B[1;33m";
  private static final String FAINT = "\u001B[2m";
  private static final String PLAIN = "\u001B[m";
  private static final int FEW = 5;

  /** A passage is shown as far as this, in UTF-16 code units. */
  private static final int LONGEST = 1200;

  private final Terminal terminal;

  SearchOutput(Terminal terminal) {
    this.terminal = terminal;
  }

  void text(List<Found> found, Writer out) throws IOException {
    for (int i = 0; i < found.size(); i++) {
      out.write((i == 0 ? "" : "\n") + (i + 1) + ". " + head(found.get(i)) + "\n");
      for (String line : wrapped(sentence(found.get(i)))) {
        out.write(INDENT + line + "\n");
      }
      out.write(INDENT + faint(foot(found.get(i))) + "\n");
    }
  }

  private static String head(Found found) {
    Hit hit = found.hit();
    List<String> parts = new ArrayList<>();
    parts.add(hit.kind().word());
    hit.outlet().ifPresent(parts::add);
    hit.day().ifPresent(day -> parts.add(day.toString()));
    hit.source().ifPresent(source -> parts.add(said(source, found.around())));
    return Legible.line(String.join(" · ", parts));
  }

  private static String said(Hit.Source source, Around around) {
    String speaker = source.speaker().orElse("speaker not told");
    String mode = source.mode().equals("speech") ? "" : " (" + source.mode() + ")";
    return speaker + mode + (source.denied() ? " " + around.denying() : "");
  }

  private static String foot(Found found) {
    Hit hit = found.hit();
    String title = hit.title().map(Legible::line).filter(words -> !words.isEmpty()).orElse("");
    String copies =
        hit.copies().isEmpty()
            ? ""
            : "; the same words in "
                + (hit.copies().size() == 1 ? "1 other" : hit.copies().size() + " others")
                + ": "
                + few(hit.copies());
    return hit.report() + " in " + found.story() + (title.isEmpty() ? "" : ": " + title) + copies;
  }

  private static String few(List<ReportId> reports) {
    String some = String.join(" ", reports.stream().limit(FEW).map(ReportId::value).toList());
    return reports.size() > FEW ? some + " …" : some;
  }

  /** What was found within its sentence. */
  private String sentence(Found found) {
    return Legible.run(found.around().before())
        + marked(found.hit())
        + Legible.run(found.around().after());
  }

  /** Words and marks; the passage on one line. */
  private String marked(Hit hit) {
    StringBuilder line = new StringBuilder();
    String text = hit.text();
    int end = Math.min(text.length(), LONGEST);
    int from = 0;
    for (Span match : hit.matches()) {
      if (match.end() <= end) {
        line.append(Legible.run(text.substring(from, match.start())));
        line.append(strong(Legible.run(match.in(text))));
        from = match.end();
      }
    }
    line.append(Legible.run(text.substring(from, end)));
    return line + (end < text.length() ? " …" : "");
  }

  private String strong(String word) {
    return terminal.colour() ? STRONG + word + PLAIN : "*" + word + "*";
  }

  private String faint(String words) {
    return terminal.colour() ? FAINT + words + PLAIN : words;
  }

  /** At spaces, by the width of the terminal; the marks of colour take none of it. */
  private List<String> wrapped(String text) {
    int width = Math.max(30, terminal.width() - INDENT.length());
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (String word : text.strip().split(" +")) {
      int length = seen(word);
      if (columns > 0 && columns + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        columns = 0;
      }
      line.append(columns == 0 ? "" : " ").append(word);
      columns += length + (columns == 0 ? 0 : 1);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int seen(String word) {
    return word.replace(STRONG, "").replace(PLAIN, "").length();
  }

  static void json(List<Found> found, Writer out) throws IOException {
    for (Found one : found) {
      JsonLine.write(members(one), out);
      out.write('\n');
    }
  }

  private static Map<String, Object> members(Found found) {
    Hit hit = found.hit();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", hit.kind().word());
    line.put("report", hit.report());
    line.put("story", found.story());
    line.put("start", hit.span().start());
    line.put("end", hit.span().end());
    line.put("text", hit.text());
    line.put("before", found.around().before());
    line.put("after", found.around().after());
    line.put("title", hit.title());
    line.put("outlet", hit.outlet());
    line.put("published", hit.day());
    line.put("speaker", hit.source().flatMap(Hit.Source::speaker));
    line.put("mode", hit.source().map(Hit.Source::mode));
    hit.source().ifPresent(source -> line.put("denied", source.denied()));
    line.put("score", Math.round(hit.score() * 10_000) / 10_000.0);
    line.put("copies", hit.copies());
    return line;
  }
}
