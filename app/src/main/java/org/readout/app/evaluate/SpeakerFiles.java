package org.readout.app.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.story.EntityLinker;
import org.readout.wording.Referents;

/** Reads the files of an evaluation of speakers, names or wording. */
public final class SpeakerFiles {

  private SpeakerFiles() {}

  /**
   * The scores of speakers.
   *
   * @param files the labels, then the reports they speak of: JSON lines, texts or folders
   */
  public static List<Table> speakers(List<String> files) throws IOException, MalformedJson {
    English english = English.standard();
    List<Path> reports = files.stream().skip(1).map(Path::of).toList();
    return new SpeakerEvaluation(english::annotate, new EntityLinker(english.nameRules()))
        .evaluate(Path.of(files.getFirst()), reports);
  }

  /**
   * The scores of names.
   *
   * @param files labelled sentences, then the reports they speak of; or files of reports with the
   *     mentions of an event's actors, of which each has a table
   */
  public static List<Table> names(List<String> files) throws IOException, MalformedJson {
    English english = English.standard();
    List<Path> paths = files.stream().map(Path::of).toList();
    if (isOfSentences(paths.getFirst())) {
      return new SentenceNameEvaluation(english::annotate, english::names)
          .evaluate(paths.getFirst(), paths.subList(1, paths.size()));
    }
    NameEvaluation evaluation =
        new NameEvaluation(english::annotate, new EntityLinker(english.nameRules()));
    List<Table> tables = new ArrayList<>();
    for (Path path : paths) {
      tables.addAll(evaluation.evaluate(path));
    }
    return tables;
  }

  /**
   * The scores of what is called by several labels.
   *
   * @param files reports with the mentions of an event's actors and acts
   */
  public static List<Table> wording(List<String> files) throws IOException, MalformedJson {
    English english = English.standard();
    WordingEvaluation evaluation =
        new WordingEvaluation(english::annotate, new EntityLinker(english.nameRules()));
    Referents referents = new Referents(english.vocabulary());
    List<Table> tables = new ArrayList<>();
    for (String file : files) {
      tables.addAll(evaluation.evaluate(Path.of(file), referents));
    }
    return tables;
  }

  private static boolean isOfSentences(Path file) throws IOException, MalformedJson {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String first = lines.readLine();
      return first != null && GoldSentence.isGold(JsonObject.parse(first));
    }
  }
}
