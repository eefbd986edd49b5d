package org.readout.app.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.app.PageFiles;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.ingest.page.Extraction;
import org.readout.ingest.page.Page;
import org.readout.ingest.page.PageDate;

/**
 * Scores what is read from web pages against what a reader took from them. The text's score is the
 * token F1 of a page (twice the words in common, as a multiset in small letters without
 * punctuation, by the words of both), averaged over the pages. A title is right if it is the same
 * but for case and punctuation, a byline if it holds the same names in any order, a day if it is
 * the same day; pages without an author, or a day, are left out of that share. The lines of a file
 * are counted in two halves too, the odd and the even ones.
 */
public final class PageEvaluation {

  private final PageFiles pages = PageFiles.standard();
  private final Tally odd = new Tally();
  private final Tally even = new Tally();

  private PageEvaluation() {}

  /**
   * The scores over the pages of all files.
   *
   * @param files JSON lines: the name of a page beside the file, {@code url}, {@code title}, {@code
   *     author}, {@code published} and {@code text}
   * @throws IOException if a file cannot be read
   * @throws MalformedJson if a line is no page with answers; names the file and the line
   */
  public static List<Table> tables(List<String> files) throws IOException, MalformedJson {
    PageEvaluation evaluation = new PageEvaluation();
    for (String file : files) {
      evaluation.read(Path.of(file));
    }
    return List.of(evaluation.table());
  }

  private void read(Path file) throws IOException, MalformedJson {
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        (number % 2 == 1 ? odd : even).count(file, JsonObject.parse(line));
      } catch (MalformedJson e) {
        throw new MalformedJson(file + ", line " + number + ": " + e.getMessage());
      }
    }
  }

  private Table table() {
    Tally all = new Tally();
    all.add(odd);
    all.add(even);
    return new Table(
        "Pages",
        List.of("", "pages", "text, token F1", "title", "author", "with author", "day", "with day"),
        List.of(odd.row("odd lines"), even.row("even lines"), all.row("all")));
  }

  /** What was counted of some pages. */
  private final class Tally {

    private int count;
    private double text;
    private int titles;
    private int authored;
    private int authors;
    private int dated;
    private int days;

    void count(Path file, JsonObject gold) throws MalformedJson {
      Path html = file.resolveSibling(gold.string("file"));
      Extraction extraction =
          pages.read(html.toString(), gold.optionalString("url"), InputStream.nullInputStream());
      Optional<Page> page =
          extraction instanceof Extraction.Read read ? Optional.of(read.page()) : Optional.empty();
      count++;
      text += TokenScore.f1(page.map(Page::text).orElse(""), gold.string("text"));
      titles +=
          folded(page.flatMap(Page::title).orElse("")).equals(folded(gold.string("title"))) ? 1 : 0;
      countAuthor(page, gold.optionalString("author"));
      countDay(page, gold.optionalString("published"));
    }

    private void countAuthor(Optional<Page> page, Optional<String> gold) {
      if (gold.isPresent()) {
        authored++;
        String found = page.map(one -> String.join(", ", one.authors())).orElse("");
        authors += names(found).equals(names(gold.get())) ? 1 : 0;
      }
    }

    private void countDay(Optional<Page> page, Optional<String> gold) {
      if (gold.isPresent()) {
        dated++;
        Optional<String> found =
            page.flatMap(Page::published).map(PageDate::day).map(Object::toString);
        days += found.equals(gold) ? 1 : 0;
      }
    }

    void add(Tally other) {
      count += other.count;
      text += other.text;
      titles += other.titles;
      authored += other.authored;
      authors += other.authors;
      dated += other.dated;
      days += other.days;
    }

    List<String> row(String name) {
      return List.of(
          name,
          Integer.toString(count),
          share(text, count),
          share(titles, count),
          share(authors, authored),
          Integer.toString(authored),
          share(days, dated),
          Integer.toString(dated));
    }
  }

  /** Names stand apart by commas, semicolons and "and". */
  private static Set<String> names(String byline) {
    Set<String> names = new TreeSet<>();
    String parted = byline.replace(" and ", ",").replace("&", ",").replace(';', ',');
    for (String name : parted.split(",")) {
      names.add(folded(name));
    }
    names.remove("");
    return names;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static String share(double sum, int count) {
    return String.format(Locale.ROOT, "%.3f", count == 0 ? 0 : sum / count);
  }
}
