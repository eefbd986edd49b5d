package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/**
 * The paragraphs of a prose.
 *
 * <p>Blank lines part them. Within a block without blank lines, every line is a paragraph if the
 * lines end as paragraphs do, with a final stop; else the lines are broken to a width and belong
 * together.
 */
final class Paragraphs {

  private static final String STOPS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’»“‘)]›";

  private Paragraphs() {}

  static List<Span> of(String text, List<Line> lines) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).afterBlank()) {
        addBlock(text, lines.subList(start, i), paragraphs);
        start = i;
      }
    }
    return paragraphs;
  }

  private static void addBlock(String text, List<Line> block, List<Span> paragraphs) {
    if (isBrokenToWidth(text, block)) {
      paragraphs.add(block.getFirst().span().cover(block.getLast().span()));
    } else {
      for (Line line : block) {
        paragraphs.add(line.span());
      }
    }
  }

  /** True if most lines but the last end within a sentence. */
  private static boolean isBrokenToWidth(String text, List<Line> block) {
    int within = 0;
    for (Line line : block.subList(0, block.size() - 1)) {
      if (!isStopped(line.span().in(text))) {
        within++;
      }
    }
    return 2 * within > block.size() - 1;
  }

  /** True if the words end with a final stop, inside or outside closing marks. */
  static boolean isStopped(String words) {
    int last = words.length() - 1;
    while (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(words.charAt(last)) >= 0;
  }
}
