package org.readout.language.english.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Tree;
import org.readout.event.Code;
import org.readout.event.Code.Quadrant;
import org.readout.event.Event.Status;
import org.readout.event.EventReader;
import org.readout.event.ToldEvent;
import org.readout.text.Span;

/** Finds who did what to whom in English reports. Thread-safe. */
public final class EnglishEvents implements EventReader {
  private final ActLexicon lexicon = ActLexicon.standard();
  private final ActorCodes codes;

  /**
   * @param codes tells the countries and sectors of actors
   */
  public EnglishEvents(ActorCodes codes) {
    this.codes = codes;
  }

  @Override
  public List<ToldEvent> read(AnnotatedReport report) {
    ActorReader actors = new ActorReader(codes, report);
    NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
    report.times().forEach(time -> times.put(time.span().start(), time));
    Set<ToldEvent> events = new LinkedHashSet<>();
    for (Sentence sentence : report.sentences()) {
      Tree tree = new Tree(sentence);
      SentenceEvents reader =
          new SentenceEvents(within(times, sentence.span()), tree, lexicon, actors);
      events.addAll(reader.of(DeedFinder.find(tree, lexicon)));
    }
    List<ToldEvent> inOrder = new ArrayList<>(events);
    inOrder.sort(Comparator.comparing(ToldEvent::span));
    return inOrder;
  }

  private static List<TimeExpression> within(
      NavigableMap<Integer, TimeExpression> times, Span sentence) {
    return List.copyOf(times.subMap(sentence.start(), true, sentence.end(), false).values());
  }

  /**
   * What is told to be done by one marked phrase of a sentence to another; as PLOVER codes it, by
   * which an intention is to {@link Code#AGREE} or to {@link Code#THREATEN}. Empty if no word of
   * the lexicon joins them.
   */
  public Optional<Code> between(Sentence sentence, Span source, Span target) {
    Tree tree = new Tree(sentence);
    return DeedFinder.find(tree, lexicon).stream()
        .max(Comparator.comparingInt(deed -> nearness(tree, deed, source, target)))
        .map(deed -> coded(deed.act().code(), deed.status()));
  }

  private static int nearness(Tree tree, Deed deed, Span source, Span target) {
    int near = 0;
    near += deed.sources().stream().anyMatch(word -> isIn(tree, word, source)) ? 8 : 0;
    near += deed.targets().stream().anyMatch(word -> isIn(tree, word, target)) ? 6 : 0;
    near += deed.targets().stream().anyMatch(word -> tree.subtree(word).overlaps(target)) ? 4 : 0;
    near += deed.sources().stream().anyMatch(word -> tree.subtree(word).overlaps(source)) ? 2 : 0;
    near += tree.subtree(deed.word()).contains(target) ? 1 : 0;
    near += deed.manner() == Deed.Manner.NOUN ? 0 : 2;
    return near;
  }

  private static boolean isIn(Tree tree, int word, Span span) {
    return span.overlaps(tree.word(word).span());
  }

  /** The category of an act that may only be intended, as PLOVER has it. */
  public static Code coded(Code code, Status status) {
    boolean cooperative =
        code != Code.AGREE
            && (code.quadrant() == Quadrant.MATERIAL_COOPERATION
                || code.quadrant() == Quadrant.VERBAL_COOPERATION);
    boolean hostile = code.quadrant() == Quadrant.MATERIAL_CONFLICT;
    return switch (status) {
      case HAPPENED -> code;
      case PLANNED -> cooperative ? Code.AGREE : hostile ? Code.THREATEN : code;
      case HYPOTHETICAL -> code;
      case DENIED -> cooperative || code == Code.AGREE ? Code.REJECT : code;
    };
  }
}
