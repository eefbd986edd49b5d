package org.readout.language.english;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tukaani.xz.XZInputStream;

/**
 * Cuts NLP4J's Brown clusters (Apache-2.0) down to the words that news uses.
 *
 * <p>Arguments: a list of words with counts (word, tab, count), the least count, the file to write.
 */
public final class ClusterExtract {

  private ClusterExtract() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, Set<String>> all;
    try (InputStream in =
        ClusterExtract.class.getResourceAsStream(
            "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz")) {
      all = read(in);
    }
    Map<String, Integer> counts = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      int tab = line.indexOf('\t');
      counts.merge(WordTraits.simplified(line.substring(0, tab)), Integer.parseInt(line.substring(tab + 1)), Integer::sum);
    }
    Set<String> paths = new TreeSet<>();
    Map<Integer, String> pathOf = new TreeMap<>();
    Set<Integer> clashes = new HashSet<>();
    int least = Integer.parseInt(arguments[1]);
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      Set<String> prefixes = all.get(entry.getKey());
      if (entry.getValue() >= least && prefixes != null) {
        String path = prefixes.stream().max((a, b) -> a.length() - b.length()).orElseThrow();
        if (pathOf.put(entry.getKey().hashCode(), path) != null) {
          clashes.add(entry.getKey().hashCode());
        }
        paths.add(path);
      }
    }
    clashes.forEach(pathOf::remove);
    write(Path.of(arguments[2]), paths, pathOf);
    System.err.println(pathOf.size() + " words, " + paths.size() + " clusters, " + clashes.size() + " clashes");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Set<String>> read(InputStream in) throws Exception {
    ObjectInputStream objects = new ObjectInputStream(new XZInputStream(new BufferedInputStream(in)));
    return (Map<String, Set<String>>) objects.readObject();
  }

  private static void write(Path to, Set<String> paths, Map<Integer, String> pathOf) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(to)))) {
      out.writeInt(paths.size());
      for (String path : paths) {
        ids.put(path, ids.size());
        out.writeByte(path.length());
        out.writeInt(Integer.parseInt(path, 2));
      }
      out.writeInt(pathOf.size());
      for (int hash : pathOf.keySet()) {
        out.writeInt(hash);
      }
      for (String path : pathOf.values()) {
        out.writeShort(ids.get(path));
      }
    }
  }
}
