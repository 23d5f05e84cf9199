package org.rapporteur.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Event;
import org.rapporteur.report.ReportedArticle;

/** A column of the table of records. */
public enum RecordColumn {
  WHEN("When", true),
  SOURCE("Who", true),
  WHAT("What", true),
  TARGET("To whom", true),
  STATUS("Status", true),
  SPEAKERS("Said by", true),
  PLACE("Where", true),
  SENTENCE("Sentence", true),
  SOURCE_CODE("Source code", false),
  TARGET_CODE("Target code", false),
  CAMEO("CAMEO", false),
  CONTEXTS("Contexts", false),
  INTENSITY("Intensity", false),
  BACKGROUND("Background", false),
  HEDGE("Hedge", false),
  FRAME("Frame", false),
  PUBLISHED("Published", false),
  OUTLET("Outlet", false),
  ARTICLE("Article", false);

  private final String label;
  private final boolean usual;

  RecordColumn(String label, boolean usual) {
    this.label = label;
    this.usual = usual;
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining(", "));
  }

  /** What stands above it. */
  public String label() {
    return label;
  }

  /** As addresses call it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it says of {@code record}. */
  public String of(RecordView record) {
    Event event = record.event();
    ReportedArticle article = record.report().article();
    return switch (this) {
      case WHEN -> record.when();
      case SOURCE -> names(event.source());
      case WHAT -> record.what();
      case TARGET -> names(event.target());
      case STATUS -> event.status().name().toLowerCase(Locale.ROOT);
      case SPEAKERS -> record.saidBy();
      case PLACE -> record.where();
      case SENTENCE -> record.report().sentenceText();
      case SOURCE_CODE -> codes(event.source());
      case TARGET_CODE -> codes(event.target());
      case CAMEO -> event.cameo().value();
      case CONTEXTS -> String.join(", ", event.contexts());
      case INTENSITY -> String.valueOf(event.intensity());
      case BACKGROUND -> event.background() ? "yes" : "";
      case HEDGE -> Objects.requireNonNullElse(event.hedge(), "");
      case FRAME -> event.frame();
      case PUBLISHED -> Objects.toString(article.published(), "undated");
      case OUTLET -> Objects.requireNonNullElse(article.outlet(), "");
      case ARTICLE -> record.headline();
    };
  }

  /** Those that are shown unless others are chosen. */
  public static List<RecordColumn> usual() {
    return Arrays.stream(values()).filter(column -> column.usual).toList();
  }

  /** Those that {@code keys} name, in their own order; the usual ones when none is named. */
  public static List<RecordColumn> chosen(List<String> keys) {
    List<RecordColumn> chosen =
        Arrays.stream(values()).filter(column -> keys.contains(column.key())).toList();
    return chosen.isEmpty() ? usual() : chosen;
  }
}
