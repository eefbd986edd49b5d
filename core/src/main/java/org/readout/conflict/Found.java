package org.readout.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.fact.Telling;
import org.readout.report.Passage;
import org.readout.text.Span;

/**
 * A difference between two reports.
 *
 * @param one the report that has the first value
 * @param about the words of that report that tell what it is about
 * @param facts the ids of those that both tell there
 */
record Found(
    AnnotatedReport one,
    AnnotatedReport other,
    Span about,
    List<String> facts,
    Difference difference) {

  static Found of(Likely pair, Difference difference) {
    return new Found(
        pair.one().report(),
        pair.other().report(),
        pair.one().claim().span(),
        pair.match().fact().stream().toList(),
        difference);
  }

  static Found of(Parallel pair, Clauses clauses, Difference difference) {
    Optional<Telling> clause = clauses.around(pair.one(), difference.span());
    Optional<Telling> otherClause = clauses.around(pair.other(), difference.otherSpan());
    return new Found(
        pair.one().report(),
        pair.other().report(),
        clause.map(telling -> telling.claim().span()).orElse(pair.one().span()),
        clause.flatMap(one -> otherClause.flatMap(other -> clauses.fact(one, other))).stream()
            .toList(),
        difference);
  }

  static Found of(AnnotatedReport one, AnnotatedReport other, Difference difference) {
    return new Found(one, other, difference.span(), List.of(), difference);
  }

  /** What it is about, in words. */
  String matter() {
    return about.in(one.report().text());
  }

  Passage passage() {
    return new Passage(one.report().id(), difference.span());
  }

  Passage otherPassage() {
    return new Passage(other.report().id(), difference.otherSpan());
  }

  /** Both as one, from where the first begins to where the last ends. */
  Found cover(Found found) {
    Set<String> all = new LinkedHashSet<>(facts);
    all.addAll(found.facts);
    return new Found(
        one, other, about.cover(found.about), List.copyOf(all), difference.cover(found.difference));
  }

  /** Whether a passage of the other is one of this, in part at least. */
  boolean meets(Found found) {
    return Stream.of(passage(), otherPassage())
        .anyMatch(own -> overlap(own, found.passage()) || overlap(own, found.otherPassage()));
  }

  private static boolean overlap(Passage one, Passage other) {
    return one.report().equals(other.report()) && one.span().overlaps(other.span());
  }

  /** The two reports differ in the same way at the same place. */
  boolean isSameAs(Found found) {
    return difference.kind() == found.difference.kind()
        && overlap(passage(), found.passage())
        && overlap(otherPassage(), found.otherPassage());
  }

  /** What the same difference between other reports shares with it. */
  String key() {
    List<String> values =
        new ArrayList<>(List.of(valueKey(difference.value()), valueKey(difference.otherValue())));
    values.sort(Comparator.naturalOrder());
    return difference.kind() + "\n" + String.join("\n", values);
  }

  /** "Now" in two reports. */
  boolean isOneValue() {
    return plain(difference.value()).equals(plain(difference.otherValue()));
  }

  /** What the same value in other words shares with it: "40-minute" and "40 minutes". */
  String valueKey(String value) {
    String plain = plain(value);
    return difference.kind() == Conflict.Kind.NUMBER
        ? plain.replace('-', ' ').replaceAll("s$", "")
        : plain;
  }

  private static String plain(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }
}
