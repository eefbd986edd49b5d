package org.readout.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the bytes of a document turned out to be.
 *
 * <p>UTF-8 is tried first, strictly; then ICU's detector is asked, which knows the usual
 * single-byte encodings by their letter pairs and UTF-16 and UTF-32 without a mark.
 */
public sealed interface Decoded {

  /** Text, with line ends as LF and without a byte-order mark, otherwise as it was. */
  record Text(String text, String charset) implements Decoded {}

  /** Not text. */
  record Refused(String why) implements Decoded {}

  /** So many bytes tell the encoding as well as all of them. */
  int SAMPLE = 64 * 1024;

  /** A text has fewer control characters than one in so many. */
  int CONTROLS_ONE_IN = 100;

  /** A text in UTF-16 has at most about half of its bytes in this range. */
  double MOST_ASCII = 0.75;

  static Decoded of(byte[] bytes) {
    if (bytes.length == 0) {
      return new Refused("the file is empty");
    }
    Optional<String> format = Signature.of(bytes);
    if (format.isPresent()) {
      return new Refused("not text but " + format.get());
    }
    return decode(bytes)
        .<Decoded>map(text -> new Text(plainLines(text.text), text.charset))
        .filter(text -> !looksBinary(((Text) text).text))
        .orElse(new Refused("not text: the file is binary or in an unknown encoding"));
  }

  /**
   * The text of a web page. UTF-8 that holds is believed before what the page says of itself, and
   * that before what its letters look like; a few bytes that fit nowhere are replaced.
   */
  static Decoded ofPage(byte[] bytes) {
    if (bytes.length == 0) {
      return new Refused("the file is empty");
    }
    Optional<String> format = Signature.besidesPages(bytes);
    if (format.isPresent()) {
      return new Refused("not a web page but " + format.get());
    }
    Optional<String> declared = DeclaredCharset.in(bytes);
    Optional<Text> strict =
        strictly(bytes, "UTF-8").or(() -> declared.flatMap(name -> strictly(bytes, fullest(name))));
    Optional<Text> text =
        (startsWithMark(bytes) || contains(bytes, 0) ? decode(bytes) : strict)
            .or(() -> mended(bytes, declared.orElse("UTF-8")))
            .or(() -> detected(bytes));
    return text.<Decoded>map(found -> new Text(plainLines(found.text), found.charset))
        .orElse(new Refused("not text: the file is binary or in an unknown encoding"));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
  }

  /** With a mark of replacement for every byte that is wrong; empty if there are many. */
  private static Optional<Text> mended(byte[] bytes, String charset) {
    Text text = new Text(new String(bytes, Charset.forName(charset)), charset);
    return looksBinary(text.text) ? Optional.empty() : Optional.of(text);
  }

  private static Optional<Text> decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return strictly(bytes, "UTF-32");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, "UTF-16");
    }
    // NUL tells UTF-16 or UTF-32 without a mark, or no text; ESC tells ISO 2022. Neither is UTF-8.
    boolean otherThanUtf8 = contains(bytes, 0) || contains(bytes, 0x1B);
    Optional<Text> utf8 = otherThanUtf8 ? Optional.empty() : strictly(bytes, "UTF-8");
    return utf8.or(() -> detected(bytes));
  }

  private static Optional<Text> detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getName().startsWith("UTF-16") && !zerosAreHighBytes(bytes)) {
        continue;
      }
      Optional<Text> text = strictly(bytes, fullest(match.getName()));
      if (text.isPresent() && !looksBinary(text.get().text)) {
        return text;
      }
    }
    return Optional.empty();
  }

  /**
   * In UTF-16 the zeros of a text are all first, or all second, bytes of their units, and half of
   * the bytes at least are no letters of ASCII: else it is a text of bytes with a zero in it.
   */
  private static boolean zerosAreHighBytes(byte[] bytes) {
    int[] zeros = new int[2];
    int ascii = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
      ascii += bytes[i] >= ' ' ? 1 : 0;
    }
    return (zeros[0] == 0 || zeros[1] == 0) && ascii < MOST_ASCII * bytes.length;
  }

  /** Who writes ISO 8859-1 means Windows-1252, of which it is a part (WHATWG Encoding). */
  private static String fullest(String charset) {
    return charset.equals("ISO-8859-1") ? "windows-1252" : charset;
  }

  private static Optional<Text> strictly(byte[] bytes, String charset) {
    try {
      String text =
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Text(text, charset));
    } catch (CharacterCodingException
        | UnsupportedCharsetException
        | IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /** The text of one line of a file that is in UTF-8 by definition; empty if it is not. */
  static Optional<String> utf8(byte[] bytes) {
    return strictly(bytes, StandardCharsets.UTF_8.name()).map(Text::text);
  }

  private static String plainLines(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean looksBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      if (isControl(c) || c == '\uFFFD') {
        controls++;
      }
    }
    return controls > 0 && controls > text.length() / CONTROLS_ONE_IN;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0;
  }

  private static boolean contains(byte[] bytes, int value) {
    for (byte b : bytes) {
      if (b == value) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
