package org.readout.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What a commit of the index says of itself: the layout of its documents, its mark, and the mark of
 * the commit before. The database has the mark of one of the two: it learns the new one just after
 * the commit, and a process may be killed between.
 */
final class Marks {

  /** Is raised when documents of earlier programs will not do. */
  private static final String LAYOUT = "1";

  private static final String LAYOUT_NAME = "readout.layout";
  private static final String MARK = "readout.mark";
  private static final String BEFORE = "readout.before";

  private Marks() {}

  static Map<String, String> of(String mark, String before) {
    return Map.of(LAYOUT_NAME, LAYOUT, MARK, mark, BEFORE, before);
  }

  /**
   * Why the index in a folder cannot be gone on with, in words; empty text if there is none; empty
   * if it can.
   */
  static Optional<String> fault(Path folder, String mark) {
    if (!Files.isDirectory(folder) || mark.isEmpty()) {
      return Optional.of("");
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return fault(SegmentInfos.readLatestCommit(directory).getUserData(), mark);
    } catch (IndexNotFoundException e) {
      return Optional.of("");
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      return Optional.of("the index for search is of another version of Readout");
    } catch (IOException | RuntimeException e) {
      return Optional.of("the index for search cannot be read");
    }
  }

  static Optional<String> fault(Map<String, String> committed, String mark) {
    if (!LAYOUT.equals(committed.get(LAYOUT_NAME))) {
      return Optional.of("the index for search is of another version of Readout");
    }
    boolean known =
        !mark.isEmpty() && (mark.equals(committed.get(MARK)) || mark.equals(committed.get(BEFORE)));
    return known
        ? Optional.empty()
        : Optional.of("the index for search is that of another archive");
  }

  /** Whether it is the files that are wrong, and not the disk that is full or locked. */
  static boolean isDamage(Throwable fault) {
    for (Throwable one = fault; one != null; one = one.getCause()) {
      if (isOfTheFiles(one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheFiles(Throwable fault) {
    return fault instanceof CorruptIndexException
        || fault instanceof EOFException
        || fault instanceof NoSuchFileException
        || fault instanceof FileNotFoundException
        || fault instanceof IndexNotFoundException
        || fault instanceof IndexFormatTooNewException
        || fault instanceof IndexFormatTooOldException
        || (fault instanceof RuntimeException && !(fault instanceof java.io.UncheckedIOException));
  }
}
