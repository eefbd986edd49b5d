package org.readout.app.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Sentence;
import org.readout.annotation.Speaker;
import org.readout.archive.Alert.Cited;
import org.readout.archive.Alert.Kind;
import org.readout.archive.Alert.News;
import org.readout.archive.Terms;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.render.Legible;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Digest;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;

/**
 * What fresh reports bring to a story that the others do not have. Told by the collation of all of
 * them: an utterance that only fresh reports have is a new statement; one that others have too, in
 * words that none of them has, is a new wording; a conflict with a position that only fresh reports
 * take is a new conflict. What a report said before it changed is not new.
 */
final class Novelty {

  private static final int LONGEST = 240;
  private static final int FEWEST = 4;

  /** One word of so many may be another in what was there in other words. */
  private static final int FEW_OF = 6;

  private final String story;
  private final Collation collation;
  private final Map<ReportId, Integer> versions;
  private final Set<ReportId> fresh;
  private final Map<ReportId, String> before;
  private final Map<ReportId, AnnotatedReport> reports = new HashMap<>();
  private final Map<ReportId, Set<String>> terms = new HashMap<>();

  /**
   * @param story its id
   * @param versions which version of each report was read
   * @param fresh the fresh reports
   * @param before of fresh reports that changed the words that they had, as one line of terms
   */
  Novelty(
      String story,
      Collation collation,
      Map<ReportId, Integer> versions,
      Set<ReportId> fresh,
      Map<ReportId, String> before) {
    this.story = story;
    this.collation = collation;
    this.versions = versions;
    this.fresh = fresh;
    this.before = before;
    collation.reports().forEach(one -> reports.put(one.report().id(), one));
  }

  /** All of it: statements and wordings, then conflicts. */
  List<Novel> all() {
    List<Novel> all = new ArrayList<>();
    collation.utterances().forEach(one -> add(one, all));
    collation.conflicts().stream().filter(Novelty::isOne).forEach(one -> add(one, all));
    return all;
  }

  private void add(Utterance utterance, List<Novel> all) {
    Set<String> known = new LinkedHashSet<>();
    Map<String, Variant> novel = new LinkedHashMap<>();
    for (Variant variant : utterance.variants()) {
      String words = Terms.line(words(variant));
      if (isNew(variant.report(), words)) {
        novel.putIfAbsent(words, variant);
      } else {
        known.add(words);
      }
    }
    novel.keySet().removeAll(known);
    if (novel.isEmpty()) {
      return;
    }
    if (known.isEmpty()) {
      novel.values().stream()
          .filter(this::tells)
          .findFirst()
          .ifPresent(one -> addStatement(utterance, one, novel.values(), all));
    } else {
      Variant other = known(utterance);
      novel.values().forEach(one -> all.add(wording(utterance, one, other)));
    }
  }

  /** Two reports that come at once may have a new statement in two wordings. */
  private void addStatement(
      Utterance utterance, Variant first, Collection<Variant> novel, List<Novel> all) {
    all.add(
        reworded(first)
            .map(old -> rewording(utterance, first, old))
            .orElseGet(() -> statement(utterance, first)));
    novel.stream()
        .filter(one -> !one.report().equals(first.report()))
        .forEach(one -> all.add(wording(utterance, one, first)));
  }

  /** A word or two that are not quoted name what was spoken of, and do not say what was said. */
  private boolean tells(Variant variant) {
    return variant.attribution().kind() != Attribution.Kind.INDIRECT
        || Terms.of(words(variant)).size() >= FEWEST;
  }

  private boolean isNew(ReportId report, String terms) {
    return fresh.contains(report) && !before.getOrDefault(report, "").contains(terms);
  }

  private Novel statement(Utterance utterance, Variant variant) {
    String line = speaker(utterance) + ": " + said(variant) + " (" + outlet(variant.report()) + ")";
    return novel(Kind.STATEMENT, line, utterance, List.of(variant));
  }

  /** Another number in a sentence that was there is another wording, and nothing new. */
  private Novel rewording(Utterance utterance, Variant variant, String old) {
    String line =
        speaker(utterance)
            + ": "
            + said(variant)
            + " ("
            + outlet(variant.report())
            + "), which had before: "
            + old;
    return novel(Kind.WORDING, line, utterance, List.of(variant));
  }

  /** The words of the report as it read before that differ from a statement in few of them. */
  private Optional<String> reworded(Variant variant) {
    List<String> words = List.of(Terms.line(words(variant)).strip().split(" "));
    List<String> old = List.of(before.getOrDefault(variant.report(), "").strip().split(" "));
    int most = words.size() / FEW_OF;
    for (int from = 0; most > 0 && from + words.size() <= old.size(); from++) {
      int other = 0;
      for (int i = 0; other <= most && i < words.size(); i++) {
        other += words.get(i).equals(old.get(from + i)) ? 0 : 1;
      }
      if (other <= most) {
        return Optional.of(String.join(" ", old.subList(from, from + words.size())));
      }
    }
    return Optional.empty();
  }

  private Novel wording(Utterance utterance, Variant variant, Variant other) {
    String line =
        speaker(utterance)
            + ": "
            + said(variant)
            + " ("
            + outlet(variant.report())
            + "), where "
            + outlet(other.report())
            + " has "
            + said(other);
    return novel(Kind.WORDING, line, utterance, List.of(variant, other));
  }

  /** The base, or the first that is not new. */
  private Variant known(Utterance utterance) {
    return utterance.variants().stream()
        .filter(one -> !isNew(one.report(), Terms.line(words(one))))
        .findFirst()
        .orElseThrow();
  }

  private Novel novel(Kind kind, String line, Utterance utterance, List<Variant> variants) {
    Variant first = variants.getFirst();
    List<Cited> passages =
        variants.stream().map(one -> cited(one.report(), cover(one), words(one))).toList();
    String subject = Digest.of('w', story, Terms.line(words(first)));
    return new Novel(
        new News(kind, subject, line, passages),
        speakers(utterance, first),
        terms(first.report(), cover(first)),
        terms(first.report()));
  }

  private static List<String> speakers(Utterance utterance, Variant variant) {
    List<String> speakers = new ArrayList<>();
    name(utterance.speaker()).ifPresent(speakers::add);
    name(variant.attribution().speaker()).ifPresent(speakers::add);
    return speakers.isEmpty() ? List.of(speaker(utterance)) : speakers;
  }

  private static Optional<String> name(Speaker speaker) {
    return speaker instanceof Speaker.Named named ? Optional.of(named.name()) : Optional.empty();
  }

  private static String speaker(Utterance utterance) {
    return switch (utterance.speaker()) {
      case Speaker.Named named -> Legible.line(named.name());
      case Speaker.Unnamed unnamed -> Legible.line(unnamed.description());
      case Speaker.Narrator narrator -> "The report itself";
      case Speaker.Unknown unknown -> "Speaker not told";
    };
  }

  private String said(Variant variant) {
    boolean indirect = variant.attribution().kind() == Attribution.Kind.INDIRECT;
    String words = shortened(words(variant));
    return indirect ? words : "“" + words + "”";
  }

  private String words(Variant variant) {
    String text = report(variant.report()).text();
    return variant.words().stream()
        .map(span -> Legible.line(span.in(text)))
        .collect(Collectors.joining(" … "));
  }

  private static Span cover(Variant variant) {
    return variant.words().getFirst().cover(variant.words().getLast());
  }

  /** What is only told less exactly, or of something else, is none. */
  private static boolean isOne(Conflict conflict) {
    return switch (conflict.judgement()) {
      case CONTRADICTION, UPDATE, UNDECIDED -> true;
      case ROUNDING, SCOPE, UNIT -> false;
    };
  }

  private void add(Conflict conflict, List<Novel> all) {
    List<Conflict.Position> novel = conflict.positions().stream().filter(this::isNew).toList();
    if (!novel.isEmpty()) {
      all.add(novel(conflict, novel.getFirst()));
    }
  }

  private boolean isNew(Conflict.Position position) {
    return position.passages().stream()
        .allMatch(one -> isNew(one.report(), Terms.line(sentences(one.report(), one.span()))));
  }

  private Novel novel(Conflict conflict, Conflict.Position position) {
    Set<Passage> passages = new LinkedHashSet<>(position.passages());
    conflict.positions().forEach(one -> passages.addAll(one.passages()));
    Passage first = position.passages().getFirst();
    String subject =
        Digest.of(
            'c',
            story,
            conflict.kind().name(),
            first.report().value(),
            Terms.line(sentences(first.report(), first.span())));
    Set<String> words = Terms.in(conflict.about());
    passages.forEach(one -> words.addAll(terms(one.report(), one.span())));
    List<Cited> cited =
        passages.stream()
            .map(one -> cited(one.report(), one.span(), sentences(one.report(), one.span())))
            .toList();
    return new Novel(
        new News(Kind.CONFLICT, subject, line(conflict), cited),
        List.of(),
        words,
        terms(first.report()));
  }

  private String line(Conflict conflict) {
    String positions =
        conflict.positions().stream()
            .map(one -> "“" + shortened(Legible.line(one.value())) + "” (" + outlets(one) + ")")
            .collect(Collectors.joining(" / "));
    return shortened(Legible.line(conflict.about()))
        + ": "
        + positions
        + "; "
        + conflict.judgement().name().toLowerCase(Locale.ROOT)
        + ": "
        + Legible.line(conflict.because());
  }

  private String outlets(Conflict.Position position) {
    return position.passages().stream()
        .map(one -> outlet(one.report()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Report report(ReportId id) {
    return Optional.ofNullable(reports.get(id)).orElseThrow().report();
  }

  private String outlet(ReportId id) {
    return report(id)
        .outlet()
        .map(Legible::line)
        .filter(name -> !name.isEmpty())
        .or(() -> report(id).file().map(Novelty::nameOfFile))
        .orElse(id.value());
  }

  private static String nameOfFile(String path) {
    return Legible.line(path.substring(path.lastIndexOf('/') + 1));
  }

  private Cited cited(ReportId report, Span span, String words) {
    return new Cited(report, versions.getOrDefault(report, 1), Optional.of(span), shortened(words));
  }

  private Set<String> terms(ReportId id) {
    Report report = report(id);
    return terms.computeIfAbsent(
        id, any -> Terms.in(report.title().orElse("") + "\n" + report.text()));
  }

  private Set<String> terms(ReportId report, Span span) {
    return Terms.in(sentences(report, span));
  }

  /** The sentences that a stretch touches, or the stretch itself where there are none. */
  private String sentences(ReportId id, Span span) {
    AnnotatedReport report = Optional.ofNullable(reports.get(id)).orElseThrow();
    Span whole = span;
    for (Sentence sentence : report.sentences()) {
      whole = sentence.span().overlaps(span) ? whole.cover(sentence.span()) : whole;
    }
    return Legible.line(whole.in(report.report().text()));
  }

  private static String shortened(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }
}
