package org.readout.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;
import org.readout.text.Span;

/**
 * Days, months and seasons, by the days that they may mean. "In the autumn" and "in September"
 * differ too: one is much more exact. What lay behind when an account was given is not in the place
 * of what lay ahead.
 */
final class Dates implements Values.Sort<Dates.Dated> {

  private static final double APART = 0.8;
  private static final double NESTED = 0.7;
  private static final double AMONG_OTHERS = 0.6;
  private static final double MUCH_LONGER = 2.5;

  /** A time with both ends known. */
  record Dated(Point point, Span words, LocalDate from, LocalDate to) implements Values.Value {

    /** Whether all of it lies before or after the day on which its account was given. */
    private boolean lies(boolean ahead) {
      return point
          .report()
          .report()
          .published()
          .day()
          .map(day -> ahead ? from.isAfter(day) : to.isBefore(day))
          .orElse(ahead);
    }

    private boolean isIn(Dated other) {
      return !from.isBefore(other.from) && !to.isAfter(other.to);
    }

    private boolean meets(Dated other) {
      return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** A season beside a month of it; "the end of April" beside "the second half of April" not. */
    private boolean isMuchMoreExact(Dated other) {
      return isIn(other) && other.length() > MUCH_LONGER * length();
    }

    private long length() {
      return to.toEpochDay() - from.toEpochDay() + 1;
    }
  }

  @Override
  public Divergence.Kind kind() {
    return Divergence.Kind.DAY;
  }

  @Override
  public List<Dated> in(Point point) {
    List<Dated> dated = new ArrayList<>();
    for (TimeExpression time : point.report().times()) {
      Days days = time.days();
      boolean date =
          time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
      if (date
          && point.span().contains(time.span())
          && days.earliest().isPresent()
          && days.latest().isPresent()) {
        dated.add(new Dated(point, time.span(), days.earliest().get(), days.latest().get()));
      }
    }
    return dated;
  }

  @Override
  public boolean isSame(Dated one, Dated other) {
    return one.from.equals(other.from) && one.to.equals(other.to);
  }

  @Override
  public Optional<Double> instead(Dated one, Dated other, boolean alone) {
    boolean ahead = one.lies(true) && other.lies(true);
    boolean behind = one.lies(false) && other.lies(false);
    boolean nested = one.isMuchMoreExact(other) || other.isMuchMoreExact(one);
    if ((!ahead && !behind) || (one.meets(other) && !nested)) {
      return Optional.empty();
    }
    if (!alone) {
      return Optional.of(AMONG_OTHERS);
    }
    return Optional.of(nested ? NESTED : APART);
  }
}
