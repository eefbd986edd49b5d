package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.story.EntityLinker;

/** Reads the files of an evaluation of speakers or names. */
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

  /** The scores of names, a table a file. */
  public static List<Table> names(List<String> files) throws IOException, MalformedJson {
    English english = English.standard();
    NameEvaluation evaluation =
        new NameEvaluation(english::annotate, new EntityLinker(english.nameRules()));
    List<Table> tables = new ArrayList<>();
    for (String file : files) {
      tables.addAll(evaluation.evaluate(Path.of(file)));
    }
    return tables;
  }
}
