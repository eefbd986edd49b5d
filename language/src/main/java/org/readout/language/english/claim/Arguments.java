package org.readout.language.english.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.Claim.Role;
import org.readout.annotation.Entity;
import org.readout.annotation.Tree;
import org.readout.text.Span;

/** Who and what a clause speaks of. */
final class Arguments {
  private final Tree tree;
  private final Referents referents;

  Arguments(Tree tree, Referents referents) {
    this.tree = tree;
    this.referents = referents;
  }

  /** The arguments, by place. */
  List<Argument> of(Clause clause, Subjects.Subject subject, Optional<Gaps.Gap> gap) {
    List<Argument> arguments = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    boolean passive = isPassive(clause);
    if (subject.word() >= 0) {
      seen.add(subject.word());
      arguments.add(argument(passive ? Role.PATIENT : Role.AGENT, "", subject.word()));
    }
    if (gap.isPresent() && seen.add(gap.get().noun())) {
      arguments.add(argument(gap.get()));
    }
    for (int word : clause.words()) {
      Role role = role(word, clause);
      if (role != null && seen.add(word)) {
        arguments.add(argument(role, role == Role.OTHER ? preposition(word) : "", word));
      }
    }
    for (int word : clause.words()) {
      Span span = tree.word(word).span();
      boolean untold =
          referents.beginningAt(span).isPresent()
              && arguments.stream().noneMatch(argument -> argument.span().contains(span));
      if (untold) {
        arguments.add(argument(Role.OTHER, "", word));
      }
    }
    arguments.sort(Comparator.comparing(Argument::span));
    return arguments;
  }

  private boolean isPassive(Clause clause) {
    int verb = clause.head();
    boolean reduced = tree.is(verb, "acl") && tree.word(verb).tag().equals("VBN");
    return reduced
        || clause.chain().stream()
            .anyMatch(one -> tree.child(one, "auxpass", "nsubjpass").isPresent());
  }

  private @Nullable Role role(int word, Clause clause) {
    int head = tree.head(word);
    boolean direct = clause.chain().contains(head);
    return switch (tree.relation(word)) {
      case "dobj", "attr", "dative", "iobj" -> direct ? Role.PATIENT : null;
      case "oprd" -> direct && tree.word(word).tag().startsWith("NN") ? Role.PATIENT : null;
      case "pobj" -> tree.is(head, "agent") ? Role.AGENT : Role.OTHER;
      case "nsubj" -> direct && head != clause.head() ? Role.PATIENT : null;
      default -> null;
    };
  }

  private String preposition(int word) {
    return tree.word(tree.head(word)).text().toLowerCase(Locale.ROOT);
  }

  private Argument argument(Gaps.Gap gap) {
    return tree.is(gap.after(), "prep")
        ? argument(Role.OTHER, tree.word(gap.after()).text().toLowerCase(Locale.ROOT), gap.noun())
        : argument(Role.PATIENT, "", gap.noun());
  }

  private Argument argument(Role role, String preposition, int word) {
    List<Integer> phrase = new ClaimWords(tree, referents).phrase(word);
    Span span = tree.sentence().spanOf(phrase.getFirst(), phrase.getLast());
    return new Argument(
        role,
        preposition,
        tree.word(word).lemma(),
        referents.at(tree.word(word).span()).map(Entity::id),
        span);
  }
}
