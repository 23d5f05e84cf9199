package org.rapporteur.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.correction.Anchor;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.GivenActor;
import org.rapporteur.correction.GivenPlace;
import org.rapporteur.correction.Side;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads corrections, one JSON object a line; their form is {@code docs/corrections.md}. Strict:
 * what it does not know it refuses, as a typing error must not become a correction that does
 * nothing. Stateless: one reader serves many threads.
 */
public final class CorrectionReader {
  /** Longest line that is read, in bytes. */
  public static final int LONGEST_LINE = 1 << 20;

  private static final String[] ALL = {
    "article",
    "record",
    "published",
    "set",
    "choose",
    "reject",
    "join",
    "separate",
    "author",
    "date",
    "reason"
  };
  private static final String[] SETTABLE = {
    "type",
    "mode",
    "contexts",
    "cameo",
    "status",
    "background",
    "hedge",
    "source",
    "target",
    "speakers",
    "time",
    "place"
  };

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What {@code line} says, or what is wrong with it. */
  public CorrectionLine read(LineReader.Line line) {
    if (line.tooLong()) {
      return broken(
          line.number(),
          "the line has "
              + line.bytes()
              + " bytes, a correction at most "
              + LONGEST_LINE
              + "; write one correction a line");
    }
    if (line.content().replaced() > 0) {
      return broken(line.number(), line.content().warning());
    }
    return read(line.number(), line.content().text());
  }

  /** What {@code text}, the line of that {@code number} (1-based), says. */
  public CorrectionLine read(long number, String text) {
    JsonNode node;
    try {
      node = json.readTree(text);
    } catch (JacksonException notJson) {
      String reason = JsonReason.of(notJson);
      return broken(number, "not valid JSON: " + reason);
    }
    try {
      return new CorrectionLine.Read(number, correction(new JsonFields(node, "")), node.toString());
    } catch (IllegalArgumentException wrong) {
      return broken(number, wrong.getMessage() + "; docs/corrections.md shows how to write it");
    }
  }

  private static CorrectionLine broken(long number, String message) {
    return new CorrectionLine.Broken(new InputError(null, ErrorCode.CORRECTION, message, number));
  }

  private static Correction correction(JsonFields fields) {
    fields.only(ALL);
    JsonFields record = fields.object("record");
    return new Correction(
        fields.needed("article"),
        record == null ? null : record.make(CorrectionReader::anchor),
        changes(fields),
        fields.needed("author"),
        fields.needed("date", LocalDate::parse),
        fields.needed("reason"));
  }

  private static Anchor anchor(JsonFields fields) {
    fields.only("type", "begin", "end");
    return new Anchor(fields.needed("type", EventType::valueOf), neededSpan(fields));
  }

  private static List<Change> changes(JsonFields fields) {
    List<Change> changes = new ArrayList<>();
    LocalDate published = fields.date("published");
    if (published != null) {
      changes.add(new Change.Publish(published));
    }
    JsonFields set = fields.object("set");
    if (set != null) {
      set.only(SETTABLE);
      addSettings(changes, set);
    }
    JsonFields choose = fields.object("choose");
    if (choose != null) {
      choose.only("source", "target");
      for (Side side : List.of(Side.SOURCE, Side.TARGET)) {
        List<String> readings = choose.strings(name(side));
        if (!readings.isEmpty()) {
          changes.add(new Change.Choose(side, readings));
        }
      }
    }
    if (fields.isTrue("reject")) {
      changes.add(new Change.Reject());
    }
    JsonFields join = fields.object("join");
    if (join != null) {
      changes.add(new Change.Join(join.needed("article"), other(join)));
    }
    JsonFields separate = fields.object("separate");
    if (separate != null) {
      changes.add(new Change.Separate(separate.needed("article"), other(separate)));
    }
    return changes;
  }

  private static Anchor other(JsonFields fields) {
    fields.only("article", "type", "begin", "end");
    return new Anchor(fields.needed("type", EventType::valueOf), neededSpan(fields));
  }

  private static void addSettings(List<Change> changes, JsonFields set) {
    EventType type = set.optional("type", EventType::valueOf);
    if (type != null) {
      changes.add(new Change.SetType(type));
    }
    if (set.has("mode")) {
      changes.add(new Change.SetMode(set.words("mode")));
    }
    if (set.has("contexts")) {
      changes.add(new Change.SetContexts(set.strings("contexts")));
    }
    CameoCode cameo = set.optional("cameo", CameoCode::new);
    if (cameo != null) {
      changes.add(new Change.SetCameo(cameo));
    }
    Status status = set.optional("status", Status::valueOf);
    if (status != null) {
      changes.add(new Change.SetStatus(status));
    }
    if (set.has("background")) {
      changes.add(new Change.SetBackground(set.isTrue("background")));
    }
    if (set.has("hedge")) {
      changes.add(new Change.SetHedge(set.words("hedge")));
    }
    for (Side side : Side.values()) {
      if (set.has(name(side))) {
        changes.add(new Change.SetParties(side, set.objects(name(side), CorrectionReader::actor)));
      }
    }
    if (set.has("time")) {
      changes.add(time(set.object("time")));
    }
    if (set.has("place")) {
      JsonFields place = set.object("place");
      changes.add(new Change.SetPlace(place == null ? null : place.make(CorrectionReader::place)));
    }
  }

  private static String name(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  private static GivenActor actor(JsonFields fields) {
    fields.only("country", "sectors", "name", "id", "role", "begin", "end", "medium");
    return new GivenActor(
        fields.words("country"),
        fields.strings("sectors"),
        fields.words("name"),
        fields.words("id"),
        fields.words("role"),
        span(fields),
        fields.words("medium"));
  }

  private static Change.SetTime time(@Nullable JsonFields fields) {
    if (fields == null) {
      return new Change.SetTime(null, null, TimeSpan.Precision.UNKNOWN);
    }
    fields.only("start", "end_date", "precision");
    return fields.make(time -> {
      LocalDate start = time.needed("start", LocalDate::parse);
      LocalDate end = time.date("end_date");
      TimeSpan.Precision precision = time.optional("precision", TimeSpan.Precision::valueOf);
      return new Change.SetTime(
          start, end == null ? start : end, precision == null ? TimeSpan.Precision.DAY : precision);
    });
  }

  private static GivenPlace place(JsonFields fields) {
    fields.only(
        "name",
        "country",
        "admin1",
        "latitude",
        "longitude",
        "geonames",
        "precision",
        "begin",
        "end");
    Double latitude = fields.decimal("latitude");
    Double longitude = fields.decimal("longitude");
    return new GivenPlace(
        fields.needed("name"),
        fields.words("country"),
        fields.words("admin1"),
        latitude == null || longitude == null ? null : new Place.Point(latitude, longitude),
        fields.integer("geonames"),
        fields.needed("precision", Place.Precision::valueOf),
        span(fields));
  }

  private static @Nullable Span span(JsonFields fields) {
    return fields.has("begin") || fields.has("end") ? neededSpan(fields) : null;
  }

  private static Span neededSpan(JsonFields fields) {
    Integer begin = fields.integer("begin");
    Integer end = fields.integer("end");
    if (begin == null || end == null) {
      throw new JsonFields.WrongFieldException(
          "\"begin\" and \"end\" are missing: where the words stand in the article's text");
    }
    return new Span(begin, end);
  }
}
