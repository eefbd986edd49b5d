package org.readout.grouping;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.fact.Sense;
import org.readout.report.ReportId;

/**
 * What of a report tells which event it is about.
 *
 * @param report whose profile it is
 * @param day on which it was published, where that is known
 * @param words how often each word that carries content stands in title and text, by base form
 * @param lead the same for the title and the first sentences
 * @param names the same for the words of names, in title and text
 * @param places the towns and countries that it names
 * @param ages of people, in years
 * @param numbers in digits, ages left out
 * @param days that it speaks of
 * @param sense of title and lead, where a model has read them
 */
public record Profile(
    ReportId report,
    Optional<LocalDate> day,
    Map<String, Integer> words,
    Map<String, Integer> lead,
    Map<String, Integer> names,
    Set<String> places,
    Set<String> ages,
    Set<String> numbers,
    Set<LocalDate> days,
    Optional<Sense> sense) {

  public Profile {
    words = Map.copyOf(words);
    lead = Map.copyOf(lead);
    names = Map.copyOf(names);
    places = Set.copyOf(places);
    ages = Set.copyOf(ages);
    numbers = Set.copyOf(numbers);
    days = Set.copyOf(days);
  }

  /** The same without the words, which are weighed once and not needed again. */
  Profile withoutWords() {
    return new Profile(
        report, day, Map.of(), Map.of(), Map.of(), places, ages, numbers, days, sense);
  }

  /** The same with what its title and lead mean. */
  public Profile withSense(Sense sense) {
    return new Profile(
        report,
        day,
        words,
        lead,
        names,
        places,
        ages,
        numbers,
        days,
        Optional.of(sense.withoutPieces()));
  }
}
