package org.readout.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Starts ONNX Runtime with a model, out of files that an earlier start made ready where it can:
 * unpacking 28 MB of native code and reading a model as it comes takes half a second.
 */
final class Sessions {
  private static final String NATIVE_PATH = "onnxruntime.native.path";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  /** The model as ONNX Runtime has simplified it, in its own format, which is not to be parsed. */
  private static final String OWN_FORMAT = "meaning.ort";

  private final Optional<ReadyFiles> ready;

  /** The folder of ONNX Runtime's jar that holds the native code for this machine. */
  private final String platform;

  Sessions(Optional<ReadyFiles> ready, String platform) {
    this.ready = ready;
    this.platform = platform;
  }

  /**
   * A session, and what must live as long.
   *
   * @param model the memory that the session reads its weights from, or nothing
   */
  record Started(OrtEnvironment environment, OrtSession session, ByteBuffer model) {}

  Started start(URL model) throws IOException, OrtException {
    ready.ifPresent(this::offerNativeCode);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    Optional<String> source =
        ready
            .flatMap(files -> ReadyFiles.identity(model))
            .map(identity -> environment.getVersion() + " " + identity);
    Optional<Started> started =
        source
            .flatMap(of -> ready.get().made(OWN_FORMAT, of))
            .flatMap(own -> ready(environment, own));
    return started.isPresent() ? started.get() : anew(environment, model, source);
  }

  private static Optional<Started> ready(OrtEnvironment environment, ByteBuffer model) {
    try (SessionOptions options = options()) {
      options.setOptimizationLevel(OptLevel.NO_OPT);
      options.addConfigEntry("session.use_ort_model_bytes_directly", "1");
      options.addConfigEntry("session.use_ort_model_bytes_for_initializers", "1");
      return Optional.of(
          new Started(environment, environment.createSession(model, options), model));
    } catch (OrtException e) {
      return Optional.empty();
    }
  }

  private Started anew(OrtEnvironment environment, URL model, Optional<String> source)
      throws IOException, OrtException {
    byte[] bytes;
    try (InputStream in = model.openStream()) {
      bytes = in.readAllBytes();
    }
    source.ifPresent(
        of -> ready.get().make(OWN_FORMAT, of, file -> save(environment, bytes, file)));
    try (SessionOptions options = options()) {
      return new Started(
          environment, environment.createSession(bytes, options), ByteBuffer.allocate(0));
    }
  }

  /** Batches run side by side instead: threads inside one wait for each other, spinning. */
  private static SessionOptions options() throws OrtException {
    SessionOptions options = new SessionOptions();
    options.setIntraOpNumThreads(1);
    return options;
  }

  /** Without what is fit for this processor alone, for the folder may be seen by others. */
  private static void save(OrtEnvironment environment, byte[] model, Path file) throws IOException {
    try (SessionOptions options = options()) {
      options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
      options.addConfigEntry("session.save_model_format", "ORT");
      options.setOptimizedModelFilePath(file.toString());
      environment.createSession(model, options).close();
    } catch (OrtException e) {
      throw new IOException("the model cannot be written", e);
    }
  }

  private void offerNativeCode(ReadyFiles files) {
    if (LIBRARIES.stream().allMatch(library -> isUnpacked(files, library)) && runs(files)) {
      System.setProperty(NATIVE_PATH, files.folder().toString());
    }
  }

  private boolean isUnpacked(ReadyFiles files, String library) {
    String name = System.mapLibraryName(library);
    URL resource =
        OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + platform + "/" + name);
    return resource != null && files.unpacked(resource, name);
  }

  /** Not from a folder on a disk that programs must not be run from. */
  private static boolean runs(ReadyFiles files) {
    try {
      System.load(files.folder().resolve(System.mapLibraryName(LIBRARIES.getFirst())).toString());
      return true;
    } catch (UnsatisfiedLinkError e) {
      return false;
    }
  }

  /** As ONNX Runtime names the folders of its jar. */
  static String platform(Keep keep) {
    String system = keep.system().toLowerCase(Locale.ROOT);
    String family = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    boolean intel = keep.processor().equals("amd64") || keep.processor().equals("x86_64");
    return family + "-" + (intel ? "x64" : keep.processor());
  }
}
