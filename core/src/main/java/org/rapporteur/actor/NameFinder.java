package org.rapporteur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Finds registered names among the tokens of a sentence. */
final class NameFinder {
  private static final int LONGEST_WINDOW = 10;

  /** Abbreviations of names that are ordinary words when everything is in capitals. */
  private static final Set<String> ORDINARY = Set.of("CAR", "WHO", "US", "AID", "START", "ACT");

  private static final Set<String> CONTINENT = Set.of("america", "american", "americans");

  private static final Set<String> REGIONS = Set.of("latin", "central", "south", "north");

  /** Words that make another party of a "Democratic Party". */
  private static final Set<String> PARTIES =
      Set.of("christian", "social", "liberal", "national", "free", "people's", "progressive");

  private final ActorRegistry registry;
  private final CountryOfPlace places;
  private final @Nullable LocalDate day;

  private final Predicate<Span> isTime;

  NameFinder(
      ActorRegistry registry,
      CountryOfPlace places,
      @Nullable LocalDate day,
      Predicate<Span> isTime) {
    this.registry = registry;
    this.places = places;
    this.day = day;
    this.isTime = isTime;
  }

  /**
   * A name found in a sentence.
   *
   * @param begin index of its first token
   * @param end index behind its last token
   * @param entries what it can stand for, those that hold on the day first
   */
  record Match(int begin, int end, List<RegistryEntry> entries) {
    RegistryEntry best() {
      return entries.getFirst();
    }
  }

  /** The longest name that covers {@code head} and begins at or after {@code first}. */
  Optional<Match> covering(Sentence sentence, Token head, int first) {
    int limit = Math.min(sentence.tokens().size(), head.index() + LONGEST_WINDOW);
    for (int length = LONGEST_WINDOW; length >= 1; length--) {
      for (int begin = Math.max(first, head.index() - length + 1); begin <= head.index(); begin++) {
        int end = begin + length;
        if (end > head.index() && end <= limit) {
          Optional<Match> match = at(sentence, begin, end);
          if (match.isPresent()) {
            return match;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The name that the tokens from {@code begin} to {@code end} spell. */
  Optional<Match> at(Sentence sentence, int begin, int end) {
    if (isTime(sentence, begin, end) || !looksLikeName(sentence, begin, end)) {
      return Optional.empty();
    }
    String key = key(sentence, begin, end);
    if (begin > 0 && isPartOfName(sentence.token(begin - 1).form(), key)) {
      return Optional.empty();
    }
    List<RegistryEntry> entries = registry.findKey(key);
    if (entries.isEmpty() && end - begin == 1) {
      entries = misspelt(sentence.token(begin));
    }
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Match(begin, end, ranked(here(sentence, begin, end, entries))));
  }

  /** Whether {@code word} tells a time, alone or with others. */
  boolean isTime(Token word) {
    return isTime.test(word.span());
  }

  /** "On Friday" is no person, nor "in March". */
  private boolean isTime(Sentence sentence, int begin, int end) {
    return isTime.test(sentence.token(begin).span().cover(sentence.token(end - 1).span()));
  }

  /** "Georgia" is not the country where the article's places say that it is a state of another. */
  private List<RegistryEntry> here(
      Sentence sentence, int begin, int end, List<RegistryEntry> entries) {
    String form = sentence.token(begin).form();
    String country = end - begin == 1 ? places.country(form).orElse(null) : null;
    return country == null
        ? entries
        : entries.stream()
            .map(entry ->
                entry.kind() == RegistryEntry.Kind.COUNTRY && !country.equals(entry.country())
                    ? new RegistryEntry(
                        entry.kind(), form, country, List.of(), null, null, null, null)
                    : entry)
            .toList();
  }

  /** "American" in "Latin American", "Democratic Party" in "Christian Democratic Party". */
  private static boolean isPartOfName(String before, String key) {
    String word = before.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(before.charAt(0))
        && ((CONTINENT.contains(key) && REGIONS.contains(word))
            || (key.endsWith(" party") && PARTIES.contains(word)));
  }

  /** "Ethopia", unless it is the name of a place or a person. */
  private List<RegistryEntry> misspelt(Token word) {
    String form = word.form();
    boolean name =
        form.length() >= Misspellings.SHORTEST
            && Character.isUpperCase(form.charAt(0))
            && Character.isLowerCase(form.charAt(1))
            && word.wordClass() != WordClass.VERB;
    List<RegistryEntry> found = name ? registry.misspelt(Names.key(form)) : List.of();
    return found.isEmpty() || places.country(form).isPresent() ? List.of() : found;
  }

  /** How often each country is named in {@code headline}, by its own name, adjective or people. */
  Map<String, Integer> countries(String headline) {
    Map<String, Integer> counts = new TreeMap<>();
    String[] words = headline.split("[^\\p{L}.’']+", -1);
    for (int begin = 0; begin < words.length; begin++) {
      for (int end = Math.min(words.length, begin + 3); end > begin; end--) {
        String name = String.join(" ", Arrays.copyOfRange(words, begin, end));
        List<RegistryEntry> entries =
            name.isEmpty() || !Character.isUpperCase(name.charAt(0))
                ? List.of()
                : ranked(registry.findKey(Names.key(name.replaceAll("['’]s$", ""))));
        if (!entries.isEmpty() && isCountry(entries.getFirst())) {
          counts.merge(entries.getFirst().country(), 1, Integer::sum);
          begin = end - 1;
          break;
        }
      }
    }
    return counts;
  }

  private static boolean isCountry(RegistryEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY, NATIONALITY, PEOPLE -> entry.country() != null;
      case CAPITAL, SEAT, ORGANIZATION, PERSON, GROUP, NOT_PERSON -> false;
    };
  }

  private List<RegistryEntry> ranked(List<RegistryEntry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    List<RegistryEntry> ranked = new ArrayList<>();
    entries.stream().filter(entry -> entry.heldOn(day)).forEach(ranked::add);
    entries.stream().filter(entry -> !entry.heldOn(day)).forEach(ranked::add);
    ranked.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    return ranked;
  }

  private int rank(RegistryEntry entry) {
    int kind =
        switch (entry.kind()) {
          case NOT_PERSON -> 0;
          case COUNTRY -> 1;
          case ORGANIZATION -> 2;
          case PEOPLE, NATIONALITY -> 3;
          case SEAT, CAPITAL -> 4;
          case GROUP -> 5;
          case PERSON -> 6;
        };
    boolean held = entry.heldOn(day);
    return kind + (held ? 0 : 10);
  }

  private static boolean looksLikeName(Sentence sentence, int begin, int end) {
    Token first = sentence.token(begin);
    Token last = sentence.token(end - 1);
    if (first.wordClass() == WordClass.POSSESSIVE_MARK
        || last.wordClass() == WordClass.POSSESSIVE_MARK
        || first.wordClass() == WordClass.PUNCTUATION
        || last.wordClass() == WordClass.PUNCTUATION
        || isTimeBeside(last)) {
      return false;
    }
    boolean capital = false;
    for (int i = begin; i < end; i++) {
      String form = sentence.token(i).form();
      capital |= Character.isUpperCase(form.charAt(0));
      if (form.equals("us") || form.equals("Us")) {
        return false;
      }
    }
    if (end - begin == 1 && ORDINARY.contains(first.form()) && isAllCapitals(sentence)) {
      return false;
    }
    return capital || end - begin > 1;
  }

  /** Whether the text is set in capitals, so that "CAR" may be a car. */
  private static boolean isAllCapitals(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.wordClass() != WordClass.PUNCTUATION)
        .noneMatch(token -> token.form().chars().anyMatch(Character::isLowerCase));
  }

  /** "Today" in "visited Russia today" is no part of a name. */
  private static boolean isTimeBeside(Token last) {
    return Character.isLowerCase(last.form().charAt(0))
        && (last.relation() == Relation.NOUN_ADVERBIAL || last.wordClass() == WordClass.ADVERB);
  }

  private static String key(Sentence sentence, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Token token = sentence.token(i);
      boolean mark = token.wordClass() == WordClass.POSSESSIVE_MARK && token.form().length() <= 2;
      if (mark) {
        words.append(token.form().replaceAll("['’]", ""));
        continue;
      }
      String word = Names.key(token.form());
      words.append(words.isEmpty() || word.isEmpty() ? "" : " ").append(word);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
