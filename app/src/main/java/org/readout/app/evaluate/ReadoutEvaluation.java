package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.readout.collation.Collation;
import org.readout.format.MalformedJson;
import org.readout.matrix.Divergence;
import org.readout.matrix.Item;
import org.readout.matrix.Item.Cell;
import org.readout.report.Passage;
import org.readout.report.Report;

/**
 * Scores the readout matrix against pairs of accounts that were labelled by reading.
 *
 * <p>A row of two sides is right if one labelled item is met in the cells of both; an item of two
 * sides is found if such a row meets it. A difference is right if an item that the row meets has
 * one of that kind, and found if a row that meets the item has; so that nothing is won by rows that
 * bring together what is two. "Only" is right where every item that the row meets is told by one
 * side. Numbers, days and places are not among the labels and not scored.
 */
public final class ReadoutEvaluation {

  private final Function<List<Report>, Collation> collate;
  private final Tally rows = new Tally();
  private final Map<Divergence.Kind, Tally> kinds = new EnumMap<>(Divergence.Kind.class);

  public ReadoutEvaluation(Function<List<Report>, Collation> collate) {
    this.collate = collate;
    for (Divergence.Kind kind : Divergence.Kind.values()) {
      if (!kind.isValue()) {
        kinds.put(kind, new Tally());
      }
    }
  }

  private static final class Tally {
    private int gold;
    private int found;
    private int answers;
    private int right;
  }

  /**
   * The scores on the pairs of a file.
   *
   * @throws IOException if it cannot be read
   * @throws MalformedJson if it is not as it should be
   */
  public List<Table> evaluate(Path file) throws IOException, MalformedJson {
    int pairs = 0;
    for (ReadoutGold gold : ReadoutGold.read(file)) {
      count(gold, collate.apply(gold.accounts()));
      pairs++;
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(line("rows of two sides", rows));
    Tally all = new Tally();
    kinds.forEach(
        (kind, tally) -> {
          lines.add(line(kind.word(), tally));
          all.gold += tally.gold;
          all.found += tally.found;
          all.answers += tally.answers;
          all.right += tally.right;
        });
    lines.add(line("all differences", all));
    return List.of(
        new Table(
            "Readouts, " + pairs + " pairs",
            List.of("", "gold", "answers", "precision", "recall", "F1"),
            lines));
  }

  private static List<String> line(String name, Tally tally) {
    double precision = share(tally.right, tally.answers);
    double recall = share(tally.found, tally.gold);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return List.of(
        name,
        String.valueOf(tally.gold),
        String.valueOf(tally.answers),
        number(precision),
        number(recall),
        number(f1));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void count(ReadoutGold gold, Collation collation) {
    List<Item> items = collation.readouts().stream().flatMap(one -> one.items().stream()).toList();
    for (Item item : items) {
      count(item, gold);
    }
    for (ReadoutGold.Item label : gold.items()) {
      if (label.isShared()) {
        rows.gold++;
        rows.found += items.stream().anyMatch(item -> meetsAll(item, label, gold)) ? 1 : 0;
      }
      for (Divergence.Kind kind : kinds.keySet()) {
        if (label.differences().contains(kind.word())) {
          Tally tally = tally(kind);
          tally.gold++;
          tally.found +=
              items.stream().anyMatch(i -> met(i, label, gold) > 0 && has(i, kind)) ? 1 : 0;
        }
      }
    }
  }

  private void count(Item item, ReadoutGold gold) {
    if (item.isShared()) {
      rows.answers++;
      rows.right += gold.items().stream().anyMatch(label -> meetsAll(item, label, gold)) ? 1 : 0;
    }
    List<ReadoutGold.Item> labels =
        gold.items().stream().filter(label -> met(item, label, gold) > 0).toList();
    for (Divergence one : item.differences()) {
      if (one.kind().isValue()) {
        continue;
      }
      Tally tally = tally(one.kind());
      tally.answers++;
      boolean right =
          one.kind() == Divergence.Kind.ONLY
              ? !labels.isEmpty() && labels.stream().noneMatch(ReadoutGold.Item::isShared)
              : labels.stream().anyMatch(label -> label.differences().contains(one.kind().word()));
      tally.right += right ? 1 : 0;
    }
  }

  private Tally tally(Divergence.Kind kind) {
    return kinds.computeIfAbsent(kind, k -> new Tally());
  }

  private static boolean has(Item item, Divergence.Kind kind) {
    return item.differences().stream().anyMatch(one -> one.kind() == kind);
  }

  private static boolean meetsAll(Item item, ReadoutGold.Item label, ReadoutGold gold) {
    return item.isShared() && met(item, label, gold) == item.cells().size();
  }

  /** In how many accounts an item meets a label. */
  private static int met(Item item, ReadoutGold.Item label, ReadoutGold gold) {
    Set<Integer> met = new HashSet<>();
    for (Cell cell : item.cells()) {
      for (Passage passage : cell.passages()) {
        for (int account = 0; account < gold.accounts().size(); account++) {
          boolean here = gold.accounts().get(account).id().equals(passage.report());
          if (here && label.meets(account, passage.span())) {
            met.add(account);
          }
        }
      }
    }
    return met.size();
  }
}
