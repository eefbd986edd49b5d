package org.readout.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.tokenize.WordpieceTokenizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Parts a text into the pieces of words that a model of the BERT family knows, without case and
 * diacritics, every mark of punctuation by itself (Devlin et al. 2019).
 */
final class Wordpieces {
  private static final String LIST = "wordpieces.txt";
  private static final int SIZE = 32_000;

  private final Map<String, Long> numbers;
  private final WordpieceTokenizer tokenizer;
  private final long unknown;

  private Wordpieces(Map<String, Long> numbers) {
    this.numbers = numbers;
    tokenizer = new WordpieceTokenizer(numbers.keySet());
    unknown = numbers.getOrDefault("[UNK]", 0L);
  }

  /**
   * With the vocabulary of a tokenizer's description, the object {@code model.vocab} of its JSON; a
   * list of it is kept for later starts, for reading that takes an eighth of the time.
   */
  static Wordpieces read(URL description, Optional<ReadyFiles> ready) throws IOException {
    Optional<String> of = ready.flatMap(files -> ReadyFiles.identity(description));
    Optional<ByteBuffer> list = of.flatMap(source -> ready.get().made(LIST, source));
    if (list.isPresent()) {
      return new Wordpieces(numbered(StandardCharsets.UTF_8.decode(list.get()).toString()));
    }
    Map<String, Long> numbers;
    try (InputStream in = description.openStream()) {
      numbers = read(in);
    }
    String lines = listed(numbers);
    if (numbered(lines).equals(numbers)) {
      of.ifPresent(
          source -> ready.get().make(LIST, source, file -> Files.writeString(file, lines)));
    }
    return new Wordpieces(numbers);
  }

  /** A piece a line, by number. */
  private static String listed(Map<String, Long> numbers) {
    return numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(piece -> piece.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, Long> numbered(String lines) {
    Map<String, Long> numbers = HashMap.newHashMap(SIZE);
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      numbers.put(lines.substring(start, end), (long) numbers.size());
      start = end + 1;
    }
    return numbers;
  }

  private static Map<String, Long> read(InputStream description) throws IOException {
    Map<String, Long> numbers = HashMap.newHashMap(SIZE);
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), description)) {
      boolean vocabulary = false;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("vocab")) {
          vocabulary = json.nextToken() == JsonToken.START_OBJECT;
        } else if (vocabulary && token == JsonToken.VALUE_NUMBER_INT) {
          numbers.put(json.currentName(), json.getLongValue());
        } else if (token == JsonToken.END_OBJECT) {
          vocabulary = false;
        }
      }
    }
    if (numbers.isEmpty()) {
      throw new IOException("the tokenizer's description has no vocabulary");
    }
    return numbers;
  }

  /**
   * The pieces of a text, between the marks of its beginning and its end.
   *
   * @param longest the most pieces; those before the end of a longer text are left out
   */
  List<String> of(String text, int longest) {
    List<String> pieces = Arrays.asList(tokenizer.tokenize(plain(text)));
    if (pieces.size() <= longest) {
      return pieces;
    }
    List<String> kept = new ArrayList<>(pieces.subList(0, longest - 1));
    kept.add(pieces.getLast());
    return kept;
  }

  /** By which the model knows a piece. */
  long number(String piece) {
    Long number = numbers.get(piece);
    return number == null ? unknown : number;
  }

  private static String plain(String text) {
    String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(lower.length() + 16);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK
          || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
        continue;
      }
      if (isMark(c)) {
        plain.append(' ').append(c).append(' ');
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isMark(char c) {
    if (c < 128) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(c);
    };
  }
}
