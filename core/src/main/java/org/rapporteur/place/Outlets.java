package org.rapporteur.place;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Article;
import org.rapporteur.knowledge.TableReader;

/** In which country an article's publisher sits, by its name or address. */
final class Outlets {
  private final Map<String, String> countries = new HashMap<>();

  private Outlets() {}

  static Outlets builtIn() {
    Outlets outlets = new Outlets();
    for (TableReader.Row row : TableReader.read("places/outlets.tsv")) {
      outlets.countries.put(NameKey.of(row.text("name")), row.text("country"));
      row.values("hosts").forEach(host -> outlets.countries.put(host, row.text("country")));
    }
    for (TableReader.Row row : TableReader.read("actors/countries.tsv")) {
      String code = row.text("iso2").toLowerCase(Locale.ROOT);
      outlets.countries.put("." + (code.equals("gb") ? "uk" : code), row.text("iso3"));
    }
    return outlets;
  }

  /** ISO 3166 alpha-3 of the country of the publisher of {@code article}, if known. */
  @Nullable String country(Article article) {
    String outlet = article.outlet();
    String byName = outlet == null ? null : countries.get(NameKey.of(outlet));
    String host = host(article.url());
    if (byName != null || host == null) {
      return byName;
    }
    for (int dot = 0; dot >= 0; dot = host.indexOf('.', dot + 1)) {
      String byHost = countries.get(dot == 0 ? host : host.substring(dot + 1));
      if (byHost != null) {
        return byHost;
      }
    }
    return countries.get(host.substring(Math.max(0, host.lastIndexOf('.'))));
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null; // an odd address says nothing about the outlet
    }
  }
}
