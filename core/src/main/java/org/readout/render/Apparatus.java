package org.readout.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Tags;
import org.readout.collation.Collation;
import org.readout.independence.Origins;
import org.readout.utterance.Utterance;

/**
 * A collation in the order in which it is shown: voices with what they said, what is said not to
 * have been said, what was thought and planned.
 */
record Apparatus(Sigla sigla, List<Voice> voices, List<Aside> unsaid, List<Aside> thoughts) {

  /**
   * The tag of "to" before a verb: "left to calm them" tells a deed, and no thought to be shown.
   */
  private static final String INFINITIVE = "TO";

  /** The length of the longest words that stand for a name: "they". */
  private static final int PRONOUN = 4;

  static Apparatus of(Collation collation) {
    Sigla sigla = new Sigla(collation);
    List<Aside> unsaid = new ArrayList<>();
    List<Aside> thoughts = new ArrayList<>();
    for (AnnotatedReport report : collation.reports()) {
      Tags tags = new Tags(report.sentences());
      for (Attribution attribution : report.attributions()) {
        switch (attribution.mode()) {
          case ABSENT -> {
            // What a statement says that somebody did not say stands in that statement.
            if (attribution.within().isEmpty()) {
              unsaid.add(aside(sigla, report, attribution, true));
            }
          }
          case BELIEF, INTENTION -> {
            boolean purpose =
                attribution.cue().stream().anyMatch(cue -> tags.first(cue, INFINITIVE::equals));
            boolean known = Naming.kind(attribution.speaker()) != Voice.Kind.UNKNOWN;
            if (known && !purpose) {
              thoughts.add(aside(sigla, report, attribution, false));
            }
          }
          // What is said stands among the utterances, or is passed on by one of them.
          case SPEECH -> {}
        }
      }
    }
    return new Apparatus(sigla, voices(sigla, collation), unsaid, thoughts);
  }

  /** The voices that are named, or described, or neither. */
  List<Voice> voices(Voice.Kind kind) {
    return voices.stream().filter(voice -> voice.kind() == kind).toList();
  }

  /** The named voices of which there is more than a line, or those of which there is not. */
  List<Voice> named(boolean heardOnce) {
    return voices(Voice.Kind.NAMED).stream()
        .filter(voice -> voice.isHeardOnce() == heardOnce)
        .toList();
  }

  /** All statements in the order of their numbers. */
  Stream<Statement> statements() {
    return voices.stream().flatMap(voice -> voice.statements().stream());
  }

  private static Aside aside(
      Sigla sigla, AnnotatedReport report, Attribution attribution, boolean absent) {
    String text = report.report().text();
    boolean whole = absent && !isShortForName(text, attribution);
    String phrase = whole ? Phrase.whole(text, attribution) : Phrase.ofThinker(text, attribution);
    boolean told =
        whole
            && attribution.source().stream()
                .anyMatch(source -> phrase.contains(Legible.line(source.in(text))));
    Place place = Place.of(sigla, report.report().id(), attribution);
    return new Aside(told ? "" : Naming.of(attribution.speaker()), place, phrase);
  }

  /** Whether a word or so stands where the name would: "he" says nothing without its text. */
  private static boolean isShortForName(String text, Attribution attribution) {
    if (Naming.kind(attribution.speaker()) != Voice.Kind.NAMED || attribution.source().isEmpty()) {
      return false;
    }
    String source = Legible.line(attribution.source().getFirst().in(text));
    return source.length() <= PRONOUN && !Naming.of(attribution.speaker()).contains(source);
  }

  private static List<Voice> voices(Sigla sigla, Collation collation) {
    Map<String, List<Utterance>> bySpeaker = new LinkedHashMap<>();
    for (Utterance utterance : collation.utterances()) {
      String key = Naming.key(utterance.speaker());
      bySpeaker.computeIfAbsent(key, s -> new ArrayList<>()).add(utterance);
    }
    Naming naming = new Naming(collation.entities());
    Origins.Roots roots = collation.origins().counted();
    List<Voice> voices = new ArrayList<>();
    int number = 1;
    for (List<Utterance> spoken : ordered(bySpeaker.values())) {
      List<Statement> statements = statements(sigla, spoken, roots, number);
      number += statements.size();
      voices.add(naming.voice(spoken.getFirst().speaker(), statements));
    }
    return voices;
  }

  /** Named before unnamed before unknown; those that more reports hear first, then the rest. */
  private static List<List<Utterance>> ordered(Collection<List<Utterance>> bySpeaker) {
    Comparator<List<Utterance>> order =
        Comparator.comparing(spoken -> Naming.kind(spoken.getFirst().speaker()));
    return bySpeaker.stream()
        .sorted(
            order.thenComparing(spoken -> -shared(spoken)).thenComparing(spoken -> -spoken.size()))
        .toList();
  }

  private static long shared(List<Utterance> utterances) {
    return utterances.stream().filter(utterance -> reports(utterance) > 1).count();
  }

  private static int reports(Utterance utterance) {
    return (int) utterance.variants().stream().map(v -> v.report()).distinct().count();
  }

  private static List<Statement> statements(
      Sigla sigla, List<Utterance> utterances, Origins.Roots roots, int first) {
    List<Utterance> ordered =
        utterances.stream().sorted(Comparator.comparing(u -> reports(u) > 1 ? 0 : 1)).toList();
    List<Statement> statements = new ArrayList<>();
    for (Utterance utterance : ordered) {
      int number = first + statements.size();
      List<Reading> readings = Readings.of(sigla, utterance);
      int independent = roots.among(utterance.variants().stream().map(v -> v.report()).toList());
      statements.add(new Statement(number, utterance, reports(utterance), independent, readings));
    }
    return statements;
  }
}
