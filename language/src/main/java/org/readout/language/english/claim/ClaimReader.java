package org.readout.language.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Claim;
import org.readout.annotation.Claim.Stance;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Tree;
import org.readout.text.Span;

/** Reads the clauses of one sentence as claims. */
final class ClaimReader {
  private static final Set<String> ELLIPTIC = Set.of("be", "do", "have");

  private static final Set<String> WISHES =
      Set.of(
          "demand",
          "call",
          "request",
          "plea",
          "appeal",
          "proposal",
          "offer",
          "bid",
          "petition",
          "motion",
          "recommendation",
          "requirement");

  private static final Set<String> OPENING = Set.of("if", "unless");

  private static final Set<String> PROVIDING = Set.of("provided", "providing");

  private final Frames frames;
  private final int sentence;
  private final Tree tree;
  private final Amounts amounts;
  private final ClaimWords words;
  private final Subjects subjects;
  private final Gaps gaps;
  private final Leads leads;
  private final Habits habits;
  private final Statements statements;
  private final List<TimeExpression> times;

  ClaimReader(
      AnnotatedReport report,
      Frames frames,
      int sentence,
      Tree tree,
      Amounts amounts,
      Referents referents) {
    this.frames = frames;
    this.sentence = sentence;
    this.tree = tree;
    this.amounts = amounts;
    words = new ClaimWords(tree, referents);
    subjects = new Subjects(tree);
    gaps = new Gaps(tree);
    leads = new Leads(tree);
    habits = new Habits(tree);
    statements = new Statements(tree, words, leads);
    times = within(report.times(), tree.sentence().span());
  }

  private static List<TimeExpression> within(List<TimeExpression> times, Span sentence) {
    return times.stream().filter(time -> sentence.contains(time.span())).toList();
  }

  /** The claim of a clause; empty if it says next to nothing. */
  Optional<Claim> read(Clause clause) {
    List<Integer> told = leads.cut(clause.words(), anchor(clause));
    List<Integer> own = words.trimmed(leads.cutBehind(told, clause.predicate()));
    boolean empty = own.isEmpty() || onlyIntroduces(clause) || isElliptic(clause);
    if (empty || isOfThePage(clause, own)) {
      return Optional.empty();
    }
    Subjects.Subject subject = subjects.of(clause);
    if (subject.word() >= 0 && isOfThePage(clause, words.phrase(subject.word()))) {
      return Optional.empty();
    }
    Arguments arguments = new Arguments(tree, words.referents());
    Optional<Gaps.Gap> gap = gaps.of(clause, subject);
    List<Claim.Argument> found = arguments.of(clause, subject, gap);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Span span = tree.sentence().spanOf(own.getFirst(), own.getLast());
    Span predicate = tree.word(clause.predicate()).span();
    if (frames.speech(predicate.start()).filter(this::isRefusal).isPresent()) {
      return Optional.empty();
    }
    List<TimeExpression> mine =
        times.stream()
            .filter(time -> holds(own, time.span()) && !habits.isOne(clause, time.span()))
            .toList();
    return Optional.of(
        new Claim(
            sentence,
            span,
            predicate,
            words.wording(own, subject, gap),
            frames.speech(predicate.start()).map(Attribution::id),
            stance(clause, predicate.start()),
            Stances.isNegated(tree, clause),
            tree.word(clause.predicate()).lemma(),
            found,
            amounts.find(tree, own, taken(own)),
            mine,
            statements.of(clause, own, subject)));
  }

  /** The subject, or else the verb. */
  private int anchor(Clause clause) {
    int own = subjects.own(clause.head());
    return own < 0 ? clause.head() : Math.min(clause.head(), own);
  }

  private boolean isOfThePage(Clause clause, List<Integer> own) {
    boolean ours = frames.speech(tree.word(clause.head()).span().start()).isEmpty();
    return ours && (Furniture.isOne(tree, own) || Furniture.bids(tree, clause));
  }

  /** "Which means that": all that it tells stands in the clause that it governs. */
  private boolean onlyIntroduces(Clause clause) {
    int verb = clause.predicate();
    boolean governs =
        tree.child(verb, "ccomp").stream()
            .anyMatch(i -> tree.word(i).tag().startsWith("VB") && !clause.words().contains(i));
    return governs && tree.child(verb, "dobj", "attr", "prep", "nsubjpass").isEmpty();
  }

  /** "It is not.", "They did.": what it tells stands in another sentence. */
  private boolean isElliptic(Clause clause) {
    int verb = clause.head();
    int subject = subjects.own(verb);
    return clause.chain().size() == 1
        && subject >= 0
        && tree.word(subject).tag().equals("PRP")
        && ELLIPTIC.contains(tree.word(verb).lemma())
        && tree.child(
                verb,
                "attr",
                "acomp",
                "dobj",
                "prep",
                "advmod",
                "ccomp",
                "xcomp",
                "oprd",
                "aux",
                "expl",
                "npadvmod",
                "advcl",
                "conj")
            .isEmpty();
  }

  private Stance stance(Clause clause, int offset) {
    if (frames.speech(offset).filter(Attribution::denied).isPresent()) {
      return Stance.DENIED;
    }
    Stance stance = Stances.stance(tree, clause);
    boolean intended =
        stance == Stance.ASSERTED && frames.innermost(offset, Mode.INTENTION).isPresent();
    boolean open = stance == Stance.ASSERTED && clause.words().stream().anyMatch(this::opensIf);
    return intended ? Stance.PLANNED : open ? Stance.HEDGED : stance;
  }

  /** "Rejected a demand that they be freed": nobody says that it is not so. */
  private boolean isRefusal(Attribution said) {
    return said.denied()
        && IntStream.range(0, tree.size())
            .filter(i -> WISHES.contains(tree.word(i).lemma()))
            .anyMatch(i -> said.cue().stream().anyMatch(cue -> cue.contains(tree.word(i).span())));
  }

  /** "If", on which the rest depends. */
  private boolean opensIf(int word) {
    String text = tree.word(word).text().toLowerCase(Locale.ROOT);
    return tree.is(word, "mark")
        && tree.head(word) >= 0
        && tree.is(tree.head(word), "advcl", "pcomp")
        && (OPENING.contains(text) || (PROVIDING.contains(text) && !isDone(tree.head(word))));
  }

  /** "Released her, provided that she stays": what is done does not depend on it. */
  private boolean isDone(int condition) {
    int main = tree.head(condition);
    return main >= 0 && tree.word(main).tag().equals("VBD");
  }

  private boolean holds(List<Integer> own, Span span) {
    return own.stream().anyMatch(word -> span.overlaps(tree.word(word).span()));
  }

  /** Times, but for lengths of time, and names. */
  private List<Span> taken(List<Integer> own) {
    List<Span> taken = new ArrayList<>();
    for (TimeExpression time : times) {
      taken.add(time.span());
    }
    for (int word : own) {
      words.referents().nameAt(tree.word(word).span()).ifPresent(taken::add);
    }
    return taken;
  }
}
