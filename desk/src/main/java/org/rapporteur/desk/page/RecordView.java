package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;
import org.rapporteur.report.Report;
import org.rapporteur.time.TimeSpan;

/**
 * A record as a page shows it.
 *
 * @param report the record
 * @param number its number within the article, counted from 1
 * @param why what its frame says; null for a frame that is not built in
 * @param claims who accuses, confirms or denies it
 * @param corrected what people changed about it
 */
public record RecordView(
    Report report,
    int number,
    FrameNotes.@Nullable Note why,
    List<String> claims,
    List<Corrected> corrected) {
  private static final int MOST_PAIRS = 6;

  public RecordView {
    claims = List.copyOf(claims);
    corrected = List.copyOf(corrected);
  }

  /** The record in a list of others. */
  static RecordView of(Report report, int number) {
    return new RecordView(report, number, null, List.of(), List.of());
  }

  /** The event. */
  public Event event() {
    return report.event();
  }

  /** Where it stands on the page of its article. */
  public String anchor() {
    return "record-" + event().id().value();
  }

  /** The page of its article, at this record. */
  public String address() {
    return "/articles/" + report.article().key() + "#" + anchor();
  }

  /** Headline of its article, or what else it is known by. */
  public String headline() {
    String title = report.article().title();
    return title == null ? report.article().id() : title;
  }

  /** Who does it. */
  public List<Party> sources() {
    return parties(event().source());
  }

  /** To whom. */
  public List<Party> targets() {
    return parties(event().target());
  }

  private static List<Party> parties(List<Actor> actors) {
    return actors.stream().map(Party::of).toList();
  }

  /** What a person can choose where the text leaves it open, side by side. */
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    choice("source", sources()).ifPresent(choices::add);
    choice("target", targets()).ifPresent(choices::add);
    return choices;
  }

  /** Of a phrase for several, as "both countries", so many are chosen together. */
  private static Optional<Choice> choice(String side, List<Party> parties) {
    List<Party> open = parties.stream().filter(party -> !party.alternatives().isEmpty()).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    List<Party> readings = new ArrayList<>(distinct(open));
    int read = readings.size();
    for (Party party : open) {
      readings.addAll(party.alternatives());
    }
    readings = distinct(readings);
    return Optional.of(new Choice(side, read < 2 ? readings : pairs(readings)));
  }

  private static List<Party> distinct(List<Party> parties) {
    Map<String, Party> byReading = new LinkedHashMap<>();
    parties.forEach(party -> byReading.putIfAbsent(party.reading(), party));
    return List.copyOf(byReading.values());
  }

  /** The pair that was read first, then pairs of others, then those that share one with it. */
  private static List<Party> pairs(List<Party> readings) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        if (!readings.get(i).name().equals(readings.get(j).name())) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(
                (int[] pair) -> pair[0] == 0 && pair[1] == 1 ? 0 : pair[0] < 2 ? 2 : 1)
            .thenComparingInt(pair -> pair[0] + pair[1]));
    return pairs.stream()
        .limit(MOST_PAIRS)
        .map(pair -> Party.both(readings.get(pair[0]), readings.get(pair[1])))
        .toList();
  }

  /** Type, mode and, if it is not the type's, nothing else: "CONSULT visit". */
  public String what() {
    return event().mode() == null ? event().type().name() : event().type() + " " + event().mode();
  }

  /** As style sheets call its status. */
  public String statusClass() {
    return "status-" + event().status().name().toLowerCase(Locale.ROOT);
  }

  /** The days, or that they are open. */
  public String when() {
    return when(event().time());
  }

  private static String when(TimeSpan time) {
    LocalDate start = time.start();
    LocalDate end = time.end();
    if (start == null && end == null) {
      return "open";
    }
    String days =
        start == null
            ? "until " + end
            : end == null
                ? "since " + start
                : start.equals(end) ? start.toString() : start + " – " + end;
    return time.precision() == TimeSpan.Precision.ABOUT_PUBLICATION ? "about " + days : days;
  }

  /** Where; empty when the text does not say. */
  public String where() {
    return event().place() == null ? "" : event().place().name();
  }

  /** On whose word, nearest first; empty for the article's own. */
  public String saidBy() {
    return event().speakers().stream()
        .map(speaker ->
            speaker.medium() == null
                ? speaker.actor().name()
                : speaker.actor().name() + " in " + speaker.medium())
        .collect(Collectors.joining(", through "));
  }

  /** How everything about it was decided, line by line. */
  public List<Line> reasons() {
    List<Line> lines = new ArrayList<>();
    for (Actor actor : event().source()) {
      lines.add(new Line("source", actor.name() + ": " + actor.reason()));
    }
    for (Actor actor : event().target()) {
      lines.add(new Line("target", actor.name() + ": " + actor.reason()));
    }
    event()
        .speakers()
        .forEach(speaker ->
            lines.add(
                new Line("said by", speaker.actor().name() + ": " + speaker.actor().reason())));
    lines.add(new Line("time", event().time().reason()));
    if (event().place() != null) {
      lines.add(
          new Line(
              "place",
              event().place().name()
                  + ", "
                  + event().place().precision().name().toLowerCase(Locale.ROOT)
                  + ", from \""
                  + event().place().text()
                  + "\""));
    }
    for (Cue cue : event().cues()) {
      lines.add(new Line(cue.kind().toLowerCase(Locale.ROOT), "\"" + cue.text() + "\""));
    }
    return lines;
  }

  /**
   * Readings of which a person chooses one.
   *
   * @param side "source" or "target"
   * @param readings as the article was read first, then the others
   */
  public record Choice(String side, List<Party> readings) {
    public Choice {
      readings = List.copyOf(readings);
    }
  }

  /**
   * A reason.
   *
   * @param about what was decided
   * @param text how
   */
  public record Line(String about, String text) {}

  /**
   * A party.
   *
   * @param name what it is called
   * @param code country and sectors; empty when unknown
   * @param role office at that date, or empty
   * @param alternatives other readings, best first
   */
  public record Party(String name, String code, String role, List<Party> alternatives) {
    public Party {
      alternatives = List.copyOf(alternatives);
    }

    static Party of(Actor actor) {
      return new Party(
          actor.name(),
          actor.code(),
          actor.role() == null ? "" : actor.role(),
          actor.alternatives().stream().map(Party::of).toList());
    }

    /** Two together. */
    static Party both(Party one, Party other) {
      return new Party(
          one.name() + " and " + other.name(),
          one.reading() + "," + other.reading(),
          "",
          List.of());
    }

    /** What the reading is chosen by. */
    public String reading() {
      return code.isEmpty() ? name : code;
    }
  }
}
