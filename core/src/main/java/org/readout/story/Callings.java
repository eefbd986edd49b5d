package org.readout.story;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;

/**
 * Whom the reports of a story call by a name: those who are shown under it, else those whom some
 * report calls so.
 */
public final class Callings {

  private final Map<String, Set<String>> shown = new HashMap<>();
  private final Map<String, Set<String>> used = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Of reports whose entities are those of their story. */
  public static Callings of(List<AnnotatedReport> reports) {
    Callings callings = new Callings();
    for (AnnotatedReport report : reports) {
      for (Entity entity : report.entities()) {
        callings.add(entity, entity, report.report().text());
      }
    }
    return callings;
  }

  /**
   * Adds what a report calls somebody.
   *
   * @param story the entity of the story
   * @param own the same in the report
   * @param text of the report
   */
  void add(Entity story, Entity own, String text) {
    names.put(story.id(), story.name());
    shown.computeIfAbsent(key(story.name()), key -> new LinkedHashSet<>()).add(story.id());
    use(own.name(), story);
    for (Mention mention : own.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        use(mention.span().in(text), story);
      }
    }
  }

  private void use(String name, Entity story) {
    used.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(story.id());
  }

  /** Case, accents and white space do not tell names apart; "Jr." does. */
  private static String key(String name) {
    return String.join(" ", NameWords.of(name))
        + (NameWords.differentSuffix(name, "") ? name.toLowerCase(Locale.ROOT) : "");
  }

  /** The ids of the entities of the story that are shown under a name. */
  public Set<String> shown(String name) {
    return shown.getOrDefault(key(name), Set.of());
  }

  /** The ids of the entities of the story that are shown or, if none is, called so somewhere. */
  public Set<String> called(String name) {
    Set<String> found = shown(name);
    return found.isEmpty() ? used.getOrDefault(key(name), Set.of()) : found;
  }

  /** "Anna Smith, John Smith", in the order of the alphabet. */
  public String names(Set<String> ids) {
    Set<String> all = new TreeSet<>();
    ids.forEach(id -> all.add(names.getOrDefault(id, id)));
    return String.join(", ", all);
  }
}
