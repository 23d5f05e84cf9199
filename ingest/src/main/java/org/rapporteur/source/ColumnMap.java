package org.rapporteur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a table, or field of a JSON document, holds what. Names are compared without
 * regard to case.
 */
public final class ColumnMap {
  /** What an article has. */
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "text",
              List.of(
                  "text",
                  "body",
                  "content",
                  "article",
                  "article_text",
                  "full_text",
                  "fulltext",
                  "maintext"),
          "title", List.of("title", "headline", "heading"),
          "date",
              List.of(
                  "date",
                  "published",
                  "publication_date",
                  "pub_date",
                  "pubdate",
                  "date_publish",
                  "published_at"),
          "id", List.of("id", "article_id", "doc_id", "uri", "guid"),
          "url", List.of("url", "link", "address", "source_url"),
          "source",
              List.of(
                  "source", "outlet", "publisher", "publication", "source_domain", "newspaper"));

  /** Fields of an article, as they are named in {@code --columns}. */
  public static final Set<String> FIELDS = USUAL.keySet();

  private static final int MOST_IN_HEAD = 20_000;

  private final Map<String, List<String>> names;

  private ColumnMap(Map<String, List<String>> names) {
    this.names = names;
  }

  /** The usual names. */
  public static ColumnMap usual() {
    return new ColumnMap(USUAL);
  }

  /**
   * Reads {@code text=body,date=pub}; fields that it does not name keep their usual names.
   *
   * @throws IllegalArgumentException when it cannot be read; the message is for the user
   */
  public static ColumnMap parse(String text) {
    Map<String, List<String>> names = new HashMap<>(USUAL);
    for (String pair : text.split(",", -1)) {
      int equals = pair.indexOf('=');
      String field = equals < 0 ? pair : pair.substring(0, equals).strip();
      if (equals < 0 || !FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "'"
                + pair
                + "' is no column; write text=body,date=published with the fields "
                + String.join(", ", FIELDS.stream().sorted().toList()));
      }
      names.put(field, List.of(pair.substring(equals + 1).strip()));
    }
    return new ColumnMap(names);
  }

  /** The first of {@code columns} that holds {@code field}, or -1. */
  int indexOf(String field, List<String> columns) {
    for (String name : names(field)) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).strip().equalsIgnoreCase(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The names under which {@code field} may stand, the likeliest first. */
  List<String> names(String field) {
    return names.getOrDefault(field, List.of());
  }

  /** Whether the first line of {@code text} names two fields of an article at least. */
  static boolean looksLikeHead(String text) {
    int end = text.indexOf('\n');
    if (end < 0 || end > MOST_IN_HEAD) {
      return false;
    }
    String line = text.substring(0, end).strip();
    List<String> columns = new ArrayList<>();
    for (String column : line.split(String.valueOf(separator(line)), -1)) {
      columns.add(column.strip().replaceAll("^\"|\"$", "").toLowerCase(Locale.ROOT));
    }
    long known = FIELDS.stream().filter(field -> usual().indexOf(field, columns) >= 0).count();
    return known >= 2 && usual().indexOf("text", columns) >= 0;
  }

  /** The character that separates the columns of the head line {@code line}. */
  static char separator(String line) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }
}
