package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.readout.report.Ingested;
import org.readout.report.StatedDate;

/** One run of the intake: what was found, and the addresses that are still to be fetched. */
final class Intaking implements Findings {

  /** A list of sitemaps leads to sitemaps, those to pages; nothing honest leads further. */
  private static final int DEEPEST = 3;

  /** Addresses that documents lead to, in one run. */
  private static final int MOST_ADDRESSES = 5_000;

  private final List<Format> formats;
  private final Optional<Web> web;
  private final Consumer<Ingested> sink;
  private final Deque<Link> waiting = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Runnable> leaves = new ArrayList<>();
  private final List<Runnable> lists = new ArrayList<>();
  private boolean refused;
  private int documents;
  private int depth;

  private record Link(String where, String address, int depth, List<StatedDate> dates) {}

  interface Opening {
    Source open() throws IOException;
  }

  interface Step {
    void run() throws IOException, Unreadable;
  }

  /** Who is given the findings failed, and not what is read. */
  private static final class Outside extends RuntimeException {

    private static final long serialVersionUID = 1;

    Outside(RuntimeException cause) {
      super(cause);
    }
  }

  Intaking(List<Format> formats, Optional<Web> web, Consumer<Ingested> sink) {
    this.formats = formats;
    this.web = web;
    this.sink = sink;
  }

  /** Does a step; whatever goes wrong is a rejection, and what comes after is done all the same. */
  void attempt(String name, Step step) {
    try {
      guarded(name, step);
    } catch (Outside e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void guarded(String name, Step step) {
    try {
      step.run();
    } catch (NoSuchFileException e) {
      rejected(name, "no such file");
    } catch (AccessDeniedException e) {
      rejected(name, "not permitted to read it");
    } catch (EOFException e) {
      rejected(name, "cannot be read: the file is cut: " + e.getMessage());
    } catch (IOException e) {
      rejected(name, "cannot be read: " + e.getMessage());
    } catch (Unreadable e) {
      rejected(name, e.why());
    } catch (InvalidPathException e) {
      rejected(name, "not the name of a file: " + e.getReason());
    } catch (Outside e) {
      throw e;
    } catch (StackOverflowError e) {
      rejected(name, "nests too deeply");
    } catch (OutOfMemoryError e) {
      rejected(name, "too large for the memory there is");
    } catch (RuntimeException e) {
      rejected(name, "could not be read, damaged or a fault of Readout: " + e);
    }
  }

  /** Reads one document, as what the first format says that knows it. */
  void read(String name, Opening opening) {
    attempt(
        name,
        () -> {
          try (Source source = opening.open()) {
            read(source);
          }
        });
  }

  private void read(Source source) throws IOException, Unreadable {
    for (Format format : formats) {
      if (format.holds(source.start())) {
        format.read(source, this);
        return;
      }
    }
    throw new Unreadable("of no kind that can be read");
  }

  /** Fetches an address that the user gave, and reads what is there. */
  void fetch(String address) {
    seen.add(address);
    fetch(new Link(address, address, 0, List.of()));
  }

  /**
   * Fetches what the documents so far lead to, and what that leads to. A list of addresses counts
   * as taken only if all of them could be fetched.
   */
  void follow() {
    while (!waiting.isEmpty()) {
      fetch(waiting.remove());
    }
    leaves.forEach(Runnable::run);
    leaves.clear();
    if (!refused) {
      lists.forEach(Runnable::run);
    }
    lists.clear();
    refused = false;
  }

  private void fetch(Link link) {
    if (web.isEmpty()) {
      rejected(link.where, "leads to " + link.address + ", and nothing is fetched here");
      return;
    }
    Web fetching = web.get();
    switch (link.depth == 0 ? fetching.get(link.address) : fetching.follow(link.address)) {
      case Web.Body body -> readFetched(link, body);
      case Web.Refused no -> {
        refused = true;
        rejected(link.address, "not fetched: " + no.why());
      }
      case Web.Unchanged unchanged -> {}
    }
  }

  private void readFetched(Link link, Web.Body body) {
    seen.add(body.address());
    depth = link.depth;
    int before = waiting.size();
    documents = 0;
    read(
        link.address,
        () ->
            Source.of(
                link.address,
                Optional.of(body.address()),
                link.dates,
                new ByteArrayInputStream(body.bytes())));
    depth = 0;
    if (waiting.size() > before) {
      lists.add(() -> body.taken().as(false));
    } else if (documents > 0) {
      boolean page = documents == 1;
      leaves.add(() -> body.taken().as(page));
    }
  }

  @Override
  public void document(Document document) {
    Ingested report = Press.report(document);
    documents += report instanceof Ingested.Accepted ? 1 : 0;
    accept(report);
  }

  @Override
  public void rejected(String where, String why) {
    accept(new Ingested.Rejected(where, why));
  }

  @Override
  public void address(String where, String address, List<StatedDate> dates) {
    if (!seen.add(address)) {
      return;
    }
    if (depth >= DEEPEST) {
      rejected(where, "leads too far: " + address);
    } else if (waiting.size() >= MOST_ADDRESSES) {
      rejected(where, "leads to more than " + MOST_ADDRESSES + " addresses: " + address);
    } else {
      waiting.add(new Link(where, address, depth + 1, dates));
    }
  }

  private void accept(Ingested ingested) {
    try {
      sink.accept(ingested);
    } catch (RuntimeException e) {
      throw new Outside(e);
    }
  }
}
