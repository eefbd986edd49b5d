package org.readout.language.english.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.annotation.ClaimFinder;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.language.english.attribution.Prompts;
import org.readout.words.LanguageNotes;

/** Finds what an English report tells, clause by clause. Thread-safe. */
public final class EnglishClaims implements ClaimFinder {
  private final Amounts amounts;

  /**
   * @param notes the number words of English
   */
  public EnglishClaims(LanguageNotes notes) {
    amounts = new Amounts(notes.cardinals(), notes.magnitudes());
  }

  @Override
  public List<Claim> find(AnnotatedReport report) {
    Frames frames = new Frames(report);
    Referents referents = new Referents(report);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      Sentence sentence = report.sentences().get(i);
      String text = report.report().text();
      if (Credits.isOne(sentence, text)
          || Remnants.isOne(sentence, text)
          || Prompts.isOne(sentence, text)) {
        continue;
      }
      Tree tree = new Tree(sentence);
      ClaimReader reader = new ClaimReader(report, frames, i, tree, amounts, referents);
      List<Claim> here = new ArrayList<>();
      for (Clause clause : new Clauses(tree).find()) {
        reader.read(clause).ifPresent(here::add);
      }
      here.sort(Comparator.comparing(Claim::span));
      claims.addAll(here);
    }
    return withoutFrames(claims, frames);
  }

  /** Without "she said" where what she said is a claim of its own. */
  private static List<Claim> withoutFrames(List<Claim> claims, Frames frames) {
    Set<String> told = new HashSet<>();
    for (Claim claim : claims) {
      told.addAll(frames.around(claim.predicateSpan().start()));
    }
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<Attribution> frame = frames.cuedBy(claim.predicateSpan());
      if (frame.isEmpty() || !told.contains(frame.get().id())) {
        kept.add(claim);
      }
    }
    return kept;
  }
}
