package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.Attribution;
import org.readout.language.english.attribution.Quotations;
import org.readout.text.Span;

/**
 * Compares the attributions that were found with those that were marked by hand, document by
 * document.
 *
 * <p>Exact: the distinct sets of spans of a role in a document. Overlap: the same sets, paired one
 * to one, the most similar first, where the Jaccard index of their characters is at least 0.5.
 * White space does not count. By kind: the share of the content's characters inside quotation
 * marks, over 0.9 direct, at least 0.05 mixed, less indirect.
 */
public final class AttributionScorer {
  private static final double ENOUGH = 0.5;

  /** What is scored of an attribution. */
  public enum Role {
    SOURCE,
    CUE,
    CONTENT;

    private List<Span> of(AttributedSpans attribution) {
      return switch (this) {
        case SOURCE -> attribution.source();
        case CUE -> attribution.cue();
        case CONTENT -> attribution.content();
      };
    }
  }

  /**
   * The result.
   *
   * @param recall of content at overlap by the kind of what was expected; its {@code found} is that
   *     of what was found by the kind of the content found
   */
  public record Scores(
      Map<Role, Counts> exact, Map<Role, Counts> overlap, Map<Attribution.Kind, Counts> recall) {

    /** The counts of the exact spans of a role. */
    public Counts exact(Role role) {
      return exact.getOrDefault(role, Counts.NONE);
    }

    /** The counts of the spans of a role that overlap enough. */
    public Counts overlap(Role role) {
      return overlap.getOrDefault(role, Counts.NONE);
    }

    /** The counts of the contents of a kind that overlap enough. */
    public Counts recall(Attribution.Kind kind) {
      return recall.getOrDefault(kind, Counts.NONE);
    }

    public List<Table> tables() {
      List<String> columns = List.of("", "precision", "recall", "F1", "right", "expected", "found");
      List<List<String>> exactRows = new ArrayList<>();
      exact.forEach((role, counts) -> exactRows.add(counts.row(nameOf(role))));
      List<List<String>> overlapRows = new ArrayList<>();
      overlap.forEach((role, counts) -> overlapRows.add(counts.row(nameOf(role))));
      List<List<String>> kindRows = new ArrayList<>();
      recall.forEach((kind, counts) -> kindRows.add(counts.row(nameOf(kind))));
      return List.of(
          new Table("Attributions, exact", columns, exactRows),
          new Table("Attributions, overlap 0.5", columns, overlapRows),
          new Table("Content by kind, overlap 0.5", columns, kindRows));
    }

    private static String nameOf(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Role, Counts> exact = new EnumMap<>(Role.class);
  private final Map<Role, Counts> overlap = new EnumMap<>(Role.class);
  private final Map<Attribution.Kind, Counts> byKind = new EnumMap<>(Attribution.Kind.class);

  public AttributionScorer() {
    for (Role role : Role.values()) {
      exact.put(role, Counts.NONE);
      overlap.put(role, Counts.NONE);
    }
    for (Attribution.Kind kind : Attribution.Kind.values()) {
      byKind.put(kind, Counts.NONE);
    }
  }

  /** Adds one document. */
  public void add(
      String text, Collection<AttributedSpans> expected, Collection<AttributedSpans> found) {
    Quotations quotations = Quotations.of(text, paragraphs(text));
    for (Role role : Role.values()) {
      Set<InkedSpans> gold = distinct(text, role, expected);
      Set<InkedSpans> ours = distinct(text, role, found);
      Set<InkedSpans> both = new HashSet<>(gold);
      both.retainAll(ours);
      exact.merge(role, new Counts(both.size(), gold.size(), ours.size()), Counts::plus);
      List<InkedSpans> matched = matched(text, gold, ours);
      overlap.merge(role, new Counts(matched.size(), gold.size(), ours.size()), Counts::plus);
      if (role == Role.CONTENT) {
        matched.forEach(each -> count(quotations, each, new Counts(1, 0, 0)));
        gold.forEach(each -> count(quotations, each, new Counts(0, 1, 0)));
        ours.forEach(each -> count(quotations, each, new Counts(0, 0, 1)));
      }
    }
  }

  public Scores scores() {
    return new Scores(new EnumMap<>(exact), new EnumMap<>(overlap), new EnumMap<>(byKind));
  }

  private void count(Quotations quotations, InkedSpans content, Counts counts) {
    byKind.merge(Attribution.Kind.of(quotations.share(content.spans())), counts, Counts::plus);
  }

  private static Set<InkedSpans> distinct(
      String text, Role role, Collection<AttributedSpans> attributions) {
    Set<InkedSpans> distinct = new LinkedHashSet<>();
    for (AttributedSpans attribution : attributions) {
      InkedSpans spans = InkedSpans.of(text, role.of(attribution));
      if (!spans.isEmpty()) {
        distinct.add(spans);
      }
    }
    return distinct;
  }

  /** Those of the expected that have a partner. */
  private static List<InkedSpans> matched(
      String text, Set<InkedSpans> expected, Set<InkedSpans> found) {
    record Pair(InkedSpans gold, InkedSpans ours, double jaccard) {}
    List<Pair> pairs = new ArrayList<>();
    for (InkedSpans gold : expected) {
      for (InkedSpans ours : found) {
        double jaccard = gold.jaccard(text, ours);
        if (jaccard >= ENOUGH) {
          pairs.add(new Pair(gold, ours, jaccard));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::jaccard).reversed());
    Set<InkedSpans> taken = new HashSet<>();
    Set<InkedSpans> matched = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      if (!matched.contains(pair.gold()) && taken.add(pair.ours())) {
        matched.add(pair.gold());
      }
    }
    return List.copyOf(matched);
  }

  /** Lines are paragraphs: quotations do not run over them without a new mark. */
  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          paragraphs.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return paragraphs;
  }
}
