package org.rapporteur.desk;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name as it stands in corrections
 * @param role what they may do
 */
public record Caller(String name, Role role) {
  private static final String ATTRIBUTE = "caller";

  /** Whoever asks {@code context}. */
  public static Caller of(Context context) {
    return Objects.requireNonNull(context.attribute(ATTRIBUTE), "nobody was let in");
  }

  /** The same; empty where nobody has to sign in to see it. */
  static Optional<Caller> known(Context context) {
    return Optional.ofNullable(context.attribute(ATTRIBUTE));
  }

  /** Lets this one in. */
  void enter(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  /** Refuses whoever may not what {@code needed} may. */
  public void need(Role needed) {
    if (!role.includes(needed)) {
      throw new ProblemException(
          Problem.NOT_ALLOWED,
          "this needs the role "
              + needed.name().toLowerCase(Locale.ROOT)
              + "; "
              + name
              + " is a "
              + role.name().toLowerCase(Locale.ROOT));
    }
  }
}
