package org.readout.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.readout.format.JsonTree;
import org.readout.format.MalformedJson;
import org.readout.ingest.Intake;
import org.readout.ingest.Web;
import org.readout.ingest.page.Extraction;
import org.readout.ingest.page.PageReader;

/**
 * Reads pages of the web, from files, compressed with gzip or not, and from addresses. It stands
 * between the reader of pages and that of JSON, which do not know each other.
 */
public final class PageFiles {

  /** Stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final PageReader reader;
  private final Web web;

  private PageFiles(PageReader reader, Web web) {
    this.reader = reader;
    this.web = web;
  }

  /** With a limit of 8 MiB a page; nothing is fetched. */
  public static PageFiles standard() {
    return standard(address -> new Web.Refused("nothing is fetched here"));
  }

  /** With a limit of 8 MiB a page. */
  public static PageFiles standard(Web web) {
    return new PageFiles(PageReader.standard(PageFiles::json), web);
  }

  private static Optional<Object> json(String text) {
    try {
      return Optional.ofNullable(JsonTree.parse(text));
    } catch (MalformedJson e) {
      return Optional.empty();
    }
  }

  /**
   * What a page tells; one that cannot be read is refused with the reason.
   *
   * @param name a file, an address, or {@link #STANDARD_INPUT}
   * @param address where the page came from, if known; else that from which it was fetched
   */
  public Extraction read(String name, Optional<String> address, InputStream standardInput) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return reader.read(bytes(standardInput), address);
      }
      if (Intake.isAddress(name)) {
        return fetched(name, address);
      }
      try (InputStream in = Files.newInputStream(Path.of(name))) {
        return reader.read(bytes(in), address);
      }
    } catch (NoSuchFileException e) {
      return new Extraction.Refused("no such file");
    } catch (AccessDeniedException e) {
      return new Extraction.Refused("not permitted to read it");
    } catch (IOException e) {
      return new Extraction.Refused("cannot be read: " + e.getMessage());
    } catch (InvalidPathException e) {
      return new Extraction.Refused("not the name of a file: " + e.getReason());
    }
  }

  private Extraction fetched(String name, Optional<String> address) throws IOException {
    return switch (web.get(name)) {
      case Web.Body body ->
          reader.read(
              bytes(new ByteArrayInputStream(body.bytes())),
              address.or(() -> Optional.of(body.address())));
      case Web.Refused no -> new Extraction.Refused("not fetched: " + no.why());
      case Web.Unchanged unchanged -> new Extraction.Refused("not fetched: it is unchanged");
    };
  }

  /** No more than it takes to see that there are too many. */
  private byte[] bytes(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    InputStream plain = gzip ? new GZIPInputStream(buffered) : buffered;
    return plain.readNBytes(reader.mostBytes() + 1);
  }
}
