package org.rapporteur.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Token;

/**
 * Whether persons are he or she, as far as the article has told: by a title, a noun, or a pronoun
 * that stood for them before.
 */
final class Genders {
  private final Map<String, Boolean> female = new HashMap<>();

  /** Whether {@code pronoun} may stand for {@code actor}. */
  boolean agree(Actor actor, Token pronoun) {
    Boolean wanted = of(pronoun);
    Boolean known = known(actor);
    return wanted == null || known == null || wanted.equals(known);
  }

  /** Whether it is known that {@code pronoun} fits {@code actor}. */
  boolean confirm(Actor actor, Token pronoun) {
    Boolean wanted = of(pronoun);
    return wanted != null && wanted.equals(known(actor));
  }

  /** Remembers that {@code pronoun} stood for {@code actor}. */
  void learn(Actor actor, Token pronoun) {
    Boolean told = of(pronoun);
    if (told != null) {
      female.putIfAbsent(key(actor), told);
    }
  }

  private @Nullable Boolean known(Actor actor) {
    Boolean told = female.get(key(actor));
    if (told != null) {
      return told;
    }
    String words = " " + (actor.text() + " " + actor.role()).toLowerCase(Locale.ROOT) + " ";
    for (String word : words.split("[^a-z.]+", -1)) {
      switch (word) {
        case "mrs.",
            "ms.",
            "queen",
            "princess",
            "woman",
            "women",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "wife",
            "mother",
            "daughter",
            "sister",
            "widow",
            "girl",
            "sen\u00f1ora" -> {
          return true;
        }
        case "mr.",
            "king",
            "prince",
            "man",
            "men",
            "spokesman",
            "chairman",
            "congressman",
            "husband",
            "father",
            "son",
            "brother",
            "boy",
            "sheikh",
            "ayatollah",
            "sultan" -> {
          return false;
        }
        default -> {}
      }
    }
    return null;
  }

  private static String key(Actor actor) {
    return actor.id() == null ? Names.key(actor.name()) : actor.id();
  }

  private static @Nullable Boolean of(Token pronoun) {
    return switch (pronoun.form().toLowerCase(Locale.ROOT)) {
      case "she", "her", "hers", "herself" -> true;
      case "he", "him", "his", "himself" -> false;
      default -> null;
    };
  }
}
