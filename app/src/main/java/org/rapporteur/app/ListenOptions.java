package org.rapporteur.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Access;
import org.rapporteur.desk.access.UserFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who can reach a desk. Beyond this machine it wants users, and TLS or a proxy that speaks it. */
final class ListenOptions {
  private static final Pattern PLACE = Pattern.compile("(\\[[^\\]]+\\]|[^:]+)(?::(\\d{1,5}))?");
  private static final String LOCAL = "127.0.0.1";

  @Option(
      names = "--listen",
      paramLabel = "HOST[:PORT]",
      description = "Listen on this interface (default: 127.0.0.1, this machine alone).")
  private String place = LOCAL;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A name that others know this desk by; can be given several times.")
  private List<String> names = List.of();

  @Option(
      names = "--tls",
      paramLabel = "FILE",
      description = "Certificate and key as PKCS #12: speak TLS.")
  private @Nullable Path keys;

  @Option(
      names = "--tls-password",
      paramLabel = "FILE",
      description = "A file whose first line is the password of --tls.")
  private @Nullable Path password;

  @Option(
      names = "--behind-proxy",
      description =
          "A proxy stands before it, speaks TLS, and sends the name it was asked by (Host) and the"
              + " client's address last in X-Forwarded-For.")
  private boolean proxied;

  /** The interface. */
  String host() {
    Matcher parts = PLACE.matcher(place);
    return parts.matches() ? parts.group(1).replaceAll("[\\[\\]]", "") : place;
  }

  /** The port, {@code usually} unless it is said. */
  int port(int usually) {
    Matcher parts = PLACE.matcher(place);
    return parts.matches() && parts.group(2) != null ? Integer.parseInt(parts.group(2)) : usually;
  }

  /** Where people find it. */
  String address(int port) {
    String name = names.isEmpty() ? host() : names.getFirst();
    String at = name.contains(":") ? "[" + name + "]" : name;
    return proxied
        ? "https://" + at + "/"
        : (keys == null ? "http://" : "https://") + at + ":" + port + "/";
  }

  /** Who may use the desk of {@code data}; refuses what would be open to anybody. */
  Access access(CommandSpec spec, Path data) throws IOException {
    boolean local = isLoopback(spec);
    Access.Keys pair = keys(spec);
    if (local && !proxied && pair == null) {
      return Access.local();
    }
    UserFile users = new UserFile(data);
    if (users.all().isEmpty()) {
      throw refused(
          spec, "others could reach it, and there are no users; rapporteur users add makes some");
    }
    if (pair == null && !proxied) {
      throw refused(
          spec,
          "passwords would travel in the clear; give --tls, or --behind-proxy if a proxy speaks TLS");
    }
    Set<String> known = new LinkedHashSet<>();
    names.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    if (local) {
      known.addAll(Access.local().names());
    }
    boolean everywhere = host().equals("0.0.0.0") || host().equals("::");
    if (!everywhere) {
      known.add(host().contains(":") ? "[" + host() + "]" : host().toLowerCase(Locale.ROOT));
    } else if (names.isEmpty()) {
      throw refused(spec, "say by which names others know it: --name desk.example.org");
    }
    return new Access(known, users, proxied, pair);
  }

  private boolean isLoopback(CommandSpec spec) {
    try {
      return InetAddress.getByName(host()).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      throw refused(spec, "there is no interface " + host());
    }
  }

  private Access.@Nullable Keys keys(CommandSpec spec) throws IOException {
    Path store = keys;
    Path secret = password;
    if (store == null) {
      return null;
    }
    if (secret == null) {
      throw refused(spec, "--tls needs --tls-password, a file with the password");
    }
    try {
      List<String> lines = Files.readAllLines(secret);
      return new Access.Keys(store, lines.isEmpty() ? "" : lines.getFirst());
    } catch (IOException cause) {
      throw refused(spec, secret + " cannot be read");
    }
  }

  private static ParameterException refused(CommandSpec spec, String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
