package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.report.Passage;

/**
 * A paragraph of a report that a finding rests on.
 *
 * @param letter of the report
 * @param paragraph from 1; 0 outside of all
 * @param passage the words, the first of those in that paragraph
 */
record Cite(String letter, int paragraph, Passage passage) {

  /** A before B and Z before AA. */
  private static final Comparator<Cite> IN_ORDER =
      Comparator.comparing((Cite cite) -> cite.letter().length())
          .thenComparing(Cite::letter)
          .thenComparing(Cite::paragraph);

  static Cite of(Sigla sigla, Passage passage) {
    return new Cite(
        sigla.letter(passage.report()), sigla.paragraph(passage.report(), passage.span()), passage);
  }

  /** By report and paragraph, each once. */
  static List<Cite> of(Sigla sigla, List<Passage> passages) {
    Map<String, Cite> byLabel = new LinkedHashMap<>();
    for (Passage passage : passages) {
      Cite cite = of(sigla, passage);
      byLabel.putIfAbsent(cite.label(), cite);
    }
    List<Cite> cites = new ArrayList<>(byLabel.values());
    cites.sort(IN_ORDER);
    return cites;
  }

  /** "A1 B3". */
  static String labels(List<Cite> cites) {
    return String.join(" ", cites.stream().map(Cite::label).toList());
  }

  /** "A1"; "A" for what stands in no paragraph. */
  String label() {
    return paragraph == 0 ? letter : letter + paragraph;
  }

  /** "¶1", or "head". */
  String inReport() {
    return paragraph == 0 ? "head" : "¶" + paragraph;
  }
}
