package org.readout.language.english.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution;

/** Runs the sieves over one report, the most certain first. */
final class Coreference {
  private final List<Attribution> attributions;
  private final Clusters clusters;
  private final Voices voices;
  private final Speech speech;
  private final PronounSieve pronouns;

  Coreference(
      Reading reading, PhraseFinder.Found found, List<Attribution> attributions, Lexicon lexicon) {
    this.attributions = attributions;
    clusters = new Clusters(found.all());
    for (int[] pair : found.same()) {
      clusters.join(clusters.phrase(pair[0]), clusters.phrase(pair[1]));
    }
    new NameSieve(clusters, lexicon).run();
    new BodySieve(clusters, lexicon).run();
    new RoleSieve(reading, clusters, lexicon).run();
    voices = new Voices(found.all(), attributions);
    speech = new Speech(reading, clusters, attributions);
    pronouns =
        new PronounSieve(
            reading, clusters, voices, new Salience(reading, clusters, voices, speech.speakers()));
  }

  Clusters clusters() {
    return clusters;
  }

  Voices voices() {
    return voices;
  }

  Speech speech() {
    return speech;
  }

  PronounSieve pronouns() {
    return pronouns;
  }

  void run() {
    outsideQuotations();
    insideQuotations();
  }

  private void outsideQuotations() {
    Phrase speaker = null;
    for (Phrase phrase : clusters.phrases()) {
      if (voices.quoting(phrase) >= 0) {
        continue;
      }
      if (phrase.isPronoun()) {
        pronouns.resolve(phrase, speaker, null);
      }
      if (speaks(phrase)) {
        speaker = phrase;
      }
    }
  }

  private boolean speaks(Phrase phrase) {
    return speech.speakers().contains(phrase);
  }

  private void insideQuotations() {
    for (Phrase phrase : clusters.phrases()) {
      int attribution = voices.quoting(phrase);
      if (attribution < 0 || !phrase.isPronoun()) {
        continue;
      }
      Phrase speaker = speaker(attribution);
      if (phrase.lemma().equals("i")) {
        if (speaker != null) {
          clusters.force(speaker.number(), phrase.number());
        }
      } else {
        pronouns.resolve(phrase, null, speaker);
      }
    }
  }

  /** The source of the attribution, or of the one before it in its paragraph. */
  private @Nullable Phrase speaker(int attribution) {
    for (int i = attribution; i >= Math.max(0, attribution - 3); i--) {
      if (!attributions.get(i).source().isEmpty()) {
        return speech.source(i).orElse(null);
      }
    }
    return null;
  }
}
