package org.rapporteur.place;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.knowledge.TableReader;

/** In which country or town an article's publisher sits, by its name or address. */
final class Outlets {
  private final Map<String, Outlet> outlets = new HashMap<>();

  /**
   * A publisher.
   *
   * @param country ISO 3166 alpha-3
   * @param seat the town whose news it writes first, if it is a regional one
   */
  record Outlet(String country, @Nullable GazetteerEntry seat) {}

  private Outlets() {}

  static Outlets builtIn(Gazetteer gazetteer) {
    Outlets outlets = new Outlets();
    for (TableReader.Row row : TableReader.read("places/outlets.tsv")) {
      Outlet outlet = new Outlet(row.text("country"), seat(row, gazetteer));
      outlets.outlets.put(key(row.text("name")), outlet);
      row.values("hosts").forEach(host -> outlets.outlets.put(host, outlet));
    }
    for (TableReader.Row row : TableReader.read("actors/countries.tsv")) {
      String code = row.text("iso2").toLowerCase(Locale.ROOT);
      String top = "." + (code.equals("gb") ? "uk" : code);
      outlets.outlets.putIfAbsent(top, new Outlet(row.text("iso3"), null));
    }
    return outlets;
  }

  private static @Nullable GazetteerEntry seat(TableReader.Row row, Gazetteer gazetteer) {
    String[] parts = row.text("city").split(", ", -1);
    if (parts.length < 2) {
      return null;
    }
    return gazetteer.find(parts[0]).stream()
        .filter(entry -> entry.kind().isSettlement())
        .filter(entry -> row.text("country").equals(entry.country()))
        .filter(entry -> parts[1].equals(entry.admin1()))
        .findFirst()
        .orElseThrow(() -> row.error("no such town: " + row.text("city")));
  }

  /** The publisher of {@code article}, if known. */
  @Nullable Outlet of(Article article) {
    String outlet = article.outlet();
    Outlet byName = outlet == null ? null : outlets.get(key(outlet));
    String host = host(article.url());
    if (byName != null || host == null) {
      return byName;
    }
    for (int dot = 0; dot >= 0; dot = host.indexOf('.', dot + 1)) {
      Outlet byHost = outlets.get(dot == 0 ? host : host.substring(dot + 1));
      if (byHost != null) {
        return byHost;
      }
    }
    return outlets.get(host.substring(Math.max(0, host.lastIndexOf('.'))));
  }

  /** "Washington Post" is "The Washington Post". */
  private static String key(String name) {
    String key = NameKey.of(name);
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null; // an odd address says nothing about the outlet
    }
  }
}
