package org.readout.ingest.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a site lets robots fetch (RFC 9309), and how fast. */
final class Robots {

  static final Robots ALL = new Robots(List.of(), Optional.empty());
  static final Robots NOTHING = new Robots(List.of(new Rule(false, "/")), Optional.empty());

  private static final int MOST_RULES = 5_000;
  private static final int LONGEST_RULE = 500;
  private static final int LONGEST_PATH = 2_000;
  private static final double MOST_SECONDS = 30;
  private static final String EVERYONE = "*";

  private final List<Rule> rules;
  private final Optional<Duration> pause;

  private record Rule(boolean allowed, String pattern) {}

  private Robots(List<Rule> rules, Optional<Duration> pause) {
    this.rules = rules;
    this.pause = pause;
  }

  /**
   * @param text the file
   * @param agent the product token of who asks
   */
  static Robots of(String text, String agent) {
    Map<String, Robots> groups = groups(text);
    String name = agent.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(groups.get(name))
        .orElseGet(() -> groups.getOrDefault(EVERYONE, ALL));
  }

  /** By agent; groups of one agent are joined. */
  private static Map<String, Robots> groups(String text) {
    Map<String, Robots> groups = new HashMap<>();
    List<String> agents = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    Optional<Duration> pause = Optional.empty();
    boolean open = false;
    for (String line : text.lines().limit(MOST_RULES).toList()) {
      String words = line.split("#", 2)[0].strip();
      int colon = words.indexOf(':');
      String key = colon < 0 ? "" : words.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = words.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!open) {
          close(agents, rules, pause, groups);
          pause = Optional.empty();
        }
        agents.add(value.split("/", 2)[0].strip().toLowerCase(Locale.ROOT));
        open = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        open = false;
        if (!value.isEmpty() && value.length() <= LONGEST_RULE) {
          rules.add(new Rule(key.equals("allow"), value));
        }
      } else if (key.equals("crawl-delay")) {
        open = false;
        pause = seconds(value);
      }
    }
    close(agents, rules, pause, groups);
    return groups;
  }

  private static void close(
      List<String> agents, List<Rule> rules, Optional<Duration> pause, Map<String, Robots> groups) {
    Robots group = new Robots(List.copyOf(rules), pause);
    agents.forEach(agent -> groups.merge(agent, group, Robots::and));
    agents.clear();
    rules.clear();
  }

  private Robots and(Robots other) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(other.rules);
    return new Robots(all, pause.or(() -> other.pause));
  }

  private static Optional<Duration> seconds(String value) {
    try {
      double seconds = Double.parseDouble(value);
      return seconds > 0
          ? Optional.of(Duration.ofMillis((long) (1000 * Math.min(seconds, MOST_SECONDS))))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** How long the site wants to be left alone between two requests. */
  Optional<Duration> pause() {
    return pause;
  }

  /** The longest rule that fits decides; of two, the one that allows. */
  boolean allows(String path) {
    if (path.length() > LONGEST_PATH) {
      return rules.isEmpty();
    }
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern.length();
      boolean decides = length > longest || (length == longest && rule.allowed);
      if (decides && fits(rule.pattern, path)) {
        longest = length;
        allowed = rule.allowed;
      }
    }
    return allowed;
  }

  /** A star is any run of characters, a dollar sign at the end is the end. */
  private static boolean fits(String pattern, String path) {
    boolean whole = pattern.endsWith("$");
    String rule = whole ? pattern.substring(0, pattern.length() - 1) : pattern + EVERYONE;
    int p = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < path.length(); ) {
      if (p < rule.length() && rule.charAt(p) == '*') {
        star = p++;
        resume = i;
      } else if (p < rule.length() && rule.charAt(p) == path.charAt(i)) {
        p++;
        i++;
      } else if (star >= 0) {
        p = star + 1;
        i = ++resume;
      } else {
        return false;
      }
    }
    while (p < rule.length() && rule.charAt(p) == '*') {
      p++;
    }
    return p == rule.length();
  }
}
