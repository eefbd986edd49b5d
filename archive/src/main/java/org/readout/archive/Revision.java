package org.readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.report.Report;

/**
 * Other words of a report that was there.
 *
 * @param before as it read
 * @param namesBefore who and what it named
 * @param after as it reads now
 * @param version of the words now
 * @param changes between the two, in sentences
 */
record Revision(
    Report before, List<String> namesBefore, AnnotatedReport after, int version, Changes changes) {

  /** Words by which papers say that they changed something. */
  private static final List<String> NOTES =
      List.of(
          " correction ",
          " corrected ",
          " corrects ",
          " clarification ",
          " clarifies ",
          " earlier version ",
          " previous version ",
          " editor s note ",
          " this article was amended ",
          " this article has been amended ",
          " this story has been updated ",
          " this article was updated ",
          " this article has been updated ");

  private static final int MOST = 4;

  /** Numbers that papers write out. */
  private static final Set<String> WRITTEN =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "both",
          "none");

  /** Whether the report says itself that it was changed. */
  boolean isTold() {
    return changes.added().stream()
        .map(Terms::line)
        .anyMatch(line -> NOTES.stream().anyMatch(line::contains));
  }

  /** What changed, that which matters most first: numbers, names, quotations, sentences. */
  String told() {
    String old = String.join("\n", changes.removed());
    String now = String.join("\n", changes.added());
    List<String> parts = new ArrayList<>();
    difference("numbers", numbers(old), numbers(now), parts);
    difference("names", gone(), come(), parts);
    difference("quotations", quotations(old), quotations(now), parts);
    parts.add(
        "sentences " + changes.removed().size() + " gone, " + changes.added().size() + " new");
    return String.join("; ", parts);
  }

  private static void difference(
      String what, Set<String> old, Set<String> now, List<String> parts) {
    List<String> gone = old.stream().filter(one -> !now.contains(one)).limit(MOST).toList();
    List<String> come = now.stream().filter(one -> !old.contains(one)).limit(MOST).toList();
    if (!gone.isEmpty() && !come.isEmpty()) {
      parts.add(what + " " + String.join(", ", gone) + " → " + String.join(", ", come));
    } else if (!gone.isEmpty()) {
      parts.add(what + " gone: " + String.join(", ", gone));
    } else if (!come.isEmpty()) {
      parts.add(what + " new: " + String.join(", ", come));
    }
  }

  private Set<String> gone() {
    Set<String> now = new LinkedHashSet<>(namesAfter());
    return kept(namesBefore, name -> !now.contains(name));
  }

  private Set<String> come() {
    Set<String> old = new LinkedHashSet<>(namesBefore);
    return kept(namesAfter(), name -> !old.contains(name));
  }

  private List<String> namesAfter() {
    return after.entities().stream().map(Entity::name).toList();
  }

  private static Set<String> kept(List<String> names, Predicate<String> test) {
    return new LinkedHashSet<>(names.stream().filter(test).toList());
  }

  /** In figures and in words. */
  private static Set<String> numbers(String text) {
    Set<String> numbers = figures(text);
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (WRITTEN.contains(word)) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  /** With the marks that stand inside: 1,200 and 3.5. */
  private static Set<String> figures(String text) {
    Set<String> numbers = new LinkedHashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
      boolean inner =
          start >= 0
              && i + 1 < text.length()
              && ".,:".indexOf(text.charAt(i)) >= 0
              && Character.isDigit(text.charAt(i + 1));
      if (digit && start < 0) {
        start = i;
      } else if (start >= 0 && !digit && !inner) {
        numbers.add(text.substring(start, i));
        start = -1;
      }
    }
    return numbers;
  }

  /** What stands between marks of quotation, with them. */
  private static Set<String> quotations(String text) {
    Set<String> quotations = new LinkedHashSet<>();
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        start = -1;
      } else if (start < 0 && (c == '“' || c == '"')) {
        start = i;
      } else if (start >= 0 && (c == '”' || c == '"')) {
        quotations.add("“" + text.substring(start + 1, i).strip() + "”");
        start = -1;
      }
    }
    return quotations;
  }
}
