package org.readout.language.english.event;

import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;
import org.readout.event.Event.Status;

/** Whether what a verb names is told as done, by the words that govern it. */
final class Governors {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "would", "can", "ca", "must", "should", "'d", "ought");

  private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "until", "before");

  /** What completes them is done. */
  private static final Set<String> DOING =
      Set.of("begin", "start", "continue", "manage", "proceed", "come", "use", "help", "keep");

  private static final Set<String> NOT_DOING =
      Set.of("fail", "refuse", "decline", "stop", "cease", "avoid", "refrain", "unable", "deny");

  private static final Set<String> DOUBTED =
      Set.of(
          "claim",
          "allege",
          "suspect",
          "fear",
          "believe",
          "think",
          "accuse",
          "hope",
          "wonder",
          "speculate",
          "imply",
          "suggest",
          "imagine",
          "assume",
          "predict");

  /** Nouns whose infinitive tells what is to come. */
  private static final Set<String> PLANS =
      Set.of("plan", "decision", "agreement", "deal", "pledge", "promise", "intention", "proposal");

  private static final int STEPS = 8;

  private final Tree tree;
  private final ActLexicon lexicon;

  Governors(Tree tree, ActLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** The status of what the word names; where several hold, the least done. */
  Status status(int word) {
    if (tree.word(tree.size() - 1).text().equals("?")) {
      return Status.HYPOTHETICAL;
    }
    Status status = own(word);
    int at = word;
    for (int steps = 0; steps < STEPS && tree.head(at) >= 0; steps++) {
      Status outer = outer(at);
      status = outer.compareTo(status) > 0 ? outer : status;
      at = tree.head(at);
    }
    return status;
  }

  /** By the auxiliaries of the word, and what joins it to another. */
  private Status own(int word) {
    Status status = Status.HAPPENED;
    for (int child : tree.children(word)) {
      String text = lower(child);
      Status told =
          NOT.contains(text) && child < word
              ? Status.DENIED
              : tree.is(child, "mark") && CONDITIONS.contains(text)
                  ? Status.HYPOTHETICAL
                  : tree.is(child, "aux") ? auxiliary(word, text) : Status.HAPPENED;
      status = told.compareTo(status) > 0 ? told : status;
    }
    boolean joined = tree.is(word, "conj") && tree.head(word) >= 0 && subject(word) < 0;
    boolean bare = tree.word(word).tag().equals("VB");
    boolean participle = status == Status.HAPPENED && tree.word(word).tag().equals("VBN");
    if (joined && (bare || participle)) {
      Status first = own(tree.head(word));
      return first.compareTo(status) > 0 ? first : status;
    }
    boolean order = bare && tree.head(word) < 0 && status == Status.HAPPENED && subject(word) < 0;
    return order ? Status.HYPOTHETICAL : status;
  }

  private Status auxiliary(int word, String text) {
    if (FUTURE.contains(text)) {
      return Status.PLANNED;
    }
    if (text.equals("would") && tree.is(word, "ccomp", "root", "parataxis") && isReported(word)) {
      return Status.PLANNED;
    }
    return POSSIBLE.contains(text) ? Status.HYPOTHETICAL : Status.HAPPENED;
  }

  /** "Said that it would". */
  private boolean isReported(int word) {
    int head = tree.head(word);
    return head >= 0 && lexicon.says(tree.word(head).lemma());
  }

  /** By what governs the word. */
  private Status outer(int word) {
    if (isCondition(word)) {
      return Status.HYPOTHETICAL;
    }
    int head = tree.head(word);
    String governor = tree.word(head).lemma();
    if (tree.is(word, "xcomp", "acomp") || (isInfinitive(word) && tree.is(word, "ccomp"))) {
      return completes(word, governor);
    }
    return switch (tree.relation(word)) {
      case "acl", "relcl" -> isInfinitive(word) ? ofNoun(head, governor) : Status.HAPPENED;
      case "advcl" -> isInfinitive(word) ? Status.HYPOTHETICAL : Status.HAPPENED;
      case "ccomp" ->
          DOUBTED.contains(governor)
              ? Status.HYPOTHETICAL
              : governor.equals("deny") ? Status.DENIED : Status.HAPPENED;
      case "pcomp" -> ofPreposition(head);
      default -> Status.HAPPENED;
    };
  }

  /** "A plan to", "no plans to". */
  private Status ofNoun(int noun, String lemma) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "det", "neg") && lower(child).equals("no")) {
        return Status.DENIED;
      }
    }
    return PLANS.contains(lemma) ? Status.PLANNED : Status.HYPOTHETICAL;
  }

  private Status completes(int word, String governor) {
    if (NOT_DOING.contains(governor)) {
      return Status.DENIED;
    }
    if (lexicon.intends(governor)) {
      return Status.PLANNED;
    }
    boolean does = DOING.contains(governor) || !isInfinitive(word);
    return does ? own(tree.head(word)) : worse(own(tree.head(word)), Status.HYPOTHETICAL);
  }

  private static Status worse(Status one, Status other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Status ofPreposition(int preposition) {
    String text = lower(preposition);
    int governor = tree.head(preposition);
    boolean blamed = governor >= 0 && (text.equals("of") || text.equals("for"));
    if (text.equals("without") || text.equals("from")) {
      return Status.DENIED;
    }
    if (text.equals("about")) {
      return Status.PLANNED;
    }
    return blamed ? Status.HYPOTHETICAL : Status.HAPPENED;
  }

  private boolean isCondition(int word) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "mark") && CONDITIONS.contains(lower(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInfinitive(int word) {
    return tree.child(word, "aux").stream().anyMatch(i -> tree.word(i).tag().equals("TO"));
  }

  private int subject(int word) {
    return tree.child(word, "nsubj", "nsubjpass").orElse(-1);
  }

  private String lower(int word) {
    return tree.word(word).text().toLowerCase(Locale.ROOT);
  }
}
