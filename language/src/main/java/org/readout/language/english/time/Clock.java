package org.readout.language.english.time;

import java.util.Optional;

/**
 * A time of day.
 *
 * @param code what stands after the T of a TIMEX3 value: "18:00", "MO"
 * @param zone "Z" for universal time, else empty
 */
record Clock(String code, String zone) {

  static Clock of(DayPart part) {
    return new Clock(part.code(), "");
  }

  static Clock of(int hour, int minute, String zone) {
    return new Clock(Grain.digits(hour, 2) + ":" + Grain.digits(minute, 2), zone);
  }

  /** With seconds, if it tells any. */
  Clock withSeconds(int seconds) {
    return seconds < 0 ? this : new Clock(code + ":" + Grain.digits(seconds, 2), zone);
  }

  /** An hour of the clock of 12 in a part of the day: "11:30 Thursday night". */
  Clock in(DayPart part) {
    if (!Character.isDigit(code.charAt(0)) || part.exact()) {
      return this;
    }
    int hour = part.hour(Integer.parseInt(code.substring(0, 2)));
    return new Clock(Grain.digits(hour, 2) + code.substring(2), zone);
  }

  /** With the day: "Friday morning"; without one it is that of the day last spoken of. */
  Meaning on(Optional<Meaning> day) {
    return new AtClock(this, day);
  }

  String value() {
    return "T" + code + zone;
  }
}
