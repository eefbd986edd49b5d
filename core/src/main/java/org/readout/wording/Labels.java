package org.readout.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.text.Span;

/** The labels in one report. */
final class Labels {
  private final AnnotatedReport report;
  private final Vocabulary vocabulary;
  private final Nouns nouns;
  private final Foreign foreign;
  private final ReportWords words;

  Labels(AnnotatedReport report, Vocabulary vocabulary) {
    this.report = report;
    this.vocabulary = vocabulary;
    nouns = new Nouns(vocabulary);
    foreign = new Foreign(report);
    words = new ReportWords(report.sentences());
  }

  /**
   * How the report calls each entity that it mentions, by where it does.
   *
   * @param names by which the story knows them, by their ids; others are left out
   */
  Map<String, List<Usage>> ofEntities(Map<String, String> names) {
    Map<String, List<Usage>> usages = new HashMap<>();
    for (Entity entity : report.entities()) {
      String name = names.get(entity.id());
      if (name != null) {
        usages.put(entity.id(), of(entity, name));
      }
    }
    return usages;
  }

  private List<Usage> of(Entity entity, String name) {
    List<Usage> usages = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      switch (mention.form()) {
        case NAME -> named(entity, mention.span(), name).ifPresent(usages::add);
        case TITLE, DESCRIPTION -> described(mention.span()).ifPresent(usages::add);
        case PRONOUN -> {}
      }
    }
    usages.sort(Comparator.comparing(Usage::span));
    return usages;
  }

  private Optional<Usage> named(Entity entity, Span span, String name) {
    if (entity.kind() == Entity.Kind.PERSON) {
      return Optional.of(usage(name, span, false));
    }
    return words
        .head(span)
        .filter(place -> place.word().tag().startsWith("NN"))
        .map(
            place -> {
              String text = bare(span.in(report.report().text()));
              boolean same = Acronyms.isSame(text, name);
              return usage(same ? name : text, span, !same);
            });
  }

  private static String bare(String name) {
    return name.length() > 4 && name.substring(0, 4).toLowerCase(Locale.ROOT).equals("the ")
        ? name.substring(4)
        : name;
  }

  /** How the report calls what a phrase of it means, if the phrase has a noun or verb for head. */
  Optional<Usage> described(Span span) {
    return words
        .head(span)
        .flatMap(place -> nouns.read(place.sentence(), place.index(), span))
        .map(read -> usage(read.text(), read.span(), !vocabulary.isOffice(read.head())));
  }

  private Usage usage(String text, Span span, boolean telling) {
    return new Usage(text, report.report().id(), foreign.voice(span), span, telling);
  }
}
