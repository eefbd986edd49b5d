package org.readout.independence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Finds where a report names the outlet of another as the one that reported something. */
final class OutletNames {

  private static final int MOST_WORDS = 6;

  /** A sentence of more words is no sentence. */
  private static final int MOST_TOKENS = 200;

  private static final int SHORTEST_NAME = 3;

  /** So many namings of one outlet are kept of a report. */
  private static final int MOST_NAMINGS = 8;

  /** Words right behind an outlet that has something, and a few words before one. */
  private static final Set<String> BEHIND =
      Set.of("reported", "reports", "reporting", "report", "first", "contributed");

  private static final Set<String> BEFORE = Set.of("according", "reported", "told", "citing");

  /** A sentence without any of these has none of those words. */
  private static final List<String> REPORTING =
      List.of("report", "ccording", "told", "iting", "first", "contributed");

  private static final int BEFORE_REACH = 4;

  /** What may follow the name of an outlet and belongs to it. */
  private static final Set<String> SUFFIXES = Set.of("news", "tv", "radio", "online");

  private final Map<String, List<ReportId>> outlets = new HashMap<>();

  OutletNames(List<Report> reports) {
    for (Report report : reports) {
      report
          .outlet()
          .map(OutletNames::bare)
          .filter(name -> name.length() >= SHORTEST_NAME)
          .ifPresent(
              name -> outlets.computeIfAbsent(name, n -> new ArrayList<>()).add(report.id()));
    }
  }

  /** "www.arlapost.example" and "The Arla Post" are "arlapost". */
  private static String bare(String outlet) {
    String name = outlet.toLowerCase(Locale.ROOT);
    if (name.indexOf(' ') < 0 && name.indexOf('.') > 0) {
      String[] labels = name.split("\\.", -1);
      name = labels.length < 2 ? labels[0] : labels[labels.length - 2];
    }
    name = name.startsWith("the ") ? name.substring(4) : name;
    return name.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** A naming: of which reports' outlet, and the sentence where it stands. */
  record Naming(List<ReportId> outlet, Passage sentence) {}

  /** The namings of other outlets in a report, in order. */
  List<Naming> in(Report report) {
    List<Naming> namings = new ArrayList<>();
    if (outlets.size() < 2) {
      return namings;
    }
    String own = report.outlet().map(OutletNames::bare).orElse("");
    for (Span paragraph : report.paragraphs()) {
      for (Span sentence : sentences(report.text(), paragraph)) {
        if (namings.size() < MOST_NAMINGS) {
          naming(report, sentence, own, namings);
        }
      }
    }
    return namings;
  }

  private void naming(Report report, Span sentence, String own, List<Naming> namings) {
    String text = sentence.in(report.text());
    if (REPORTING.stream().noneMatch(text::contains)) {
      return;
    }
    List<String> words = List.of(text.split("\\s+", MOST_TOKENS));
    int at = 0;
    while (at < words.size()) {
      int end = endOfName(words, at);
      if (end > at && isSource(words, at, end)) {
        List<ReportId> found = outlet(words.subList(at, end), own);
        if (!found.isEmpty()) {
          namings.add(new Naming(found, new Passage(report.id(), sentence)));
          return;
        }
      }
      at = Math.max(at + 1, end);
    }
  }

  /** One past the last of the words in a row that begin with a capital and no mark parts. */
  private static int endOfName(List<String> words, int at) {
    int end = at;
    while (end < words.size() && end - at < MOST_WORDS && isCapital(words.get(end))) {
      end++;
      if (",;:”\"".indexOf(words.get(end - 1).charAt(words.get(end - 1).length() - 1)) >= 0) {
        break;
      }
    }
    return end;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isSource(List<String> words, int at, int end) {
    if (end < words.size() && BEHIND.contains(letters(words.get(end)))) {
      return true;
    }
    return words.subList(Math.max(0, at - BEFORE_REACH), at).stream()
        .anyMatch(word -> BEFORE.contains(letters(word)));
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** All words joined, or all but the last by their initials: "LA Times" of "Los Angeles Times". */
  private List<ReportId> outlet(List<String> name, String own) {
    List<String> bare = new ArrayList<>();
    name.forEach(word -> bare.add(letters(word.replaceAll("['’]s$", ""))));
    if (bare.getFirst().equals("the")) {
      bare.removeFirst();
    }
    if (bare.size() > 1 && SUFFIXES.contains(bare.getLast())) {
      List<ReportId> whole = byForm(bare, own);
      return whole.isEmpty() ? byForm(bare.subList(0, bare.size() - 1), own) : whole;
    }
    return bare.isEmpty() ? List.of() : byForm(bare, own);
  }

  private List<ReportId> byForm(List<String> name, String own) {
    StringBuilder initials = new StringBuilder();
    name.subList(0, name.size() - 1)
        .forEach(word -> initials.append(word.isEmpty() ? "" : word.substring(0, 1)));
    for (String form : List.of(String.join("", name), initials + name.getLast())) {
      if (form.length() >= SHORTEST_NAME && !form.equals(own) && outlets.containsKey(form)) {
        return outlets.getOrDefault(form, List.of());
      }
    }
    return List.of();
  }

  private static List<Span> sentences(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      boolean ends =
          i + 1 == paragraph.end()
              || (".!?\n".indexOf(text.charAt(i)) >= 0
                  && Character.isWhitespace(text.charAt(i + 1)));
      if (ends) {
        int from = start;
        while (from < i && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
        int to = i + 1;
        while (to > from + 1 && Character.isWhitespace(text.charAt(to - 1))) {
          to--;
        }
        if (!Character.isWhitespace(text.charAt(from))) {
          sentences.add(new Span(from, to));
        }
        start = i + 1;
      }
    }
    return sentences;
  }
}
