package org.readout.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.fact.Sense;
import org.readout.grouping.Profile;
import org.readout.grouping.Weighed;
import org.readout.grouping.WeightedWords;
import org.readout.report.ReportId;

/**
 * A weighed report as bytes, to the last bit of every weight; the layout is in docs/archive.md. All
 * numbers are little-endian; whole ones are written seven bits a byte, the lowest first.
 */
final class Features {

  private static final int LAYOUT = 1;
  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;

  private Features() {}

  static byte[] write(Weighed report) {
    Profile profile = report.profile();
    ByteBuffer out = buffer(report);
    out.put((byte) LAYOUT);
    number(profile.day().map(day -> (int) day.toEpochDay()), out);
    strings(profile.places(), out);
    strings(profile.ages(), out);
    strings(profile.numbers(), out);
    days(profile.days(), out);
    floats(profile.sense().map(Sense::whole).orElse(new float[0]), out);
    for (WeightedWords words : List.of(report.words(), report.lead(), report.names())) {
      words(words, out);
    }
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  /** Large enough for any report. */
  private static ByteBuffer buffer(Weighed report) {
    Profile profile = report.profile();
    int strings =
        List.of(profile.places(), profile.ages(), profile.numbers()).stream()
            .flatMap(Set::stream)
            .mapToInt(string -> 3 * string.length() + 5)
            .sum();
    int weights =
        report.words().words().length
            + report.lead().words().length
            + report.names().words().length
            + profile.sense().map(sense -> sense.whole().length).orElse(0);
    return ByteBuffer.allocate(100 + strings + 5 * profile.days().size() + 9 * weights)
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void number(int number, ByteBuffer out) {
    int rest = number;
    while ((rest & ~SEVEN_BITS) != 0) {
      out.put((byte) ((rest & SEVEN_BITS) | MORE));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  /** A number that may be missing, or below 0. */
  private static void number(Optional<Integer> number, ByteBuffer out) {
    out.put((byte) (number.isPresent() ? 1 : 0));
    number.ifPresent(one -> out.putInt(one));
  }

  private static void strings(Set<String> strings, ByteBuffer out) {
    number(strings.size(), out);
    for (String string : new TreeSet<>(strings)) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      number(bytes.length, out);
      out.put(bytes);
    }
  }

  private static void days(Collection<LocalDate> days, ByteBuffer out) {
    number(days.size(), out);
    new TreeSet<>(days).forEach(day -> out.putInt((int) day.toEpochDay()));
  }

  private static void floats(float[] values, ByteBuffer out) {
    number(values.length, out);
    for (float value : values) {
      out.putFloat(value);
    }
  }

  private static void words(WeightedWords words, ByteBuffer out) {
    int before = 0;
    int[] numbers = words.words();
    number(numbers.length, out);
    for (int number : numbers) {
      number(number - before, out);
      before = number;
    }
    for (float weight : words.weights()) {
      out.putFloat(weight);
    }
  }

  static Weighed read(ReportId report, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int layout = in.get();
    if (layout != LAYOUT) {
      throw new ArchiveException("the features of " + report + " are of layout " + layout);
    }
    Optional<LocalDate> day =
        in.get() == 1 ? Optional.of(LocalDate.ofEpochDay(in.getInt())) : Optional.empty();
    Set<String> places = strings(in);
    Set<String> ages = strings(in);
    Set<String> numbers = strings(in);
    Set<LocalDate> days = days(in);
    float[] sense = floats(number(in), in);
    Optional<Sense> meaning =
        sense.length == 0
            ? Optional.empty()
            : Optional.of(new Sense(sense, List.of(), new float[0][]));
    Profile profile =
        new Profile(
            report, day, Map.of(), Map.of(), Map.of(), places, ages, numbers, days, meaning);
    return new Weighed(profile, words(in), words(in), words(in));
  }

  private static int number(ByteBuffer in) {
    int number = 0;
    int shift = 0;
    byte next = in.get();
    while ((next & MORE) != 0) {
      number |= (next & SEVEN_BITS) << shift;
      shift += 7;
      next = in.get();
    }
    return number | next << shift;
  }

  private static Set<String> strings(ByteBuffer in) {
    int size = number(in);
    Set<String> strings = new HashSet<>();
    for (int i = 0; i < size; i++) {
      byte[] bytes = new byte[number(in)];
      in.get(bytes);
      strings.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return strings;
  }

  private static Set<LocalDate> days(ByteBuffer in) {
    int size = number(in);
    Set<LocalDate> days = new HashSet<>();
    for (int i = 0; i < size; i++) {
      days.add(LocalDate.ofEpochDay(in.getInt()));
    }
    return days;
  }

  private static float[] floats(int size, ByteBuffer in) {
    float[] values = new float[size];
    in.asFloatBuffer().get(values);
    in.position(in.position() + Float.BYTES * size);
    return values;
  }

  private static WeightedWords words(ByteBuffer in) {
    int[] numbers = new int[number(in)];
    int before = 0;
    for (int i = 0; i < numbers.length; i++) {
      before += number(in);
      numbers[i] = before;
    }
    return WeightedWords.kept(numbers, floats(numbers.length, in));
  }
}
