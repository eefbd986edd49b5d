package org.readout.render;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Decision.NotAConflict;
import org.readout.decision.Decision.OtherPerson;
import org.readout.decision.Decision.SamePerson;
import org.readout.decision.Decision.WrongSpeaker;
import org.readout.decision.Quote;
import org.readout.report.ReportId;

/** Decisions in words for people, fit to be shown anywhere. */
public final class DecisionWords {

  private static final int LONGEST = 80;

  /** What is in quotation marks needs none of ours. */
  private static final String MARKS = "“\"„«‘";

  private DecisionWords() {}

  /** "“Ramsey” and “Clyde Ramsey” are one", with reports by their ids. */
  public static String of(Decision decision) {
    return of(decision, ReportId::value);
  }

  /**
   * The same.
   *
   * @param named what a report is called
   */
  static String of(Decision decision, Function<ReportId, String> named) {
    return switch (decision) {
      case SamePerson same -> same(same);
      case OtherPerson other ->
          quoted(other.name())
              + " of "
              + Findings.and(other.reports().stream().map(named).toList())
              + " is somebody else";
      case WrongSpeaker wrong -> wrong(wrong, named);
      case NotAConflict none ->
          Findings.and(none.positions().stream().map(one -> quoted(one.value())).toList())
              + " are no conflict"
              + of(none);
    };
  }

  /** In what they stand: the sentence that has the first of them. */
  private static String of(NotAConflict none) {
    String sentence = none.positions().getFirst().quotes().getFirst().around();
    return sentence.isEmpty() ? "" : " in " + quoted(sentence);
  }

  private static String same(SamePerson same) {
    List<String> names = same.names().stream().map(DecisionWords::quoted).toList();
    return names.size() == 1
        ? "all who are called " + names.getFirst() + " are one"
        : Findings.and(names) + " are one";
  }

  private static String wrong(WrongSpeaker wrong, Function<ReportId, String> named) {
    Quote first = wrong.statements().getFirst();
    List<String> reports = wrong.reports().stream().map(named).toList();
    if (wrong.isAnotherStatement()) {
      return quoted(first.words())
          + " ("
          + String.join(", ", reports)
          + ") is another statement of "
          + wrong.speaker().map(DecisionWords::shown).orElse("");
    }
    return quoted(first.words())
        + " ("
        + String.join(", ", reports)
        + ") is "
        + wrong.given().map(name -> "not of " + shown(name)).orElse("")
        + (wrong.given().isPresent() && wrong.speaker().isPresent() ? " but " : "")
        + wrong.speaker().map(name -> "of " + shown(name)).orElse("");
  }

  private static String quoted(String words) {
    String line = Legible.line(words);
    String shortened = line.length() > LONGEST ? shortened(line) : line;
    if (line.isEmpty()) {
      return shown("");
    }
    return MARKS.indexOf(line.charAt(0)) >= 0 ? shortened : "“" + shortened + "”";
  }

  private static String shortened(String line) {
    int end = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }

  private static String shown(String name) {
    String line = Legible.line(name);
    return line.isEmpty() ? "(forgotten)" : line;
  }

  /** "by ann, 29 November 2026", the day in UTC. */
  private static String who(Decided decided) {
    return "by " + byWhom(decided);
  }

  /** "by decision of ann, 29 November 2026". */
  static String byDecision(Decided decided) {
    return "by decision of " + byWhom(decided);
  }

  private static String byWhom(Decided decided) {
    String day = Wording.day(decided.at().atOffset(ZoneOffset.UTC).toLocalDate());
    return Legible.line(decided.by()) + ", " + day;
  }

  /** "by ann, 29 November 2026: they counted other things". */
  public static String whoAndWhy(Decided decided) {
    String why = decided.because().map(Legible::line).orElse("");
    return who(decided) + (why.isEmpty() ? "" : ": " + why);
  }
}
