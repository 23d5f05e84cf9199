package org.rapporteur.desk.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertException;
import org.rapporteur.alert.Condition;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.store.AlertTable;

/**
 * What a form says of an alert, as it was written.
 *
 * @param filter which reports
 * @param on the kind of the condition; empty when none was chosen
 * @param weeks over how many weeks; empty for the usual number
 * @param times how many times the mean; empty for the usual number
 * @param least how many reports at least; empty for the usual number
 * @param name what it is called
 * @param webhook where it is posted to
 * @param mail where it is mailed to, with commas or blanks between
 */
public record AlertDraft(
    String filter,
    String on,
    String weeks,
    String times,
    String least,
    String name,
    String webhook,
    String mail) {
  /** What the address of {@code context} says. */
  static AlertDraft asked(Context context) {
    return of(context::queryParam);
  }

  /** What the form that {@code context} carries says. */
  static AlertDraft sent(Context context) {
    return of(context::formParam);
  }

  private static AlertDraft of(Function<String, @Nullable String> told) {
    List<String> fields =
        Arrays.asList("filter", "on", "weeks", "times", "least", "name", "webhook", "mail").stream()
            .map(field -> Objects.requireNonNullElse(told.apply(field), "").strip())
            .toList();
    return new AlertDraft(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        fields.get(3),
        fields.get(4),
        fields.get(5),
        fields.get(6),
        fields.get(7));
  }

  /** Whether a condition was chosen. */
  public boolean isChosen() {
    return !on.isEmpty();
  }

  /** Whether {@code kind} was chosen. */
  public boolean is(Condition.Kind kind) {
    return kind.label().equals(on);
  }

  /** The condition. */
  Condition condition() {
    try {
      return Condition.of(
          on,
          number("weeks", weeks, Integer::valueOf),
          number("times", times, Double::valueOf),
          number("least", least, Integer::valueOf));
    } catch (AlertException wrong) {
      throw new BadRequestException(String.valueOf(wrong.getMessage()));
    }
  }

  private static <N> @Nullable N number(String field, String told, Function<String, N> read) {
    try {
      return told.isEmpty() ? null : read.apply(told);
    } catch (NumberFormatException none) {
      throw new BadRequestException(field + " is a number");
    }
  }

  /** The alert, made by {@code author} {@code today}. */
  Alert alert(String author, LocalDate today) {
    try {
      return Alert.of(
          AlertTable.newId(),
          name,
          filter,
          condition(),
          webhook,
          List.of(mail.split("[,;\\s]+", -1)),
          author,
          today);
    } catch (AlertException wrong) {
      throw new BadRequestException(String.valueOf(wrong.getMessage()));
    }
  }
}
