package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Sentence;
import org.readout.report.Report;
import org.readout.story.NameRules;
import org.readout.wording.Vocabulary;

/** Finds who and what a report is about, and who speaks in it. Safe for many threads at once. */
public final class EntityFinder {
  private final Lexicon lexicon;
  private final Countries countries;

  private EntityFinder(Lexicon lexicon, Countries countries) {
    this.lexicon = lexicon;
    this.countries = countries;
  }

  /** With the tables that come with the program. */
  public static EntityFinder standard() {
    return new EntityFinder(Lexicon.standard(), Countries.standard());
  }

  /** What English knows of the names of one person, to find who is one in several reports. */
  public NameRules nameRules() {
    return new EnglishNameRules(lexicon, countries);
  }

  /** What English knows of the words by which things are called. */
  public Vocabulary vocabulary() {
    return new EnglishVocabulary(lexicon, countries);
  }

  /**
   * What was found.
   *
   * @param entities by first mention
   * @param attributions as given, with their speakers told
   */
  public record Found(List<Entity> entities, List<Attribution> attributions) {

    public Found {
      entities = List.copyOf(entities);
      attributions = List.copyOf(attributions);
    }
  }

  /**
   * Finds the entities of a report and the speakers of its attributions.
   *
   * @param sentences with tags, base forms and trees
   * @param names as a name finder marks them, in any order
   */
  public Found find(
      Report report, List<Sentence> sentences, List<Name> names, List<Attribution> attributions) {
    List<Name> inOrder = new ArrayList<>(names);
    inOrder.sort(Comparator.comparing(Name::span));
    Reading reading = new Reading(report.text(), sentences);
    PhraseFinder.Found phrases =
        new PhraseFinder(lexicon, countries, own(report)).find(reading, inOrder);
    Coreference coreference = new Coreference(reading, phrases, attributions, lexicon);
    coreference.run();
    Naming naming = new Naming(reading, coreference.clusters(), countries, lexicon);
    Narrators narrators = Narrators.of(report, reading, coreference, naming);
    List<Attribution> told =
        new Speakers(reading, attributions, coreference, naming, narrators).tell();
    return new Found(naming.entities(), told);
  }

  private Optional<String> own(Report report) {
    return report.kind() == Report.Kind.STATEMENT
        ? report.side().or(report::outlet).flatMap(countries::in)
        : Optional.empty();
  }
}
