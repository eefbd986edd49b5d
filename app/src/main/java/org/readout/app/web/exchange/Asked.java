package org.readout.app.web.exchange;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What a form of a page asks for; a field that is left empty is as one that is not there. */
public record Asked(Context request) {

  /** Of a text: a question of a thousand words is none that the archive can answer. */
  public static final int LONGEST = 200;

  /**
   * Without white space around it.
   *
   * @throws Refusal if it is too long
   */
  public Optional<String> text(String name) {
    Optional<String> given =
        Optional.ofNullable(request.queryParam(name))
            .map(String::strip)
            .filter(value -> !value.isEmpty());
    if (given.filter(value -> value.length() > LONGEST).isPresent()) {
      throw new Refusal(400, "“" + name + "” takes up to " + LONGEST + " characters.");
    }
    return given;
  }

  /**
   * @throws Refusal if it is no day
   */
  public Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new Refusal(400, "“" + name + "” takes a day such as 2022-12-31.");
    }
  }
}
