package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names of like kind that can stand for each other, from all stories and from one of them. */
final class Pools {

  private final Set<String> surnames = new TreeSet<>(Words.SURNAMES);
  private final Map<String, Set<String>> bodies = new TreeMap<>();
  private final Map<String, Set<String>> surnamesByEvent = new TreeMap<>();
  private final Map<String, Set<String>> speakersByEvent = new TreeMap<>();
  private final String event;

  private Pools(String event) {
    this.event = event;
  }

  static Pools of(List<List<Reading>> stories) {
    Pools pools = new Pools("");
    for (List<Reading> story : stories) {
      story.forEach(pools::add);
    }
    return pools;
  }

  /** The same, as seen from an event. */
  Pools within(String one) {
    Pools pools = new Pools(one);
    pools.surnames.addAll(surnames);
    pools.bodies.putAll(bodies);
    pools.surnamesByEvent.putAll(surnamesByEvent);
    pools.speakersByEvent.putAll(speakersByEvent);
    return pools;
  }

  private void add(Reading reading) {
    String story = reading.source().event();
    for (Sentence sentence : reading.sentences()) {
      for (int from = 0; from < sentence.tokens().size(); from++) {
        int to = Capitals.end(sentence, from);
        if (to > from) {
          addRun(story, sentence, from, to, reading.source().text());
          from = to;
        }
      }
      for (String speaker : AttributionDetails.speakers(sentence, reading.source().text())) {
        speakersByEvent.computeIfAbsent(story, e -> new TreeSet<>()).add(speaker);
      }
    }
  }

  private void addRun(String story, Sentence sentence, int from, int to, String text) {
    NameDetails.surname(sentence, from, to)
        .ifPresent(
            name -> {
              surnames.add(name);
              surnamesByEvent.computeIfAbsent(story, e -> new TreeSet<>()).add(name);
            });
    if (NameDetails.isOrganization(sentence, from, to)) {
      int first = Capitals.pastTitles(sentence, from, to);
      Token last = sentence.tokens().get(to - 1);
      String name = sentence.tokens().get(first).span().cover(last.span()).in(text);
      bodies.computeIfAbsent(last.text(), h -> new TreeSet<>()).add(name);
    }
  }

  boolean isSurname(String word) {
    return surnamesByEvent.getOrDefault(event, Set.of()).contains(word);
  }

  /** Of all stories, and invented ones. */
  List<String> surnames() {
    return List.copyOf(surnames);
  }

  /** Organizations with the same last word. */
  List<String> likeBodies(String name) {
    String head = name.substring(name.lastIndexOf(' ') + 1);
    List<String> others = new ArrayList<>(bodies.getOrDefault(head, Set.of()));
    others.removeIf(other -> other.endsWith(name) || name.endsWith(other));
    return others;
  }

  /** Others who are said to speak in the same story; none of them shares a word with a name. */
  List<String> otherSpeakers(String name) {
    Set<String> words = Set.of(name.split(" "));
    return speakersByEvent.getOrDefault(event, Set.of()).stream()
        .filter(other -> List.of(other.split(" ")).stream().noneMatch(words::contains))
        .toList();
  }
}
