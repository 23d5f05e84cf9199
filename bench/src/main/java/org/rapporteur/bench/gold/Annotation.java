package org.rapporteur.bench.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

/**
 * An event as a person wrote it down, or as the coder found it, in the form in which both are
 * compared.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, if the words carry one
 * @param cameo CAMEO code
 * @param status what the text says about its reality
 * @param background whether it is history told as context
 * @param core whether any careful reader would record it; others are no loss when absent
 * @param trigger the words that name it
 * @param within the sentence or paragraph that tells it
 * @param source who acts
 * @param target acted upon
 * @param hedge words that weaken it, if any
 * @param speakers on whose word, nearest first
 * @param stances who accuses, confirms, denies it
 * @param start first day, ISO; null when it is not annotated or open
 * @param place code of the country in which it takes place; null when it is not annotated
 */
public record Annotation(
    EventType type,
    @Nullable String mode,
    CameoCode cameo,
    Status status,
    boolean background,
    boolean core,
    Span trigger,
    Span within,
    List<Party> source,
    List<Party> target,
    @Nullable String hedge,
    List<Party> speakers,
    List<Stance> stances,
    @Nullable String start,
    @Nullable String place) {
  public Annotation {
    source = List.copyOf(source);
    target = List.copyOf(target);
    speakers = List.copyOf(speakers);
    stances = List.copyOf(stances);
    if (mode != null && !type.hasMode(mode)) {
      throw new IllegalArgumentException(type + " has no mode " + mode);
    }
  }

  private boolean isSymmetric() {
    return switch (type) {
      case AGREE, CONSULT, COOPERATE -> true;
      case SUPPORT,
          AID,
          CONCEDE,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  /**
   * Whether the countries on each side overlap or are unknown on both; of events of equals, whether
   * both name the same countries.
   */
  boolean hasCountriesOf(Annotation other) {
    Set<String> all = countries(source, target);
    return (overlap(countries(source), countries(other.source))
            && overlap(countries(target), countries(other.target)))
        || (isSymmetric() && all.equals(countries(other.source, other.target)));
  }

  /** Whether both sides have the same codes, without regard to the order of sectors. */
  boolean hasCodesOf(Annotation other) {
    List<Party> all = new ArrayList<>(source);
    all.addAll(target);
    List<Party> others = new ArrayList<>(other.source);
    others.addAll(other.target);
    return (codes(source).equals(codes(other.source)) && codes(target).equals(codes(other.target)))
        || (isSymmetric() && codes(all).equals(codes(others)));
  }

  @SafeVarargs
  private static Set<String> countries(List<Party>... sides) {
    Set<String> countries = new TreeSet<>();
    for (List<Party> side : sides) {
      for (Party party : side) {
        String country = party.country();
        if (country != null) {
          countries.add(country);
        }
      }
    }
    return countries;
  }

  private static Set<String> codes(List<Party> side) {
    Set<String> codes = new TreeSet<>();
    side.forEach(party -> codes.add(party.sortedCode()));
    return codes;
  }

  private static boolean overlap(Set<String> one, Set<String> other) {
    return (one.isEmpty() && other.isEmpty()) || one.stream().anyMatch(other::contains);
  }
}
