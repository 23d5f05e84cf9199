package org.rapporteur.occurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.report.Report;

/** Finds which announced event a cancellation or postponement is about. */
public final class TurnFinder {
  private static final int REACH_DAYS = 60;
  private static final double PARTY = 0.6;
  private static final double LEAST = 0.12;

  private final TurnWords turns;
  private final Words words = Words.builtIn();
  private final TermWeights terms = new TermWeights();
  private final List<Occurrence> announced;
  private final Map<ReportKey, ReportFacts> facts = new HashMap<>();

  /** Looks among {@code announced}. */
  public TurnFinder(TurnWords turns, List<Occurrence> announced) {
    this.turns = turns;
    this.announced = List.copyOf(announced);
    for (Occurrence occurrence : announced) {
      for (Report report : occurrence.reports()) {
        terms.add(facts(report).words().keySet());
      }
    }
  }

  /** Whether {@code occurrence} is the calling off or putting off of another. */
  public boolean turnsAnother(Occurrence occurrence) {
    return occurrence.reports().stream().allMatch(report -> turns.turnsAnother(report.event()));
  }

  /** What {@code turning} turns; null when no event is announced that fits. */
  public @Nullable OccurrenceId find(Occurrence turning) {
    OccurrenceId best = null;
    double most = LEAST;
    for (Occurrence candidate : announced) {
      double fit = 0;
      for (Report report : turning.reports()) {
        for (Report other : candidate.reports()) {
          fit = Math.max(fit, fit(facts(report), facts(other)));
        }
      }
      if (fit > most) {
        best = candidate.id();
        most = fit;
      }
    }
    return best;
  }

  private ReportFacts facts(Report report) {
    return facts.computeIfAbsent(
        ReportKey.of(report), key -> ReportFacts.of(report, Map.of(), words, turns));
  }

  /** Parties of the one must be parties of the other, and the announcement must come first. */
  private double fit(ReportFacts turning, ReportFacts announcement) {
    Event event = announcement.event();
    boolean meeting = event.type() == EventType.CONSULT || event.type() == EventType.COOPERATE;
    if (!meeting || !isBefore(announcement.published(), turning.published())) {
      return 0;
    }
    PartyMatch match = PartyMatch.of(turning.parties(), announcement.parties());
    int known = (int) turning.parties().stream().filter(party -> !party.isUnknown()).count();
    if (match.value() < PARTY || known == 0) {
      return 0;
    }
    double alike = terms.similarity(turning.words(), announcement.words());
    return known > 1 && announcement.parties().size() > 1 ? alike + LEAST : alike;
  }

  private static boolean isBefore(@Nullable LocalDate some, @Nullable LocalDate other) {
    return some == null
        || other == null
        || (!some.isAfter(other) && ChronoUnit.DAYS.between(some, other) <= REACH_DAYS);
  }
}
