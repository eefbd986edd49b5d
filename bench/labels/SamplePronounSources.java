import java.nio.file.*;
import java.util.*;

/** java SamplePronounSources.java FILE SEED COUNT: COUNT distinct source spans that are just a personal pronoun, drawn by SEED, in file order. */
public class SamplePronounSources {
    static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "it");

    public static void main(String[] args) throws Exception {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (line.isBlank()) continue;
            Map<?, ?> record = (Map<?, ?>) new Json(line).value();
            String text = (String) record.get("text");
            // by position in the text, which also drops spans named by two attributions
            TreeSet<List<Integer>> spans = new TreeSet<>(Comparator.comparing((List<Integer> s) -> s.get(0)).thenComparing(s -> s.get(1)));
            for (Object attribution : (List<?>) record.get("attributions"))
                for (Object span : (List<?>) ((Map<?, ?>) attribution).get("source")) {
                    int start = ((Number) ((Map<?, ?>) span).get("start")).intValue();
                    int end = ((Number) ((Map<?, ?>) span).get("end")).intValue();
                    if (PRONOUNS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) spans.add(List.of(start, end));
                }
            for (List<Integer> s : spans)
                found.add("{\"report\": \"" + record.get("id") + "\", \"start\": " + s.get(0) + ", \"end\": " + s.get(1) + "}");
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) order.add(i);
        Collections.shuffle(order, new Random(Long.parseLong(args[1])));
        order.subList(0, Math.min(Integer.parseInt(args[2]), order.size())).stream().sorted().forEach(i -> System.out.println(found.get(i)));
    }

    /** Just enough of JSON. */
    static final class Json {
        final String s;
        int at;

        Json(String s) { this.s = s; }

        char next() {
            while (Character.isWhitespace(s.charAt(at))) at++;
            return s.charAt(at);
        }

        Object value() {
            char c = next();
            if (c == '{') {
                Map<String, Object> map = new LinkedHashMap<>();
                at++;
                while (next() != '}') {
                    if (next() == ',') { at++; next(); }
                    String key = string();
                    next();
                    at++; // the colon
                    map.put(key, value());
                }
                at++;
                return map;
            }
            if (c == '[') {
                List<Object> list = new ArrayList<>();
                at++;
                while (next() != ']') {
                    if (next() == ',') at++;
                    list.add(value());
                }
                at++;
                return list;
            }
            if (c == '"') return string();
            int from = at;
            while (at < s.length() && ",]} \t".indexOf(s.charAt(at)) < 0) at++;
            String word = s.substring(from, at);
            return switch (word) {
                case "true" -> (Object) true;
                case "false" -> false;
                case "null" -> null;
                default -> Double.valueOf(word);
            };
        }

        String string() {
            StringBuilder b = new StringBuilder();
            at++;
            while (s.charAt(at) != '"') {
                char c = s.charAt(at++);
                if (c != '\\') { b.append(c); continue; }
                char e = s.charAt(at++);
                switch (e) {
                    case 'n' -> b.append('\n');
                    case 't' -> b.append('\t');
                    case 'r' -> b.append('\r');
                    case 'b' -> b.append('\b');
                    case 'f' -> b.append('\f');
                    case 'u' -> { b.append((char) Integer.parseInt(s.substring(at, at + 4), 16)); at += 4; }
                    default -> b.append(e);
                }
            }
            at++;
            return b.toString();
        }
    }
}
