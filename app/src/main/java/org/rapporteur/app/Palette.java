package org.rapporteur.app;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.event.Status;

/** How things look: in colour on a terminal, with marks elsewhere. */
final class Palette {
  private static final String RESET = "\u001b[0m";
  private static final Map<Status, String> STATUS =
      new EnumMap<>(
          Map.of(
              Status.HAPPENED, "32",
              Status.PLANNED, "34",
              Status.ALLEGED, "33",
              Status.DENIED, "31",
              Status.HYPOTHETICAL, "35",
              Status.NEGATED, "31"));

  private final boolean colour;

  Palette(boolean colour) {
    this.colour = colour;
  }

  /** What the marks mean, where there are marks. */
  String legend() {
    return "marks: "
        + evidence(Evidence.PARTY, "party")
        + " "
        + evidence(Evidence.TRIGGER, "what happens")
        + " "
        + evidence(Evidence.CUE, "how certain");
  }

  String heading(String text) {
    return paint("1", text);
  }

  String quiet(String text) {
    return paint("2", text);
  }

  String party(String text) {
    return paint("1;36", text);
  }

  String status(Status status) {
    return paint(STATUS.getOrDefault(status, "0"), status.name());
  }

  /** {@code words} of a sentence as {@code role} is shown. */
  String evidence(Evidence role, String words) {
    return switch (role) {
      case NONE -> words;
      case PARTY -> colour ? paint("36", words) : "[" + words + "]";
      case TRIGGER -> colour ? paint("1;4", words) : "*" + words + "*";
      case CUE -> colour ? paint("33", words) : "{" + words + "}";
    };
  }

  private String paint(String style, String text) {
    return colour ? "\u001b[" + style + "m" + text + RESET : text;
  }

  /** What words of a sentence do for a record; of two roles the later one is shown. */
  enum Evidence {
    NONE,
    CUE,
    PARTY,
    TRIGGER
  }
}
