package org.readout.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Taught documents in another guise that keeps their labels: people and places under other names of
 * the corpus, titles without full stops, sentences in capitals.
 *
 * <p>Names are drawn from the list of different names, not by how often they occur, so that what is
 * rare becomes frequent and the model learns to look at what stands around a name.
 */
final class Guises {

  private final List<String> firsts;
  private final List<String> lasts;
  private final List<String> places;
  private final Random random;

  Guises(List<List<Corpus.Taught>> corpus, long seed) {
    Set<String> first = new HashSet<>();
    Set<String> last = new HashSet<>();
    Set<String> place = new HashSet<>();
    for (List<Corpus.Taught> document : corpus) {
      for (Corpus.Taught sentence : document) {
        for (int i = 0; i < sentence.names.size(); i++) {
          boolean begins = sentence.names.get(i).startsWith("B-");
          boolean goesOn = i + 1 < sentence.names.size() && sentence.names.get(i + 1).startsWith("I-");
          String word = sentence.forms.get(i);
          if (!isName(word)) {
            continue;
          }
          if (sentence.names.get(i).equals("B-PERSON") && goesOn) {
            first.add(word);
          } else if (sentence.names.get(i).equals("I-PERSON") && !goesOn) {
            last.add(word);
          } else if (sentence.names.get(i).equals("B-GPE") && begins && !goesOn) {
            place.add(word);
          }
        }
      }
    }
    firsts = first.stream().sorted().toList();
    lasts = last.stream().sorted().toList();
    places = place.stream().sorted().toList();
    random = new Random(seed);
    System.err.printf("%d first names, %d last names, %d places%n", firsts.size(), lasts.size(), places.size());
  }

  private static boolean isName(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !word.endsWith(".") && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  /** A share of the documents, disguised. */
  List<List<Corpus.Taught>> of(List<List<Corpus.Taught>> documents, double share) {
    List<List<Corpus.Taught>> disguised = new ArrayList<>();
    for (List<Corpus.Taught> document : documents) {
      if (random.nextDouble() < share) {
        disguised.add(disguise(document));
      }
    }
    return disguised;
  }

  private List<Corpus.Taught> disguise(List<Corpus.Taught> document) {
    Map<String, String> people = new HashMap<>();
    Map<String, String> gpes = new HashMap<>();
    boolean british = random.nextBoolean();
    List<Corpus.Taught> disguised = new ArrayList<>();
    for (Corpus.Taught sentence : document) {
      Corpus.Taught other = new Corpus.Taught();
      boolean shouted = random.nextDouble() < 0.02;
      for (int i = 0; i < sentence.forms.size(); i++) {
        String form = sentence.forms.get(i);
        String name = sentence.names.get(i);
        boolean goesOn = i + 1 < sentence.names.size() && sentence.names.get(i + 1).startsWith("I-");
        if (name.endsWith("-PERSON") && isName(form)) {
          List<String> pool = name.startsWith("B") && goesOn ? firsts : lasts;
          form = people.computeIfAbsent(form, x -> pool.get(random.nextInt(pool.size())));
        } else if (name.equals("B-GPE") && !goesOn && isName(form)) {
          form = gpes.computeIfAbsent(form, x -> places.get(random.nextInt(places.size())));
        } else if (british && (form.equals("Mr.") || form.equals("Mrs.") || form.equals("Ms.") || form.equals("Dr."))) {
          form = form.substring(0, form.length() - 1);
        }
        other.forms.add(shouted ? form.toUpperCase(Locale.ROOT) : form);
        other.words.add(form);
        other.tags.add(sentence.tags.get(i));
        other.lemmas.add(sentence.lemmas.get(i));
        other.names.add(name);
      }
      disguised.add(other);
    }
    return disguised;
  }
}
