package org.readout.app.web.exchange;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What is sent again and again: made once, compressed once. */
public final class Body {

  public static final String HTML = "text/html; charset=utf-8";
  public static final String JSON = "application/json";

  private static final Logger LOG = Logger.getLogger(Body.class.getName());

  private static final int TAG = 16;

  private final String type;
  private final byte[] zipped;
  private final String tag;

  private Body(String type, byte[] zipped, String tag) {
    this.type = type;
    this.zipped = zipped;
    this.tag = tag;
  }

  /** Writes text. */
  @FunctionalInterface
  public interface Text {
    void write(Writer out) throws IOException;
  }

  /** Writes bytes. */
  @FunctionalInterface
  public interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  /** Text, in UTF-8. */
  public static Body of(String type, Text text) {
    return ofBytes(
        type,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          text.write(writer);
          writer.flush();
        });
  }

  /** What is no text, or not only. */
  public static Body ofBytes(String type, Bytes bytes) {
    MessageDigest sha = sha();
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new DigestOutputStream(new GZIPOutputStream(zipped), sha)) {
      bytes.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Body(type, zipped.toByteArray(), tag(sha));
  }

  /**
   * What was compressed before.
   *
   * @throws IOException if it was not, or is cut short
   */
  public static Body ofZipped(String type, byte[] zipped) throws IOException {
    MessageDigest sha = sha();
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(zipped));
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
      plain.transferTo(out);
    }
    return new Body(type, zipped.clone(), tag(sha));
  }

  private static String tag(MessageDigest sha) {
    return HexFormat.of().formatHex(sha.digest(), 0, TAG / 2);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A hash of its bytes, for conditional requests. */
  public String tag() {
    return tag;
  }

  /** Writes its bytes, compressed by gzip. */
  public void writeZipped(OutputStream out) throws IOException {
    out.write(zipped);
  }

  /** The number of these. */
  public int size() {
    return zipped.length;
  }

  /** For clients that do not take gzip. */
  public InputStream plain() {
    try {
      return new GZIPInputStream(new ByteArrayInputStream(zipped));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers with it, unless the client has it. */
  public void sendTo(Context request) {
    String quoted = "\"" + tag + "\"";
    request.header("ETag", quoted).header("Vary", "Accept-Encoding");
    if (isKnown(quoted, request.header("If-None-Match"))) {
      request.status(304);
      return;
    }
    request.contentType(type).disableCompression();
    String accepted = request.header("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      sendZipped(request.header("Content-Encoding", "gzip"));
    } else {
      request.result(plain());
    }
  }

  /** At one go: handed on in small pieces a large page costs three times as much. */
  private void sendZipped(Context request) {
    request.res().setContentLength(zipped.length);
    try {
      writeZipped(request.res().getOutputStream());
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> "the client is gone");
    }
  }

  /** Whether a header names a tag; by a weak comparison, as for what is read (RFC 9110, 13.1.2). */
  private static boolean isKnown(String tag, @Nullable String header) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }
}
