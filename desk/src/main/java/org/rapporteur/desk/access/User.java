package org.rapporteur.desk.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Role;

/**
 * Somebody who may use a desk.
 *
 * @param name how they sign in, and what stands in their corrections
 * @param role what they may do
 * @param password its hash; null for one that has tokens alone
 * @param tokens hashes of the tokens that programs send in their name
 */
public record User(String name, Role role, @Nullable String password, List<String> tokens) {
  public User {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "a name has 1 to 40 letters, digits, dots and dashes: " + name);
    }
    tokens = List.copyOf(tokens);
  }

  /** Whether somebody can be called {@code text}. */
  public static boolean isName(String text) {
    return text.matches("[\\p{L}\\p{N}._-]{1,40}");
  }

  /** The same with {@code token}, a hash, besides. */
  public User with(String token) {
    List<String> more = new ArrayList<>(tokens);
    more.add(token);
    return new User(name, role, password, more);
  }
}
