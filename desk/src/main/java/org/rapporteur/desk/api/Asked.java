package org.rapporteur.desk.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.Problem;
import org.rapporteur.desk.ProblemException;
import org.rapporteur.desk.page.Parameters;
import org.rapporteur.query.Filter;
import org.rapporteur.store.Cursor;

/** What the address of a request asks for, checked. */
final class Asked {
  private static final int MOST = 1000;

  private final Context context;

  Asked(Context context) {
    this.context = context;
  }

  /** The records that are meant. */
  Filter filter() {
    return Parameters.filter(Parameters.filterText(context));
  }

  /** How many of them at most, {@code usually} unless it is said. */
  int limit(int usually) {
    String told = context.queryParam("limit");
    if (told == null) {
      return usually;
    }
    try {
      int limit = Integer.parseInt(told);
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException none) {
      // told below
    }
    throw new BadRequestException("limit is from 1 to " + MOST);
  }

  /** The number {@code name}, from 1; {@code usually} unless it is said. */
  int number(String name, int usually) {
    String told = context.queryParam(name);
    if (told == null) {
      return usually;
    }
    if (!told.matches("[1-9]\\d{0,5}")) {
      throw new BadRequestException(name + " is a number from 1");
    }
    return Integer.parseInt(told);
  }

  /** Behind which report the answer begins; null for the first. */
  @Nullable Cursor after() {
    String told = context.queryParam("after");
    return told == null
        ? null
        : Cursor.parse(told)
            .orElseThrow(() ->
                new ProblemException(
                    Problem.BAD_CURSOR, "after is what an answer before called \"next\""));
  }

  /** How many entries come before, as a list that is counted says it. */
  int from() {
    String told = context.queryParam("after");
    if (told != null && !told.matches("\\d{1,7}")) {
      throw new ProblemException(
          Problem.BAD_CURSOR, "after is what an answer before called \"next\"");
    }
    return told == null ? 0 : Integer.parseInt(told);
  }

  /** The words of {@code name}, which must be there. */
  String needed(String name) {
    String told = Objects.requireNonNullElse(context.queryParam(name), "").strip();
    if (told.isEmpty()) {
      throw new BadRequestException("the address lacks " + name);
    }
    return told;
  }

  /** Which of the constants of {@code usually} is meant by {@code name}. */
  <E extends Enum<E>> E choice(String name, E usually) {
    String told = context.queryParam(name);
    if (told == null) {
      return usually;
    }
    E[] all = usually.getDeclaringClass().getEnumConstants();
    return Arrays.stream(all)
        .filter(one -> label(one).equals(told.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new BadRequestException(
                name
                    + " is one of "
                    + Arrays.stream(all).map(Asked::label).collect(Collectors.joining(", "))));
  }

  /** As addresses call {@code constant}. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
