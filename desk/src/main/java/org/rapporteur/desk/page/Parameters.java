package org.rapporteur.desk.page;

import io.javalin.http.Context;
import java.util.Objects;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.Problem;
import org.rapporteur.desk.ProblemException;
import org.rapporteur.query.Filter;
import org.rapporteur.query.FilterException;

/** What addresses say, checked. */
public final class Parameters {
  private static final int MOST = 10_000_000;

  private Parameters() {}

  /** The number that the address calls {@code name}. */
  public static int number(Context context, String name) {
    return number(context.pathParam(name), name);
  }

  /** How many to leave out before; 0 unless the address says so. */
  public static int from(Context context) {
    String told = context.queryParam("from");
    return told == null ? 0 : number(told, "from");
  }

  private static int number(String text, String name) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new BadRequestException(name + " must be a number");
  }

  /** The number that the address calls {@code name} behind its path; {@code none} without one. */
  static int number(Context context, String name, int none) {
    String told = context.queryParam(name);
    return told == null || told.isBlank() ? none : number(told.strip(), name);
  }

  /** The words of the filter in the address; empty for none. */
  public static String filterText(Context context) {
    return Objects.requireNonNullElse(context.queryParam("filter"), "").strip();
  }

  /** The filter {@code text}, without copies unless it asks for them. */
  public static Filter filter(String text) {
    return together(text).withoutCopies();
  }

  /** The filter {@code text} for what articles tell together, where copies count too. */
  public static Filter together(String text) {
    try {
      return Filter.parse(text);
    } catch (FilterException wrong) {
      throw new ProblemException(
          Problem.BAD_FILTER,
          "filter, character " + (wrong.position() + 1) + ": " + wrong.getMessage());
    }
  }
}
