package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
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

  private final Addressees addressees;
  private final Narrators narrators;
  private final Voices voices;
  private final OtherSources others;
  private final IdentityHashMap<Cluster, Optional<Phrase>> firstDescriptions =
      new IdentityHashMap<>();

  /** Who spoke, and how sure that is. */
  private record Told(Speaker speaker, double certainty) {
    boolean known() {
      return !(speaker instanceof Speaker.Unknown);
    }

    /** This, or nobody where it is too unsure to be said. */
    Told ifSure() {
      return certainty < Certainty.LEAST && known() ? NOBODY : this;
    }
  }

  /** No name is longer, so that what is longer before "records show" is a clause, in characters. */
  private static final int NAME = 40;

  private static final Told NOBODY = new Told(new Speaker.Unknown(), 0.5);

  Speakers(
      Reading reading,
      List<Attribution> attributions,
      Coreference coreference,
      Naming naming,
      Narrators narrators) {
    this.reading = reading;
    this.attributions = attributions;
    this.speech = coreference.speech();
    this.pronouns = coreference.pronouns();
    this.naming = naming;
    this.narrators = narrators;
    voices = coreference.voices();
    descriptions = new Descriptions(reading);
    documents = new Documents(reading, speech, naming);
    others = new OtherSources(reading, speech);
    addressees = new Addressees(reading, speech, naming);
  }

  List<Attribution> tell() {
    @Nullable Told[] told = new Told[attributions.size()];
    for (int i = 0; i < told.length; i++) {
      Told own = own(attributions.get(i), i);
      told[i] = own == null ? null : own.ifSure();
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
      Told who = told[i] == null ? NOBODY : told[i].ifSure();
      result.add(
          attribution.withSpeaker(
              who.speaker(), who.certainty(), addressees.of(attribution, who.speaker())));
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
      return author(author.get());
    }
    if (documents.isDocument(span)) {
      return new Told(
          new Speaker.Unnamed(descriptions.of(documents.words(span))), Certainty.DOCUMENT);
    }
    Optional<Phrase> source = speech.source(index);
    if (source.isEmpty()) {
      return others.of(span).map(other -> other(other, attribution)).orElse(NOBODY);
    }
    Phrase phrase = source.get();
    List<Phrase> conjuncts = speech.conjuncts(span, phrase);
    if (conjuncts.size() > 1) {
      return joint(conjuncts, span);
    }
    if (phrase.isPronoun()) {
      return pronoun(phrase);
    }
    if (phrase.isName() && phrase.sort() == Phrase.Sort.GROUP && others.isPart(span, phrase)) {
      return described(span, phrase);
    }
    if (phrase.isName() && isJoinedByOthers(span, phrase)) {
      return described(span, phrase);
    }
    if (naming.isNamed(phrase)) {
      return named(phrase, phrase.isName() ? Certainty.NAME : Certainty.TITLE);
    }
    return described(span, phrase);
  }

  /** "Keller and her allies": more than she. */
  private boolean isJoinedByOthers(Span span, Phrase name) {
    var tree = reading.tree(name.sentence());
    int and = name.last() + 1;
    return and + 1 < tree.size()
        && tree.is(and, "cc")
        && tree.word(and + 1).tag().equals("PRP$")
        && span.contains(tree.word(and + 1).span());
  }

  private Told author(Phrase phrase) {
    return naming.isNamed(phrase)
        ? named(phrase, Certainty.AUTHOR)
        : new Told(new Speaker.Unnamed(descriptions.of(phrase)), Certainty.AUTHOR);
  }

  private Told named(Phrase phrase, double certainty) {
    Optional<Speaker.Named> name = naming.of(phrase);
    return name.isPresent() ? new Told(name.get(), certainty) : NOBODY;
  }

  private Told pronoun(Phrase phrase) {
    double certainty = Certainty.ofPronoun(phrase.lemma(), pronouns.choice(phrase));
    List<Phrase> together = pronouns.together(phrase);
    if (!together.isEmpty()) {
      return names(together)
          .map(names -> new Told(new Speaker.Unnamed(names), certainty))
          .orElse(NOBODY);
    }
    if (naming.of(phrase).isPresent() && naming.isNamed(phrase)) {
      return named(phrase, certainty);
    }
    Optional<Phrase> first = firstDescription(phrase);
    if (first.isPresent()) {
      return new Told(new Speaker.Unnamed(description(first.get())), certainty);
    }
    boolean speaking = phrase.lemma().equals("i") || phrase.lemma().equals("we");
    boolean own = speaking && voices.quoting(phrase) < 0;
    return own ? new Told(narrators.author(phrase.sentence()), Certainty.NARRATOR) : NOBODY;
  }

  /** The words by which somebody is known: as a source if that is what the phrase is. */
  private String description(Phrase phrase) {
    OptionalInt told = speech.attributionOf(phrase);
    return told.isPresent()
        ? descriptions.of(attributions.get(told.getAsInt()).source().get(0), phrase)
        : descriptions.of(phrase);
  }

  private Optional<Phrase> firstDescription(Phrase pronoun) {
    Cluster cluster = speech.clusters().of(pronoun);
    return firstDescriptions.computeIfAbsent(cluster, Speakers::firstDescription);
  }

  private static Optional<Phrase> firstDescription(Cluster cluster) {
    Phrase first = null;
    for (Phrase phrase : cluster.phrases) {
      if (!phrase.isPronoun() && (first == null || phrase.number() < first.number())) {
        first = phrase;
      }
    }
    return Optional.ofNullable(first);
  }

  /** That a source is what its description says is all but certain. */
  private Told described(Span span, Phrase phrase) {
    return new Told(new Speaker.Unnamed(descriptions.of(span, phrase)), Certainty.DESCRIPTION);
  }

  private Told other(OtherSources.Other source, Attribution attribution) {
    if (source.sort() == OtherSources.Sort.THING && isQuoted(attribution)) {
      Speaker whoever = new Speaker.Unnamed(descriptions.ofHead(source.words()));
      return new Told(whoever, Certainty.QUOTED_THING);
    }
    boolean silent = source.sort() == OtherSources.Sort.PLURAL && !speaks(attribution);
    if (silent || source.sort() == OtherSources.Sort.THING) {
      return new Told(new Speaker.Unknown(), Certainty.THING);
    }
    Speaker speaker = new Speaker.Unnamed(descriptions.of(source.words()));
    return new Told(
        speaker,
        switch (source.sort()) {
          case SOMEBODY -> Certainty.SOMEBODY;
          case PROPER -> Certainty.PROPER;
          case PLURAL -> Certainty.SPEAKING_PLURAL;
          case THING -> Certainty.THING;
        });
  }

  /** Whether something is said or claimed, not done: by quotation or by what is said. */
  private boolean speaks(Attribution attribution) {
    Span cue = attribution.cue().get(attribution.cue().size() - 1);
    return attribution.mode() == Attribution.Mode.SPEECH
        && !cue.in(reading.text()).endsWith("ing")
        && (!attribution.quoted().isEmpty()
            || attribution.content().get(0).start() > attribution.cue().get(0).start()
            || attribution.content().get(0).length() > NAME);
  }

  /** "“We regret it,” the tech giant said": what is quoted word for word has a speaker. */
  private static boolean isQuoted(Attribution attribution) {
    return attribution.kind() == Attribution.Kind.DIRECT
        && attribution.mode() == Attribution.Mode.SPEECH;
  }

  private Told joint(List<Phrase> conjuncts, Span span) {
    if (conjuncts.stream().anyMatch(phrase -> phrase.sort() == Phrase.Sort.GROUP)) {
      // "Democrats and some Republicans" are not all of them.
      return new Told(new Speaker.Unnamed(descriptions.of(span)), Certainty.JOINT);
    }
    return names(conjuncts)
        .map(names -> new Told(new Speaker.Unnamed(names), Certainty.JOINT))
        .orElseGet(() -> described(span, conjuncts.get(0)));
  }

  /** "Anna Keller and Ivo Dorn"; empty if one of them has no name. */
  private Optional<String> names(List<Phrase> phrases) {
    List<String> names = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Optional<Speaker.Named> name = naming.of(phrase);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.add(name.get().name());
    }
    String last = names.remove(names.size() - 1);
    return Optional.of(String.join(", ", names) + " and " + last);
  }

  // ---- by the speaker of the running quotations

  private @Nullable Told running(List<Integer> order, int place, @Nullable Told[] told) {
    Attribution attribution = attributions.get(order.get(place));
    if (attribution.quoted().isEmpty()) {
      return null;
    }
    Told beside = neighbour(order, place, -1, 0, told);
    beside = beside != null ? beside : neighbour(order, place, 1, 0, told);
    return beside != null ? beside : neighbour(order, place, -1, 1, told);
  }

  /** Who speaks in the nearest attribution of that direction, so many paragraphs off at most. */
  private @Nullable Told neighbour(
      List<Integer> order, int place, int step, int most, @Nullable Told[] told) {
    int paragraph = paragraph(attributions.get(order.get(place)));
    int looked = 0;
    for (int k = place + step; k >= 0 && k < order.size() && looked < 6; k += step, looked++) {
      Attribution other = attributions.get(order.get(k));
      int distance = Math.abs(paragraph(other) - paragraph);
      if (distance > most) {
        return null;
      }
      Told who = told[order.get(k)];
      boolean outer = other.within().isEmpty();
      if (outer && who != null && who.known()) {
        double share = Certainty.carried(distance, !other.quoted().isEmpty());
        return new Told(who.speaker(), who.certainty() * share);
      }
    }
    return null;
  }

  private int paragraph(Attribution attribution) {
    int sentence = reading.sentenceAt(attribution.content().get(0).start());
    return sentence < reading.size() ? reading.sentence(sentence).paragraph() : 0;
  }
}
