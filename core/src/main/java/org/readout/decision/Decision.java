package org.readout.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.readout.report.ReportId;

/**
 * What an analyst holds against what was found. It names what it is about by names, reports and
 * words, not by places in a list, so that it is found again in a new version of a report, by a
 * newer program, and when other reports join the story. A name or words that are empty were
 * forgotten with the report that they stood in.
 */
public sealed interface Decision {

  /** The name of its sort, as commands and JSON have it: "same-person". */
  String kind();

  /** The reports in which it was found what it is about. */
  List<ReportId> reports();

  /**
   * The same without words that are in no report any more.
   *
   * @param left what is left of words of a report
   * @param told whether a name stands in a report that is there
   */
  Decision without(UnaryOperator<Quote> left, Predicate<String> told);

  /**
   * Several names of a story are of one person, body or place.
   *
   * @param names at least one, as the story has them; the first is the one that is shown
   */
  record SamePerson(List<String> names, List<ReportId> reports) implements Decision {

    public SamePerson {
      names = List.copyOf(names);
      reports = List.copyOf(reports);
      if (names.isEmpty()) {
        throw new IllegalArgumentException("nobody is the same as nobody");
      }
    }

    @Override
    public String kind() {
      return "same-person";
    }

    @Override
    public SamePerson without(UnaryOperator<Quote> left, Predicate<String> told) {
      return new SamePerson(names.stream().map(name -> kept(name, told)).toList(), reports);
    }
  }

  /** Whom some reports call by a name is not whom the others call so. */
  record OtherPerson(String name, List<ReportId> reports) implements Decision {

    public OtherPerson {
      reports = List.copyOf(reports);
    }

    @Override
    public String kind() {
      return "other-person";
    }

    @Override
    public OtherPerson without(UnaryOperator<Quote> left, Predicate<String> told) {
      return new OtherPerson(kept(name, told), reports);
    }
  }

  /**
   * A statement is not of whom it was given to; or, where who it is given to and whose it is are
   * the same, it is another statement of his than that of which it was held to be a wording.
   *
   * @param statements its words in each report that has it, at least one
   * @param given to whom, by name or description; empty if nobody could be told
   * @param speaker whose it is, by a name of the story, where that is known
   */
  record WrongSpeaker(List<Quote> statements, Optional<String> given, Optional<String> speaker)
      implements Decision {

    public WrongSpeaker {
      statements = List.copyOf(statements);
      if (statements.isEmpty()) {
        throw new IllegalArgumentException("no statement");
      }
    }

    @Override
    public String kind() {
      return "wrong-speaker";
    }

    /**
     * Whether it only says that the words are a statement of their own, of the same speaker, and no
     * wording of what other reports have.
     */
    public boolean isAnotherStatement() {
      return given.isPresent() && given.equals(speaker);
    }

    @Override
    public WrongSpeaker without(UnaryOperator<Quote> left, Predicate<String> told) {
      return new WrongSpeaker(
          statements.stream().map(left).toList(),
          given.map(name -> kept(name, told)),
          speaker.map(name -> kept(name, told)));
    }

    @Override
    public List<ReportId> reports() {
      return statements.stream().map(Quote::report).distinct().toList();
    }
  }

  /**
   * What was found to be a conflict is none.
   *
   * @param difference in what reports differ, as the format has it: "number"
   * @param positions what they say, at least two
   */
  record NotAConflict(String difference, List<Position> positions) implements Decision {

    /**
     * What some reports say.
     *
     * @param value in their words
     * @param quotes where they say it, at least one
     */
    public record Position(String value, List<Quote> quotes) {

      public Position {
        quotes = List.copyOf(quotes);
      }

      /** A value is in the words of some report, which may be gone. */
      private Position without(UnaryOperator<Quote> left, Predicate<String> told) {
        return new Position(kept(value, told), quotes.stream().map(left).toList());
      }
    }

    public NotAConflict {
      positions = List.copyOf(positions);
      if (positions.size() < 2) {
        throw new IllegalArgumentException("a conflict needs two positions: " + positions);
      }
    }

    @Override
    public String kind() {
      return "not-a-conflict";
    }

    @Override
    public NotAConflict without(UnaryOperator<Quote> left, Predicate<String> told) {
      return new NotAConflict(
          difference, positions.stream().map(one -> one.without(left, told)).toList());
    }

    @Override
    public List<ReportId> reports() {
      return positions.stream()
          .flatMap(position -> position.quotes().stream())
          .map(Quote::report)
          .distinct()
          .toList();
    }
  }

  private static String kept(String name, Predicate<String> told) {
    return told.test(name) ? name : "";
  }
}
