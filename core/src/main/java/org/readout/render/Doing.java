package org.readout.render;

import java.util.Locale;
import java.util.Set;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.Event;

/**
 * The categories of events in plain words.
 *
 * @param one what somebody does: "accuses"
 * @param many what several do: "accuse"
 * @param to before whom it is done to; empty if nothing stands there
 * @param suffered what becomes of the other: "accused by"
 */
record Doing(String one, String many, String to, String suffered) {

  /** What ends no plural: "the boss", "the chorus". */
  private static final Set<String> SINGULAR = Set.of("ss", "us", "is");

  private static final Set<String> PLURAL = Set.of("people", "police", "children", "men", "women");

  static Doing of(Event event) {
    return of(event.code(), event.mode().orElse(""));
  }

  static Doing of(Code code, String mode) {
    return switch (code) {
      case AGREE ->
          new Doing(
              "is willing to cooperate", "are willing to cooperate", "with", "offered ties by");
      case CONSULT -> consulting(mode);
      case SUPPORT -> new Doing("backs or praises", "back or praise", "", "backed or praised by");
      case COOPERATE -> new Doing("cooperates", "cooperate", "with", "in cooperation with");
      case AID -> new Doing("aids", "aid", "", "aided by");
      case YIELD -> new Doing("gives way", "give way", "to", "given way to by");
      case REQUEST -> new Doing("asks", "ask", "", "asked by");
      case ACCUSE ->
          new Doing("accuses or criticises", "accuse or criticise", "", "accused or criticised by");
      case REJECT -> new Doing("refuses or opposes", "refuse or oppose", "", "opposed by");
      case THREATEN ->
          new Doing("warns or threatens", "warn or threaten", "", "warned or threatened by");
      case PROTEST -> new Doing("protests", "protest", "against", "protested against by");
      case SANCTION ->
          new Doing("cuts back ties", "cut back ties", "with", "faced with fewer ties by");
      case MOBILIZE -> new Doing("mobilizes", "mobilize", "against", "faced with forces of");
      case COERCE -> new Doing("acts against", "act against", "", "acted against by");
      case ASSAULT -> new Doing("attacks", "attack", "", "attacked by");
    };
  }

  private static Doing consulting(String mode) {
    return switch (mode) {
      case "phone" -> new Doing("holds a call", "hold a call", "with", "called by");
      case "visit" -> new Doing("visits", "visit", "", "visited by");
      case "meet" -> new Doing("meets", "meet", "", "met by");
      default -> new Doing("talks", "talk", "with", "talked to by");
    };
  }

  /** What the source does: "accuses", "protests against"; alone where nobody is told. */
  String active(Event event) {
    String verb = isSeveral(event.source()) ? many : one;
    return event.target().isEmpty() || to.isEmpty() ? verb : verb + " " + to;
  }

  /** What two do to each other: "talk with each other". */
  String together() {
    return many + (to.isEmpty() ? "" : " " + to) + " each other";
  }

  /** What becomes of the target: "is accused by". */
  String passive(Actor target) {
    return (isSeveral(target) ? "are " : "is ") + suffered;
  }

  /** Descriptions may be of several; names are taken for one. */
  private static boolean isSeveral(Actor actor) {
    if (actor.entity().isPresent()) {
      return false;
    }
    String head = head(Legible.line(actor.name()).toLowerCase(Locale.ROOT));
    boolean ends = head.endsWith("s") && head.length() > 2;
    return PLURAL.contains(head)
        || (ends && !SINGULAR.contains(head.substring(head.length() - 2)))
        || actor.name().contains(" and ");
  }

  /** The word before "of" or "in", else the last: "protesters" of "protesters in Tarn". */
  private static String head(String description) {
    String head = description;
    for (String next : new String[] {" of ", " in ", " from ", " at ", " who "}) {
      int end = head.indexOf(next);
      head = end > 0 ? head.substring(0, end) : head;
    }
    return head.substring(head.lastIndexOf(' ') + 1);
  }
}
