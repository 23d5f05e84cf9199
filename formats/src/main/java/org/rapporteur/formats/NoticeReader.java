package org.rapporteur.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.AlertId;
import org.rapporteur.alert.Evidence;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.Notice;
import org.rapporteur.alert.NoticeId;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.occurrence.ReportKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link NoticeWriter} writes. Stateless: one reader serves many threads. */
public final class NoticeReader {
  private final JsonMapper json = JsonMapper.builder().build();

  /** The notice that {@code text} is. */
  public Notice read(String text) {
    JsonNode root = json.readTree(text);
    List<Finding> findings = new ArrayList<>();
    for (JsonNode finding : root.path("findings")) {
      List<Evidence> evidence = new ArrayList<>();
      finding.path("evidence").forEach(one -> evidence.add(evidence(one)));
      findings.add(
          new Finding(
              finding.path("subject").asString(""), finding.path("text").asString(""), evidence));
    }
    return new Notice(
        new NoticeId(root.path("id").asString("")),
        new AlertId(root.path("alert").asString("")),
        root.path("name").asString(""),
        Instant.parse(root.path("made").asString("")),
        root.path("title").asString(""),
        root.path("all").asLong(0),
        findings);
  }

  private static Evidence evidence(JsonNode one) {
    String published = text(one, "published");
    return new Evidence(
        new ReportKey(
            one.path("article").asString(""), new EventId(one.path("event").asString(""))),
        one.path("articleId").asString(""),
        EventType.valueOf(one.path("type").asString("")),
        Status.valueOf(one.path("status").asString("")),
        one.path("who").asString(""),
        text(one, "title"),
        text(one, "outlet"),
        published == null ? null : LocalDate.parse(published),
        text(one, "url"),
        one.path("sentenceText").asString(""),
        one.path("sentenceBegin").asInt(0),
        one.path("sentenceEnd").asInt(0));
  }

  private static @Nullable String text(JsonNode one, String name) {
    JsonNode value = one.path(name);
    return value.isString() ? value.stringValue() : null;
  }
}
