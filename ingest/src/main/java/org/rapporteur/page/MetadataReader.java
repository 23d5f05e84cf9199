package org.rapporteur.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says about itself, the most explicit word first. */
final class MetadataReader {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}([_-].*)?");
  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_NAME = 200;

  private final PageElements page;
  private final MetaTags meta;
  private final LinkedData data;
  private final String address;

  /** Reads {@code page}, which was found at {@code address}, empty when that is not known. */
  MetadataReader(Document page, String address) {
    this.page = new PageElements(page);
    this.meta = new MetaTags(this.page);
    this.data = new LinkedData(this.page);
    this.address = address;
  }

  LinkedData data() {
    return data;
  }

  Optional<Found<String>> title() {
    return TitleReader.read(page, meta, data, host(address).orElse(""));
  }

  Optional<Found<String>> description() {
    return meta.first("og:description", "description", "twitter:description", "dc.description");
  }

  /** All of it, once the blocks of the page are known. */
  PageMetadata read(Optional<Found<String>> title, PageFacts facts) {
    Optional<Found<String>> canonical = canonical();
    String where = address.isEmpty() ? canonical.map(Found::value).orElse("") : address;
    DateReader dates = new DateReader(page, meta, data, facts, where);
    return new PageMetadata(
        title,
        dates.published(),
        dates.modified(),
        AuthorReader.read(page, meta, data, facts),
        publisher(),
        language(),
        canonical,
        description());
  }

  private Optional<Found<String>> publisher() {
    return data.names("publisher").stream()
        .filter(name -> name.length() <= LONGEST_NAME && !name.contains("://"))
        .findFirst()
        .map(name -> new Found<>(name, "json-ld"))
        .or(() ->
            meta.first(
                "og:site_name",
                "dc.publisher",
                "dcterms.publisher",
                "citation_publisher",
                "publisher",
                "application-name"))
        .filter(found -> !found.value().contains("://"))
        .or(() -> host(address).map(host -> new Found<>(host, "url")));
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private Optional<Found<String>> language() {
    return primary(page.language)
        .map(code -> new Found<>(code, "html"))
        .or(() ->
            data.text("inLanguage")
                .flatMap(MetadataReader::primary)
                .map(code -> new Found<>(code, "json-ld")))
        .or(() ->
            meta.first(
                    "og:locale",
                    "dc.language",
                    "dcterms.language",
                    "content-language",
                    "language",
                    "itemprop:inlanguage")
                .flatMap(
                    told -> primary(told.value()).map(code -> new Found<>(code, told.origin()))));
  }

  private static Optional<String> primary(String tag) {
    String lower = tag.strip().toLowerCase(Locale.ROOT);
    return LANGUAGE.matcher(lower).matches()
        ? Optional.of(lower.replaceAll("[_-].*", ""))
        : Optional.empty();
  }

  private Optional<Found<String>> canonical() {
    for (Element link : page.links) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        Optional<String> absolute = absolute(link.attr("href"));
        if (absolute.isPresent()) {
          return absolute.map(url -> new Found<>(url, "link"));
        }
      }
    }
    return meta.first("og:url")
        .flatMap(told -> absolute(told.value()).map(url -> new Found<>(url, told.origin())))
        .or(() ->
            data.articleText("url")
                .flatMap(this::absolute)
                .map(url -> new Found<>(url, "json-ld")));
  }

  /** {@code reference} as an address of the web, against that of the page. */
  private Optional<String> absolute(String reference) {
    String bare = reference.strip();
    if (bare.isEmpty() || bare.length() > LONGEST_ADDRESS) {
      return Optional.empty();
    }
    try {
      URI resolved = address.isEmpty() ? new URI(bare) : new URI(address).resolve(bare);
      String scheme = resolved.getScheme();
      return scheme != null && scheme.startsWith("http") && resolved.getHost() != null
          ? Optional.of(resolved.toString())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
