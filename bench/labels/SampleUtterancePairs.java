import java.nio.file.*;
import java.util.*;
import java.util.regex.*;

/** java SampleUtterancePairs.java FILE SEED COUNT: COUNT line numbers (0-based, in file order), half of them grey pairs, half from the rest in proportion to its strata. */
public class SampleUtterancePairs {
    static final Pattern CONTAINMENT = Pattern.compile("\"wordContainment\": ?([0-9.]+), ?\"identicalWords\": ?(true|false), ?\"silver\": ?\"([^\"]*)\"}\\s*$");

    public static void main(String[] args) throws Exception {
        List<Integer> grey = new ArrayList<>();
        // the rest: identical words, all words of one contained in the other, part contained
        List<List<Integer>> rest = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        for (int i = 0; i < lines.size(); i++) {
            Matcher m = CONTAINMENT.matcher(lines.get(i));
            if (!m.find()) throw new IllegalStateException("line " + i);
            if (m.group(3).startsWith("grey")) grey.add(i);
            else rest.get(m.group(2).equals("true") ? 0 : Double.parseDouble(m.group(1)) >= 1 ? 1 : 2).add(i);
        }
        Random random = new Random(Long.parseLong(args[1]));
        int count = Integer.parseInt(args[2]), half = count / 2, left = count - half;
        TreeSet<Integer> drawn = new TreeSet<>(draw(grey, half, random));
        int total = rest.stream().mapToInt(List::size).sum(), given = 0, size = 0;
        for (List<Integer> stratum : rest) { // cumulative rounding, so that the parts add up
            size += stratum.size();
            int upTo = (int) Math.round((double) left * size / total);
            drawn.addAll(draw(stratum, upTo - given, random));
            given = upTo;
        }
        drawn.forEach(System.out::println);
    }

    static List<Integer> draw(List<Integer> from, int count, Random random) {
        Collections.shuffle(from, random);
        return from.subList(0, count);
    }
}
