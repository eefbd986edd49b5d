package org.readout.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;

/** What speakers are called. */
final class Naming {

  private static final int TITLES_SHOWN = 2;

  private final Map<String, Entity> entities = new HashMap<>();

  Naming(List<Entity> entities) {
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
  }

  static Voice.Kind kind(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Voice.Kind.NAMED;
      case Speaker.Unnamed unnamed -> Voice.Kind.UNNAMED;
      case Speaker.Narrator narrator -> Voice.Kind.UNKNOWN;
      case Speaker.Unknown unknown -> Voice.Kind.UNKNOWN;
    };
  }

  /**
   * The same for the same speaker: "Police" at the head of a sentence are "police" within one, and
   * "Chile and Peru" are "Peru and Chile".
   */
  static String key(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> "named " + named.entity();
      case Speaker.Unnamed unnamed -> "unnamed " + inAnyOrder(of(unnamed));
      case Speaker.Narrator narrator -> "";
      case Speaker.Unknown unknown -> "";
    };
  }

  private static String inAnyOrder(String description) {
    String[] words = description.toLowerCase(Locale.ROOT).replace(",", "").split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** The name or the description; empty where there is neither. */
  static String of(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Legible.line(named.name());
      case Speaker.Unnamed unnamed -> withoutComma(Legible.line(unnamed.description()));
      case Speaker.Narrator narrator -> "";
      case Speaker.Unknown unknown -> "";
    };
  }

  private static String withoutComma(String description) {
    return description.endsWith(",")
        ? description.substring(0, description.length() - 1)
        : description;
  }

  Voice voice(Speaker speaker, List<Statement> statements) {
    String role = speaker instanceof Speaker.Named named ? role(named.entity()) : "";
    return new Voice(kind(speaker), of(speaker), role, statements);
  }

  /** The name of an entity of the story; empty for an id that is none. */
  String name(String id) {
    Entity entity = entities.get(id);
    return entity == null ? "" : Legible.line(entity.name());
  }

  private String role(String id) {
    Entity entity = entities.get(id);
    if (entity == null || entity.kind() != Entity.Kind.PERSON) {
      return "";
    }
    List<String> titles = new ArrayList<>();
    for (Entity.Role role : entity.roles()) {
      String title = title(role);
      boolean told = titles.stream().anyMatch(other -> tells(other, title));
      if (!told && titles.size() < TITLES_SHOWN) {
        titles.removeIf(other -> tells(title, other));
        titles.add(title);
      }
    }
    return String.join(", ", titles);
  }

  /** "president of Finland" tells "President", "finance minister" tells "minister of finance". */
  private static boolean tells(String title, String other) {
    return between(title).contains(between(other)) || isShortened(other, title);
  }

  /** "governor of Ariz." is "governor of Arizona". */
  private static boolean isShortened(String title, String whole) {
    boolean shortened = title.endsWith(".") && whole.length() >= title.length();
    return shortened && whole.startsWith(title.substring(0, title.length() - 1));
  }

  private static String between(String words) {
    List<String> parts = Arrays.asList(words.toLowerCase(Locale.ROOT).split(" of "));
    Collections.reverse(parts);
    return " " + String.join(" ", parts) + " ";
  }

  private String title(Entity.Role role) {
    String of = role.of().map(this::name).orElse("");
    return Legible.line(of.isEmpty() ? role.title() : role.title() + " of " + of);
  }
}
