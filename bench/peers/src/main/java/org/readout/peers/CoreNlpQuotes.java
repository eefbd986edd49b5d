package org.readout.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * CoreNLP's quotations with their speakers: one JSON line a report on standard output, seconds and
 * counts on standard error.
 *
 * <p>Usage: {@code CoreNlpQuotes ARTICLES.jsonl[.gz] COUNT THREADS}.
 */
public final class CoreNlpQuotes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CoreNlpQuotes() {}

  public static void main(String[] args) throws Exception {
    List<JsonNode> articles = read(Path.of(args[0]), Integer.parseInt(args[1]));
    run(articles, Integer.parseInt(args[2]), System.out::println);
  }

  /**
   * Annotates articles, in order.
   *
   * @return seconds, the loading of the models left out
   */
  static double run(List<JsonNode> articles, int threads, Consumer<String> out)
      throws InterruptedException, ExecutionException {
    long loading = System.nanoTime();
    StanfordCoreNLP pipeline = pipeline();
    long start = System.nanoTime();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<String>> lines = new ArrayList<>();
    for (JsonNode article : articles) {
      lines.add(workers.submit(() -> annotate(pipeline, article)));
    }
    for (Future<String> line : lines) {
      out.accept(line.get());
    }
    workers.shutdown();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.err.printf(
        "CoreNLP: %d articles, loaded in %.1f s, annotated in %.1f s%n",
        articles.size(), (start - loading) / 1e9, seconds);
    return seconds;
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.docdate.usePresent", "false");
    return new StanfordCoreNLP(properties);
  }

  private static String annotate(StanfordCoreNLP pipeline, JsonNode article) {
    CoreDocument document = new CoreDocument(article.get("text").asString());
    pipeline.annotate(document);
    ObjectNode line = JSON.createObjectNode();
    line.put("id", article.get("id").asString());
    ArrayNode quotes = line.putArray("quotes");
    for (CoreQuote quote : document.quotes()) {
      ObjectNode out = quotes.addObject();
      out.put("start", quote.coreMap().get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
      out.put("end", quote.coreMap().get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      quote.speaker().ifPresent(speaker -> out.put("speaker", speaker));
      quote.canonicalSpeaker().ifPresent(speaker -> out.put("canonicalSpeaker", speaker));
    }
    return JSON.writeValueAsString(line);
  }

  /** The first articles of a file of JSON lines. */
  static List<JsonNode> read(Path file, int count) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    try (InputStream in = open(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while (articles.size() < count && (line = lines.readLine()) != null) {
        articles.add(JSON.readTree(line));
      }
    }
    return articles;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
