package org.rapporteur.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.ErrorCode;
import org.rapporteur.formats.JsonReason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON document: an article, or an array of articles that is read one by one. Understands the
 * fields of a column map and those of IPTC's ninjs.
 */
final class JsonArticles implements Items {
  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxStringLength(Limits.LONGEST)
                      .maxNestingDepth(200)
                      .build())
              .build());

  private final Origin origin;
  private final ColumnMap map;
  private final BoundedRecords reader;
  private final JsonParser parser;
  private boolean array;
  private boolean begun;

  JsonArticles(Origin origin, InputStream in, ColumnMap map) {
    this.origin = origin;
    this.map = map;
    this.reader =
        new BoundedRecords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    this.parser = JSON.createParser(reader);
  }

  @Override
  public @Nullable Item next() throws IOException {
    reader.begin();
    try {
      JsonToken token = parser.nextToken();
      if (!begun) {
        begun = true;
        array = token == JsonToken.START_ARRAY;
        token = array ? parser.nextToken() : token;
      } else if (!array) {
        return null;
      }
      if (token == null || token == JsonToken.END_ARRAY) {
        return null;
      }
      Origin place = origin.at(parser.currentTokenLocation().getLineNr());
      JsonNode node = parser.readValueAsTree();
      return item(place, node);
    } catch (JacksonException broken) {
      Throwable cause = broken.getCause();
      if (cause instanceof RefusedException refused) {
        throw refused;
      }
      throw new RefusedException(
          ErrorCode.MALFORMED_JSON,
          "not valid JSON: " + JsonReason.of(broken),
          broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr()));
    }
  }

  private Item item(Origin place, JsonNode node) throws IOException {
    if (!node.isObject()) {
      return new Item.Refused(
          place, ErrorCode.NOT_AN_OBJECT, "not a JSON object; expected {\"text\": \"…\"}");
    }
    String text = text(node);
    if (text == null) {
      return new Item.Refused(
          place, ErrorCode.MISSING_TEXT, "no \"text\"; the words of the article belong there");
    }
    String written =
        first(
            value(node, "date"),
            words(node, "versioncreated"),
            words(node, "firstcreated"),
            words(node, "versionCreated"),
            words(node, "firstCreated"));
    Optional<LocalDate> date = written == null ? Optional.empty() : WrittenDate.parse(written);
    if (written != null && date.isEmpty()) {
      return new Item.Refused(place, ErrorCode.BAD_DATE, "not a date: write it as 2024-06-17");
    }
    return new Item.Text(
        place,
        text,
        new Known(
            value(node, "id"),
            first(value(node, "title"), words(node.path("headlines").path(0), "value")),
            date.orElse(null),
            value(node, "url"),
            first(
                value(node, "source"),
                words(node, "infosource"),
                words(node.path("infosources").path(0), "name"),
                words(node, "copyrightholder"))));
  }

  /** The words, from markup where there is only that. */
  private @Nullable String text(JsonNode node) throws IOException {
    String plain = first(value(node, "text"), words(node, "body_text"), body(node, "text/plain"));
    if (plain != null) {
      return plain;
    }
    String markup = first(words(node, "body_html"), words(node, "body_xhtml"), body(node, "html"));
    String text = markup == null ? null : Markup.text(markup);
    return text == null || text.isBlank() ? null : text;
  }

  /** A body of ninjs 2, of a content type that ends so. */
  private static @Nullable String body(JsonNode node, String type) {
    for (JsonNode body : node.path("bodies")) {
      String contentType = first(words(body, "contenttype"), words(body, "contentType"));
      if (contentType != null && contentType.endsWith(type)) {
        return words(body, "value");
      }
    }
    return null;
  }

  private @Nullable String value(JsonNode node, String field) {
    for (String name : map.names(field)) {
      String words = words(node, name);
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  private static @Nullable String words(JsonNode node, String field) {
    JsonNode value = node.path(field);
    boolean scalar = value.isString() || value.isNumber();
    return !scalar || value.asString().isBlank() ? null : value.asString();
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  @Override
  public void close() {
    parser.close();
  }
}
