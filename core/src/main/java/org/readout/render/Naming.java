package org.readout.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
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

  /** The same for the same speaker. */
  static String key(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> "named " + named.entity();
      case Speaker.Unnamed unnamed -> "unnamed " + of(unnamed);
      case Speaker.Narrator narrator -> "";
      case Speaker.Unknown unknown -> "";
    };
  }

  /** The name or the description; empty where there is neither. */
  static String of(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Legible.line(named.name());
      case Speaker.Unnamed unnamed -> Legible.line(unnamed.description());
      case Speaker.Narrator narrator -> "";
      case Speaker.Unknown unknown -> "";
    };
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
    if (entity == null) {
      return "";
    }
    StringJoiner titles = new StringJoiner(", ");
    entity.roles().stream().limit(TITLES_SHOWN).forEach(role -> titles.add(title(role)));
    return titles.toString();
  }

  private String title(Entity.Role role) {
    String of = role.of().map(this::name).orElse("");
    return Legible.line(of.isEmpty() ? role.title() : role.title() + " of " + of);
  }
}
