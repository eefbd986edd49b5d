package org.readout.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** What the documents of the index have. */
final class Fields {

  /** The report's order of arrival: as a term, and for every document. */
  static final String NUMBER = "number";

  static final String ORDER = "order";
  static final String ID = "id";
  static final String KIND = "kind";
  static final String DAY = "day";

  /** In small letters, to be found by; {@link #OUTLET_NAME} as it is. */
  static final String OUTLET = "outlet";

  static final String OUTLET_NAME = "outlet_name";

  /** Of a report, to be found by; {@link #TITLE_SHOWN} of every document, as it is. */
  static final String TITLE = "title";

  static final String TITLE_SHOWN = "title_shown";
  static final String TEXT = "text";

  /** The words of a statement or a fact. */
  static final String PASSAGE = "passage";

  /** Words that a fact means and does not have. */
  static final String MEANT = "meant";

  /** What the report of a statement or a fact is about: its title. */
  static final String ABOUT = "about";

  /** Of a statement the one who speaks, of a report all who do. */
  static final String SPEAKER = "speaker";

  static final String MODE = "mode";
  static final String DENIED = "denied";
  static final String START = "start";
  static final String END = "end";

  /** The same number for the same words. */
  static final String COPY = "copy";

  /** What title and lead of a report mean. */
  static final String MEANING = "meaning";

  /** Names are not cut to their stems. */
  static final Set<String> NAMES = Set.of(SPEAKER);

  /** Letters of a name; the index takes no term of more than 32,766 bytes. */
  private static final int LONGEST = 1000;

  private Fields() {}

  /** A name that is found by the whole of it; of one without end the beginning. */
  static String lower(String outlet) {
    String name = outlet.strip().toLowerCase(Locale.ROOT);
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }

  static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }
}
