package org.rapporteur.time;

import java.util.Set;
import org.rapporteur.language.WordClass;
import org.rapporteur.time.TimeValue.CalendarDay;
import org.rapporteur.time.TimeValue.CalendarMonth;
import org.rapporteur.time.TimeValue.Holiday;
import org.rapporteur.time.TimeValue.Weekday;

/** Tells words of the calendar that are part of a name: "Mrs May", "The Sunday Times". */
final class CalendarNames {
  /** A person's name follows, whatever it is. */
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "dame", "judge", "justice");

  /** A person's name follows, if it is no weekday: "the Prime Minister Tuesday told". */
  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "president",
          "secretary",
          "chancellor",
          "senator",
          "sen",
          "representative",
          "rep",
          "governor",
          "gov",
          "mayor",
          "general",
          "gen",
          "colonel",
          "col",
          "captain",
          "capt",
          "lieutenant",
          "sergeant",
          "professor",
          "prof",
          "ambassador",
          "bishop",
          "king",
          "queen",
          "prince",
          "princess");

  /** What is named after a day: newspapers, movements, houses of prayer. */
  private static final Set<String> NAMED_AFTER =
      Set.of(
          "times",
          "telegraph",
          "mirror",
          "express",
          "mail",
          "post",
          "herald",
          "independent",
          "tribune",
          "mosque",
          "movement",
          "brigade",
          "brigades",
          "club",
          "party",
          "coalition",
          "committee",
          "group",
          "square",
          "bridge",
          "street",
          "avenue",
          "hospital",
          "university",
          "stadium");

  private static final Set<String> BLOODY = Set.of("bloody", "black", "fat", "red");

  private CalendarNames() {}

  /** Whether {@code reading}, which begins at {@code index}, is part of a name. */
  static boolean isName(Pieces pieces, int index, Reading reading) {
    int before = pieces.is(index - 1, ".") ? index - 2 : index - 1;
    int end = reading.end();
    boolean titled = pieces.capital(before) && pieces.capital(index);
    return switch (reading.value()) {
      case Weekday weekday ->
          (titled && (COURTESY.contains(pieces.word(before)) || isBloody(pieces, before)))
              || isNamedAfter(pieces, end);
      case CalendarMonth month when month.year() == null ->
          (titled && isTitle(pieces.word(before)))
              || isNamedAfter(pieces, end)
              || isFirstName(pieces, index, end);
      case Holiday holiday -> titled && isTitle(pieces.word(before));
      case CalendarDay day -> day.year() == null && isNamedAfter(pieces, end);
      default -> false;
    };
  }

  private static boolean isTitle(String word) {
    return COURTESY.contains(word) || OFFICES.contains(word);
  }

  private static boolean isBloody(Pieces pieces, int index) {
    return BLOODY.contains(pieces.word(index));
  }

  private static boolean isNamedAfter(Pieces pieces, int index) {
    return pieces.capital(index) && NAMED_AFTER.contains(pieces.word(index));
  }

  /** "April Haines": nobody writes a month before a name without "in", "last" or the like. */
  private static boolean isFirstName(Pieces pieces, int index, int end) {
    boolean opening =
        index == 0 || pieces.is(index - 1, ",", "\"", "“", "that", "and", "with", "by");
    boolean whole = end == index + 1;
    boolean name =
        pieces.capital(end)
            && pieces.wordClass(end) == WordClass.NAME
            && pieces.word(end).length() > 2
            && !pieces.glued(end);
    boolean behindVerb = pieces.wordClass(index - 1) == WordClass.VERB;
    boolean owned = pieces.is(index - 1, "s") && pieces.is(index - 2, "'");
    return whole && name && (opening || behindVerb || owned);
  }
}
