package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The beginning of a document and its name, by which its kind is told. */
public final class Start {

  /** So many bytes are looked at. */
  static final int LENGTH = 1 << 13;

  private final String name;
  private final String beginning;
  private final boolean zipped;

  private Start(String name, String beginning, boolean zipped) {
    this.name = name;
    this.beginning = beginning;
    this.zipped = zipped;
  }

  /**
   * @param name as given
   * @param bytes its first, compressed with gzip or not
   */
  static Start of(String name, byte[] bytes) {
    String folded = folded(name);
    boolean zipped = bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    boolean named = zipped && folded.endsWith(".gz");
    return new Start(
        named ? folded.substring(0, folded.length() - 3) : folded,
        latin(zipped ? unzipped(bytes) : bytes),
        zipped);
  }

  /** In small letters; of an address without what follows the path. */
  private static String folded(String name) {
    String path = name.contains("://") ? name.split("[?#]", 2)[0] : name;
    return path.toLowerCase(Locale.ROOT);
  }

  /** A cut or damaged beginning gives what can be read of it. */
  private static byte[] unzipped(byte[] bytes) {
    byte[] plain = new byte[LENGTH];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      for (int read = 0; read >= 0 && length < LENGTH; length += read) {
        read = in.read(plain, length, LENGTH - length);
        if (read < 0) {
          break;
        }
      }
    } catch (IOException e) {
      // What follows is looked at when all is read.
    }
    return java.util.Arrays.copyOf(plain, length);
  }

  /** A byte is a character, but those of UTF-16 are two and the second is dropped. */
  private static String latin(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (all.startsWith("\u00EF\u00BB\u00BF")) {
      return all.substring(3);
    }
    return all.startsWith("\u00FF\u00FE") || all.startsWith("\u00FE\u00FF")
        ? all.substring(2).replace("\0", "")
        : all;
  }

  /** True if the name, without {@code .gz}, ends so. */
  public boolean isNamed(String... endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** True if the name says that it is text, whatever its words look like. */
  public boolean isNamedText() {
    return isNamed(".txt", ".text");
  }

  /** True if the bytes begin so. */
  public boolean begins(String bytes) {
    return beginning.startsWith(bytes);
  }

  /** The beginning in small letters, a byte a character, without white space before. */
  public String words() {
    return beginning.stripLeading().toLowerCase(Locale.ROOT);
  }

  /** The beginning, a byte a character, without white space before. */
  public String exact() {
    return beginning.stripLeading();
  }

  /** True if the document is compressed with gzip. */
  boolean isZipped() {
    return zipped;
  }

  /** The first element of markup, without its name space; empty if it does not begin with one. */
  public String element() {
    String words = words();
    int at = 0;
    while (at < words.length() && words.charAt(at) == '<') {
      int end = endOfProlog(words, at);
      if (end < 0) {
        return nameAt(words, at + 1);
      }
      at = end;
      while (at < words.length() && words.charAt(at) <= ' ') {
        at++;
      }
    }
    return "";
  }

  /** Where a declaration, a comment or an instruction ends; -1 if it is an element. */
  private static int endOfProlog(String words, int at) {
    if (words.startsWith("<!--", at)) {
      return after(words, "-->", at);
    }
    if (words.startsWith("<?", at)) {
      return after(words, "?>", at);
    }
    return words.startsWith("<!", at) ? endOfDeclaration(words, at) : -1;
  }

  /** A declaration may hold others between brackets. */
  private static int endOfDeclaration(String words, int at) {
    int bracket = words.indexOf('[', at);
    int end = after(words, ">", at);
    return bracket >= 0 && bracket < end ? after(words, "]>", at) : end;
  }

  private static int after(String words, String mark, int from) {
    int at = words.indexOf(mark, from);
    return at < 0 ? words.length() : at + mark.length();
  }

  private static String nameAt(String words, int from) {
    int end = from;
    while (end < words.length() && " \t\r\n/>".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String name = words.substring(from, end);
    return name.substring(name.indexOf(':') + 1);
  }
}
