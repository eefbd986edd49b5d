package org.readout.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.Sentence;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Share;

/** What the words of one report say for the counts of an event. */
final class TollVotes {
  private static final int LEAD = 2;

  static double NODEATH = Double.parseDouble(System.getProperty("nodeath", "1.4"));
  static double NODEATHLATER = Double.parseDouble(System.getProperty("nodeathlater", "1"));
  static boolean MATE = Boolean.parseBoolean(System.getProperty("mate", "true"));
  static double SCATTER = Double.parseDouble(System.getProperty("scatter", "0.3"));
  static double ROUNDUP = Double.parseDouble(System.getProperty("roundup", "0.7"));
  static double MSUI = Double.parseDouble(System.getProperty("msui", "0.7"));
  static double NOINJ = Double.parseDouble(System.getProperty("noinj", "0.3"));
  static double WPERSEQ = Double.parseDouble(System.getProperty("wperseq", "0.4"));
  static double TITLE = Double.parseDouble(System.getProperty("title", "2.0"));
  static double WLEAD = Double.parseDouble(System.getProperty("wlead", "1.5"));
  static double BODY = Double.parseDouble(System.getProperty("body", "0.7"));
  static double OTHER = Double.parseDouble(System.getProperty("other", "0.1"));
  static double KNOWN1 = Double.parseDouble(System.getProperty("known1", "0.5"));
  static double KNOWNN = Double.parseDouble(System.getProperty("knownn", "0.5"));
  static double ONE = Double.parseDouble(System.getProperty("one", "0.7"));
  static double DECAY = Double.parseDouble(System.getProperty("decay", "0.5"));

  private final TolledReport report;
  private final boolean culpritDead;
  private final OtherEvents others;
  private final Harmed people = new Harmed();
  private final List<TollVote> votes = new ArrayList<>();
  private final List<Harmed> mates;
  private boolean deaths;
  private boolean roundup;

  private final boolean later;

  private TollVotes(
      TolledReport report,
      Optional<LocalDate> event,
      boolean culpritDead,
      boolean later,
      List<Harmed> mates) {
    this.mates = mates;
    this.later = later;
    this.report = report;
    this.culpritDead = culpritDead;
    others = new OtherEvents(report.report(), event);
  }

  /**
   * The votes of a report.
   *
   * @param event the day of the event, if it is known
   * @param culpritDead whether a report says that who did it died
   * @param later whether a later report speaks of deaths
   */
  static List<TollVote> of(
      TolledReport report,
      Optional<LocalDate> event,
      boolean culpritDead,
      boolean later,
      List<Harmed> mates) {
    TollVotes votes = new TollVotes(report, event, culpritDead, later, mates);
    votes.read();
    double whole = votes.roundup ? ROUNDUP : 1;
    return merged(votes.votes).stream().map(v -> v.of(whole * v.weight())).toList();
  }

  /** What is told over and over counts little more than what is told once. */
  private static List<TollVote> merged(List<TollVote> votes) {
    Map<TollVote, List<Double>> same = new LinkedHashMap<>();
    for (TollVote vote : votes) {
      same.computeIfAbsent(vote.of(0), v -> new ArrayList<>()).add(vote.weight());
    }
    List<TollVote> merged = new ArrayList<>();
    same.forEach(
        (vote, weights) -> {
          weights.sort(Comparator.reverseOrder());
          double sum = 0;
          double share = 1;
          for (double weight : weights) {
            sum += share * weight;
            share *= DECAY;
          }
          merged.add(vote.of(sum));
        });
    return merged;
  }

  private void read() {
    List<TollSentence> sentences = sentences();
    deaths = sentences.stream().anyMatch(s -> !s.other && s.has(Kind.KILLED));
    for (TollSentence sentence : sentences) {
      if (!sentence.other) {
        sentence.tolls.forEach(people::add);
      }
    }
    for (TollSentence sentence : sentences) {
      sentence(sentence);
    }
    people();
    boolean harm =
        sentences.stream().anyMatch(s -> !s.other && (s.has(Kind.INJURED) || s.has(Kind.STRUCK)));
    if (!deaths && harm) {
      votes.add(new TollVote(Kind.KILLED, 0, true, later ? NODEATHLATER : NODEATH));
    }
    boolean hurt = sentences.stream().anyMatch(s -> !s.other && s.has(Kind.INJURED));
    if (deaths && !hurt) {
      votes.add(new TollVote(Kind.INJURED, 0, true, NOINJ));
    }
  }

  /** The tolls of a sentence and what they weigh. */
  private record TollSentence(List<Toll> tolls, double weight, boolean other) {
    boolean has(Kind kind) {
      return tolls.stream().anyMatch(t -> t.kind() == kind);
    }
  }

  private TollSentence titleSentence() {
    List<Toll> title = report.tolls().stream().filter(Toll::title).toList();
    boolean scattered = title.stream().anyMatch(Toll::scattered);
    roundup |= scattered;
    return new TollSentence(title, TITLE * (scattered ? SCATTER : 1), false);
  }

  private List<TollSentence> sentences() {
    List<TollSentence> sentences = new ArrayList<>();
    sentences.add(
        titleSentence());
    int next = 0;
    List<Toll> text = report.tolls().stream().filter(t -> !t.title()).toList();
    for (Sentence sentence : report.report().sentences()) {
      List<Toll> here = new ArrayList<>();
      while (next < text.size() && sentence.span().contains(text.get(next).span())) {
        here.add(text.get(next++));
      }
      if (!here.isEmpty()) {
        boolean other = others.in(sentence);
        double weight = sentence.paragraph() <= LEAD ? WLEAD : BODY;
        weight *= here.getFirst().scattered() ? SCATTER : 1;
        roundup |= sentence.paragraph() <= LEAD && here.getFirst().scattered();
        sentences.add(new TollSentence(here, other ? OTHER : weight, other));
      }
    }
    return sentences;
  }

  /** People counted in one sentence. */
  private static final class Sum {
    int number;
    boolean exact = true;
    boolean told;
    boolean culprit;
    boolean dealt;
    int groups;
    final List<Toll.Somebody> somebody = new ArrayList<>();

    /** Whether nobody who was counted can be this one. */
    private boolean isOther(Toll toll) {
      return toll.somebody().isPresent()
          && somebody.stream().noneMatch(one -> one.mayBe(toll.somebody().get()));
    }

    void add(Toll toll, int context) {
      int least = toll.least();
      if (toll.culprit()) {
        culprit = true;
        boolean other = dealt || number > 1 || toll.dealt() || isOther(toll);
        number = other ? number + least : Math.max(number, least);
        told |= other && groups > 0;
      } else if (toll.share() == Share.OTHERS) {
        number += least + (number == 0 ? context : 0);
        told |= groups > 0 || context != 0;
        told |= toll.kind() != Kind.STRUCK && context >= 0;
      } else if (toll.share() == Share.KNOWN) {
        number = Math.max(number, least);
      } else {
        number = least == 1 && number > 0 ? number + 1 : Math.max(number, least);
        told = true;
      }
      toll.somebody().ifPresent(somebody::add);
      exact &= toll.isExact();
      dealt |= toll.dealt();
      groups++;
    }
  }

  private void sentence(TollSentence sentence) {
    double weight = sentence.weight;
    Sum killed = new Sum();
    Sum injured = new Sum();
    Sum struck = new Sum();
    boolean suicide = false;
    for (Toll toll : sentence.tolls) {
      if (toll.kind() == Kind.INJURED
          && toll.least() == 1
          && toll.share() != Share.OTHERS
          && !besideDead(sentence, toll)
          && (people.died(toll) || (MATE && mates.stream().anyMatch(m -> m.died(toll))))) {
        vote(Kind.STRUCK, 1, false, weight * KNOWN1);
        continue;
      }
      if (toll.culprit() && toll.least() > 1 && toll.share() == Share.KNOWN) {
        vote(toll.kind(), toll.least(), false, weight * MSUI);
        continue;
      }
      if (toll.share() == Share.PART) {
        vote(toll.kind(), toll.least(), false, weight * 0.6);
        continue;
      }
      if (toll.least() == 0) {
        continue;
      }
      int all = killed.number + injured.number;
      switch (toll.kind()) {
        case KILLED -> {
          killed.add(toll, 0);
          suicide |= toll.culprit();
        }
        case INJURED -> {
          injured.add(toll, 0);
          injured.told |= besideDead(sentence, toll);
        }
        case STRUCK -> {
          if (toll.own() && killed.dealt && !suicide) {
            killed.add(toll, 0);
            suicide = true;
          } else {
            struck.add(toll, Math.max(1, all));
          }
        }
      }
      single(toll, weight);
    }
    if (suicide && killed.number == 1 && struck.number > 0 && struck.dealt) {
      vote(Kind.KILLED, struck.number + 1, true, 0.5 * weight);
      vote(Kind.STRUCK, struck.number + 1, true, weight);
      return;
    }
    sum(Kind.KILLED, killed, weight);
    sum(Kind.INJURED, injured, weight);
    sum(Kind.STRUCK, struck, weight);
  }

  /** Whether the sentence tells of the death of others: "killed a boy and wounded his father". */
  private static boolean besideDead(TollSentence sentence, Toll hurt) {
    boolean beside = false;
    for (Toll toll : sentence.tolls) {
      if (toll.kind() == Kind.KILLED && toll.least() > 0) {
        if (toll.span().start() == hurt.span().start() || mayBeOne(toll, hurt)) {
          return false;
        }
        beside = true;
      }
    }
    return beside;
  }

  private static boolean mayBeOne(Toll dead, Toll hurt) {
    boolean known = dead.share() == Share.KNOWN && hurt.share() == Share.KNOWN;
    boolean named = !dead.people().isEmpty() && !hurt.people().isEmpty();
    return named && dead.people().equals(hurt.people())
        || (!named
            && known
            && dead.somebody().isPresent()
            && hurt.somebody().isPresent()
            && dead.somebody().get().mayBe(hurt.somebody().get()));
  }

  /** That there was one at least. */
  private void single(Toll toll, double weight) {
    if (toll.share() == Share.KNOWN && toll.least() == 1) {
      Kind kind = toll.kind() == Kind.INJURED ? Kind.STRUCK : toll.kind();
      vote(kind, 1, false, weight * KNOWN1);
    }
  }

  private void sum(Kind kind, Sum sum, double weight) {
    if (sum.number == 0 || (!sum.told && sum.number == 1)) {
      return;
    }
    int missing = culpritDead && sum.dealt && !sum.culprit && kind != Kind.INJURED ? 1 : 0;
    double share = !sum.told ? KNOWNN : sum.number == 1 ? ONE : 1;
    boolean alone = culpritDead && !sum.culprit && sum.number == 1 && kind != Kind.INJURED;
    vote(kind, sum.number + missing, sum.exact && (missing == 1 || !alone), weight * share);
  }

  private void people() {
    int killed = people.killed();
    if (killed > 0) {
      votes.add(new TollVote(Kind.KILLED, killed, true, WPERSEQ));
    }
  }

  private void vote(Kind kind, int number, boolean exact, double weight) {
    if (kind == Kind.INJURED && !deaths) {
      votes.add(new TollVote(kind, number, exact, 0.5 * weight));
      votes.add(new TollVote(Kind.STRUCK, number, exact, 0.5 * weight));
    } else {
      votes.add(new TollVote(kind, number, exact, weight));
    }
  }
}
