package org.readout.language.english.time;

import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/** A time of a day; where no day is told, of the one last spoken of, else that of publication. */
record AtClock(Clock clock, Optional<Meaning> day) implements Meaning {

  @Override
  public Reading in(Context context) {
    Reading reading = day.map(meaning -> meaning.in(context)).orElse(running(context));
    return new Reading(TimeExpression.Type.TIME, reading.value() + clock.value(), reading.days());
  }

  /** What is past was not on a day to come. */
  private static boolean spokenOf(Context context) {
    boolean ahead =
        context.focus().earliest().isPresent()
            && context.published().isPresent()
            && context.focus().earliest().get().isAfter(context.published().get());
    return context.focus().isOneDay() && !(ahead && context.outlook() == Outlook.PAST);
  }

  private static Reading running(Context context) {
    if (spokenOf(context)) {
      return context
          .focus()
          .earliest()
          .map(day -> Period.of(Grain.DAY, day).reading())
          .orElseThrow();
    }
    return context
        .published()
        .map(day -> Period.of(Grain.DAY, day).reading())
        .orElse(new Reading(TimeExpression.Type.DATE, Grain.DAY.unknown(), Days.UNKNOWN));
  }
}
