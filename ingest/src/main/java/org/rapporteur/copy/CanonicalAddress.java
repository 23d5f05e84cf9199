package org.rapporteur.copy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One address for the many under which a page is linked. For telling pages apart, not for fetching.
 */
public final class CanonicalAddress {
  /** Parameters that tell where a reader came from, not what is read. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_.*|at_.*|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|wbraid|gbraid|_ga|_gl"
              + "|cmpid|cmp|ncid|ocid|spm|smid|smtyp|xtor|partner|ref|ref_src|referrer|feature|taid"
              + "|ito|ftag|rss|cid|source|src|guccounter|amp|outputtype|sh|share)");

  private static final int LONGEST = 4096;

  private CanonicalAddress() {}

  /**
   * The canonical form of {@code address}: https, host in lower case without "www.", no default
   * port, fragment, tracking parameters, AMP variants or slash at the end; parameters in order.
   * Empty when it is no address of the web.
   */
  public static Optional<String> of(String address) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address.strip().replace(" ", "%20")).normalize();
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        return Optional.empty();
      }
      return Optional.of("https://" + host(uri, scheme) + path(uri) + query(uri));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /**
   * The canonical form of {@code address} as its page tells it in {@code told}, where that is to be
   * believed: it is on the same host and no front page.
   */
  public static Optional<String> of(String address, @Nullable String told) {
    Optional<String> own = of(address);
    if (told == null || own.isEmpty()) {
      return own;
    }
    Optional<String> other = of(told);
    return other.isPresent()
            && authority(other.get()).equals(authority(own.get()))
            && other.get().length() > authority(own.get()).length() + "https://".length()
        ? other
        : own;
  }

  private static String authority(String canonical) {
    return canonical.substring("https://".length()).split("[/?]", 2)[0];
  }

  private static String host(URI uri, String scheme) {
    String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|amp)\\.", "");
    int usual = scheme.equals("http") ? 80 : 443;
    return uri.getPort() < 0 || uri.getPort() == usual ? host : host + ":" + uri.getPort();
  }

  private static String path(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return path.replaceFirst("/amp/?$", "")
        .replaceFirst("/index\\.html?$", "")
        .replaceFirst("/+$", "");
  }

  private static String query(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : uri.getRawQuery().split("&", -1)) {
      String name = parameter.split("=", 2)[0];
      if (!name.isEmpty() && !TRACKING.matcher(name).matches()) {
        kept.add(parameter);
      }
    }
    kept.sort(null);
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
