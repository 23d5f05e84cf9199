package org.rapporteur.feed;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says which addresses may be fetched: http and https on the public network. A feed is written by
 * others; without this it could make us ask the machines around us.
 *
 * <p>{@link #refusal} answers before a host is asked for anything. A connection is made only to the
 * addresses that {@link #addresses} gives for it, so that a name which means another machine a
 * moment later gains nothing.
 */
final class AddressGuard {
  private final Resolver resolver;
  private final Predicate<InetAddress> allowed;

  /**
   * Looks names up with {@code resolver} and fetches from the machines that are {@code allowed}.
   */
  AddressGuard(Resolver resolver, Predicate<InetAddress> allowed) {
    this.resolver = resolver;
    this.allowed = allowed;
  }

  /** The guard of this machine's network; {@code privateAllowed} is for intranets and tests. */
  static AddressGuard ofNetwork(boolean privateAllowed) {
    return new AddressGuard(
        InetAddress::getAllByName, privateAllowed ? address -> true : AddressGuard::isPublic);
  }

  /** Why {@code address} must not be fetched; empty when it may be. */
  Optional<String> refusal(URI address) throws UnknownHostException {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("only http and https addresses are fetched");
    }
    if (address.getHost() == null || address.getUserInfo() != null) {
      return Optional.of("the address has no plain host");
    }
    try {
      addresses(address.getHost());
      return Optional.empty();
    } catch (ForbiddenHostException forbidden) {
      return Optional.of(String.valueOf(forbidden.getMessage()));
    }
  }

  /** The addresses of {@code host}, all of which may be asked. */
  InetAddress[] addresses(String host) throws UnknownHostException {
    InetAddress[] addresses = resolver.resolve(host);
    for (InetAddress address : addresses) {
      if (!allowed.test(address)) {
        throw new ForbiddenHostException();
      }
    }
    return addresses;
  }

  /** Whether {@code address} is on the public network (RFC 6890). */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmarks = first == 198 && (second == 18 || second == 19);
    boolean examples =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 224 && !shared && !protocols && !benchmarks && !examples;
  }

  /** Only global unicast, and of it nothing that carries an address of the old kind. */
  private static boolean isPublic6(byte[] bytes) {
    boolean global = (bytes[0] & 0xE0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return global && !sixToFour && !teredo;
  }

  /** A host is on a network that must not be asked. */
  static final class ForbiddenHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenHostException() {
      super(
          "the host is on a private network; it is asked only where that was allowed"
              + " (--allow-private, webhook.private)");
    }
  }

  /** Looks up names of hosts. */
  @FunctionalInterface
  interface Resolver {
    /** All addresses of {@code host}. */
    InetAddress[] resolve(String host) throws UnknownHostException;
  }
}
