package org.readout.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker;
import org.readout.conflict.Conflict;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Position;
import org.readout.conflict.Exclusives;
import org.readout.conflict.TollConflicts;
import org.readout.fact.Fact;
import org.readout.fact.Facts.Told;
import org.readout.fact.Telling;
import org.readout.matrix.Matrix;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;
import org.readout.words.Languages;

/**
 * Writes the brief: what the reports agree on, who is quoted by several, what only one has, where
 * they differ. Every line is put together from the reports' own words and is left out if a name, a
 * number, a day or a quoted word in it does not stand in the passages that it cites.
 */
public final class Briefs {
  private static final int LONGEST = 10;

  /** So many lines are kept for what only one report has and for where they differ. */
  private static final int ONLY = 2;

  private static final int DIFFERENCES = 2;

  /** How sure it must be that no other report has what is told as of one only. */
  private static final double SURE = 0.8;

  private static final List<String> CONDITIONS =
      List.of(" if ", " unless ", " provided ", " providing ", " as long as ", " on condition ");

  /** How sure it must be that all the passages that are cited tell the same. */
  private static final double ONE_THING = 0.7;

  /** Fewer characters are a word or two that several reports quote, and no statement. */
  private static final int WHOLE = 40;

  /** A clause of more characters is cut at a word. */
  private static final int LONG = 220;

  /** More characters of an utterance are no line. */
  private static final int LONGEST_QUOTED = 320;

  private final Map<ReportId, Report> reports = new HashMap<>();
  private final Map<ReportId, AnnotatedReport> annotated = new HashMap<>();
  private final Set<BriefLine> lines = new LinkedHashSet<>();
  private final Languages languages;

  private Briefs(List<AnnotatedReport> reports, Languages languages) {
    this.languages = languages;
    for (AnnotatedReport report : reports) {
      this.reports.put(report.report().id(), report.report());
      annotated.put(report.report().id(), report);
    }
  }

  /**
   * The lines, ten at most.
   *
   * @param reports in the order of the story
   * @param rows what they tell, as the rows of the page have it
   * @param told the same, where all passages of a fact tell what its statement does
   * @param readouts the official statements among them side by side
   * @param languages what is known of the languages of the reports
   */
  public static List<BriefLine> of(
      List<AnnotatedReport> reports,
      Told rows,
      Told told,
      List<Utterance> utterances,
      List<Conflict> conflicts,
      List<Matrix> readouts,
      Languages languages) {
    Briefs brief = new Briefs(reports, languages);
    List<Conflict> differences = differences(conflicts);
    List<Conflict> tolls = differences.stream().filter(TollConflicts::isOne).toList();
    tolls.forEach(one -> brief.add(line(one, rows)));
    int left = differences.size() - tolls.size() + (reports.size() > 1 ? ONLY : 0);
    brief.shared(told, utterances, LONGEST - left);
    differences.forEach(one -> brief.add(line(one, rows)));
    brief.only(told, new Exclusives(reports.size(), conflicts));
    return StatementDifferences.in(new ArrayList<>(brief.lines), reports, readouts, LONGEST);
  }

  /**
   * What came to people, then contradictions before the rest; what only tells a number less exactly
   * differs in nothing.
   */
  private static List<Conflict> differences(List<Conflict> conflicts) {
    return conflicts.stream()
        .filter(one -> one.judgement() != Judgement.ROUNDING && one.judgement() != Judgement.UNIT)
        .sorted(
            Comparator.comparing((Conflict one) -> !TollConflicts.isOne(one))
                .thenComparing(
                    one -> !TollConflicts.isOne(one) && one.judgement() != Judgement.CONTRADICTION))
        .limit(DIFFERENCES)
        .toList();
  }

  private void add(BriefLine line) {
    if (lines.size() < LONGEST && !line.text().isBlank() && Proof.holds(line, reports)) {
      lines.add(line);
    }
  }

  /** By weight; what stands in words that several reports quote is told by these. */
  private void shared(Told told, List<Utterance> utterances, int most) {
    for (Fact fact : told.facts()) {
      if (lines.size() >= most) {
        return;
      }
      boolean shared = fact.status() != Fact.Status.ONE && fact.certainty() >= ONE_THING;
      if ((shared || reports.size() == 1) && !isOfNoun(fact, told)) {
        Optional<Utterance> utterance =
            utterances.stream()
                .filter(one -> reportsOf(one) > 1 && holds(one, fact))
                .filter(one -> !one.base().attribution().denied())
                .findFirst();
        add(utterance.flatMap(this::line).orElseGet(() -> line("", fact, told)));
      }
    }
  }

  /** Whether a passage of the fact stands in the base of an utterance. */
  private static boolean holds(Utterance utterance, Fact fact) {
    Variant base = utterance.base();
    boolean quoted =
        !base.attribution().quoted().isEmpty()
            && base.words().stream().mapToInt(Span::length).sum() >= WHOLE;
    return quoted
        && fact.passages().stream()
            .filter(passage -> passage.report().equals(base.report()))
            .anyMatch(passage -> base.words().stream().anyMatch(passage.span()::overlaps));
  }

  private void only(Told told, Exclusives exclusives) {
    if (reports.size() > 1) {
      told.facts().stream()
          .filter(fact -> exclusives.certainty(fact) >= SURE && isOwn(fact, told))
          .limit(ONLY)
          .forEach(fact -> add(line(only(fact), fact, told)));
    }
  }

  /** What a statement tells of whoever made it is nobody else's word. */
  private String only(Fact fact) {
    Report report = require(fact.passages().getFirst().report());
    String account = report.kind() == Report.Kind.STATEMENT ? ", by its own account" : "";
    return "only in one report" + account + ": ";
  }

  private static boolean isOwn(Fact fact, Told told) {
    Telling telling = told.clearest().get(fact.id());
    return telling != null && telling.attribution().isEmpty() && !isOfNoun(fact, told);
  }

  /** "The boy who fell into it": no sentence, and told by the way. */
  private static boolean isOfNoun(Fact fact, Told told) {
    Telling telling = told.clearest().get(fact.id());
    return telling != null
        && telling.claim().statement().size() == 1
        && telling.claim().statement().getFirst().start() < telling.claim().span().start();
  }

  private BriefLine line(String lead, Fact fact, Told told) {
    Telling telling = told.clearest().get(fact.id());
    Set<Passage> cites = new LinkedHashSet<>();
    StringBuilder text = new StringBuilder(lead);
    if (telling == null) {
      text.append(denied(fact, "")).append(fact.statement());
    } else {
      Voice voice = voice(fact, told);
      text.append(voice == Voice.SEVERAL ? "said by several: " : "");
      Optional<String> speaker =
          voice == Voice.ONE
              ? claimant(fact, telling, cites)
                  .or(() -> speaker(telling, cites))
                  .filter(name -> !fact.statement().contains(name))
              : Optional.empty();
      text.append(denied(fact, speaker.map(name -> " by " + name).orElse("")));
      speaker
          .filter(name -> fact.stance() != Claim.Stance.DENIED)
          .ifPresent(name -> text.append(name).append(": "));
      text.append(shortened(fact.statement()));
      telling.claim().statement().forEach(span -> cites.add(telling.passage(span)));
    }
    told.tellings().stream()
        .filter(one -> fact.passages().contains(one.passage()))
        .filter(one -> telling == null || !isConditional(telling) || isConditional(one))
        .forEach(one -> cites.add(one.passage()));
    return new BriefLine(text.toString(), new ArrayList<>(cites));
  }

  /** A condition is cited only for those who have one. */
  private static boolean isConditional(Telling telling) {
    String words = telling.passage().span().in(telling.report().report().text());
    String lower = " " + words.toLowerCase(Locale.ROOT).replace(',', ' ');
    return CONDITIONS.stream().anyMatch(lower::contains);
  }

  /**
   * Whose word it is that a statement tells as its own and others have from whoever made it, by a
   * name in one of the reports that are cited.
   */
  private Optional<String> claimant(Fact fact, Telling telling, Set<Passage> cites) {
    boolean own =
        telling
            .attribution()
            .filter(
                said ->
                    said.speaker() instanceof Speaker.Named named
                        && fact.voice().filter(named.entity()::equals).isPresent())
            .isPresent();
    if (own || fact.voice().isEmpty()) {
      return Optional.empty();
    }
    for (Passage passage : fact.passages()) {
      ReportId id = passage.report();
      Optional<Span> name = nameOf(Objects.requireNonNull(annotated.get(id)), fact.voice().get());
      if (name.isPresent()) {
        cites.add(new Passage(id, name.get()));
        return Optional.of(name.get().in(require(id).text()));
      }
    }
    return Optional.empty();
  }

  /** Whose a fact is by all the reports that are cited for it. */
  private enum Voice {
    /** One speaker's, or that of the only report. */
    ONE,
    /** Told by a report in its own voice. */
    OWN,
    /** Given to speakers who differ. */
    SEVERAL
  }

  /** What is denied is told with who denies it. */
  private static Voice voice(Fact fact, Told told) {
    if (fact.reports() == 1 || fact.voice().isPresent() || fact.stance() == Claim.Stance.DENIED) {
      return Voice.ONE;
    }
    Set<String> speakers = new LinkedHashSet<>();
    for (Telling telling : told.tellings()) {
      if (fact.passages().contains(telling.passage())) {
        if (telling.attribution().isEmpty()) {
          return Voice.OWN;
        }
        speaker(telling.attribution().get().speaker()).ifPresent(speakers::add);
      }
    }
    return speakers.size() < 2 ? Voice.ONE : Voice.SEVERAL;
  }

  /** By whom speakers are told apart; empty for one of whom nothing is known. */
  private static Optional<String> speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(named.entity());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.description().toLowerCase(Locale.ROOT));
      case Speaker.Narrator narrator -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  /**
   * What is told as denied must not read as told.
   *
   * @param by whom, or ""
   */
  private static String denied(Fact fact, String by) {
    return fact.stance() == Claim.Stance.DENIED ? "denied" + by + ": " : "";
  }

  private static String shortened(String words) {
    return shortened(words, LONG);
  }

  private static String shortened(String words, int most) {
    int end = words.length() <= most ? -1 : words.lastIndexOf(' ', Math.max(0, most));
    return end < 0 ? words : words.substring(0, end) + " …";
  }

  /** Who is said to say it, in the words of the report. */
  private static Optional<String> speaker(Telling telling, Set<Passage> cites) {
    return telling.attribution().flatMap(said -> source(telling, said, cites));
  }

  private static Optional<String> source(Telling telling, Attribution said, Set<Passage> cites) {
    if (said.speaker() instanceof Speaker.Named named) {
      Optional<Span> span = nameOf(telling.report(), named.entity());
      span.ifPresent(where -> cites.add(telling.passage(where)));
      return span.map(where -> where.in(telling.report().report().text()));
    }
    return said.source().stream()
        .findFirst()
        .map(
            where -> {
              cites.add(telling.passage(where));
              return unmarked(where.in(telling.report().report().text()));
            });
  }

  /** "The operator, Keller Ports,": without the mark that ends an apposition. */
  private static String unmarked(String words) {
    int end = words.length();
    while (end > 0 && ",; ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  private static Optional<Span> nameOf(AnnotatedReport report, String entity) {
    return report.entities().stream()
        .filter(one -> one.id().equals(entity))
        .flatMap(one -> one.mentions().stream())
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .map(Mention::span)
        .max(Comparator.comparingInt(Span::length));
  }

  private static int reportsOf(Utterance utterance) {
    return (int)
        utterance.variants().stream()
            .filter(CommonWords::bearsOut)
            .map(Variant::report)
            .distinct()
            .count();
  }

  /** Quotes what several have in these words and cites no others; empty if no two do. */
  private Optional<BriefLine> line(Utterance utterance) {
    return CommonWords.of(utterance, reports, languages, WHOLE)
        .map(quote -> line(utterance.base(), quote));
  }

  private BriefLine line(Variant base, CommonWords.Quote quote) {
    List<Passage> cites = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    name(base)
        .ifPresent(
            where -> {
              line.append(unmarked(where.in(require(base.report()).text()))).append(": ");
              cites.add(new Passage(base.report(), where));
            });
    line.append('“').append(shortened(unquoted(quote.words()), LONGEST_QUOTED)).append('”');
    cites.addAll(quote.passages());
    return new BriefLine(line.toString(), cites);
  }

  /** The fullest name that the report has for who speaks, else its words for it. */
  private Optional<Span> name(Variant variant) {
    Optional<Span> name =
        variant.attribution().speaker() instanceof Speaker.Named named
            ? nameOf(Objects.requireNonNull(annotated.get(variant.report())), named.entity())
            : Optional.empty();
    return name.or(() -> variant.attribution().source().stream().findFirst());
  }

  /** The marks that it stands in are ours. */
  private static String unquoted(String words) {
    return words.replace('“', '‘').replace('”', '’').replace('"', '’');
  }

  private Report require(ReportId id) {
    return Objects.requireNonNull(reports.get(id));
  }

  /** What all have of it, if that tells in what they differ; a day or an hour is cut out of it. */
  private static String about(Conflict conflict, List<Fact> of, List<String> values) {
    return of.stream()
        .map(Fact::statement)
        .filter(
            statement ->
                conflict.kind() == Conflict.Kind.TIME
                    || values.stream().anyMatch(statement::contains))
        .findFirst()
        .orElse(conflict.about());
  }

  private static BriefLine line(Conflict conflict, Told told) {
    List<Passage> cites = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Position position : conflict.positions()) {
      values.add(position.value());
      cites.addAll(position.passages());
    }
    StringBuilder text = new StringBuilder(conflict.certainty() < ONE_THING ? "perhaps " : "");
    text.append("they differ: ").append(String.join(" / ", values));
    List<Fact> of =
        told.facts().stream().filter(fact -> conflict.facts().contains(fact.id())).toList();
    String about = about(conflict, of, values);
    if (!about.isBlank()) {
      text.append(" — ").append(shortened(about));
    }
    of.forEach(fact -> cites.addAll(fact.passages()));
    return new BriefLine(text.toString(), cites);
  }
}
