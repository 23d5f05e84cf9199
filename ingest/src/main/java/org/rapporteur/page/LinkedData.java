package org.rapporteur.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD of a page, as far as it is about an article, after schema.org. */
final class LinkedData {
  private static final Set<String> ARTICLES =
      Set.of(
          "newsarticle",
          "article",
          "blogposting",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "reviewnewsarticle",
          "advertisercontentarticle",
          "liveblogposting",
          "scholarlyarticle",
          "techarticle",
          "report",
          "socialmediaposting");

  private static final Set<String> PAGES =
      Set.of(
          "webpage",
          "itempage",
          "medicalwebpage",
          "faqpage",
          "aboutpage",
          "collectionpage",
          "profilepage",
          "qapage");

  private static final int LONGEST_SCRIPT = 1 << 20;
  private static final int MOST_NODES = 2000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> nodes = new ArrayList<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();

  LinkedData(PageElements page) {
    for (Element script : page.scripts) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        read(script.data());
      }
    }
    for (JsonNode node : nodes) {
      if (hasType(node, ARTICLES)) {
        articles.add(node);
      } else if (hasType(node, PAGES)) {
        pages.add(node);
      }
    }
  }

  private void read(String script) {
    if (script.isBlank() || script.length() > LONGEST_SCRIPT) {
      return;
    }
    try {
      flatten(JSON.readTree(script));
    } catch (JacksonException broken) {
      if (script.contains("&quot;")) {
        read(Parser.unescapeEntities(script, false).replace("&quot;", ""));
      }
      // Much JSON-LD is broken otherwise; the page says the same elsewhere.
    }
  }

  private void flatten(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && nodes.size() < MOST_NODES) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        nodes.add(node);
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
          JsonNode inner = node.path(key);
          if (inner.isContainer()) {
            open.add(inner);
          }
        }
      }
    }
  }

  private static boolean hasType(JsonNode node, Set<String> types) {
    for (String type : texts(node.path("@type"))) {
      String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      if (types.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the page declares an article. */
  boolean hasArticle() {
    return !articles.isEmpty();
  }

  /** Whether the page says that reading the article needs to be paid for. */
  boolean isPaid() {
    return articles.stream()
        .map(node -> node.path("isAccessibleForFree").asString("").toLowerCase(Locale.ROOT))
        .anyMatch(value -> value.equals("false") || value.endsWith("/false"));
  }

  /** The first text under {@code key} in an article, or in the page itself. */
  Optional<String> text(String key) {
    return texts(articles, key).or(() -> texts(pages, key));
  }

  /** The first text under {@code key} in an article. */
  Optional<String> articleText(String key) {
    return texts(articles, key);
  }

  private static Optional<String> texts(List<JsonNode> nodes, String key) {
    for (JsonNode node : nodes) {
      List<String> texts = texts(node.path(key));
      if (!texts.isEmpty()) {
        return Optional.of(texts.getFirst());
      }
    }
    return Optional.empty();
  }

  /** Names of the persons or organisations under {@code key} of the articles, else of the page. */
  List<String> names(String key) {
    List<String> names = names(articles, key);
    return names.isEmpty() ? names(pages, key) : names;
  }

  private List<String> names(List<JsonNode> from, String key) {
    for (JsonNode node : from) {
      List<String> names = new ArrayList<>();
      collect(node.path(key), names);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private void collect(JsonNode value, List<String> names) {
    if (value.isArray()) {
      for (JsonNode one : value) {
        if (!one.isArray()) {
          collect(one, names);
        }
      }
    } else if (value.isObject()) {
      List<String> own = texts(value.path("name"));
      names.addAll(own.isEmpty() ? referred(value.path("@id").asString("")) : own);
    } else {
      names.addAll(texts(value));
    }
  }

  private List<String> referred(String id) {
    return id.isEmpty()
        ? List.of()
        : nodes.stream()
            .filter(node -> node.path("@id").asString("").equals(id))
            .flatMap(node -> texts(node.path("name")).stream())
            .limit(1)
            .toList();
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      for (JsonNode one : value) {
        if (one.isString()) {
          texts.add(one.asString());
        }
      }
    } else if (value.isString()) {
      texts.add(value.asString());
    }
    return texts.stream()
        .map(text -> Parser.unescapeEntities(text, false).strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
