package org.readout.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hits that are shown, the best first: the same passage once, as a statement or a fact rather
 * than as a part of its report.
 */
final class BestHits {

  private final List<Hit> hits = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  int size() {
    return hits.size();
  }

  List<Hit> hits() {
    return hits;
  }

  /** Adds one that is not better than those that were added. */
  void add(Hit hit) {
    Optional<Hit> before = hits.stream().filter(one -> overlap(one, hit)).findFirst();
    if (before.isEmpty()) {
      if (words.add(apart(hit))) {
        hits.add(hit);
      }
    } else if (before.get().kind() == Kind.REPORT && hit.kind() != Kind.REPORT) {
      hits.set(hits.indexOf(before.get()), hit.ranked(before.get().score()));
      words.add(apart(hit));
    }
  }

  private static boolean overlap(Hit before, Hit hit) {
    return before.report().equals(hit.report())
        ? before.span().overlaps(hit.span())
        : before.copies().contains(hit.report())
            && Documents.plain(hit.text()).contains(Documents.plain(before.text()));
  }

  private static String apart(Hit hit) {
    return hit.kind()
        + hit.source().flatMap(Hit.Source::speaker).orElse("")
        + Documents.plain(hit.text());
  }
}
