package org.readout.language.english.toll;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** Finds whom a word of a sentence speaks of: subjects, objects and what participles modify. */
final class Clauses {
  private static final Set<String> UNREAL =
      Set.of("would", "could", "might", "may", "can", "will", "should", "must");

  private static final Set<String> EXPECTING = Set.of("expect", "appear", "seem", "happen");

  private final Tree tree;
  private final PersonNouns nouns;

  Clauses(Tree tree, PersonNouns nouns) {
    this.tree = tree;
    this.nouns = nouns;
  }

  /** A person is the subject, or there is none: "killing four people". */
  boolean isDealt(int verb) {
    Optional<Integer> subject = subject(verb);
    return subject.isEmpty()
        || nouns.contains(lemma(subject.get()))
        || tree.word(subject.get()).tag().startsWith("PRP")
        || tree.word(subject.get()).tag().startsWith("NNP");
  }

  /** "Shot and killed his wife": the object of the second verb is that of the first. */
  Optional<Integer> sharedObject(int verb) {
    OptionalInt conjunct = tree.child(verb, "conj");
    boolean active = !tree.word(verb).tag().equals("VBN");
    return active
            && conjunct.isPresent()
            && HarmWords.verb(tree, conjunct.getAsInt()).isPresent()
            && tree.child(conjunct.getAsInt(), "nsubj").isEmpty()
        ? object(conjunct.getAsInt())
        : Optional.empty();
  }

  /** Whom a participle speaks of: the subject, or the noun that it modifies. */
  Optional<Integer> patient(int verb) {
    OptionalInt subject = tree.child(verb, "nsubjpass", "nsubj", "csubjpass");
    if (subject.isPresent()) {
      return Optional.of(antecedent(verb, subject.getAsInt()));
    }
    int head = tree.head(verb);
    if (head < 0) {
      return Optional.empty();
    }
    return switch (tree.relation(verb)) {
      case "acl", "relcl", "amod", "nmod", "appos", "prep" -> noun(head);
      case "conj" -> isVerb(head) || lemma(head).equals("dead") ? patient(head) : noun(head);
      case "oprd", "xcomp", "acomp", "ccomp", "dep", "advcl", "advmod" ->
          isVerb(head) ? objectOrSubject(head) : noun(head);
      default -> Optional.empty();
    };
  }

  Optional<Integer> noun(int word) {
    int head = firstConjunct(word);
    String tag = tree.word(head).tag();
    return tag.startsWith("N") || tag.equals("CD") || tag.startsWith("PRP") || tag.equals("DT")
        ? Optional.of(head)
        : Optional.empty();
  }

  /** In a headline without a verb a participle after several nouns speaks of all of them. */
  int firstConjunct(int noun) {
    int head = tree.head(noun);
    boolean listed =
        head >= 0
            && (tree.is(noun, "conj") || (tree.is(noun, "appos") && isCounted(noun)))
            && tree.head(head) < 0
            && tree.word(head).tag().startsWith("N");
    return listed ? head : noun;
  }

  boolean isCounted(int noun) {
    for (int child : tree.children(noun)) {
      if (child < noun && tree.word(child).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  Optional<Integer> objectOrSubject(int verb) {
    Optional<Integer> object = object(verb);
    return object.isPresent() ? object : subject(verb);
  }

  Optional<Integer> object(int verb) {
    OptionalInt object = tree.child(verb, "dobj");
    return object.isPresent() ? Optional.of(object.getAsInt()) : Optional.empty();
  }

  /** The subject of a verb, of the verb it is coordinated with, or the noun of its clause. */
  Optional<Integer> subject(int verb) {
    OptionalInt subject = tree.child(verb, "nsubj", "nsubjpass");
    if (subject.isPresent()) {
      return Optional.of(antecedent(verb, subject.getAsInt()));
    }
    int head = tree.head(verb);
    if (head < 0) {
      return Optional.empty();
    }
    return switch (tree.relation(verb)) {
      case "conj", "xcomp", "dep", "advcl", "oprd" ->
          isVerb(head) ? subject(head) : Optional.empty();
      case "pcomp" ->
          tree.head(head) >= 0 && isVerb(tree.head(head))
              ? subject(tree.head(head))
              : Optional.empty();
      case "acl", "relcl" -> noun(head);
      default -> Optional.empty();
    };
  }

  /** "Who" is the noun that its clause hangs from. */
  int antecedent(int verb, int subject) {
    boolean relative =
        tree.word(subject).tag().startsWith("W") && tree.child(subject, "prep").isEmpty();
    for (int up = verb; relative && up >= 0; up = tree.head(up)) {
      if (tree.is(up, "relcl", "acl")) {
        return tree.head(up);
      }
      if (!tree.is(up, "conj", "ccomp", "xcomp")) {
        return subject;
      }
    }
    return subject;
  }

  boolean isVerb(int word) {
    return tree.word(word).tag().startsWith("V");
  }

  Optional<Integer> carried(int verb) {
    Optional<Integer> object = object(verb);
    boolean passive = tree.word(verb).tag().equals("VBN");
    return object.isPresent() || !passive ? object : patient(verb);
  }

  boolean hasParticle(int verb, String particle) {
    for (int child : tree.children(verb)) {
      if (lemma(child).equals(particle)) {
        return true;
      }
    }
    return false;
  }

  String lemma(int word) {
    return HarmWords.lemma(tree.word(word));
  }

  String text(int word) {
    return tree.word(word).text().toLowerCase(Locale.ROOT);
  }

  boolean isExpected(int word) {
    int head = tree.head(word);
    return head >= 0 && EXPECTING.contains(lemma(head));
  }

  /** What is denied, feared or wished did not happen. */
  boolean unreal(int word) {
    if (tree.word(word).tag().equals("VB")
        && !isExpected(word)
        && tree.child(word, "aux").isEmpty()
        && tree.head(word) >= 0) {
      return true;
    }
    for (int child : tree.children(word)) {
      Word one = tree.word(child);
      String lemma = HarmWords.lemma(one);
      boolean infinitive = tree.is(child, "aux") && one.tag().equals("TO");
      if (tree.is(child, "neg")
          || (one.tag().equals("MD") && UNREAL.contains(lemma))
          || (tree.is(child, "mark") && lemma.equals("if"))
          || (infinitive && !isExpected(word))) {
        return true;
      }
    }
    return false;
  }
}
