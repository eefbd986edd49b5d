package org.readout.language.english.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.ToldEvent;
import org.readout.fact.When;
import org.readout.text.Days;
import org.readout.text.Span;

/** Makes events of the acts that one sentence tells. */
final class SentenceEvents {
  private static final int MOST = 4;

  /** Words from an act to the end of what is shown of its clause. */
  private static final int LONGEST = 30;

  /** What belongs to a clause and is not needed to understand it, or is one of its own. */
  private static final String[] BESIDE = {
    "punct", "cc", "conj", "parataxis", "advcl", "dep", "intj", "meta"
  };

  private static final Set<String> WIRES =
      Set.of("phone", "telephone", "video", "videoconference", "video_link", "videolink");

  private static final String WIRE = "phone";

  private static final int FAR = 20;

  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "COP", "CRM");

  /** Of words they mean to speak against somebody. */
  private static final Set<String> VERBAL = Set.of("attack", "target", "hit");

  private final Tree tree;
  private final Map<Integer, TimeExpression> times;
  private final ActLexicon lexicon;
  private final ActorReader actors;

  /** The words that tell of violence. */
  private final List<Word> violent;

  /**
   * @param times those of the sentence
   */
  SentenceEvents(List<TimeExpression> times, Tree tree, ActLexicon lexicon, ActorReader actors) {
    this.times = byVerb(times, tree);
    this.tree = tree;
    this.lexicon = lexicon;
    this.actors = actors;
    violent =
        tree.sentence().words().stream()
            .filter(word -> lexicon.isViolent(word.lemma()))
            .limit(2)
            .toList();
  }

  List<ToldEvent> of(List<Deed> deeds) {
    List<ToldEvent> events = new ArrayList<>();
    for (Deed deed : deeds) {
      add(deed, events);
    }
    return events;
  }

  private void add(Deed deed, List<ToldEvent> events) {
    List<Doer> sources = sources(deed);
    List<Doer> targets = targets(deed);
    boolean together = deed.act().is(Act.Mark.RECIPROCAL);
    if (together && targets.isEmpty()) {
      add(deed, sources, sources.size() > 1 ? sources : targets, true, events);
    } else if (together && sources.isEmpty()) {
      add(deed, targets.size() > 1 ? targets : sources, targets, true, events);
    } else if (together || targets.stream().noneMatch(target -> isOneOf(target, sources))) {
      add(deed, sources, targets, together, events);
    }
  }

  private void add(
      Deed deed, List<Doer> sources, List<Doer> targets, boolean together, List<ToldEvent> events) {
    for (Doer source : sources.subList(0, Math.min(MOST, sources.size()))) {
      if (targets.isEmpty() && deed.act().is(Act.Mark.ALONE) && !isOnePerson(deed, source)) {
        event(deed, source, Optional.empty()).ifPresent(events::add);
      }
      for (Doer target : targets.subList(0, Math.min(MOST, targets.size()))) {
        pair(deed, source, target, together, events);
      }
    }
  }

  /** "Ana and Bo praised her plan" is not told of Bo alone. */
  private static boolean isOneOf(Doer target, List<Doer> sources) {
    return sources.stream().anyMatch(source -> isSame(source.actor(), target.actor()));
  }

  /** Who "protested" alone most often only spoke. */
  private boolean isOnePerson(Deed deed, Doer source) {
    String tag = tree.word(source.word()).tag();
    return deed.act().code() == Code.PROTEST
        && deed.manner() != Deed.Manner.FRAME
        && (tag.equals("NNP") || tag.equals("NN") || tag.equals("PRP"));
  }

  private void pair(Deed deed, Doer source, Doer target, boolean together, List<ToldEvent> events) {
    if (isSame(source.actor(), target.actor())) {
      return;
    }
    event(deed, source, Optional.of(target)).ifPresent(events::add);
    boolean agrees = deed.act().code() == Code.AGREE && deed.manner() == Deed.Manner.VERB;
    if (together && !agrees) {
      event(deed, target, Optional.of(source)).ifPresent(events::add);
    }
  }

  private static boolean isSame(Actor one, Actor other) {
    return one.entity().isPresent()
        ? one.entity().equals(other.entity())
        : one.name().equalsIgnoreCase(other.name());
  }

  private List<Doer> sources(Deed deed) {
    for (int word : deed.sources()) {
      String lemma = tree.word(word).lemma();
      boolean deeds = lexicon.noun(lemma).isPresent() || lexicon.isViolent(lemma);
      List<Doer> found = actors.all(tree, word, deeds);
      if (!found.isEmpty()) {
        return found.stream().filter(doer -> !actors.isPlace(doer.actor())).toList();
      }
    }
    return List.of();
  }

  private List<Doer> targets(Deed deed) {
    for (int word : deed.targets()) {
      if (tree.word(word).lemma().endsWith("self") || tree.word(word).lemma().endsWith("selves")) {
        return List.of();
      }
      boolean itself = deed.act().is(Act.Mark.DIRECT) || deed.act().is(Act.Mark.STEERING);
      List<Doer> found = actors.all(tree, word, !itself);
      if (found.isEmpty() && !itself && isForce(deed)) {
        found = actors.around(tree, word);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isForce(Deed deed) {
    return deed.act().code().quadrant() == Code.Quadrant.MATERIAL_CONFLICT;
  }

  private Optional<ToldEvent> event(Deed deed, Doer source, Optional<Doer> target) {
    Optional<Act> act = act(deed, source, target);
    return act.map(
        one ->
            new ToldEvent(
                source.actor(),
                one.code(),
                isByWire(deed) && one.code() == Code.CONSULT ? Optional.of(WIRE) : one.mode(),
                target.map(Doer::actor),
                when(deed),
                where(deed, source, target),
                deed.status(),
                span(deed, source, target),
                certainty(deed, source, target)));
  }

  /** What is meant by words of violence where there is none. */
  private Optional<Act> act(Deed deed, Doer source, Optional<Doer> target) {
    boolean violent =
        !deed.act().is(Act.Mark.FIGURATIVE)
            || (isArmed(source) && !isSaid(deed))
            || (isState(source.actor()) && target.filter(t -> isState(t.actor())).isPresent())
            || target.filter(this::isArmed).isPresent()
            || (!isSaid(deed)
                && this.violent.stream().anyMatch(w -> !w.equals(tree.word(deed.word()))));
    if (violent) {
      return Optional.of(deed.act());
    }
    String lemma = tree.word(deed.word()).lemma();
    if (!VERBAL.contains(lemma)) {
      return Optional.empty();
    }
    boolean named = source.actor().entity().isPresent();
    return named
        ? Optional.of(deed.act().as(Code.ACCUSE))
        : lemma.equals("attack") ? Optional.of(deed.act()) : Optional.empty();
  }

  /** "Her lawyer", "the man": somebody of whom the words tell too little to count as an actor. */
  private boolean isVague(Doer doer, Deed deed) {
    Actor actor = doer.actor();
    boolean force =
        isForce(deed) || deed.act().code() == Code.AID || deed.act().code() == Code.YIELD;
    boolean civil = actor.sector().filter("CVL"::equals).isPresent() && actor.country().isEmpty();
    boolean single = !tree.word(doer.word()).tag().endsWith("S");
    boolean pronoun =
        tree.child(doer.word(), "poss").stream()
            .anyMatch(i -> tree.word(i).tag().startsWith("PRP"));
    return actor.entity().isEmpty() && (pronoun || (civil && (!force || single)));
  }

  private static boolean isState(Actor actor) {
    return actor.country().isPresent() && actor.sector().isEmpty();
  }

  /** "Attacked him as weak", "attacked her for it". */
  private boolean isSaid(Deed deed) {
    for (int child : tree.children(deed.word())) {
      String text = tree.word(child).text().toLowerCase(Locale.ROOT);
      if (tree.is(child, "prep") && (text.equals("as") || text.equals("for"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isArmed(Doer doer) {
    return doer.actor().sector().filter(ARMED::contains).isPresent();
  }

  private double certainty(Deed deed, Doer source, Optional<Doer> target) {
    double certainty =
        switch (deed.manner()) {
          case VERB, FRAME, DUTY -> 0.8;
          case NOUN -> 0.7;
        };
    certainty *= source.direct() ? 1 : 0.9;
    certainty *= target.isEmpty() || target.get().direct() ? 1 : 0.9;
    certainty *=
        switch (deed.status()) {
          case HAPPENED -> 1;
          case PLANNED -> 0.95;
          case DENIED -> 0.9;
          case HYPOTHETICAL -> 0.75;
        };
    certainty *=
        isVague(source, deed) || target.filter(t -> isVague(t, deed)).isPresent() ? 0.75 : 1;
    certainty *= Math.abs(source.word() - deed.word()) > FAR ? 0.85 : 1;
    return certainty;
  }

  /** "Spoke by video", "met on the phone". */
  private boolean isByWire(Deed deed) {
    for (int child : tree.children(deed.word())) {
      int object = tree.is(child, "prep") ? tree.child(child, "pobj").orElse(-1) : -1;
      if (object >= 0 && WIRES.contains(tree.word(object).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The clause from its first actor on, without what only follows or is set beside it. */
  private Span span(Deed deed, Doer source, Optional<Doer> target) {
    int first = Math.min(deed.word(), tree.first(source.word()));
    int last = Math.max(end(deed.word()), source.word());
    if (target.isPresent()) {
      first = Math.min(first, tree.first(target.get().word()));
      last = Math.max(last, target.get().word());
    }
    return tree.sentence().spanOf(first, last);
  }

  private int end(int word) {
    int end = word;
    for (int child : tree.children(word)) {
      if (child > word && !tree.is(child, BESIDE) && tree.last(child) - word <= LONGEST) {
        end = Math.max(end, tree.last(child));
      }
    }
    return end;
  }

  /** The time beside the act. */
  private Optional<When> when(Deed deed) {
    return verbs(deed.word()).stream()
        .map(times::get)
        .filter(Objects::nonNull)
        .map(time -> new When(time.value(), time.days()))
        .findFirst();
  }

  /** The first time beside each verb. */
  private static Map<Integer, TimeExpression> byVerb(List<TimeExpression> times, Tree tree) {
    Map<Integer, TimeExpression> byVerb = new HashMap<>();
    for (TimeExpression time : times) {
      if (!time.days().equals(Days.UNKNOWN)) {
        byVerb.putIfAbsent(verbOf(time.span(), tree), time);
      }
    }
    return byVerb;
  }

  /** The verb beside which a time stands; -1 if it belongs to a noun: "the crisis of 2008". */
  private static int verbOf(Span span, Tree tree) {
    int at = wordAt(span.start(), tree);
    while (at >= 0 && !isVerb(at, tree)) {
      boolean other = !span.overlaps(tree.word(at).span());
      at = other && tree.word(at).tag().startsWith("N") ? -1 : tree.head(at);
    }
    return at;
  }

  /** The last word that begins at an offset or before it. */
  private static int wordAt(int offset, Tree tree) {
    int low = 0;
    int high = tree.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (tree.word(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static boolean isVerb(int word, Tree tree) {
    return tree.word(word).tag().startsWith("VB");
  }

  /** The verb of the clause in which a word stands, and those that it completes. */
  private List<Integer> verbs(int word) {
    int at = word;
    while (at >= 0 && !isVerb(at, tree)) {
      at = tree.head(at);
    }
    List<Integer> verbs = new ArrayList<>();
    while (at >= 0) {
      verbs.add(at);
      at = tree.is(at, "xcomp") ? tree.head(at) : -1;
    }
    return verbs;
  }

  private Optional<String> where(Deed deed, Doer source, Optional<Doer> target) {
    for (int child : tree.children(deed.word())) {
      String text = tree.word(child).text().toLowerCase(Locale.ROOT);
      if (tree.is(child, "prep") && Set.of("in", "at", "near").contains(text)) {
        int object = tree.child(child, "pobj").orElse(-1);
        Optional<String> place = object < 0 ? Optional.empty() : actors.place(tree, object);
        boolean other =
            !place.equals(source.actor().entity())
                && (target.isEmpty() || !place.equals(target.get().actor().entity()));
        if (place.isPresent() && other) {
          return place;
        }
      }
    }
    return Optional.empty();
  }
}
