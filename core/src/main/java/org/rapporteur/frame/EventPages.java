package org.rapporteur.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.event.EventType;

/**
 * Pages in Markdown that say, for each event type, which words and what grammar make a record of
 * it, with the frames' own examples. They are written from the frames, never by hand.
 */
public final class EventPages {
  private static final int MOST_WORDS = 30;

  private EventPages() {}

  /** The pages of {@code frames}, by file name. */
  public static Map<String, String> of(FrameSet frames) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (EventType type : EventType.values()) {
      List<Frame> ofType = frames.all().stream().filter(frame -> frame.type() == type).toList();
      pages.put(type.name().toLowerCase(Locale.ROOT) + ".md", page(type, ofType));
    }
    return pages;
  }

  private static String page(EventType type, List<Frame> frames) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(type).append("\n\n");
    page.append("Written from `frames/")
        .append(type.name().toLowerCase(Locale.ROOT))
        .append(
            ".yaml` by `./rapporteur rules docs docs/events`; change the frames, not this page.\n\n");
    page.append(frames.size()).append(" frames");
    if (!type.modes().isEmpty()) {
      page.append("; modes: ").append(String.join(", ", type.modes()));
    }
    page.append(".\n");
    List<Frame> sorted = new ArrayList<>(frames);
    sorted.sort(
        Comparator.comparing((Frame frame) -> frame.mode() == null ? "" : frame.mode())
            .thenComparing(Frame::id));
    String mode = "?";
    for (Frame frame : sorted) {
      String own = frame.mode() == null ? "no mode" : frame.mode();
      if (!own.equals(mode)) {
        page.append("\n## ").append(own).append('\n');
        mode = own;
      }
      page.append(section(frame));
    }
    return page.toString();
  }

  private static String section(Frame frame) {
    StringBuilder text = new StringBuilder();
    text.append("\n### ")
        .append(frame.id())
        .append(" (CAMEO ")
        .append(frame.cameo())
        .append(")\n\n");
    text.append(frame.why()).append("\n\n");
    words(text, "verbs", frame.verbs());
    words(text, "nouns", frame.nouns());
    words(text, "adjectives", frame.adjectives());
    for (Condition condition : frame.where()) {
      text.append("- ")
          .append(condition.path())
          .append(": ")
          .append(describe(condition))
          .append('\n');
    }
    for (FrameExample example : frame.examples()) {
      text.append("- e.g. ").append(example.text()).append('\n');
    }
    frame.counterExamples().forEach(not -> text.append("- not: ").append(not).append('\n'));
    return text.toString();
  }

  private static void words(StringBuilder text, String label, Set<String> words) {
    if (!words.isEmpty()) {
      text.append("- ").append(label).append(": ").append(list(words)).append('\n');
    }
  }

  private static String describe(Condition condition) {
    List<String> parts = new ArrayList<>();
    condition.kinds().stream()
        .sorted()
        .forEach(kind -> parts.add("any " + kind.name().toLowerCase(Locale.ROOT)));
    condition.types().stream().sorted().forEach(type -> parts.add(type.name()));
    if (!condition.words().isEmpty()) {
      parts.add(list(condition.words()));
    }
    return String.join(", or ", parts);
  }

  private static String list(Set<String> words) {
    String shown = words.stream().sorted().limit(MOST_WORDS).collect(Collectors.joining(", "));
    return words.size() > MOST_WORDS
        ? shown + " and " + (words.size() - MOST_WORDS) + " more"
        : shown;
  }
}
