package org.rapporteur.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.predication.Role;

/**
 * Where to look for a filler: a role of the predication, its content, or a role of that content.
 *
 * @param ofContent whether the role is one of the embedded predication
 * @param role the role; null for the content itself
 */
public record RolePath(boolean ofContent, @Nullable Role role) {
  private static final String CONTENT = "content";

  /**
   * Reads "object", "content" or "content.object".
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public static RolePath parse(String text) {
    if (text.equals(CONTENT)) {
      return new RolePath(true, null);
    }
    boolean ofContent = text.startsWith(CONTENT + ".");
    String name = ofContent ? text.substring(CONTENT.length() + 1) : text;
    return new RolePath(ofContent, Role.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  @Override
  public String toString() {
    String name = role == null ? "" : role.name().toLowerCase(Locale.ROOT);
    return ofContent ? (role == null ? CONTENT : CONTENT + "." + name) : name;
  }
}
