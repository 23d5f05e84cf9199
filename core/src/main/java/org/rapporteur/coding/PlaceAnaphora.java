package org.rapporteur.coding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.place.Place;
import org.rapporteur.place.PlaceMention;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Role;

/** Places that a noun takes up: "withdrew from the region", "was shot in the city". */
final class PlaceAnaphora {
  private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital");
  private static final Set<String> LANDS =
      Set.of("region", "area", "territory", "province", "island", "peninsula", "enclave");
  private static final List<Role> WHERE = List.of(Role.LOCATION, Role.DESTINATION, Role.ORIGIN);

  /** How many characters back a noun reaches. */
  private static final int REACH = 1200;

  private final List<PlaceMention> mentions;

  PlaceAnaphora(List<PlaceMention> mentions) {
    this.mentions = mentions;
  }

  /** The place told before that a noun in the clause of {@code predication} takes up, or null. */
  @Nullable Place of(Predication predication) {
    Sentence sentence = predication.sentence();
    for (Role role : WHERE) {
      for (Argument argument : predication.fillers(role)) {
        Token noun = argument.head();
        if (Definiteness.isDefinite(sentence, noun) && !isNamed(sentence, noun)) {
          Place found = before(noun);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  /** "the city of Goma" takes up nothing. */
  private static boolean isNamed(Sentence sentence, Token noun) {
    return sentence.subtree(noun).stream()
        .anyMatch(token -> token.wordClass() == org.rapporteur.language.WordClass.NAME);
  }

  private @Nullable Place before(Token noun) {
    Place last = null;
    for (PlaceMention mention : mentions) {
      Place place = mention.place();
      boolean reached =
          place.span().end() <= noun.span().begin()
              && noun.span().begin() - place.span().end() < REACH;
      if (reached && mention.literal() && place.country() != null && fits(place, noun.lemma())) {
        last = place;
      }
    }
    return last;
  }

  private static boolean fits(Place place, String noun) {
    return switch (place.precision()) {
      case CITY -> TOWNS.contains(noun);
      case ADMIN1 -> LANDS.contains(noun);
      case COUNTRY -> LANDS.contains(noun) || noun.equals("country");
      case SITE -> false;
    };
  }
}
