package org.rapporteur.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which names of an article are places and which places they are: every reading is weighed
 * by the likely readings of the other names, a few times over.
 */
final class Senses {
  private static final int ROUNDS = 4;

  /** What one strong mention of a name lends to the others. */
  private static final double REPEATED = 0.8;

  /** What the next place behind a comma says when it contains the first. */
  private static final double CONTAINED = 2;

  private final Gazetteer gazetteer;
  private final Containment containment;
  private final Map<String, Name> names = new LinkedHashMap<>();
  private final Map<Name, Double> strongest = new LinkedHashMap<>();
  private Focus focus;

  Senses(Gazetteer gazetteer, List<Toponym> toponyms, Setting setting) {
    this.gazetteer = gazetteer;
    this.containment = Containment.of(toponyms);
    for (Toponym toponym : toponyms) {
      Name name = names.computeIfAbsent(toponym.key(), Name::new);
      name.add(toponym, containment);
      strongest.merge(name, evidence(toponym), Math::max);
    }
    names.values().forEach(this::weigh);
    focus = new Focus(setting);
    for (int round = 0; round < ROUNDS; round++) {
      names.values().forEach(name -> name.believe(focus));
      focus = focus.refocused(names.values());
    }
  }

  private void weigh(Name name) {
    double sure = 1 / (1 + Math.exp(-3 * (strongest.getOrDefault(name, 0.0) - 1.2)));
    boolean people =
        name.mentions().stream().allMatch(mention -> mention.use() == Toponym.Use.DEMONYM);
    name.weigh(sure * (people ? 0.5 : 1) * (1 + 0.3 * Math.log(name.mentions().size())));
  }

  private double evidence(Toponym toponym) {
    return toponym.evidence() + (containment.concerns(toponym) ? CONTAINED : 0);
  }

  /** The mentions of places in text order, with the place that each means. */
  List<Choice> choices() {
    List<Choice> found = new ArrayList<>();
    for (Name name : names.values()) {
      double fit = fit(name);
      double best = strongest.getOrDefault(name, 0.0);
      for (Toponym mention : name.mentions()) {
        double own = evidence(mention);
        double lent = best - own >= REPEATED ? REPEATED : 0;
        double fitting = mention.use() == Toponym.Use.PART_OF_NAME ? Math.min(0, fit) : fit;
        if (own + lent + fitting >= NameContext.ENOUGH) {
          found.add(choice(name, mention));
        }
      }
    }
    found.sort(java.util.Comparator.comparing(choice -> choice.toponym().span()));
    return found;
  }

  /** How well the likeliest reading goes with the other names of the article. */
  private double fit(Name name) {
    GazetteerEntry entry = name.best();
    if (GenericDivision.is(name.key())) {
      return 1.6 * focus.countryShare(name, entry);
    }
    if (!entry.kind().isSettlement() && entry.kind() != GazetteerEntry.Kind.ADMIN2) {
      return 0;
    }
    double near = focus.near(name, entry);
    double stray = entry.population() < 100_000 && focus.countryShare(name, entry) < 0.1 ? 0.9 : 0;
    return 1.2 * near + 0.4 * focus.divisionShare(name, entry) - (near < 0.2 ? stray : 0);
  }

  private Choice choice(Name name, Toponym mention) {
    GazetteerEntry best = name.best();
    double most = Double.NEGATIVE_INFINITY;
    for (Name.Belief belief : name.beliefs()) {
      if (mention.readings().contains(belief.entry())) {
        double score =
            Math.log(belief.share() + 1e-9) + Name.said(mention, belief.entry(), containment);
        if (score > most) {
          most = score;
          best = belief.entry();
        }
      }
    }
    return new Choice(mention, best, reason(name, mention, best));
  }

  private String reason(Name name, Toponym mention, GazetteerEntry best) {
    Toponym outer = containment.containerOf(mention);
    if (outer != null && outer.readings().stream().anyMatch(best::isWithin)) {
      return "lies in " + outer.text();
    }
    if (isContained(name.mentions(), best)) {
      return "named with the place that contains it";
    }
    if (mention.readings().size() == 1) {
      return "only place of that name";
    }
    if (focus.near(name, best) > 0.5) {
      return "near other places of the article";
    }
    if (focus.divisionShare(name, best) > 0.5) {
      return "the article speaks of " + best.admin1();
    }
    String country = best.country();
    GazetteerEntry state = country == null ? null : gazetteer.countries().withCode(country);
    return state != null && focus.countryShare(name, best) > 0.5
        ? "the article speaks of " + state.name()
        : "best known place of that name";
  }

  private boolean isContained(Collection<Toponym> mentions, GazetteerEntry best) {
    for (Toponym mention : mentions) {
      Toponym outer = containment.containerOf(mention);
      if (outer != null && outer.readings().stream().anyMatch(best::isWithin)) {
        return true;
      }
    }
    return false;
  }
}
