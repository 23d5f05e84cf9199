package org.rapporteur.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.access.UserFile;

/**
 * Who can reach a desk, and under which names.
 *
 * @param names that requests may call it, in lower case, without a port
 * @param users who may use it; null for whoever sits at this machine
 * @param proxied whether a proxy stands before it, which speaks TLS and tells clients' addresses
 * @param keys for TLS; null for plain HTTP
 */
public record Access(
    Set<String> names, @Nullable UserFile users, boolean proxied, @Nullable Keys keys) {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  public Access {
    names = Set.copyOf(names);
  }

  /** This machine alone. */
  public static Access local() {
    return new Access(LOCAL, null, false, null);
  }

  /** Whether browsers speak TLS with it. */
  boolean isSecure() {
    return proxied || keys != null;
  }

  /** Whether it goes by {@code host}, as requests tell it. */
  boolean goesBy(String host) {
    return names.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""));
  }

  /**
   * A certificate with its key.
   *
   * @param store file in the form PKCS #12
   * @param password of the file
   */
  public record Keys(Path store, String password) {}
}
