package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution;
import org.readout.text.Span;

/** The attributions of a report in the order of their text, with the phrase that is each source. */
final class Speech {
  private static final Set<String> EXAMPLES = Set.of("including", "like");

  private final Reading reading;
  private final Clusters clusters;
  private final List<Attribution> attributions;
  private final Map<Integer, Phrase> byHead = new HashMap<>();
  private final Map<Integer, Phrase> byLast = new HashMap<>();
  private final List<Optional<Phrase>> sources = new ArrayList<>();
  private final Set<Phrase> speakers = new HashSet<>();
  private final Map<Integer, Integer> bySource = new HashMap<>();

  Speech(Reading reading, Clusters clusters, List<Attribution> attributions) {
    this.reading = reading;
    this.clusters = clusters;
    this.attributions = attributions;
    for (Phrase phrase : clusters.phrases()) {
      int offset = reading.word(phrase.sentence(), phrase.head()).span().start();
      Phrase before = byHead.get(offset);
      if (before == null || phrase.isName()) {
        byHead.put(offset, phrase);
      }
      if (phrase.isName()) {
        byLast.put(phrase.span().end(), phrase);
      }
    }
    for (Attribution attribution : attributions) {
      Optional<Phrase> source = findSource(attribution);
      int index = sources.size();
      source.ifPresent(phrase -> bySource.putIfAbsent(phrase.number(), index));
      sources.add(source);
      if (speaks(attribution)) {
        source.ifPresent(speakers::add);
      }
    }
  }

  /** Which attributions come first in the text, by the earliest of their spans. */
  List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> attributions.get(i).content().get(0).start()));
    return order;
  }

  /** The phrase that is the source of an attribution. */
  Optional<Phrase> source(int attribution) {
    return sources.get(attribution);
  }

  /** The first attribution of which a phrase is the source. */
  OptionalInt attributionOf(Phrase phrase) {
    Integer index = bySource.get(phrase.number());
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The phrases that are said to speak, but not in what another says. */
  Set<Phrase> speakers() {
    return speakers;
  }

  private boolean speaks(Attribution attribution) {
    return attribution.within().isEmpty()
        && attribution.mode() != Attribution.Mode.INTENTION
        && (!attribution.quoted().isEmpty() || isNoInfinitive(attribution));
  }

  /** Not "allowed her to focus on it": a cue whose verbs are all infinitives. */
  private boolean isNoInfinitive(Attribution attribution) {
    boolean infinitive = false;
    for (Span cue : attribution.cue()) {
      int sentence = reading.sentenceAt(cue.start());
      if (sentence >= reading.size()) {
        continue;
      }
      int last =
          Math.min(reading.wordAt(sentence, cue.end() - 1), reading.tree(sentence).size() - 1);
      for (int i = reading.wordAt(sentence, cue.start()); i <= last; i++) {
        String tag = reading.word(sentence, i).tag();
        if (tag.equals("MD") || (tag.startsWith("V") && !tag.equals("VB"))) {
          return true;
        }
        infinitive |= tag.equals("VB");
      }
    }
    return !infinitive;
  }

  /** The phrases that are sources, in the order of the attributions. */
  List<Phrase> sourcesInOrder() {
    List<Phrase> phrases = new ArrayList<>();
    for (Optional<Phrase> source : sources) {
      source.ifPresent(phrases::add);
    }
    return phrases;
  }

  private Optional<Phrase> findSource(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return Optional.empty();
    }
    return phraseOf(attribution.source().get(0));
  }

  /** The phrase whose head is the head of a span; "who" leads to the noun that it goes with. */
  Optional<Phrase> phraseOf(Span span) {
    int sentence = reading.sentenceAt(span.start());
    if (sentence >= reading.size()) {
      return Optional.empty();
    }
    int first = reading.wordAt(sentence, span.start());
    int last =
        Math.min(reading.wordAt(sentence, span.end() - 1), reading.tree(sentence).size() - 1);
    if (first > last) {
      return Optional.empty();
    }
    Phrase leading = Leading.of(this, reading, sentence, first, last);
    if (leading != null) {
      return Optional.of(leading);
    }
    int head = reading.headOf(sentence, first, last);
    if (reading.word(sentence, head).tag().startsWith("W")) {
      head = antecedent(sentence, head);
    }
    Phrase phrase = byHead.get(reading.word(sentence, head).span().start());
    phrase = phrase != null ? phrase : onlyName(sentence, first, last);
    return Optional.ofNullable(phrase != null ? phrase : apposed(sentence, head, last));
  }

  /** "The terminal operator, | Nordhaven Ports,": the name that says who is described, or null. */
  private @Nullable Phrase apposed(int sentence, int head, int last) {
    var tree = reading.tree(sentence);
    for (int child : tree.children(head)) {
      Phrase phrase =
          tree.is(child, "appos") && child <= last ? phraseAtHead(sentence, child) : null;
      if (phrase != null && phrase.isName()) {
        return phrase;
      }
    }
    return null;
  }

  /** The noun that a relative clause goes with. */
  int antecedent(int sentence, int relative) {
    var tree = reading.tree(sentence);
    int at = tree.head(relative);
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (tree.is(at, "relcl", "rcmod") && tree.head(at) >= 0) {
        return antecedent(sentence, relative, at, tree.head(at));
      }
      at = tree.head(at);
    }
    return relative;
  }

  /**
   * The noun rather than one that it is told by: of "members, including Keller, who have" the
   * members, of "those of Keller, who has" Keller.
   */
  private int antecedent(int sentence, int relative, int verb, int noun) {
    var tree = reading.tree(sentence);
    if (tree.word(noun).tag().equals("DT") && relative > 1) {
      Phrase name = nameAt(sentence, relative - 2);
      return name == null ? noun : name.head();
    }
    int aux = tree.child(verb, "aux").orElse(verb);
    boolean plural = tree.word(aux).tag().equals("VBP");
    int like = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    boolean example =
        plural
            && like > 0
            && tree.word(noun).tag().equals("NNP")
            && EXAMPLES.contains(tree.word(like).text().toLowerCase(Locale.ROOT))
            && tree.head(like) >= 0
            && tree.word(tree.head(like)).tag().startsWith("NN");
    return example ? tree.head(like) : noun;
  }

  /** A source that the parse gets wrong: the name that it is. */
  private @Nullable Phrase onlyName(int sentence, int first, int last) {
    Phrase phrase = nameAt(sentence, last);
    return phrase != null && phrase.first() <= first + 1 ? phrase : null;
  }

  /** The first names of a coordination that a span is, in order; one or none if it is none. */
  List<Phrase> conjuncts(Span span, Phrase head) {
    List<Phrase> conjuncts = new ArrayList<>();
    conjuncts.add(head);
    var tree = reading.tree(head.sentence());
    int at = head.head();
    for (int child : tree.children(at)) {
      if (tree.is(child, "conj") && span.contains(reading.word(head.sentence(), child).span())) {
        Phrase phrase = byHead.get(reading.word(head.sentence(), child).span().start());
        if (phrase != null) {
          conjuncts.add(phrase);
        }
      }
    }
    return conjuncts;
  }

  @Nullable Phrase phraseAtHead(int sentence, int word) {
    return byHead.get(reading.word(sentence, word).span().start());
  }

  /** The name that a word belongs to as its last. */
  @Nullable Phrase nameAt(int sentence, int word) {
    return byLast.get(reading.word(sentence, word).span().end());
  }

  Clusters clusters() {
    return clusters;
  }
}
