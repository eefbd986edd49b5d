package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Sentence;
import org.readout.annotation.Speaker;
import org.readout.annotation.Word;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * A report written down with its parse: a sentence a line, a word as {@code text/tag/head/relation}
 * with the head counted from 1 and 0 for the root, and {@code /p}, {@code /o}, {@code /l} or {@code
 * /g} after it where it is part of a person's, an organization's, a location's or a people's name.
 * An empty line parts paragraphs.
 */
final class Parsed {
  private static final EntityFinder FINDER = EntityFinder.standard();

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private int paragraph = 1;
  private Optional<String> side = Optional.empty();
  private Optional<String> byline = Optional.empty();

  private Parsed() {}

  static Parsed of(String lines) {
    Parsed parsed = new Parsed();
    for (String line : lines.lines().toList()) {
      if (line.isBlank()) {
        parsed.paragraph++;
        parsed.text.append('\n');
      } else {
        parsed.sentence(line.strip());
      }
    }
    return parsed;
  }

  private void sentence(String line) {
    List<Word> words = new ArrayList<>();
    int nameFrom = -1;
    String kind = "";
    for (String item : line.split(" ", -1)) {
      String[] parts = item.split("/", -1);
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]).append(' ');
      int head = Integer.parseInt(parts[2]) - 1;
      words.add(new Word(span, parts[0], parts[1], lemma(parts[0], parts[1]), head, parts[3]));
      String here = parts.length > 4 ? parts[4] : "";
      if (!here.equals(kind)) {
        endName(nameFrom, kind, words);
        nameFrom = words.size() - 1;
        kind = here;
      }
    }
    endName(nameFrom, kind, words, words.size());
    Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
    sentences.add(new Sentence(span, paragraph, words));
  }

  private void endName(int from, String kind, List<Word> words) {
    endName(from, kind, words, words.size() - 1);
  }

  private void endName(int from, String kind, List<Word> words, int end) {
    if (!kind.isEmpty()) {
      Span span = words.get(from).span().cover(words.get(end - 1).span());
      names.add(
          new Name(
              span,
              switch (kind) {
                case "p" -> Name.Kind.PERSON;
                case "o" -> Name.Kind.ORGANIZATION;
                case "l" -> Name.Kind.LOCATION;
                default -> Name.Kind.GROUP;
              }));
    }
  }

  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return switch (lower) {
      case "said" -> "say";
      case "told" -> "tell";
      case "was", "is" -> "be";
      case "named" -> "name";
      case "signed" -> "sign";
      case "quoted" -> "quote";
      default -> tag.equals("NNS") ? lower.substring(0, lower.length() - 1) : lower;
    };
  }

  /** Gives words to a source, each by its place among equal ones, counted from 1. */
  Parsed said(String source, int which, String cue, int whichCue, String content, boolean quoted) {
    Span said = place(content, 1);
    attributions.add(
        new Attribution(
            "a" + attributions.size(),
            quoted ? Attribution.Kind.DIRECT : Attribution.Kind.INDIRECT,
            Attribution.Mode.SPEECH,
            false,
            Optional.empty(),
            List.of(said),
            cue.isEmpty() ? List.of() : List.of(place(cue, whichCue)),
            source.isEmpty() ? List.of() : List.of(place(source, which)),
            quoted ? List.of(said) : List.of(),
            new Speaker.Unknown(),
            0,
            Optional.empty()));
    return this;
  }

  private Span place(String words, int which) {
    int at = -1;
    for (int i = 0; i < which; i++) {
      at = (" " + text).indexOf(" " + words + " ", at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(words + " not found in " + text);
      }
    }
    return new Span(at, at + words.length());
  }

  /** Makes it an official statement of a side. */
  Parsed statementOf(String whose) {
    side = Optional.of(whose);
    return this;
  }

  Parsed by(String author) {
    byline = Optional.of(author);
    return this;
  }

  double certainty(int attribution) {
    return find().attributions().get(attribution).certainty();
  }

  List<String> rolesOf(String name) {
    List<String> roles = new ArrayList<>();
    for (Entity entity : find().entities()) {
      if (entity.name().equals(name)) {
        entity.roles().forEach(role -> roles.add(role.title()));
      }
    }
    return roles;
  }

  EntityFinder.Found find() {
    return FINDER.find(report(), sentences, names, attributions);
  }

  private Report report() {
    return new Report(
        new ReportId("r"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        byline,
        Optional.empty(),
        "en",
        Report.Publication.UNKNOWN,
        side.isPresent() ? Report.Kind.STATEMENT : Report.Kind.REPORT,
        side,
        Optional.empty(),
        text.toString(),
        List.of(),
        List.of());
  }

  /** The words of the mentions of the entity with a name, in order. */
  List<String> mentionsOf(String name) {
    List<String> words = new ArrayList<>();
    for (Entity entity : find().entities()) {
      if (entity.name().equals(name)) {
        for (Mention mention : entity.mentions()) {
          words.add(mention.span().in(text.toString()));
        }
      }
    }
    return words;
  }

  List<String> names() {
    return find().entities().stream().map(e -> e.kind() + " " + e.name()).toList();
  }

  List<String> speakers() {
    List<String> speakers = new ArrayList<>();
    for (Attribution attribution : find().attributions()) {
      speakers.add(
          switch (attribution.speaker()) {
            case Speaker.Named named -> named.name();
            case Speaker.Unnamed unnamed -> "unnamed: " + unnamed.description();
            case Speaker.Narrator narrator -> "the report itself";
            case Speaker.Unknown unknown -> "nobody";
          });
    }
    return speakers;
  }
}
