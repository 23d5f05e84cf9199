package org.rapporteur.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;

/** Which countries an article and each of its sentences speak of. */
final class CountryFocus {
  /** A country must have this share of the article's mentions to lend itself to its agents. */
  private static final double DOMINANT = 0.5;

  private final Map<Integer, Map<String, Integer>> bySentence;
  private final @Nullable String dominant;

  private CountryFocus(Map<Integer, Map<String, Integer>> bySentence, @Nullable String dominant) {
    this.bySentence = bySentence;
    this.dominant = dominant;
  }

  static CountryFocus count(
      ActorRegistry registry, NameFinder names, CountryOfPlace cities, List<Sentence> sentences) {
    Map<Integer, Map<String, Integer>> bySentence = new HashMap<>();
    Map<String, Integer> total = new TreeMap<>();
    for (Sentence sentence : sentences) {
      Map<String, Integer> counts = countries(names, cities, sentence);
      bySentence.put(sentence.index(), counts);
      counts.forEach((country, count) -> total.merge(country, count, Integer::sum));
    }
    int all = total.values().stream().mapToInt(Integer::intValue).sum();
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : total.entrySet()) {
      if (entry.getValue() >= DOMINANT * all && entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return new CountryFocus(bySentence, best);
  }

  private static Map<String, Integer> countries(
      NameFinder names, CountryOfPlace cities, Sentence sentence) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      if (!Character.isUpperCase(token.form().charAt(0))) {
        continue;
      }
      Optional<NameFinder.Match> match = longestAt(names, sentence, i);
      if (match.isPresent()) {
        String country = match.get().best().country();
        if (country != null && !isInternational(country)) {
          counts.merge(country, 1, Integer::sum);
        }
        i = match.get().end() - 1;
      } else if (token.wordClass() == WordClass.NAME) {
        cities.country(token.form()).ifPresent(c -> counts.merge(c, 1, Integer::sum));
      }
    }
    return counts;
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

  /** The only country that {@code sentence} names. */
  Optional<String> onlyCountry(Sentence sentence) {
    Map<String, Integer> counts = bySentence.getOrDefault(sentence.index(), Map.of());
    return counts.size() == 1 ? Optional.of(counts.keySet().iterator().next()) : Optional.empty();
  }

  /** The country that most of the article's mentions are of. */
  Optional<String> dominantCountry() {
    return Optional.ofNullable(dominant);
  }
}
