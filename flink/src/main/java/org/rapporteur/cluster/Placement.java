package org.rapporteur.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.EventId;
import org.rapporteur.occurrence.Decision;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.OccurrenceJoiner.Membership;
import org.rapporteur.occurrence.ReportKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a report of an article belongs.
 *
 * @param event the report's own
 * @param occurrence of which it is a report
 * @param toArticle the article that it was joined to; empty for the founder
 * @param toEvent the event there; empty for the founder
 * @param score how sure that is
 * @param why in words; empty for the founder, and when it is not told any more
 */
record Placement(
    EventId event,
    OccurrenceId occurrence,
    String toArticle,
    String toEvent,
    double score,
    String why) {
  private static final int STRINGS = 5;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Placement of(EventId event, Membership membership) {
    ReportKey to = membership.joinedTo();
    Decision decision = membership.decision();
    return new Placement(
        event,
        membership.occurrence(),
        to == null ? "" : to.article(),
        to == null ? "" : to.event().value(),
        decision == null ? 1 : decision.score(),
        decision == null ? "" : decision.text());
  }

  /** What {@link #strings} made of them. */
  static List<Placement> of(String[] strings) {
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i + STRINGS <= strings.length; i += STRINGS) {
      placements.add(
          new Placement(
              new EventId(strings[i]),
              new OccurrenceId(strings[i + 1]),
              strings[i + 2],
              strings[i + 3],
              Double.parseDouble(strings[i + 4]),
              ""));
    }
    return placements;
  }

  /** To be kept: all but the words. */
  static String[] strings(List<Placement> placements) {
    return placements.stream()
        .flatMap(placement ->
            List.of(
                placement.event.value(),
                placement.occurrence.value(),
                placement.toArticle,
                placement.toEvent,
                Double.toString(placement.score))
                .stream())
        .toArray(String[]::new);
  }

  /** What the joiner takes. */
  Membership membership() {
    return toArticle.isEmpty()
        ? new Membership(occurrence, null, null)
        : new Membership(
            occurrence,
            new ReportKey(toArticle, new EventId(toEvent)),
            new Decision(score, List.of(), null));
  }

  /** As a line of JSON, for a report of {@code article}. */
  String line(String article) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("article", article);
    line.put("event", event.value());
    line.put("occurrence", occurrence.value());
    if (!toArticle.isEmpty()) {
      Map<String, String> to = new LinkedHashMap<>();
      to.put("article", toArticle);
      to.put("event", toEvent);
      line.put("joinedTo", to);
      line.put("score", Math.round(score * 1000) / 1000.0);
      line.put("why", why);
    }
    return JSON.writeValueAsString(line);
  }
}
