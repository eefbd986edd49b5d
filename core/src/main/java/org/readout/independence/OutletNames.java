package org.readout.independence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Finds where a report names the outlet of another as the one that reported something. */
final class OutletNames {

  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_NAME = 3;

  /** So many namings of one outlet are kept of a report. */
  private static final int MOST_NAMINGS = 8;

  private static final List<String> REPORTING =
      List.of(
          "reported", "reports", "according to", "reporting", "told the", "told ", "first published",
          "contributed", "said in a report", "citing");

  private final Map<String, List<ReportId>> outlets = new HashMap<>();

  OutletNames(List<Report> reports) {
    for (Report report : reports) {
      report
          .outlet()
          .map(OutletNames::bare)
          .filter(name -> name.length() >= SHORTEST_NAME)
          .ifPresent(name -> outlets.computeIfAbsent(name, n -> new ArrayList<>()).add(report.id()));
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
        if (namings.size() < MOST_NAMINGS && isReporting(sentence.in(report.text()))) {
          naming(report, sentence, own, namings);
        }
      }
    }
    return namings;
  }

  private void naming(Report report, Span sentence, String own, List<Naming> namings) {
    List<String> names = new ArrayList<>();
    for (String word : sentence.in(report.text()).split("[^\\p{L}\\p{N}.]+", -1)) {
      String bare = word.replace(".", "");
      boolean name = !bare.isEmpty() && !Character.isLowerCase(bare.charAt(0));
      if (!name) {
        names.clear();
      } else {
        names.add(bare.toLowerCase(Locale.ROOT));
        List<ReportId> found = outlet(names, own);
        if (!found.isEmpty()) {
          namings.add(new Naming(found, new Passage(report.id(), sentence)));
          return;
        }
      }
    }
  }

  /** Of the last of some names in a row: all joined, or all but the last by their initials. */
  private List<ReportId> outlet(List<String> names, String own) {
    for (int count = 1; count <= Math.min(MOST_WORDS, names.size()); count++) {
      List<String> last = names.subList(names.size() - count, names.size());
      StringBuilder initials = new StringBuilder();
      last.subList(0, count - 1).forEach(name -> initials.append(name.charAt(0)));
      for (String form : List.of(String.join("", last), initials + last.getLast())) {
        if (form.length() >= SHORTEST_NAME && !form.equals(own) && outlets.containsKey(form)) {
          return outlets.getOrDefault(form, List.of());
        }
      }
    }
    return List.of();
  }

  private static boolean isReporting(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return REPORTING.stream().anyMatch(lower::contains);
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
