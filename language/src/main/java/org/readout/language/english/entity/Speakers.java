package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.annotation.Tree;
import org.readout.text.Span;

/** Tells for each attribution of a report who spoke, how sure that is, and to whom. */
final class Speakers {
  private final Reading reading;
  private final List<Attribution> attributions;
  private final Speech speech;
  private final PronounSieve pronouns;
  private final Naming naming;
  private final Descriptions descriptions;
  private final Documents documents;

  /** Who spoke, how sure that is, and the paragraph. */
  private record Told(Speaker speaker, double certainty) {
    boolean known() {
      return !(speaker instanceof Speaker.Unknown);
    }
  }

  private static final Told NOBODY = new Told(new Speaker.Unknown(), 0.5);

  Speakers(
      Reading reading, List<Attribution> attributions, Coreference coreference, Naming naming) {
    this.reading = reading;
    this.attributions = attributions;
    this.speech = coreference.speech();
    this.pronouns = coreference.pronouns();
    this.naming = naming;
    descriptions = new Descriptions(reading);
    documents = new Documents(reading, speech, naming);
  }

  List<Attribution> tell() {
    @Nullable Told[] told = new Told[attributions.size()];
    for (int i = 0; i < told.length; i++) {
      told[i] = own(attributions.get(i), i);
    }
    List<Integer> order = speech.order();
    for (int k = 0; k < order.size(); k++) {
      int i = order.get(k);
      if (told[i] == null) {
        told[i] = running(order, k, told);
      }
    }
    List<Attribution> result = new ArrayList<>(told.length);
    for (int i = 0; i < told.length; i++) {
      Attribution attribution = attributions.get(i);
      Told who = told[i] == null ? NOBODY : told[i];
      result.add(attribution.withSpeaker(who.speaker(), who.certainty(), addressee(i, who)));
    }
    return result;
  }

  // ---- by its own source

  private @Nullable Told own(Attribution attribution, int index) {
    if (attribution.source().isEmpty()) {
      return null;
    }
    Span span = attribution.source().get(0);
    Optional<Phrase> author = documents.author(span);
    if (author.isPresent()) {
      return named(author.get(), 0.75);
    }
    Optional<Phrase> source = speech.source(index);
    if (source.isEmpty()) {
      return described(span, null);
    }
    Phrase phrase = source.get();
    List<Phrase> conjuncts = speech.conjuncts(span, phrase);
    if (conjuncts.size() > 1) {
      return joint(conjuncts, span);
    }
    if (phrase.isPronoun()) {
      return pronoun(phrase);
    }
    if (naming.isNamed(phrase)) {
      return named(phrase, phrase.isName() ? 0.97 : 0.85);
    }
    return described(span, phrase);
  }

  private Told named(Phrase phrase, double certainty) {
    Optional<Speaker.Named> name = naming.of(phrase);
    return name.isPresent() ? new Told(name.get(), certainty) : NOBODY;
  }

  private Told pronoun(Phrase phrase) {
    Optional<Speaker.Named> name = naming.of(phrase);
    double certainty = 0.5 + 0.45 * pronouns.certainty(phrase);
    if (name.isPresent() && naming.isNamed(phrase)) {
      return new Told(name.get(), certainty);
    }
    Optional<Phrase> first = firstDescription(phrase);
    if (first.isPresent()) {
      return new Told(new Speaker.Unnamed(descriptions.of(first.get())), certainty);
    }
    boolean author = phrase.lemma().equals("i") || phrase.lemma().equals("we");
    return author ? new Told(new Speaker.Narrator(), 0.7) : NOBODY;
  }

  private Optional<Phrase> firstDescription(Phrase pronoun) {
    Phrase first = null;
    for (Phrase phrase : speech.clusters().of(pronoun).phrases) {
      if (!phrase.isPronoun() && (first == null || phrase.number() < first.number())) {
        first = phrase;
      }
    }
    return Optional.ofNullable(first);
  }

  private Told described(Span span, @Nullable Phrase phrase) {
    return new Told(
        new Speaker.Unnamed(phrase == null ? descriptions.of(span) : descriptions.of(span, phrase)),
        0.6);
  }

  private Told joint(List<Phrase> conjuncts, Span span) {
    List<String> names = new ArrayList<>();
    for (Phrase phrase : conjuncts) {
      Optional<Speaker.Named> name = naming.of(phrase);
      if (name.isEmpty()) {
        return described(span, conjuncts.get(0));
      }
      names.add(name.get().name());
    }
    String last = names.remove(names.size() - 1);
    return new Told(new Speaker.Unnamed(String.join(", ", names) + " and " + last), 0.8);
  }

  // ---- by the speaker of the running quotations

  private @Nullable Told running(List<Integer> order, int place, @Nullable Told[] told) {
    Attribution attribution = attributions.get(order.get(place));
    if (attribution.quoted().isEmpty()) {
      return null;
    }
    int paragraph = paragraph(attribution);
    Told before = neighbour(order, place, -1, paragraph, told);
    if (before != null) {
      return before;
    }
    return neighbour(order, place, 1, paragraph, told);
  }

  private @Nullable Told neighbour(
      List<Integer> order, int place, int step, int paragraph, @Nullable Told[] told) {
    int looked = 0;
    for (int k = place + step; k >= 0 && k < order.size() && looked < 6; k += step, looked++) {
      Attribution other = attributions.get(order.get(k));
      int distance = Math.abs(paragraph(other) - paragraph);
      if (distance > (step < 0 ? 1 : 0)) {
        return null;
      }
      Told who = told[order.get(k)];
      boolean outer = other.within().isEmpty();
      if (outer && who != null && who.known()) {
        double factor = distance == 0 ? 0.95 : other.quoted().isEmpty() ? 0.65 : 0.88;
        return new Told(who.speaker(), who.certainty() * factor);
      }
    }
    return null;
  }

  private int paragraph(Attribution attribution) {
    int sentence = reading.sentenceAt(attribution.content().get(0).start());
    return sentence < reading.size() ? reading.sentence(sentence).paragraph() : 0;
  }

  // ---- to whom

  private Optional<Speaker.Named> addressee(int index, Told who) {
    Attribution attribution = attributions.get(index);
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get(0);
    int sentence = reading.sentenceAt(cue.start());
    if (sentence >= reading.size()) {
      return Optional.empty();
    }
    int first = reading.wordAt(sentence, cue.start());
    Tree tree = reading.tree(sentence);
    if (first >= tree.size()) {
      return Optional.empty();
    }
    int last = Math.min(reading.wordAt(sentence, cue.end() - 1), tree.size() - 1);
    int verb = reading.headOf(sentence, first, last);
    for (int child : tree.children(verb)) {
      Optional<Speaker.Named> named = spokenTo(tree, sentence, child, attribution);
      if (named.isPresent() && !named.get().equals(who.speaker())) {
        return named;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker.Named> spokenTo(
      Tree tree, int sentence, int child, Attribution attribution) {
    int word = child;
    if (tree.is(child, "prep", "dative") && tree.word(child).lemma().equals("to")) {
      word = tree.child(child, "pobj").orElse(-1);
    } else if (!tree.is(child, "dobj", "dative", "iobj")) {
      return Optional.empty();
    }
    if (word < 0 || insideContent(tree.word(word).span(), attribution)) {
      return Optional.empty();
    }
    Phrase phrase = speech.phraseAtHead(sentence, word);
    return phrase == null || !naming.isNamed(phrase) ? Optional.empty() : naming.of(phrase);
  }

  private static boolean insideContent(Span span, Attribution attribution) {
    for (Span content : attribution.content()) {
      if (content.overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
