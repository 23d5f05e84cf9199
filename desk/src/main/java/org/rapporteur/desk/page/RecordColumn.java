package org.rapporteur.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;

/** A column of the table of records. */
public enum RecordColumn {
  WHEN("When", true, RecordView::when),
  SOURCE("Who", true, record -> names(record.event().source())),
  WHAT("What", true, RecordView::what),
  TARGET("To whom", true, record -> names(record.event().target())),
  STATUS("Status", true, record -> record.event().status().name().toLowerCase(Locale.ROOT)),
  SPEAKERS("Said by", true, RecordView::saidBy),
  PLACE("Where", true, RecordView::where),
  SENTENCE("Sentence", true, record -> record.report().sentenceText()),
  SOURCE_CODE("Source code", false, record -> codes(record.event().source())),
  TARGET_CODE("Target code", false, record -> codes(record.event().target())),
  CAMEO("CAMEO", false, record -> record.event().cameo().value()),
  CONTEXTS("Contexts", false, record -> String.join(", ", record.event().contexts())),
  INTENSITY("Intensity", false, record -> String.valueOf(record.event().intensity())),
  BACKGROUND("Background", false, record -> record.event().background() ? "yes" : ""),
  HEDGE("Hedge", false, record -> Objects.requireNonNullElse(record.event().hedge(), "")),
  FRAME("Frame", false, record -> record.event().frame()),
  PUBLISHED(
      "Published",
      false,
      record -> Objects.toString(record.report().article().published(), "undated")),
  OUTLET(
      "Outlet",
      false,
      record -> Objects.requireNonNullElse(record.report().article().outlet(), "")),
  ARTICLE("Article", false, RecordView::headline);

  private final String label;
  private final boolean usual;
  private final Function<RecordView, String> text;

  RecordColumn(String label, boolean usual, Function<RecordView, String> text) {
    this.label = label;
    this.usual = usual;
    this.text = text;
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
    return text.apply(record);
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
