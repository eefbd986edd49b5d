package org.readout.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeFinder;
import org.readout.annotation.Toll;
import org.readout.annotation.Word;
import org.readout.event.ToldEvent;
import org.readout.language.english.attribution.EnglishAttributions;
import org.readout.language.english.entity.EntityFinder;
import org.readout.language.english.entity.Name;
import org.readout.language.english.event.ActorCodes;
import org.readout.language.english.event.EnglishEvents;
import org.readout.language.english.gist.GistFinder;
import org.readout.language.english.parse.DependencyParser;
import org.readout.language.english.parse.Parse;
import org.readout.language.english.time.EnglishTimes;
import org.readout.language.english.toll.TollFinder;
import org.readout.report.Report;
import org.readout.story.Gist;
import org.readout.story.NameRules;
import org.readout.text.Span;
import org.readout.wording.Vocabulary;

/** The reading of English: reports in, sentences out. Safe for many threads at once. */
public final class English {

  private final Segmenter segmenter = new Segmenter();
  private final EnglishTimes times = new EnglishTimes();
  private final EnglishAttributions attributions = EnglishAttributions.standard();
  private final WordClusters clusters;
  private final Tagger tagger;
  private final Lemmas lemmas;
  private final DependencyParser parser;
  private final NameFinder names;
  private final EntityFinder entities;
  private final TollFinder tolls = TollFinder.standard();
  private Optional<EnglishEvents> events = Optional.empty();

  private English(
      WordClusters clusters,
      Tagger tagger,
      Lemmas lemmas,
      DependencyParser parser,
      NameFinder names,
      EntityFinder entities) {
    this.clusters = clusters;
    this.tagger = tagger;
    this.lemmas = lemmas;
    this.parser = parser;
    this.names = names;
    this.entities = entities;
  }

  /** With the models that come with the program, which are read side by side. */
  public static English standard() {
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(DependencyParser::standard);
    CompletableFuture<LinearModel> names =
        CompletableFuture.supplyAsync(() -> LinearModel.read("names.bin"));
    CompletableFuture<EntityFinder> entities =
        CompletableFuture.supplyAsync(EntityFinder::standard);
    WordClusters clusters = WordClusters.standard();
    return new English(
        clusters,
        Tagger.standard(),
        Lemmas.standard(),
        parser.join(),
        new NameFinder(names.join(), clusters),
        entities.join());
  }

  /** All that is found in a report. */
  public AnnotatedReport annotate(Report report) {
    List<Sentence> sentences = read(report);
    EntityFinder.Found found =
        entities.find(
            report, sentences, names.find(sentences), attributions.find(report, sentences));
    return new AnnotatedReport(
        report, sentences, found.entities(), times.find(report, sentences), found.attributions());
  }

  /** The names in the sentences of a report, as the name finder marks them, in order. */
  public List<Name> names(List<Sentence> sentences) {
    return names.find(sentences);
  }

  /**
   * The words of a report that tell how many people came to harm: those of its title, then those of
   * its text in order.
   */
  public List<Toll> tolls(AnnotatedReport report) {
    return tolls.find(report, readTitle(report.report()));
  }

  /** Who does what to whom in a report, in the order of its text. */
  public List<ToldEvent> events(AnnotatedReport report) {
    return events().read(report);
  }

  /** Made when it is first asked for: annotating does without it. */
  private synchronized EnglishEvents events() {
    EnglishEvents made =
        events.orElseGet(() -> new EnglishEvents(ActorCodes.of(entities.vocabulary())));
    events = Optional.of(made);
    return made;
  }

  /** Who did what, when and where, by a report's title and lead. */
  public Gist gist(AnnotatedReport report) {
    String title = report.report().title().orElse("");
    return GistFinder.of(
        report,
        title,
        title.isBlank() ? List.of() : read(report.report().withText(title, parts(title))));
  }

  /** What a title says before and behind a colon: "Flood in Norden: two villages cut off". */
  private static List<Span> parts(String title) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (int colon = title.indexOf(": "); colon > 0; colon = title.indexOf(": ", start)) {
      parts.add(new Span(start, colon));
      start = colon + 2;
    }
    parts.add(new Span(start, title.length()));
    return parts;
  }

  /** The sentences of a report's title, with offsets in the title; none where it has none. */
  List<Sentence> readTitle(Report report) {
    return report
        .title()
        .filter(title -> !title.isBlank())
        .map(title -> read(report.withText(title, List.of(new Span(0, title.length())))))
        .orElse(List.of());
  }

  /** What finds time expressions. */
  public TimeFinder times() {
    return times;
  }

  /** What English knows of the names of one person. */
  public NameRules nameRules() {
    return entities.nameRules();
  }

  /** What English knows of the words by which things are called. */
  public Vocabulary vocabulary() {
    return entities.vocabulary();
  }

  /** The sentences of a report, in order. */
  public List<Sentence> read(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segmenter.segment(report)) {
      sentences.add(sentence(segment));
    }
    return sentences;
  }

  private int[] paths(int[] cluster) {
    int[] paths = new int[cluster.length];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = clusters.path(cluster[i]);
    }
    return paths;
  }

  private Sentence sentence(Segment segment) {
    WordTraits traits = new WordTraits(segment.forms(), clusters);
    List<String> tags = tagger.tag(traits);
    List<String> texts = segment.words();
    Parse parse =
        parser.parse(
            texts.toArray(new String[0]), tags.toArray(new String[0]), paths(traits.cluster));
    List<Word> words = new ArrayList<>(segment.size());
    for (int i = 0; i < segment.size(); i++) {
      String text = texts.get(i);
      String tag = tags.get(i);
      String lemma = lemmas.lemma(text, tag);
      words.add(
          new Word(segment.spans().get(i), text, tag, lemma, parse.head(i), parse.relation(i)));
    }
    return attributions.mend(new Sentence(segment.span(), segment.paragraph(), words));
  }
}
