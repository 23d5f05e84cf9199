package org.rapporteur.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads lines of JSON as articles, those that {@code rapporteur extract} writes among them.
 * Stateless: one reader serves many threads.
 */
public final class RecordReader {
  private static final Set<String> KNOWN = Set.of("id", "text", "title", "date", "url", "source");

  /** What a line of {@code rapporteur extract} has besides; it is not handed on. */
  private static final Set<String> OF_PAGES =
      Set.of(
          "path",
          "article",
          "published",
          "publishedTime",
          "modified",
          "modifiedTime",
          "authors",
          "publisher",
          "language",
          "canonical",
          "origins",
          "furniture",
          "warnings");

  private static final int DIGEST_BYTES = 8;

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** The article on {@code line}, or why there is none. */
  public InputLine read(LineReader.Line line) {
    if (line.tooLong()) {
      return rejected(
          line,
          null,
          ErrorCode.TOO_LONG,
          "the line has "
              + line.bytes()
              + " bytes, more than any article; is this one article a line?");
    }
    JsonNode node;
    try {
      node = json.readTree(line.content().text());
    } catch (JacksonException notJson) {
      return rejected(line, null, ErrorCode.MALFORMED_JSON, "not valid JSON" + where(notJson));
    }
    if (!node.isObject()) {
      return rejected(
          line, null, ErrorCode.NOT_AN_OBJECT, "not a JSON object; expected {\"text\": \"…\"}");
    }
    try {
      return article(line, node);
    } catch (FieldException wrong) {
      return rejected(line, printableId(node), wrong.code, wrong.message);
    }
  }

  private static InputLine article(LineReader.Line line, JsonNode node) throws FieldException {
    boolean page = isPage(node);
    if (page && !node.path("article").asBoolean(true)) {
      throw new FieldException(
          ErrorCode.NOT_AN_ARTICLE, "\"article\" is false; the page holds none");
    }
    String text = words(node, "text");
    if (text == null) {
      throw new FieldException(
          ErrorCode.MISSING_TEXT, "no \"text\"; the words of the article belong there");
    }
    String id = page && printableId(node) == null ? words(node, "path") : printableId(node);
    ArticleSource source =
        new ArticleSource(
            id == null ? digest(text) : id,
            text,
            words(node, "title"),
            date(node, page && !node.has("date") ? "published" : "date"),
            words(node, page && !node.has("url") ? "canonical" : "url"),
            words(node, page && !node.has("source") ? "publisher" : "source"));
    return new InputLine.Accepted(line.number(), source, extra(node, page), warnings(line));
  }

  /** Whether {@code rapporteur extract} wrote this. */
  private static boolean isPage(JsonNode node) {
    return node.path("path").isString() && node.path("article").isBoolean();
  }

  private static List<String> warnings(LineReader.Line line) {
    List<String> warnings = new ArrayList<>();
    if (line.content().replaced() > 0) {
      warnings.add(line.content().warning());
    }
    return warnings;
  }

  private static Map<String, JsonNode> extra(JsonNode node, boolean page) {
    Map<String, JsonNode> extra = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!KNOWN.contains(field.getKey()) && !(page && OF_PAGES.contains(field.getKey()))) {
        extra.put(field.getKey(), field.getValue());
      }
    }
    return extra;
  }

  private static @Nullable String words(JsonNode node, String field) throws FieldException {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new FieldException(ErrorCode.WRONG_TYPE, "\"" + field + "\" is no string");
    }
    return value.stringValue();
  }

  private static @Nullable LocalDate date(JsonNode node, String field) throws FieldException {
    String text = words(node, field);
    if (text == null || text.isBlank()) {
      return null;
    }
    Optional<LocalDate> date = PublicationDate.parse(text);
    if (date.isEmpty()) {
      throw new FieldException(
          ErrorCode.BAD_DATE, "not a date: \"" + shorten(text) + "\"; write it as 2024-06-17");
    }
    return date.get();
  }

  private static @Nullable String printableId(JsonNode node) {
    JsonNode id = node.path("id");
    return id.isString() || id.isNumber() ? id.asString() : null;
  }

  private static InputLine rejected(
      LineReader.Line line, @Nullable String id, ErrorCode code, String message) {
    return new InputLine.Rejected(new InputError(id, code, message, line.number()));
  }

  private static String where(JacksonException exception) {
    int column = exception.getLocation() == null ? 0 : exception.getLocation().getColumnNr();
    String reason = JsonReason.of(exception);
    return (column > 0 ? " at column " + column : "") + ": " + reason;
  }

  private static String shorten(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** An identifier for an article that came without one: 16 hexadecimal digits of its text. */
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** A field that does not hold what it should. */
  private static final class FieldException extends Exception {
    private static final long serialVersionUID = 1L;
    private final ErrorCode code;
    private final String message;

    FieldException(ErrorCode code, String message) {
      super(message);
      this.code = code;
      this.message = message;
    }
  }
}
