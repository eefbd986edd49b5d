package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Role;

/**
 * An office by its words: "minister" of "foreign" affairs.
 *
 * @param head its chief word
 * @param rank words like "deputy"
 * @param field what it is for, without words that tell little
 * @param of whose it is, where it is a country or a place
 */
record OfficeWords(String head, List<String> rank, List<String> field, Optional<Entity> of) {

  /** Offices of which nobody holds two of different fields at once. */
  private static final Set<String> FIELDS = Set.of("minister", "secretary", "chief");

  /** Offices of which nobody holds two of different countries or states at once. */
  private static final Set<String> SEATS =
      Set.of("governor", "president", "minister", "king", "queen", "chancellor");

  private static final Set<String> RANKS =
      Set.of("deputy", "vice", "lieutenant", "assistant", "under", "associate", "undersecretary");

  private static final Set<String> IDLE =
      Set.of(
          "of",
          "for",
          "the",
          "and",
          "prime",
          "state",
          "first",
          "cabinet",
          "senior",
          "junior",
          "acting",
          "interim",
          "new",
          "current",
          "general",
          "government",
          "affairs",
          "executive",
          "federal",
          "national",
          "permanent",
          "dept",
          "department",
          "parliamentary",
          "special");

  /** So many first letters make one word of two spellings or forms. */
  private static final int STEM = 5;

  static Optional<OfficeWords> of(Role role, List<Entity> entities) {
    String title = role.title().toLowerCase(Locale.ROOT);
    if (title.startsWith("former ")) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(List.of(title.replace(".", "").split("[ -]")));
    int end = words.indexOf("of");
    String head = end > 0 ? words.get(end - 1) : words.getLast();
    words.remove(head);
    boolean prime = words.contains("prime");
    List<String> rank = words.stream().filter(RANKS::contains).toList();
    List<String> field =
        words.stream()
            .filter(word -> !RANKS.contains(word) && !IDLE.contains(word) && !word.equals(head))
            .toList();
    Optional<Entity> of =
        role.of()
            .flatMap(id -> entities.stream().filter(one -> one.id().equals(id)).findFirst())
            .filter(entity -> entity.kind().isPlace());
    return prime && !field.isEmpty()
        ? Optional.empty()
        : Optional.of(new OfficeWords(head, rank, field, of));
  }

  /** Whether nobody can well hold both at once. */
  boolean excludes(OfficeWords other) {
    if (!head.equals(other.head)) {
      return false;
    }
    boolean ranks = rank.equals(other.rank);
    boolean fields = alike(field, other.field);
    return (FIELDS.contains(head) && ranks && isApart(other))
        || (SEATS.contains(head) && ranks && fields && isElsewhere(other))
        || (isRanked() && !ranks && fields && !isElsewhere(other));
  }

  /** "Police chief" and "deputy police chief", "governor" and "lieutenant governor". */
  private boolean isRanked() {
    return head.equals("governor") || (FIELDS.contains(head) && !field.isEmpty());
  }

  /** Both tell the field, and not a word of it is the same. */
  private boolean isApart(OfficeWords other) {
    return !field.isEmpty()
        && !other.field.isEmpty()
        && field.stream().noneMatch(word -> other.field.stream().anyMatch(w -> isOne(word, w)));
  }

  private boolean isElsewhere(OfficeWords other) {
    return of.isPresent()
        && other.of.isPresent()
        && of.get().kind() == other.of.get().kind()
        && !of.get().name().contains(other.of.get().name())
        && !other.of.get().name().contains(of.get().name());
  }

  private static boolean alike(List<String> one, List<String> other) {
    return one.size() == other.size()
        && one.stream().allMatch(word -> other.stream().anyMatch(w -> isOne(word, w)));
  }

  private static boolean isOne(String one, String other) {
    return stem(one).equals(stem(other));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }
}
