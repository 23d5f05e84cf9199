package org.rapporteur.query;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a term of a filter asks for. */
public sealed interface Value {
  /**
   * A word in the form in which reports have it.
   *
   * @param text the word
   */
  record Word(String text) implements Value {}

  /**
   * A party by its country ("RUS"), sector ("MIL"), code or the beginning of one ("RUSGOV"),
   * registry id ("Q7747") or whole name.
   *
   * @param text as it was asked for
   */
  record Party(String text) implements Value {
    private static final Pattern THREE_LETTERS = Pattern.compile("[A-Z]{3}");

    /** Sectors of PLOVER; any other three capitals are a country or a body of countries. */
    private static final Set<String> SECTORS =
        Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG",
            "MED", "MIL", "NGO", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY",
            "UAF", "UNK");

    /** Whether it stands for a country or a body of countries as a whole. */
    public boolean isCountry() {
      return THREE_LETTERS.matcher(text).matches() && !SECTORS.contains(text);
    }

    /** The form that codes and ids have. */
    public String code() {
      return text.toUpperCase(Locale.ROOT);
    }

    /** The form in which names are compared. */
    public String name() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Two parties, in either order.
   *
   * @param first one
   * @param second the other
   */
  record Dyad(Party first, Party second) implements Value {}

  /**
   * Days from one to another, both included.
   *
   * @param from the first; null when there is none
   * @param to the last; null when there is none
   */
  record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements Value {
    /** Whether any day from {@code start} to {@code end} is among them. */
    public boolean overlaps(LocalDate start, LocalDate end) {
      return (from == null || !end.isBefore(from)) && (to == null || !start.isAfter(to));
    }
  }
}
