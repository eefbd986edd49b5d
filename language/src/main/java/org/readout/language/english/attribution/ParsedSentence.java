package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** A sentence with its tree, and which of its words stand in quotations. */
final class ParsedSentence {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
  private static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubjpass", "csubjpass");

  private static final Set<String> ENDEAVOURS =
      Set.of("attempt", "effort", "bid", "move", "push", "chance", "opportunity", "way", "order");

  private static final Set<String> NOBODY = Set.of("neither", "nobody", "none");

  private static final int STEPS = 12;

  /** The most words of a noun phrase with what is told of it between commas. */
  private static final int APPOSITION = 60;

  final int number;
  final Sentence sentence;
  final Tree tree;
  final int size;
  private final int[] quotation;

  ParsedSentence(int number, Sentence sentence, Quotations quotations) {
    this.number = number;
    this.sentence = sentence;
    this.tree = new Tree(sentence);
    this.size = tree.size();
    this.quotation = new int[size];
    for (int i = 0; i < size; i++) {
      quotation[i] = quotations.at(sentence.words().get(i).span().start());
    }
  }

  Word word(int i) {
    return tree.word(i);
  }

  String tag(int i) {
    return tree.word(i).tag();
  }

  String lemma(int i) {
    return tree.word(i).lemma();
  }

  String lower(int i) {
    return tree.word(i).text().toLowerCase(Locale.ROOT);
  }

  String relation(int i) {
    return tree.relation(i);
  }

  int head(int i) {
    return tree.head(i);
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  boolean isNominal(int i) {
    String tag = tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.startsWith("W");
  }

  /** The number of the outermost quotation that a word stands in, or -1. */
  int quotation(int i) {
    return quotation[i];
  }

  /** The first dependent with a relation, or -1. */
  int child(int i, String... relations) {
    return tree.child(i, relations).orElse(-1);
  }

  int subject(int verb) {
    return firstOf(verb, SUBJECTS);
  }

  int passiveSubject(int verb) {
    return firstOf(verb, PASSIVE_SUBJECTS);
  }

  private int firstOf(int verb, Set<String> relations) {
    int quoted = -1;
    for (int child : tree.children(verb)) {
      if (relations.contains(relation(child)) && hasLetterOrDigit(child)) {
        if (quotation[child] < 0 || quotation[verb] >= 0) {
          return child;
        }
        quoted = child;
      }
    }
    return quoted >= 0 && isTitle(quoted) ? quoted : -1;
  }

  /** Whether a word in a quotation stands next to its closing mark, without a comma between. */
  private boolean isTitle(int word) {
    int i = word;
    while (i + 1 < size && quotation[i + 1] == quotation[word]) {
      i++;
    }
    return i > 0 && hasLetterOrDigit(i - 1);
  }

  boolean isInfinitive(int verb) {
    for (int child : tree.children(verb)) {
      if (tag(child).equals("TO") || (tree.is(child, "aux") && lower(child).equals("to"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Neither the mayor nor the guild", "nobody": a subject that says of a verb that it is not so.
   */
  boolean isByNobody(int subject) {
    return subject >= 0 && NOBODY.contains(lower(tree.first(subject)));
  }

  /** The first preposition of some forms that hangs from a verb after a word; or -1. */
  int preposition(int verb, int after, String... forms) {
    for (int child : tree.children(verb)) {
      if (child > after && tree.is(child, "prep")) {
        for (String form : forms) {
          if (lower(child).equals(form)) {
            return child;
          }
        }
      }
    }
    return -1;
  }

  /** "Did not give", "were not able to give": whether a verb or what governs it is denied. */
  boolean isNegatedAbove(int verb) {
    int at = verb;
    for (int steps = 0; steps < 3 && at >= 0; steps++) {
      if (child(at, "neg") >= 0) {
        return true;
      }
      at = tree.is(at, "xcomp", "ccomp", "acomp") && subject(at) < 0 ? head(at) : -1;
    }
    return false;
  }

  /** Who is "quoted as saying": the object before "as"; -1 if the verb stands elsewhere. */
  int quotedAs(int verb) {
    int as = tree.is(verb, "pcomp") ? head(verb) : -1;
    int quoting = as >= 0 && lower(as).equals("as") ? head(as) : -1;
    int object = quoting >= 0 ? child(quoting, "dobj", "nsubjpass") : -1;
    return object >= 0 && object < as ? object : -1;
  }

  /** "A video of him warning". */
  private boolean followsPronoun(int verb) {
    return tag(verb).equals("VBG")
        && verb > 0
        && tag(verb - 1).equals("PRP")
        && tree.is(verb - 1, "pobj", "dobj");
  }

  /** "With one senator saying so": who is between "with" and the verb; or -1. */
  private int besideWith(int verb) {
    int i = verb - 1;
    while (i > 0 && tree.is(i, "advmod") && head(i) == verb) {
      i--;
    }
    int with = i > 0 && tree.is(i, "pobj") ? head(i) : -1;
    boolean beside =
        with >= 0 && tag(verb).equals("VBG") && lower(with).equals("with") && tree.last(i) < verb;
    boolean absolute = with == 0 || (with > 0 && word(with - 1).text().equals(","));
    return beside && absolute ? i : -1;
  }

  /** "In an attempt to counter it, she said": not the attempt counters. */
  boolean isPurpose(int verb) {
    int noun = head(verb);
    return tree.is(verb, "acl", "relcl")
        && isInfinitive(verb)
        && ENDEAVOURS.contains(lemma(noun))
        && child(noun, "poss") < 0;
  }

  /** The subject of a verb, its own or that of the verbs it depends on; -1 if none is found. */
  int subjectAbove(int start) {
    int verb = start;
    for (int steps = 0; steps < STEPS && verb >= 0; steps++) {
      int subject = subject(verb);
      if (subject < 0) {
        subject = passiveSubject(verb);
      }
      if (subject >= 0) {
        return subject;
      }
      int head = head(verb);
      if (head < 0) {
        return -1;
      }
      if (steps == 0 && followsPronoun(verb)) {
        return verb - 1;
      }
      int beside = steps == 0 ? besideWith(verb) : -1;
      if (beside >= 0) {
        return beside;
      }
      int quoted = steps == 0 ? quotedAs(verb) : -1;
      if (quoted >= 0) {
        return quoted;
      }
      if (tree.is(verb, "acl", "relcl") && isNominal(head) && !isPurpose(verb)) {
        return head;
      }
      if (steps == 0 && tree.is(verb, "xcomp") && isVerb(head)) {
        int object = child(head, "dobj");
        if (object >= 0 && object < verb) {
          return object;
        }
      }
      verb = head;
    }
    return -1;
  }

  /**
   * Where the noun phrase begins that a clause between commas parts from a verb, right after a
   * quotation: "..., | Keller, who led it, said"; -1 if none does.
   */
  int openingBetweenCommas(int verb) {
    if (verb < 3 || !word(verb - 1).text().equals(",")) {
      return -1;
    }
    int first = verb - 1;
    while (first > 0 && verb - first <= APPOSITION && quotation[first - 1] < 0) {
      first--;
    }
    if (first == 0 || quotation[first - 1] < 0) {
      return -1;
    }
    int comma = first;
    while (!word(comma).text().equals(",")) {
      if (isVerb(comma) || tag(comma).equals("IN")) {
        return -1;
      }
      comma++;
    }
    return comma > first && comma < verb - 1 && isNominal(comma - 1) ? first : -1;
  }

  boolean isPunctuation(int i) {
    return tree.is(i, "punct") || !hasLetterOrDigit(i);
  }

  private boolean hasLetterOrDigit(int i) {
    String text = word(i).text();
    for (int k = 0; k < text.length(); k++) {
      if (Character.isLetterOrDigit(text.charAt(k)) || "$%&@#".indexOf(text.charAt(k)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isQuoteMark(int i) {
    String text = word(i).text();
    char c = text.charAt(0);
    boolean alone = text.length() == 1 || text.equals("''") || text.equals("``");
    return Mark.isDouble(c) || (alone && (c == '\'' || c == '`'));
  }

  /** The span of a stretch of words, both included. */
  Span span(int first, int last) {
    return sentence.spanOf(first, last);
  }

  /**
   * The stretches of a range of words that are left when some words are taken out, without
   * punctuation at the edges.
   */
  List<Span> without(int first, int last, boolean[] taken) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = first; i <= last + 1; i++) {
      boolean in = i <= last && !taken[i];
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        addTrimmed(spans, start, i - 1);
        start = -1;
      }
    }
    return spans;
  }

  private void addTrimmed(List<Span> spans, int first, int last) {
    int a = trimmedFirst(first, last);
    int b = trimmedLast(a, last);
    if (a <= b) {
      spans.add(span(a, b));
    }
  }

  /** Past the punctuation at the front, quotation marks and brackets that open excepted. */
  int trimmedFirst(int first, int last) {
    int i = first;
    while (i <= last && isPunctuation(i) && !opensInside(i, last)) {
      i++;
    }
    return i;
  }

  private boolean opensInside(int i, int last) {
    return i < last
        && quotation[i] >= 0
        && quotation[i + 1] == quotation[i]
        && (i == 0 || quotation[i - 1] != quotation[i]);
  }

  /** Before the punctuation at the end, a mark that closes a quotation excepted. */
  int trimmedLast(int first, int last) {
    int i = last;
    while (i > first && ((isPunctuation(i) && !closes(i, first)) || tree.is(i, "cc"))) {
      i--;
    }
    return i;
  }

  private boolean holds(String text, int first, int last) {
    for (int i = first; i < last; i++) {
      if (word(i).text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** The last word of the quotation that a word stands in. */
  int throughQuotation(int word) {
    int last = word;
    while (last + 1 < size && quotation[last + 1] == quotation[word]) {
      last++;
    }
    return last;
  }

  /** The last word of the phrase that a stretch of words ends in, before a stop or a comma. */
  int throughPhrase(int first, int last) {
    int reach = last;
    for (int i = first; i <= last; i++) {
      if (tree.first(i) >= first) {
        reach = Math.max(reach, tree.last(i));
      }
    }
    int end = last;
    while (end < reach && !isPunctuation(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean closes(int i, int first) {
    if (word(i).text().equals(")")) {
      return holds("(", first, i);
    }
    return i > first
        && quotation[i] >= 0
        && quotation[i - 1] == quotation[i]
        && (i + 1 >= size || quotation[i + 1] != quotation[i]);
  }
}
