package org.rapporteur.occurrence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.event.Cue;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.knowledge.TableReader;
import org.rapporteur.report.Report;

/** Reads what a report says about an announced event: that it is on, moved, off, or took place. */
public final class TurnWords {
  /** How far from the trigger a word of turning may stand, in characters. */
  private static final int REACH = 60;

  private static final Pattern PASSIVE =
      Pattern.compile(
          "[^,;:.]*?\\b(?:was|were|been|being)\\s+((?:called|put|pushed|brought)\\s+\\p{L}+|\\p{L}+)");

  private final Map<String, Turn> turns;

  private TurnWords(Map<String, Turn> turns) {
    this.turns = Map.copyOf(turns);
  }

  /** With the words of {@code occurrence/turns.tsv}. */
  public static TurnWords builtIn() {
    Map<String, Turn> turns = new HashMap<>();
    for (TableReader.Row row : TableReader.read("occurrence/turns.tsv")) {
      turns.put(row.text("word"), Turn.valueOf(row.text("turn")));
    }
    return new TurnWords(turns);
  }

  /** What {@code report} says of the event that its record is about; empty when nothing. */
  public Optional<Turn> of(Report report) {
    Event event = report.event();
    if (isRefusal(event)) {
      return of(event.triggerText()).filter(turn -> turn != Turn.CONFIRMED);
    }
    Optional<Turn> near = near(report);
    return switch (event.status()) {
      case PLANNED -> Optional.of(near.orElse(Turn.ANNOUNCED));
      case HAPPENED -> Optional.of(suffered(report).orElse(Turn.HAPPENED));
      case NEGATED -> Optional.of(near.filter(Turn.MOVED::equals).orElse(Turn.CANCELLED));
      case HYPOTHETICAL -> near.filter(turn -> turn != Turn.CONFIRMED);
      case ALLEGED, DENIED -> Optional.empty();
    };
  }

  /** Whether {@code event} is the calling off of another: "India cancelled the talks". */
  public boolean turnsAnother(Event event) {
    return isRefusal(event)
        && event.status() == Status.HAPPENED
        && of(event.triggerText()).filter(turn -> turn != Turn.CONFIRMED).isPresent();
  }

  private static boolean isRefusal(Event event) {
    return event.type() == EventType.REJECT;
  }

  /** "The visit was moved to 19 June": what is spoken of has not taken place. */
  private Optional<Turn> suffered(Report report) {
    int end = report.event().trigger().end() - report.event().sentenceSpan().begin();
    String text = report.sentenceText();
    if (end < 0 || end >= text.length()) {
      return Optional.empty();
    }
    Matcher passive = PASSIVE.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
    return passive.lookingAt()
        ? of(passive.group(1)).filter(turn -> turn != Turn.CONFIRMED)
        : Optional.empty();
  }

  private Optional<Turn> near(Report report) {
    Event event = report.event();
    int offset = event.sentenceSpan().begin();
    int begin = Math.max(0, event.trigger().begin() - offset - REACH);
    int end = Math.min(report.sentenceText().length(), event.trigger().end() - offset + REACH);
    Optional<Turn> cue =
        event.cues().stream().map(Cue::text).map(this::of).flatMap(Optional::stream).findFirst();
    return cue.or(
        () -> begin < end ? of(report.sentenceText().substring(begin, end)) : Optional.empty());
  }

  /** The first turn that {@code words} name. */
  private Optional<Turn> of(String words) {
    String[] forms = words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    for (int i = 0; i < forms.length; i++) {
      String stem = Words.stem(forms[i]);
      String pair = i + 1 < forms.length ? stem + ' ' + forms[i + 1] : stem;
      for (String form : List.of(pair, stem)) {
        if (turns.containsKey(form)) {
          return Optional.of(turns.get(form));
        }
      }
    }
    return Optional.empty();
  }
}
