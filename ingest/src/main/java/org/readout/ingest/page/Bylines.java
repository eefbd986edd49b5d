package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Who wrote a page: what its data names, else what stands by the headline. */
final class Bylines {

  private static final List<String> FIELDS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "dc.creator",
          "dcterms.creator",
          "article:author_name",
          "byl");

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;

  private Bylines() {}

  static List<String> of(
      Document document, MetaTags meta, LinkedData data, Neighbourhood neighbourhood) {
    List<String> authors = linked(data);
    if (authors.isEmpty()) {
      authors = stated(meta);
    }
    if (authors.isEmpty()) {
      authors = marked(document, neighbourhood);
    }
    return authors.isEmpty() ? written(neighbourhood) : authors;
  }

  private static List<String> linked(LinkedData data) {
    for (Map<?, ?> article : data.articles()) {
      List<String> authors = names(data.names(article, "author"));
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  private static List<String> stated(MetaTags meta) {
    for (String field : FIELDS) {
      List<String> authors = names(meta.all(field));
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  /** By class, {@code rel} or {@code itemprop}, near the headline. */
  private static List<String> marked(Document document, Neighbourhood neighbourhood) {
    for (String mark :
        List.of("[itemprop=author]", "[rel=author]", "a[href*=/author/]", "[class*=author], [class*=byline]")) {
      for (Element element : document.select(mark)) {
        if (neighbourhood.holds(element)) {
          List<String> authors = names(List.of(element.text()));
          if (!authors.isEmpty() && Words.count(element.text()) <= MOST_WORDS) {
            return authors;
          }
        }
      }
    }
    return List.of();
  }

  /** A line that begins with "By". */
  private static List<String> written(Neighbourhood neighbourhood) {
    for (Block line : neighbourhood.lines()) {
      String text = line.text();
      if (text.length() <= LONGEST && !said(text).equals(text) && Words.count(text) <= MOST_WORDS) {
        List<String> authors = names(List.of(text));
        if (!authors.isEmpty()) {
          return authors;
        }
      }
    }
    return List.of();
  }

  /** The names among the words; several may stand in one. */
  private static List<String> names(List<String> words) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String one : words) {
      String plain = said(Words.spaced(Parser.unescapeEntities(one, false)));
      if (plain.length() <= LONGEST && !plain.contains("://") && !plain.startsWith("@")) {
        parts(plain).forEach(name -> names.putIfAbsent(Words.folded(name), name));
      }
    }
    names.remove("");
    return List.copyOf(names.values());
  }

  /** Without "By" and what else introduces a name. */
  private static String said(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    for (String start : List.of("written by", "posted by", "published by", "by", "author")) {
      if (folded.startsWith(start)
          && folded.length() > start.length()
          && " :\u00A0".indexOf(folded.charAt(start.length())) >= 0) {
        return words.substring(start.length() + 1).strip();
      }
    }
    return words;
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    for (String part : words.replace(" and ", ",").replace(" & ", ",").replace(';', ',').split(",")) {
      parts.add(part.strip());
    }
    boolean all = parts.stream().allMatch(part -> part.isEmpty() || Words.count(part) > 1);
    return all ? parts : List.of(words);
  }
}
