package org.rapporteur.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/** Parts of lines about reports, for a person and for a program. */
final class NewsLines {
  private static final int NAME = 40;
  private static final int QUOTE = 110;

  private NewsLines() {}

  /** "Vladimir Putin (RUSGOV) → North Korea (PRK): CONSULT/visit". */
  static String event(Event event) {
    String source = event.source().isEmpty() ? "?" : names(event.source());
    String target = event.target().isEmpty() ? "" : " → " + names(event.target());
    String mode = event.mode() == null ? "" : "/" + event.mode();
    return source + target + ": " + event.type() + mode;
  }

  static String names(List<Actor> actors) {
    return actors.stream().map(NewsLines::name).collect(Collectors.joining(", "));
  }

  static String name(Actor actor) {
    String code = actor.code().isEmpty() ? "" : " (" + actor.code() + ")";
    return Printable.shorten(actor.name(), NAME) + code;
  }

  static String days(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null) {
      return "open";
    }
    return end == null || end.equals(start) ? start.toString() : start + "/" + end;
  }

  /** "2024-06-11 Daily Herald: “…” (HAPPENED) 013809f5c40bcfc6". */
  static String record(Report report) {
    return report(report) + "  " + report.event().id();
  }

  /** "2024-06-11 Daily Herald: “…” (HAPPENED)". */
  static String report(Report report) {
    return origin(report.article())
        + ": “"
        + Printable.shorten(report.sentenceText(), QUOTE)
        + "” ("
        + report.event().status()
        + ")";
  }

  static String origin(ReportedArticle article) {
    LocalDate published = article.published();
    String outlet = article.outlet() == null ? article.id() : article.outlet();
    return (published == null ? "undated" : published) + " " + Printable.shorten(outlet, NAME);
  }

  static Map<String, @Nullable Object> object(Report report) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("article", report.article().key());
    object.put("articleId", report.article().id());
    object.put("published", text(report.article().published()));
    object.put("outlet", report.article().outlet());
    object.put("event", report.event().id().value());
    object.put("status", report.event().status().name());
    object.put("sentenceText", report.sentenceText());
    return object;
  }

  static Map<String, @Nullable Object> object(ReportKey key) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("article", key.article());
    object.put("event", key.event().value());
    return object;
  }

  static Map<String, @Nullable Object> object(Actor actor) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("code", actor.code());
    object.put("name", actor.name());
    object.put("id", actor.id());
    return object;
  }

  /** What an event is, in the fields that all these lines share. */
  static void put(Event event, Map<String, @Nullable Object> object) {
    object.put("type", event.type().name());
    object.put("mode", event.mode());
    object.put("cameo", event.cameo().value());
    object.put("source", event.source().stream().map(NewsLines::object).toList());
    object.put("target", event.target().stream().map(NewsLines::object).toList());
    object.put("place", event.place() == null ? null : event.place().name());
  }

  static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
