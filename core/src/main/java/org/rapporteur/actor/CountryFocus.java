package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Which countries an article and each of its sentences speak of. */
final class CountryFocus {
  /** A country must have this share of the article's mentions to lend itself to its agents. */
  private static final double DOMINANT = 0.5;

  /** A name of the headline weighs as much as so many of the text. */
  private static final int HEADLINE = 2;

  /** What a person's own country needs: this share of that many mentions in so many sentences. */
  private static final double DOMESTIC = 0.6;

  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "across", "inside");

  private static final int DOMESTIC_MENTIONS = 3;
  private static final int DOMESTIC_SENTENCES = 3;

  private final Map<Integer, Map<String, Integer>> bySentence;
  private final Map<Integer, Set<String>> whereBySentence;
  private final Map<String, Integer> persons;
  private final Map<String, Integer> total = new TreeMap<>();
  private final @Nullable String dominant;

  private CountryFocus(
      Map<Integer, Map<String, Integer>> bySentence,
      Map<Integer, Set<String>> whereBySentence,
      Map<String, Integer> persons,
      Map<String, Integer> headline) {
    this.bySentence = bySentence;
    this.whereBySentence = whereBySentence;
    this.persons = persons;
    bySentence
        .values()
        .forEach(counts -> counts.forEach((name, count) -> total.merge(name, count, Integer::sum)));
    headline.forEach((name, count) -> total.merge(name, HEADLINE * count, Integer::sum));
    this.dominant = mostOf(DOMINANT);
  }

  private @Nullable String mostOf(double share) {
    int all = total.values().stream().mapToInt(Integer::intValue).sum();
    int most = total.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best =
        total.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 && most >= share * all ? best.getFirst() : null;
  }

  /**
   * Counts the countries that {@code sentences} and the headline name.
   *
   * @param introduced names that the article gives to persons and bodies of its own
   */
  static CountryFocus count(
      NameFinder names,
      CountryOfPlace cities,
      IntroducedNames introduced,
      @Nullable String headline,
      List<Sentence> sentences) {
    Map<Integer, Map<String, Integer>> bySentence = new HashMap<>();
    Map<Integer, Set<String>> where = new HashMap<>();
    Map<String, Integer> persons = new HashMap<>();
    for (Sentence sentence : sentences) {
      Set<String> here = new TreeSet<>();
      bySentence.put(
          sentence.index(), countries(names, cities, introduced, sentence, here, persons));
      where.put(sentence.index(), here);
    }
    return new CountryFocus(
        bySentence, where, persons, headline == null ? Map.of() : names.countries(headline));
  }

  private static Map<String, Integer> countries(
      NameFinder names,
      CountryOfPlace cities,
      IntroducedNames introduced,
      Sentence sentence,
      Set<String> where,
      Map<String, Integer> persons) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (!Character.isUpperCase(token.form().charAt(0)) || introduced.isExplained(token)) {
        continue;
      }
      Optional<NameFinder.Match> match = longestAt(names, sentence, i);
      boolean oneWord = match.isEmpty() || match.get().end() - i == 1;
      if (oneWord
          && (introduced.isPerson(sentence, token)
              || isWar(sentence, i)
              || isOfCounterpart(sentence, token))) {
        continue;
      }
      if (match.isPresent()) {
        String country = match.get().best().country();
        if (country != null && !isInternational(country)) {
          counts.merge(country, 1, Integer::sum);
          if (match.get().best().kind() == RegistryEntry.Kind.PERSON) {
            persons.merge(Names.key(match.get().best().name()), 1, Integer::sum);
          }
          if (isPlace(match.get().best()) && isWhere(sentence, match.get())) {
            where.add(country);
          }
        }
        i = match.get().end() - 1;
      } else if (token.wordClass() == WordClass.NAME) {
        Optional<String> country = cities.country(token.form());
        country.ifPresent(code -> counts.merge(code, 1, Integer::sum));
        country.ifPresent(where::add);
      }
    }
    return counts;
  }

  private static boolean isPlace(RegistryEntry entry) {
    return entry.kind() == RegistryEntry.Kind.COUNTRY || entry.kind() == RegistryEntry.Kind.CAPITAL;
  }

  private static boolean isWhere(Sentence sentence, NameFinder.Match match) {
    return sentence.tokens().subList(match.begin(), match.end()).stream()
        .filter(token -> token.relation() == Relation.PREPOSITION_OBJECT && token.head() >= 0)
        .map(token -> sentence.token(token.head()).lemma())
        .anyMatch(LOCATIVE::contains);
  }

  /** "The Iraq War" is not in Iraq alone. */
  private static boolean isWar(Sentence sentence, int index) {
    return index + 1 < sentence.tokens().size() && sentence.token(index + 1).form().equals("War");
  }

  /** "His Greek counterpart" tells whence the other is, and nothing of those before. */
  private static boolean isOfCounterpart(Sentence sentence, Token token) {
    return token.head() >= 0 && sentence.token(token.head()).lemma().equals("counterpart");
  }

  private static Optional<NameFinder.Match> longestAt(
      NameFinder names, Sentence sentence, int begin) {
    for (int end = Math.min(sentence.tokens().size(), begin + 6); end > begin; end--) {
      Optional<NameFinder.Match> match = names.at(sentence, begin, end);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  static boolean isInternational(String country) {
    return switch (country) {
      case "IGO", "NGO", "EUR", "IMG", "ISM", "MNC", "UNO" -> true;
      default -> false;
    };
  }

  /** All countries that {@code sentence} names. */
  Set<String> countries(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), Map.of()).keySet();
  }

  /** The only country that {@code sentence} names. */
  Optional<String> onlyCountry(Sentence sentence) {
    Map<String, Integer> counts = bySentence.getOrDefault(sentence.index(), Map.of());
    return counts.size() == 1 ? Optional.of(counts.keySet().iterator().next()) : Optional.empty();
  }

  /** The country that {@code sentence} names more often than every other, {@code but} apart. */
  Optional<String> mostNamed(Sentence sentence, @Nullable String but) {
    Map<String, Integer> counts =
        new TreeMap<>(bySentence.getOrDefault(sentence.index(), Map.of()));
    if (but != null) {
      counts.remove(but);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /** The only country in which {@code sentence} says that something is: a town, or "in Iraq". */
  Optional<String> where(Sentence sentence) {
    Set<String> places = whereBySentence.getOrDefault(sentence.index(), Set.of());
    return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
  }

  /** Whether the article names no country at all. */
  boolean namesNone() {
    return total.isEmpty();
  }

  /** The country that an article of several sentences is about, clearly before all others. */
  Optional<String> domesticCountry() {
    long mentions = total.values().stream().mapToInt(Integer::intValue).sum();
    boolean enough = mentions >= DOMESTIC_MENTIONS && bySentence.size() >= DOMESTIC_SENTENCES;
    return enough ? Optional.ofNullable(mostOf(DOMESTIC)) : Optional.empty();
  }

  /** Whether the article names {@code country} by more than the person {@code name}. */
  boolean names(String country, String name) {
    return total.getOrDefault(country, 0) > persons.getOrDefault(Names.key(name), 0);
  }

  /** The country that most of the article's mentions are of. */
  Optional<String> dominantCountry() {
    return Optional.ofNullable(dominant);
  }
}
