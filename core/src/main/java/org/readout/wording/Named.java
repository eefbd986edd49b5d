package org.readout.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** The entities that phrases of one report name. */
public final class Named {

  /** A mention of an entity. */
  private record Found(Span span, Entity entity) {}

  /**
   * What a phrase names.
   *
   * @param whole whether the phrase means the entity itself; else it only holds its name: "Keller's
   *     aides"
   */
  public record Subject(Entity entity, boolean whole) {}

  private final List<Found> found = new ArrayList<>();
  private final ReportWords words;
  private int longest;

  public Named(AnnotatedReport report) {
    words = new ReportWords(report.sentences());
    for (Entity entity : report.entities()) {
      for (Mention mention : entity.mentions()) {
        found.add(new Found(mention.span(), entity));
        longest = Math.max(longest, mention.span().length());
      }
    }
    found.sort(Comparator.comparing(Found::span));
  }

  /**
   * The entity of which a mention covers the head word of a phrase, the shortest such; else the
   * first that is named inside it.
   */
  public Optional<Subject> in(Span phrase) {
    Span head = head(phrase).map(Word::span).orElse(phrase);
    Optional<Found> covering = Optional.empty();
    Optional<Found> inside = Optional.empty();
    for (Found one : near(phrase)) {
      if (one.span.contains(head) && covering.filter(c -> !shorter(one, c)).isEmpty()) {
        covering = Optional.of(one);
      }
      if (phrase.contains(one.span) && inside.isEmpty()) {
        inside = Optional.of(one);
      }
    }
    Optional<Found> other = inside;
    return covering
        .map(one -> new Subject(one.entity, true))
        .or(() -> other.map(one -> new Subject(one.entity, false)));
  }

  private static boolean shorter(Found one, Found other) {
    return one.span.length() < other.span.length();
  }

  /** The mentions that may overlap a phrase, in order. */
  private List<Found> near(Span phrase) {
    return found.subList(from(phrase.start() - longest), from(phrase.end()));
  }

  /** The first mention that begins at an offset or later. */
  private int from(int offset) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).span.start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The word of a phrase on which its other words depend. */
  public Optional<Word> head(Span phrase) {
    return words.head(phrase).map(ReportWords.Place::word);
  }

  /** The words inside a phrase, in order. */
  public List<Word> words(Span phrase) {
    return words.in(phrase);
  }
}
