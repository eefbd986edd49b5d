package org.readout.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in JSON-LD, in the words of schema.org: the objects of all its
 * scripts, those inside {@code @graph} and inside other objects too, outer ones first.
 */
final class LinkedData {

  /** More objects than any honest page has. */
  private static final int MOST_NODES = 20_000;

  private static final Set<String> PAGES =
      Set.of("WebPage", "ItemPage", "AboutPage", "FAQPage", "CollectionPage", "MedicalWebPage");
  private static final Set<String> WORKS =
      Set.of("BlogPosting", "Report", "Review", "Recipe", "HowTo", "CreativeWork", "Course");

  private final List<Map<?, ?>> nodes = new ArrayList<>();
  private final Map<String, Map<?, ?>> named = new HashMap<>();

  private LinkedData() {}

  static LinkedData of(Document document, JsonReader json) {
    LinkedData data = new LinkedData();
    for (Element script : document.select("script[type]")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        json.read(plain(script.data())).ifPresent(data::gather);
      }
    }
    return data;
  }

  /** Without what pages put around JSON or leave in it: comments of XML, raw line ends. */
  private static String plain(String script) {
    StringBuilder plain = new StringBuilder(script.length());
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      plain.append(c < ' ' ? ' ' : c);
    }
    int start = first(plain);
    int end = Math.max(plain.lastIndexOf("}"), plain.lastIndexOf("]")) + 1;
    return start < end ? plain.substring(start, end) : "";
  }

  private static int first(StringBuilder script) {
    for (int i = 0; i < script.length(); i++) {
      // The bracket of <![CDATA[ is none of JSON.
      if (script.charAt(i) == '{' || (script.charAt(i) == '[' && !isMark(script, i))) {
        return i;
      }
    }
    return script.length();
  }

  private static boolean isMark(StringBuilder script, int at) {
    return at > 0 && "!A".indexOf(script.charAt(at - 1)) >= 0;
  }

  private void gather(Object root) {
    Deque<Object> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty() && nodes.size() < MOST_NODES) {
      switch (waiting.remove()) {
        case Map<?, ?> node -> {
          add(node);
          node.values().forEach(value -> enqueue(value, waiting));
        }
        case List<?> list -> list.forEach(value -> enqueue(value, waiting));
        default -> {}
      }
    }
  }

  private static void enqueue(@Nullable Object value, Deque<Object> to) {
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      to.add(value);
    }
  }

  private void add(Map<?, ?> node) {
    nodes.add(node);
    if (node.get("@id") instanceof String id && node.size() > 1) {
      named.putIfAbsent(id, node);
    }
  }

  /** The articles and posts, else nothing. */
  List<Map<?, ?>> articles() {
    return nodes.stream().filter(LinkedData::isArticle).toList();
  }

  /** The objects that stand for the page itself. */
  List<Map<?, ?>> pages() {
    return nodes.stream().filter(node -> types(node).stream().anyMatch(PAGES::contains)).toList();
  }

  private static boolean isArticle(Map<?, ?> node) {
    return types(node).stream().anyMatch(type -> type.endsWith("Article") || WORKS.contains(type));
  }

  private static List<String> types(Map<?, ?> node) {
    return switch (node.get("@type")) {
      case String type -> List.of(type.substring(type.lastIndexOf('/') + 1));
      case List<?> types ->
          types.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      case null -> List.of();
      default -> List.of();
    };
  }

  /** The text of a member; empty if it is something else. */
  static Optional<String> text(Map<?, ?> node, String member) {
    return node.get(member) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** The names of those that a member holds or points at: persons first, else organizations. */
  List<String> names(Map<?, ?> node, String member) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    List<?> values =
        switch (node.get(member)) {
          case List<?> list -> list;
          case null -> List.of();
          case Object one -> List.of(one);
        };
    values.forEach(value -> name(value, names));
    List<String> persons = names.keySet().stream().filter(name -> names.get(name)).toList();
    return persons.isEmpty() ? List.copyOf(names.keySet()) : persons;
  }

  private void name(Object value, Map<String, Boolean> names) {
    if (value instanceof String name) {
      names.putIfAbsent(name.strip(), true);
    } else if (value instanceof Map<?, ?> given) {
      Map<?, ?> who = resolved(given);
      boolean person = !types(who).contains("Organization");
      if (who.get("name") instanceof List<?> list) {
        list.stream()
            .filter(String.class::isInstance)
            .forEach(name -> names.putIfAbsent(name.toString().strip(), person));
      } else {
        text(who, "name").ifPresent(name -> names.putIfAbsent(name, person));
      }
    }
  }

  private Map<?, ?> resolved(Map<?, ?> node) {
    return node.get("@id") instanceof String id && !node.containsKey("name")
        ? named.getOrDefault(id, node)
        : node;
  }
}
