package org.readout.words;

import java.util.Map;
import org.readout.report.Report;

/** What is known of the languages of reports. */
public final class Languages {
  private final Map<String, LanguageNotes> notes;

  /**
   * @param notes by ISO 639 code
   */
  public Languages(Map<String, LanguageNotes> notes) {
    this.notes = Map.copyOf(notes);
  }

  /** What is known of a report's language; nothing if it is another. */
  public LanguageNotes of(Report report) {
    String language = report.language();
    int subtag = language.indexOf('-');
    return notes.getOrDefault(
        subtag < 0 ? language : language.substring(0, subtag), LanguageNotes.NONE);
  }
}
