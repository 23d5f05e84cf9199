package org.rapporteur.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.copy.Copy;
import org.rapporteur.tongue.Tongue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a run read and what it turned out to be. Not for several threads. */
final class Tally {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reasons told apart; the rest are counted together. */
  private static final int MOST_REASONS = 100;

  private final Map<String, Long> counts = new TreeMap<>();

  /** Counts what came of an item. */
  void add(ItemResult result) {
    count("read");
    switch (result.fate()) {
      case ItemResult.Article article -> {
        Tongue tongue = article.arrival().tongue();
        if (tongue.isEnglish()) {
          count("articles");
          counts.merge("records", (long) article.coding().events().size(), Long::sum);
        } else {
          count("otherLanguage");
          count("otherLanguage/" + tongue.code());
        }
      }
      case ItemResult.Unchanged unchanged -> count("unchanged");
      case ItemResult.NoArticle none -> {
        count("notArticles");
        count("notArticles/" + none.reason());
      }
      case ItemResult.Broken broken -> {
        count("broken");
        count("broken/" + broken.problem().code());
      }
    }
  }

  /** Counts an article that is a copy. */
  void addCopy(Copy copy) {
    count("copies");
    count("copies/" + (copy.kind() == Copy.Kind.EXACT ? "exact" : "near"));
  }

  /** Counts an article that is a later version of another. */
  void addVersion() {
    count("newVersions");
  }

  /** Counts one of {@code name}; "name/reason" counts the reason alone. */
  void count(String name) {
    boolean reason =
        name.indexOf('/') >= 0 && !counts.containsKey(name) && counts.size() > MOST_REASONS;
    counts.merge(reason ? name.substring(0, name.indexOf('/')) + "/other" : name, 1L, Long::sum);
  }

  /** How many of {@code name}. */
  long of(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** The totals that depend on the inputs alone, in a fixed order. */
  Map<String, Long> totals() {
    Map<String, Long> totals = new LinkedHashMap<>();
    for (String name :
        List.of("read", "articles", "records", "otherLanguage", "notArticles", "broken")) {
      totals.put(name, of(name));
    }
    return totals;
  }

  /** As JSON: totals, and under each its reasons. */
  ObjectNode json() {
    ObjectNode root = JSON.createObjectNode();
    for (String name :
        List.of(
            "read",
            "articles",
            "records",
            "otherLanguage",
            "notArticles",
            "copies",
            "newVersions",
            "unchanged",
            "givenUp",
            "broken")) {
      root.put(name, of(name));
      Map<String, Long> reasons = reasons(name);
      if (!reasons.isEmpty()) {
        ObjectNode by = root.putObject(name + "By");
        reasons.forEach(by::put);
      }
    }
    return root;
  }

  private Map<String, Long> reasons(String name) {
    Map<String, Long> reasons = new TreeMap<>();
    counts.forEach((key, count) -> {
      if (key.startsWith(name + "/")) {
        reasons.put(key.substring(name.length() + 1), count);
      }
    });
    return reasons;
  }

  /** For going on later. */
  String save() {
    return JSON.writeValueAsString(counts);
  }

  /** Adds what an earlier part of the run counted. */
  void restore(String saved) {
    JsonNode node = JSON.readTree(saved);
    node.properties()
        .forEach(field -> counts.merge(field.getKey(), field.getValue().longValue(), Long::sum));
  }

  /** The lines of the final table. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    addLines(lines, "read", "read");
    addLines(lines, "articles", "articles");
    addLines(lines, "records", "records");
    addLines(lines, "copies", "copies");
    addLines(lines, "newVersions", "new versions");
    addLines(lines, "unchanged", "unchanged");
    addLines(lines, "givenUp", "given up");
    addLines(lines, "otherLanguage", "other language");
    addLines(lines, "notArticles", "not articles");
    addLines(lines, "broken", "broken");
    return lines;
  }

  private void addLines(List<String> lines, String name, String label) {
    if (of(name) == 0 && !name.equals("read") && !name.equals("articles")) {
      return;
    }
    StringBuilder line = new StringBuilder("%,10d  %s".formatted(of(name), label));
    Map<String, Long> reasons = reasons(name);
    if (!reasons.isEmpty()) {
      line.append(": ");
      line.append(
          String.join(
              ", ",
              reasons.entrySet().stream()
                  .map(reason ->
                      "%,d %s".formatted(reason.getValue(), Printable.line(reason.getKey())))
                  .toList()));
    }
    lines.add(line.toString());
  }
}
