package org.readout.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;

/**
 * The meaning of clauses by BGE small, English, version 1.5 (Xiao et al. 2023), in eight bits: 384
 * numbers, the vector of the mark before the first word, made one long. Needs no network. The same
 * texts give the same vectors in any order; beside other texts a vector may differ a little, for
 * the eight bits are shared by those that are read at once. Safe for several threads.
 */
public final class SentenceModel implements Meaning, AutoCloseable {
  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  /** So many batches are read side by side. */
  private static final int THREADS = 2;

  /** Longer batches need more memory and gain nothing. */
  private static final int BATCH = 16;

  /** Clauses are short; what comes after so many pieces tells little. */
  private static final int LONGEST = 96;

  private final Sessions.Started started;
  private final Wordpieces wordpieces;

  private SentenceModel(Sessions.Started started, Wordpieces wordpieces) {
    this.started = started;
    this.wordpieces = wordpieces;
  }

  /**
   * Loads the model that comes with the program; about a second.
   *
   * @throws IllegalStateException if the machine's system has no ONNX Runtime
   */
  public static SentenceModel load() {
    return load(Optional.empty());
  }

  /**
   * The same; a third of a second if an earlier start could keep what it made.
   *
   * @throws IllegalStateException if the machine's system has no ONNX Runtime
   */
  public static SentenceModel load(Optional<Keep> keep) {
    Optional<ReadyFiles> ready = keep.flatMap(one -> ReadyFiles.in(one.folder()));
    Sessions sessions = new Sessions(ready, keep.map(Sessions::platform).orElse(""));
    try {
      return new SentenceModel(
          sessions.start(resource(MODEL)), Wordpieces.read(resource(TOKENIZER), ready));
    } catch (IOException e) {
      throw new UncheckedIOException("the model of meaning cannot be read", e);
    } catch (OrtException | UnsatisfiedLinkError e) {
      throw new IllegalStateException("the model of meaning does not run here: " + e, e);
    }
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(SentenceModel.class.getResource(name), name);
  }

  @Override
  public List<Sense> of(List<String> texts) {
    List<List<String>> pieces = texts.stream().map(text -> wordpieces.of(text, LONGEST)).toList();
    List<Integer> byLength = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      byLength.add(i);
    }
    byLength.sort(
        Comparator.<Integer>comparingInt(i -> pieces.get(i).size()).thenComparing(texts::get));
    List<List<Integer>> batches = new ArrayList<>();
    for (int from = 0; from < byLength.size(); from += BATCH) {
      batches.add(byLength.subList(from, Math.min(from + BATCH, byLength.size())));
    }
    Sense[] senses = new Sense[texts.size()];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, THREADS)
        .parallel()
        .forEach(
            thread -> {
              for (int i = next.getAndIncrement(); i < batches.size(); i = next.getAndIncrement()) {
                run(batches.get(i), pieces, senses);
              }
            });
    return Arrays.asList(senses);
  }

  /** The same pieces twice in a batch are read once, which changes nothing for the others. */
  private void run(List<Integer> batch, List<List<String>> pieces, Sense[] senses) {
    List<List<String>> rows = batch.stream().map(pieces::get).distinct().toList();
    List<Sense> read = run(rows);
    batch.forEach(i -> senses[i] = read.get(rows.indexOf(pieces.get(i))));
  }

  /** The longest of a batch comes last. */
  private List<Sense> run(List<List<String>> rows) {
    int length = rows.getLast().size();
    long[] shape = {rows.size(), length};
    LongBuffer ids = LongBuffer.allocate(rows.size() * length);
    LongBuffer mask = LongBuffer.allocate(rows.size() * length);
    for (int row = 0; row < rows.size(); row++) {
      List<String> own = rows.get(row);
      for (int i = 0; i < own.size(); i++) {
        ids.put(row * length + i, wordpieces.number(own.get(i)));
        mask.put(row * length + i, 1);
      }
    }
    LongBuffer types = LongBuffer.allocate(rows.size() * length);
    try (OnnxTensor input = OnnxTensor.createTensor(started.environment(), ids, shape);
        OnnxTensor attention = OnnxTensor.createTensor(started.environment(), mask, shape);
        OnnxTensor segment = OnnxTensor.createTensor(started.environment(), types, shape);
        OrtSession.Result result =
            started
                .session()
                .run(
                    Map.of(
                        "input_ids",
                        input,
                        "attention_mask",
                        attention,
                        "token_type_ids",
                        segment))) {
      return senses(rows, length, ((OnnxTensor) result.get(0)).getFloatBuffer());
    } catch (OrtException e) {
      throw new IllegalStateException("the model of meaning failed", e);
    }
  }

  private static List<Sense> senses(List<List<String>> rows, int length, FloatBuffer all) {
    int dimension = all.remaining() / (rows.size() * length);
    List<Sense> senses = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      float[][] vectors = new float[rows.get(row).size()][dimension];
      for (int i = 0; i < vectors.length; i++) {
        all.get((row * length + i) * dimension, vectors[i]);
        makeLengthOne(vectors[i]);
      }
      senses.add(sense(rows.get(row), vectors));
    }
    return senses;
  }

  /** The mark before the first piece stands for the whole; the one after the last for nothing. */
  private static Sense sense(List<String> pieces, float[][] vectors) {
    int end = pieces.size() - 1;
    return new Sense(vectors[0], pieces.subList(1, end), Arrays.copyOfRange(vectors, 1, end));
  }

  private static void makeLengthOne(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
  }

  @Override
  public void close() {
    try {
      started.session().close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model of meaning cannot be closed", e);
    }
  }
}
