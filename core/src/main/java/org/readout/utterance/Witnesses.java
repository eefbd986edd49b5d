package org.readout.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.annotation.Speaker.Named;
import org.readout.annotation.Tags;
import org.readout.annotation.TimeExpression;
import org.readout.report.Report;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Force;
import org.readout.words.Languages;
import org.readout.words.Lexicon;
import org.readout.words.Settled;
import org.readout.words.WordReader;

/** Reads the statements of a story's reports as witnesses. */
final class Witnesses {

  private final Languages languages;

  Witnesses(Languages languages) {
    this.languages = languages;
  }

  /**
   * The attributions of mode speech, but for carriers, in the order of the story.
   *
   * @param reports in the order of the story
   * @param entities of the story, which the attributions name
   */
  List<Witness> of(List<AnnotatedReport> reports, List<Entity> entities) {
    Map<String, Entity> byId = new HashMap<>();
    entities.forEach(e -> byId.put(e.id(), e));
    List<List<ComparedWord>> texts = new ArrayList<>();
    for (AnnotatedReport annotated : reports) {
      addParagraphs(annotated.report(), texts);
    }
    Lexicon lexicon = new Lexicon(texts);
    List<Witness> witnesses = new ArrayList<>();
    for (int place = 0; place < reports.size(); place++) {
      AnnotatedReport report = reports.get(place);
      Tags tags = new Tags(report.sentences());
      Set<String> carriers = Carriers.of(report.attributions(), tags);
      DescribedSpeakers described = new DescribedSpeakers(report.attributions());
      // "Vowed to change: “...,” he said" has the same words twice.
      Set<Map.Entry<Speaker, List<Span>>> told = new HashSet<>();
      for (Attribution attribution : report.attributions()) {
        if (attribution.mode() == Mode.SPEECH && !carriers.contains(attribution.id())) {
          Witness witness = witness(place, report, attribution, byId, lexicon);
          if (tells(witness)
              && !mentions(attribution, tags)
              && !described.hold(attribution)
              && told.add(Map.entry(attribution.speaker(), witness.stretches()))) {
            witnesses.add(witness);
          }
        }
      }
    }
    witnesses.sort(Witness.IN_ORDER);
    return witnesses;
  }

  /**
   * Whether a statement can be read as one: it is quoted, or somebody says more than words of
   * grammar. Of what nobody is said to say only quotations are told, and those not where they stand
   * in what somebody says; what a thing says is not.
   */
  private static boolean tells(Witness witness) {
    Attribution attribution = witness.attribution();
    boolean unknown = attribution.speaker() instanceof Speaker.Unknown;
    if (!attribution.quoted().isEmpty()) {
      return !unknown || attribution.within().isEmpty();
    }
    return !unknown
        && (witness.words().isEmpty()
            || witness.words().stream()
                .anyMatch(word -> word.sort() != ComparedWord.Sort.FUNCTION));
  }

  /**
   * Whether somebody's words are only named, as a thing: "her comments about the wall". What a noun
   * opens with "that" is told.
   */
  private static boolean mentions(Attribution attribution, Tags tags) {
    if (!attribution.quoted().isEmpty() || attribution.cue().isEmpty()) {
      return false;
    }
    boolean verb = attribution.cue().stream().anyMatch(cue -> tags.any(cue, Witnesses::isVerb));
    boolean noun = attribution.cue().stream().anyMatch(cue -> tags.any(cue, Witnesses::isNoun));
    Span content = attribution.content().getFirst();
    boolean clause = tags.any(content, Tags::isFinite);
    return noun && !verb && !clause;
  }

  private static boolean isVerb(String tag) {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("NN");
  }

  private void addParagraphs(Report report, List<List<ComparedWord>> texts) {
    WordReader reader = reader(report);
    for (Span paragraph : report.paragraphs()) {
      texts.add(reader.read(report.text(), paragraph));
    }
  }

  private WordReader reader(Report report) {
    return new WordReader(languages.of(report));
  }

  private Witness witness(
      int place,
      AnnotatedReport annotated,
      Attribution attribution,
      Map<String, Entity> entities,
      Lexicon lexicon) {
    Report report = annotated.report();
    List<Span> stretches = Stretches.of(report.text(), attribution, languages.of(report));
    WordReader reader = reader(report);
    List<ComparedWord> words = new ArrayList<>();
    for (Span stretch : stretches) {
      words.addAll(reader.read(report.text(), stretch));
    }
    return new Witness(
        place,
        report,
        attribution,
        voice(attribution, entities),
        stretches,
        words,
        times(annotated.times(), stretches),
        settled(report, attribution, words, reader),
        lexicon);
  }

  /** "Discussed" settles nothing of what was discussed; "said" tells nothing of it. */
  private static Force settled(
      Report report, Attribution attribution, List<ComparedWord> words, WordReader reader) {
    List<ComparedWord> all = new ArrayList<>();
    if (attribution.kind() == Attribution.Kind.INDIRECT) {
      attribution.cue().forEach(cue -> all.addAll(reader.read(report.text(), cue)));
    }
    all.addAll(words);
    return Settled.of(all);
  }

  private static Optional<Entity> voice(Attribution attribution, Map<String, Entity> entities) {
    return attribution.speaker() instanceof Named named
        ? Optional.ofNullable(entities.get(named.entity()))
        : Optional.empty();
  }

  private static List<TimeExpression> times(List<TimeExpression> times, List<Span> stretches) {
    Span whole = stretches.getFirst().cover(stretches.getLast());
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < whole.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int to = low;
    while (to < times.size() && times.get(to).span().start() < whole.end()) {
      to++;
    }
    return times.subList(low, to);
  }
}
