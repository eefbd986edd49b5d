package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.readout.app.evaluate.RelationGold.Claims;
import org.readout.app.evaluate.RelationGold.Relation;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/**
 * Reads the files of an evaluation of conflicts: reports with the claims that they support or deny,
 * and pairs of claims that strengthen or weaken each other.
 */
public final class ConflictFiles {

  private final BiFunction<String, StanceGold.Text, Stance> stances;
  private final BiPredicate<Claims, Relation> relations;

  public ConflictFiles(
      BiFunction<String, StanceGold.Text, Stance> stances,
      BiPredicate<Claims, Relation> relations) {
    this.stances = stances;
    this.relations = relations;
  }

  /** What takes every report to agree and every relation to hold. */
  public static ConflictFiles credulous() {
    return new ConflictFiles((claim, text) -> Stance.AGREE, (claims, relation) -> true);
  }

  /**
   * A table for each of the two that the files hold.
   *
   * @throws IOException if a file cannot be read
   * @throws MalformedJson if a line is neither
   */
  public List<Table> tables(List<String> files) throws IOException, MalformedJson {
    List<StanceGold> towards = new ArrayList<>();
    List<RelationGold> between = new ArrayList<>();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        add(JsonObject.parse(line), towards, between);
      }
    }
    return tables(towards, between);
  }

  private static void add(JsonObject record, List<StanceGold> towards, List<RelationGold> between)
      throws MalformedJson {
    if (StanceGold.isGold(record)) {
      towards.addAll(StanceGold.parse(record));
    } else if (RelationGold.isGold(record)) {
      between.add(RelationGold.parse(record));
    } else {
      throw new MalformedJson("neither claims with stances nor a pair of claims");
    }
  }

  private List<Table> tables(List<StanceGold> towards, List<RelationGold> between) {
    List<Table> tables = new ArrayList<>();
    if (!towards.isEmpty()) {
      tables.add(new StanceEvaluation(towards).table(stances));
    }
    if (!between.isEmpty()) {
      tables.add(new RelationEvaluation(between).table(relations));
    }
    return tables;
  }
}
