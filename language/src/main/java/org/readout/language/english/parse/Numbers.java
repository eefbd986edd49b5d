package org.readout.language.english.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Whole numbers in as few bytes as they need: seven bits a byte, the lowest first. */
final class Numbers {
  private final byte[] bytes;
  private int at;

  Numbers(byte[] bytes) {
    this.bytes = bytes;
  }

  int octet() {
    return bytes[at++];
  }

  int next() {
    int octet = bytes[at++];
    int value = octet & 0x7F;
    for (int shift = 7; octet < 0; shift += 7) {
      octet = bytes[at++];
      value |= (octet & 0x7F) << shift;
    }
    return value;
  }

  /** A number that may be negative. */
  int signed() {
    int value = next();
    return (value >>> 1) ^ -(value & 1);
  }

  String text() {
    int length = next();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  static void write(ByteArrayOutputStream out, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static void writeSigned(ByteArrayOutputStream out, int value) {
    write(out, (value << 1) ^ (value >> 31));
  }
}
