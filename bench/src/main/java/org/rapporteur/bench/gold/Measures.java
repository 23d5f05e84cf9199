package org.rapporteur.bench.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.gold.EventPairs.Pair;
import org.rapporteur.event.Status;

/**
 * The measures of what was found in texts, by name.
 *
 * <p>Types, countries, codes and CAMEO codes are counted over all events; arguable events of the
 * gold are no loss when missed. Mode, status, background, hedge, speakers, time and place are
 * counted over pairs of events of the same type. Claims are counted over all events: who takes
 * which stance towards which event. "right" measures are shares of pairs: all three figures are the
 * same.
 */
public final class Measures {
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** The tally of each measure, in the order of their importance. */
  public Map<String, Tally> tallies() {
    return tallies;
  }

  /** Counts what was {@code found} in one text whose {@code gold} is known. */
  public void add(List<Annotation> gold, List<Annotation> found) {
    EventPairs pairs = EventPairs.of(gold, found);
    count("type", pairs, pair -> true);
    count("type + countries", pairs, pair -> pair.gold().hasCountriesOf(pair.found()));
    count("type + exact codes", pairs, pair -> pair.gold().hasCodesOf(pair.found()));
    count("full CAMEO code", pairs, pair -> pair.gold().cameo().equals(pair.found().cameo()));
    share(
        "CAMEO root right",
        pairs,
        pair -> pair.gold().cameo().root().equals(pair.found().cameo().root()));
    share("mode right", pairs, pair -> Objects.equals(pair.gold().mode(), pair.found().mode()));
    share("trigger right", pairs, pair -> pair.gold().trigger().overlaps(pair.found().trigger()));
    share("status right", pairs, pair -> pair.gold().status() == pair.found().status());
    for (Status status : Status.values()) {
      marked("status " + status, pairs, event -> event.status() == status);
    }
    share("background right", pairs, pair -> pair.gold().background() == pair.found().background());
    marked("background", pairs, Annotation::background);
    marked("hedge", pairs, event -> event.hedge() != null);
    speakers(pairs);
    claims(pairs);
    known("time right", pairs, Annotation::start);
    known("place right", pairs, Annotation::place);
    if (gold.isEmpty()) {
      plus("no event at all", found.isEmpty() ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
    }
  }

  private void plus(String measure, Tally tally) {
    tallies.merge(measure, tally, Tally::plus);
  }

  private void count(String measure, EventPairs pairs, Predicate<Pair> right) {
    int found = 0;
    int extra = pairs.extra().size();
    int missed = coreOf(pairs.missed());
    for (Pair pair : pairs.pairs()) {
      if (right.test(pair)) {
        found++;
      } else {
        extra++;
        missed += pair.gold().core() ? 1 : 0;
      }
    }
    plus(measure, new Tally(found, extra, missed));
  }

  private static int coreOf(List<Annotation> events) {
    return (int) events.stream().filter(Annotation::core).count();
  }

  private void share(String measure, EventPairs pairs, Predicate<Pair> right) {
    int hits = (int) pairs.pairs().stream().filter(right).count();
    int rest = pairs.pairs().size() - hits;
    plus(measure, new Tally(hits, rest, rest));
  }

  private void marked(String measure, EventPairs pairs, Predicate<Annotation> mark) {
    Tally tally = Tally.NONE;
    for (Pair pair : pairs.pairs()) {
      boolean wanted = mark.test(pair.gold());
      boolean found = mark.test(pair.found());
      tally =
          tally.plus(
              new Tally(
                  wanted && found ? 1 : 0, found && !wanted ? 1 : 0, wanted && !found ? 1 : 0));
    }
    plus(measure, tally);
  }

  private void known(
      String measure, EventPairs pairs, Function<Annotation, @Nullable String> value) {
    for (Pair pair : pairs.pairs()) {
      String wanted = value.apply(pair.gold());
      if (wanted != null) {
        boolean right = wanted.equals(value.apply(pair.found()));
        plus(measure, right ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
      }
    }
  }

  private void speakers(EventPairs pairs) {
    for (Pair pair : pairs.pairs()) {
      plus(
          "speakers",
          compare(
              pair.gold().speakers(),
              pair.found().speakers(),
              (wanted, found) -> wanted.span().overlaps(found.span())));
    }
  }

  private void claims(EventPairs pairs) {
    Tally tally = Tally.NONE;
    for (Pair pair : pairs.pairs()) {
      tally =
          tally.plus(
              compare(pair.gold().stances(), pair.found().stances(), Measures::isSameStance));
    }
    for (Annotation event : pairs.extra()) {
      tally = tally.plus(new Tally(0, event.stances().size(), 0));
    }
    for (Annotation event : pairs.missed()) {
      tally = tally.plus(new Tally(0, 0, event.core() ? event.stances().size() : 0));
    }
    plus("claims", tally);
  }

  private static boolean isSameStance(Stance wanted, Stance found) {
    String country = wanted.claimant().country();
    boolean samePlace = wanted.claimant().span().overlaps(found.claimant().span());
    boolean sameCountry = country != null && country.equals(found.claimant().country());
    return wanted.stance() == found.stance() && (samePlace || sameCountry);
  }

  private static <T> Tally compare(List<T> gold, List<T> found, BiPredicate<T, T> same) {
    List<T> free = new ArrayList<>(found);
    int hits = 0;
    for (T wanted : gold) {
      for (int i = 0; i < free.size(); i++) {
        if (same.test(wanted, free.get(i))) {
          free.remove(i);
          hits++;
          break;
        }
      }
    }
    return new Tally(hits, free.size(), gold.size() - hits);
  }
}
