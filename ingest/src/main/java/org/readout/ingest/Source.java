package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.readout.report.StatedDate;

/** A document to be read: its name, its beginning, its bytes. It is read once. */
public final class Source implements Closeable {

  private final String name;
  private final Optional<String> address;
  private final List<StatedDate> dates;
  private final Start start;
  private final InputStream in;

  private Source(
      String name, Optional<String> address, List<StatedDate> dates, Start start, InputStream in) {
    this.name = name;
    this.address = address;
    this.dates = List.copyOf(dates);
    this.start = start;
    this.in = in;
  }

  /**
   * @param name the file as given, or the address that was fetched
   * @param address where it is from, if known
   * @param dates what led to it says of when it was published
   */
  public static Source of(
      String name, Optional<String> address, List<StatedDate> dates, InputStream in)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(Start.LENGTH);
    byte[] first = buffered.readNBytes(Start.LENGTH);
    buffered.reset();
    return new Source(name, address, dates, Start.of(name, first), buffered);
  }

  public String name() {
    return name;
  }

  /** Where the document is from on the web, if known. */
  public Optional<String> address() {
    return address;
  }

  /** What led to the document says of when it was published. */
  public List<StatedDate> dates() {
    return dates;
  }

  public Start start() {
    return start;
  }

  /** The bytes as they came, compressed or not. */
  public InputStream raw() {
    return in;
  }

  /** What the bytes say, unpacked if they are compressed with gzip. */
  public InputStream content() throws IOException {
    return start.isZipped() ? Unpacked.gzip(in) : in;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** All of it. */
  public byte[] bytes(int most) throws IOException, Unreadable {
    byte[] bytes = content().readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Unreadable("longer than " + (most >> 20) + " MB");
    }
    return bytes;
  }

  /** All of it as markup, in the encoding that it declares or that fits. */
  public String markup(int most) throws IOException, Unreadable {
    return plain(Decoded.ofPage(bytes(most)));
  }

  /** All of it as text, in whatever encoding. */
  public String text(int most) throws IOException, Unreadable {
    return plain(Decoded.of(bytes(most)));
  }

  private static String plain(Decoded decoded) throws Unreadable {
    return switch (decoded) {
      case Decoded.Text text -> text.text();
      case Decoded.Refused refused -> throw new Unreadable(refused.why());
    };
  }
}
