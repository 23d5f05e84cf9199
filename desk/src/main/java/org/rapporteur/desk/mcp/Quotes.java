package org.rapporteur.desk.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/** Records in few words, each with its identifiers and the sentence that proves it. */
final class Quotes {
  private Quotes() {}

  /** {@code report} as an object. */
  static Map<String, @Nullable Object> of(Report report) {
    Event event = report.event();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("article", report.article().key());
    told.put("event", event.id().value());
    told.put("source", actors(event.source()));
    told.put("target", actors(event.target()));
    told.put("type", event.type().name());
    told.put("mode", event.mode());
    told.put("status", event.status().name());
    told.put("background", event.background());
    told.put("hedge", event.hedge());
    told.put("start", Objects.toString(event.time().start(), null));
    told.put("end_date", Objects.toString(event.time().end(), null));
    told.put("place", event.place() == null ? null : event.place().name());
    told.put("said_by", event.speakers().stream().map(speaker -> speaker.actor().name()).toList());
    told.put("quote", quote(report));
    told.put("from", from(report.article()));
    return told;
  }

  /** The sentence, and where it stands in the text as given, in UTF-16 code units. */
  static Map<String, @Nullable Object> quote(Report report) {
    Map<String, @Nullable Object> quote = new LinkedHashMap<>();
    quote.put("sentence", report.sentenceText());
    quote.put("begin", report.event().sentenceSpan().begin());
    quote.put("end", report.event().sentenceSpan().end());
    quote.put("trigger", report.event().triggerText());
    quote.put("cues", report.event().cues().stream().map(cue -> cue.text()).distinct().toList());
    return quote;
  }

  private static Map<String, @Nullable Object> from(ReportedArticle article) {
    Map<String, @Nullable Object> from = new LinkedHashMap<>();
    from.put("id", article.id());
    from.put("title", article.title());
    from.put("published", Objects.toString(article.published(), null));
    from.put("outlet", article.outlet());
    from.put("url", article.url());
    return from;
  }

  private static List<Map<String, @Nullable Object>> actors(List<Actor> actors) {
    return actors.stream().map(Quotes::actor).toList();
  }

  private static Map<String, @Nullable Object> actor(Actor actor) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("name", actor.name());
    told.put("code", actor.code());
    told.put("role", actor.role());
    return told;
  }

  /** As arguments call {@code constant}. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
