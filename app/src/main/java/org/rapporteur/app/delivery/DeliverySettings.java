package org.rapporteur.app.delivery;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How notices are sent: what stands in {@code delivery.properties} of the data directory, or before
 * it in the environment ({@code smtp.host} is {@code RAPPORTEUR_DELIVERY_SMTP_HOST}).
 *
 * @param smtp the server for mail; null when none is named
 * @param privateAllowed whether webhooks may be on private networks
 * @param desk address of the desk, for links, without a slash at its end
 */
public record DeliverySettings(@Nullable Smtp smtp, boolean privateAllowed, String desk) {
  /** The file's name. */
  public static final String FILE = "delivery.properties";

  /** Where links lead when nothing else is said. */
  public static final String USUAL_DESK = "http://127.0.0.1:7117";

  private static final String PREFIX = "RAPPORTEUR_DELIVERY_";

  /** Those for the records in {@code data}, in an {@code environment} of variables. */
  public static DeliverySettings read(Path data, Map<String, String> environment)
      throws DeliveryException {
    return read(data, environment, USUAL_DESK);
  }

  /** The same; links lead to {@code desk} unless the settings name another. */
  public static DeliverySettings read(Path data, Map<String, String> environment, String desk)
      throws DeliveryException {
    Path file = data.resolve(FILE);
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
      if (properties.containsKey("smtp.password") && isOpen(file)) {
        throw new DeliveryException(
            file + " holds a password and others can read it; make it yours alone (chmod 600)");
      }
    } catch (NoSuchFileException none) {
      // all of it can be in the environment
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new DeliveryException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
    Given given = new Given(properties, environment);
    String allowed = given.of("webhook.private", "refused");
    if (!allowed.equals("allowed") && !allowed.equals("refused")) {
      throw new DeliveryException("webhook.private is allowed or refused, not " + allowed);
    }
    return new DeliverySettings(
        given.smtp(), allowed.equals("allowed"), given.of("desk", desk).replaceFirst("/+$", ""));
  }

  private static boolean isOpen(Path file) throws IOException {
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      return permissions.contains(PosixFilePermission.GROUP_READ)
          || permissions.contains(PosixFilePermission.OTHERS_READ);
    } catch (UnsupportedOperationException elsewhere) {
      return false;
    }
  }

  /** How the connection to a server for mail is made safe. */
  public enum Security {
    /** It begins plainly and must turn to TLS (STARTTLS). */
    STARTTLS,
    /** TLS from the beginning. */
    TLS,
    /** Not at all. */
    NONE
  }

  /**
   * A server for mail.
   *
   * @param host its name
   * @param port TCP port
   * @param security how the connection is made safe
   * @param user who signs in; null for nobody
   * @param password of the user; null for none
   * @param from who stands as the sender
   */
  public record Smtp(
      String host,
      int port,
      Security security,
      @Nullable String user,
      @Nullable String password,
      String from) {
    /** Without the password, as it may come into messages. */
    @Override
    public String toString() {
      return "smtp://" + host + ":" + port;
    }
  }

  /** What stands in the file and in the environment. */
  private record Given(Properties file, Map<String, String> environment) {
    @Nullable String of(String key) {
      String name = PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_');
      String told = environment.getOrDefault(name, file.getProperty(key, "")).strip();
      return told.isEmpty() ? null : told;
    }

    String of(String key, String usual) {
      String told = of(key);
      return told == null ? usual : told;
    }

    @Nullable Smtp smtp() throws DeliveryException {
      String host = of("smtp.host");
      if (host == null) {
        return null;
      }
      Security security;
      try {
        security = Security.valueOf(of("smtp.security", "starttls").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        throw new DeliveryException("smtp.security is starttls, tls or none");
      }
      String from = of("smtp.from");
      if (from == null) {
        throw new DeliveryException("smtp.from is missing: who stands as the sender of mail");
      }
      String password = of("smtp.password");
      if (password != null && security == Security.NONE && !isThisMachine(host)) {
        throw new DeliveryException(
            "smtp.security=none would send the password of smtp.user to "
                + host
                + " for all to read; use starttls or tls");
      }
      return new Smtp(host, port(security), security, of("smtp.user"), password, from);
    }

    private static boolean isThisMachine(String host) {
      return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }

    private int port(Security security) throws DeliveryException {
      int usual =
          switch (security) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
          };
      String told = of("smtp.port", String.valueOf(usual));
      try {
        int port = Integer.parseInt(told);
        if (port > 0 && port < 65_536) {
          return port;
        }
      } catch (NumberFormatException none) {
        // told below
      }
      throw new DeliveryException("smtp.port is a number from 1 to 65535, not " + told);
    }
  }
}
