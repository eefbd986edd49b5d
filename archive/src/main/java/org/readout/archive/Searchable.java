package org.readout.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.fact.Sense;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * A report with what was found in it, as a search finds it.
 *
 * @param number order of arrival; stays with the report through all its versions
 * @param report as it reads last
 * @param day of publication, as far as report or text tell
 * @param sense of title and lead of its first version
 */
public record Searchable(
    long number,
    Report report,
    Optional<LocalDate> day,
    List<Statement> statements,
    List<Told> told,
    Optional<Sense> sense) {

  public Searchable {
    statements = List.copyOf(statements);
    told = List.copyOf(told);
  }

  /**
   * What the report gives to somebody.
   *
   * @param speaker a name or a description; empty where nobody can be told
   * @param kind direct, mixed or indirect
   * @param mode speech, belief, intention, or absent for what was not said
   */
  public record Statement(
      Span span, Optional<String> speaker, String kind, String mode, boolean denied) {}

  /**
   * What it tells in its own voice.
   *
   * @param wording with who is meant in place of pronouns; not verbatim
   */
  public record Told(Span span, String wording) {}
}
