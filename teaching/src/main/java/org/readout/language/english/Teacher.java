package org.readout.language.english;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.text.Span;

/**
 * What NLP4J says about a text, in our sentences and words.
 *
 * <p>Output, a line a word: start, end, word, Penn tag, lemma, head (index in the sentence, -1 for
 * the root), relation (ClearNLP), name (BIO), the word as the models see it; tab-separated. Before a
 * document {@code # report ID}, before a sentence {@code # paragraph N}, after it an empty line.
 */
public final class Teacher {

  private final NLPDecoder decoder;

  private Teacher(InputStream configuration) {
    decoder = new NLPDecoder(configuration);
  }

  /** Arguments: pairs of a list of documents (see {@link Documents}) and a file to write. */
  public static void main(String[] arguments) throws IOException {
    Teacher teacher;
    try (InputStream configuration =
        Teacher.class.getResourceAsStream(
            "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml")) {
      teacher = new Teacher(configuration);
    }
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      teacher.annotate(Path.of(arguments[i]), Path.of(arguments[i + 1]));
    }
  }

  private void annotate(Path from, Path to) throws IOException {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    long words = 0;
    long begin = System.nanoTime();
    try (BufferedReader lines = Files.newBufferedReader(from);
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(part))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Documents.Document document = Documents.parse(line);
        out.println("# report " + document.id());
        for (Segment segment : new Segmenter().segment(document.report())) {
          write(segment, out);
          words += segment.size();
        }
      }
    }
    Files.move(part, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(to.resolveSibling(to.getFileName() + ".done"), "");
    System.err.printf("%s: %,d words, %,.0f a second%n", to, words, words * 1e9 / (System.nanoTime() - begin));
  }

  private void write(Segment segment, PrintWriter out) {
    NLPNode[] nodes = new NLPNode[segment.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < segment.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, segment.forms().get(i));
    }
    nodes = decoder.decode(nodes);
    out.println("# paragraph " + segment.paragraph());
    for (int i = 0; i < segment.size(); i++) {
      NLPNode node = nodes[i + 1];
      Span span = segment.spans().get(i);
      out.println(
          String.join(
              "\t",
              List.of(
                  Integer.toString(span.start()),
                  Integer.toString(span.end()),
                  segment.words().get(i),
                  node.getPartOfSpeechTag(),
                  node.getLemma(),
                  Integer.toString(node.getDependencyHead().getID() - 1),
                  node.getDependencyLabel(),
                  bio(node.getNamedEntityTag()),
                  segment.forms().get(i))));
    }
    out.println();
  }

  /** BILOU as BIO. */
  private static String bio(String tag) {
    return switch (tag.charAt(0)) {
      case 'U' -> "B" + tag.substring(1);
      case 'L' -> "I" + tag.substring(1);
      default -> tag;
    };
  }
}
