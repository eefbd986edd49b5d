package org.readout.app.web;

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
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What is sent again and again: made once, compressed once. */
final class Body {

  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";

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
  interface Text {
    void write(Writer out) throws IOException;
  }

  /** Writes bytes. */
  @FunctionalInterface
  interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  static Body of(String type, Text text) {
    return ofBytes(
        type,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          text.write(writer);
          writer.flush();
        });
  }

  static Body ofBytes(String type, Bytes bytes) {
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
  static Body ofZipped(String type, byte[] zipped) throws IOException {
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

  /** Its media type. */
  String type() {
    return type;
  }

  /** A hash of its bytes, for conditional requests. */
  String tag() {
    return tag;
  }

  /** Writes its bytes, compressed by gzip. */
  void writeZipped(OutputStream out) throws IOException {
    out.write(zipped);
  }

  /** The number of these. */
  int size() {
    return zipped.length;
  }

  /** For clients that do not take gzip. */
  InputStream plain() {
    try {
      return new GZIPInputStream(new ByteArrayInputStream(zipped));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
