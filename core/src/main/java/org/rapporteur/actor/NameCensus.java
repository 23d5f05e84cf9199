package org.rapporteur.actor;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the names of a corpus that nobody knows: words with capitals that look like an actor, are
 * in no table and are no place. No grammar is read, so a corpus takes seconds. Not for several
 * threads.
 */
public final class NameCensus {
  /** Initials, or a word with a capital. */
  private static final String WORD =
      "(?:(?:\\p{Lu}\\.(?=[ \\p{Lu}]))+|\\p{Lu}(?:[\\p{L}\\p{N}'’-]|\\.(?=\\p{Lu}))*)";

  private static final Pattern NAME =
      Pattern.compile(
          WORD + "(?: (?:of the |(?:of|for|al|el|bin|ibn|de|da|del|van|von|der) )?" + WORD + ")*");

  private static final int LONGEST_HEADLINE = 160;
  private static final int AROUND = 30;
  private static final Set<String> CALENDAR = calendar();

  private final ActorRegistry registry;
  private final Predicate<String> otherwiseKnown;
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, String> examples = new HashMap<>();
  private final Set<String> inside = new HashSet<>();

  /**
   * A census.
   *
   * @param otherwiseKnown whether a name is known as something else than an actor, a place above
   *     all
   */
  public NameCensus(ActorRegistry registry, Predicate<String> otherwiseKnown) {
    this.registry = registry;
    this.otherwiseKnown = otherwiseKnown;
  }

  /**
   * A name that is not known.
   *
   * @param mentions how often it occurs
   * @param texts in how many texts
   * @param example words around its first mention
   */
  public record Unknown(String name, int mentions, int texts, String example) {}

  /**
   * Counts the names of one text. Lines that are no sentences, headlines above all, do not count.
   */
  public void add(String text) {
    Set<String> here = new HashSet<>();
    text.lines().filter(NameCensus::isSentence).forEach(line -> addLine(line, here));
    here.forEach(name -> texts.merge(name, 1, Integer::sum));
  }

  private static boolean isSentence(String line) {
    String bare = line.strip();
    return bare.matches("(?s).*[.!?][\"”’']?") || bare.length() > LONGEST_HEADLINE;
  }

  private void addLine(String text, Set<String> here) {
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      String name = stripped(names.group());
      boolean starts = startsSentence(text, names.start());
      if (!starts) {
        inside.add(name);
      }
      if (isCandidate(name) && !isKnown(name)) {
        mentions.merge(name, 1, Integer::sum);
        examples.putIfAbsent(name, around(text, names.start(), names.end()));
        here.add(name);
      }
    }
  }

  private static boolean startsSentence(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && "\"“‘'".indexOf(c) < 0) {
        return ".!?:".indexOf(c) >= 0;
      }
      if (c == '\n') {
        return true;
      }
    }
    return true;
  }

  private static String stripped(String name) {
    return name.replaceAll("['’]s?$|[.'’-]+$", "").replaceFirst("^(?:The|A|An|But|In|On|At) ", "");
  }

  private static Set<String> calendar() {
    Set<String> names = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return Set.copyOf(names);
  }

  private static boolean isCandidate(String name) {
    return !CALENDAR.contains(name) && name.chars().filter(Character::isLetter).count() > 2;
  }

  private boolean isKnown(String name) {
    String key = Names.key(name);
    if (knows(key)) {
      return true;
    }
    String[] words = key.split(" ");
    for (int begin = 1; begin < words.length; begin++) {
      String head = String.join(" ", List.of(words).subList(0, begin));
      String rest = String.join(" ", List.of(words).subList(begin, words.length));
      boolean title = registry.agent(head).isPresent() || !registry.findKey(head).isEmpty();
      if (title && (knows(rest) || registry.agent(rest).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private boolean knows(String key) {
    return !registry.findKey(key).isEmpty()
        || !registry.findKey("the " + key).isEmpty()
        || registry.agent(key).isPresent()
        || (key.indexOf(' ') < 0 && !registry.findSurname(key).isEmpty())
        || otherwiseKnown.test(key);
  }

  private static String around(String text, int begin, int end) {
    int from = Math.max(0, begin - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    while (from > 0 && from < begin && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return text.substring(from, to).replaceAll("\\s+", " ").strip();
  }

  /**
   * The unknown names, the most frequent first. A single word that only ever starts sentences is no
   * name.
   */
  public List<Unknown> unknown() {
    List<Unknown> found = new ArrayList<>();
    mentions.forEach((name, count) -> {
      if (inside.contains(name) || name.indexOf(' ') > 0) {
        found.add(
            new Unknown(name, count, texts.getOrDefault(name, 0), examples.getOrDefault(name, "")));
      }
    });
    found.sort(Comparator.comparingInt(Unknown::mentions).reversed().thenComparing(Unknown::name));
    return found;
  }
}
