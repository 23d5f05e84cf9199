package org.rapporteur.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Corrections;
import org.rapporteur.event.Status;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;

/**
 * Joins reports into occurrences, one article after the other. Given all articles by {@link #join},
 * the result depends on which articles there are and not on their order; articles added later in
 * the order of their publication give the same as all at once. Not for several threads.
 */
public final class OccurrenceJoiner {
  /** A report is compared with the latest of an occurrence; there may be thousands. */
  private static final int MOST_COMPARED = 40;

  /** What is said of a report must fit most of an occurrence, or one report chains two events. */
  private static final double MEAN = 0.4;

  private final Words words;
  private final TurnWords turns;
  private final TermWeights terms = new TermWeights();
  private final PairScorer scorer = new PairScorer(terms);
  private final Map<OccurrenceId, List<Joined>> occurrences = new LinkedHashMap<>();
  private final Map<String, Set<OccurrenceId>> blocks = new HashMap<>();
  private final Map<ReportKey, OccurrenceId> placed = new HashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final Rulings rulings;

  /** A joiner that compares {@code words}, knows {@code turns} and obeys {@code rulings}. */
  public OccurrenceJoiner(Words words, TurnWords turns, Rulings rulings) {
    this.words = words;
    this.turns = turns;
    this.rulings = rulings;
  }

  /** The occurrences that {@code articles} report, in the order of their first report. */
  public static List<Occurrence> join(Collection<CodedArticle> articles) {
    return join(articles, Corrections.NONE);
  }

  /** The same, with what {@code corrections} say about which reports are of one event. */
  public static List<Occurrence> join(Collection<CodedArticle> articles, Corrections corrections) {
    OccurrenceJoiner joiner =
        new OccurrenceJoiner(
            Words.builtIn(), TurnWords.builtIn(), Rulings.of(corrections, articles));
    articles.stream()
        .sorted(Comparator.comparing(coded -> ReportFacts.order(coded.article())))
        .forEach(joiner::add);
    return joiner.occurrences();
  }

  /** What articles are sorted by before they are joined: the day, undated first, and the key. */
  public static String order(ReportedArticle article) {
    return ReportFacts.order(article);
  }

  /** Joins the reports of {@code article}, those left out that have a place already. */
  public void add(CodedArticle article) {
    for (ReportFacts facts : facts(article)) {
      if (placed.containsKey(facts.key())) {
        continue;
      }
      Optional<Rulings.Hand> hand = rulings.hand(facts.key(), placed.keySet());
      if (hand.isPresent()) {
        ReportKey to = hand.get().to();
        enter(of(to), new Joined(facts, to, hand.get().decision()));
      } else if (facts.event().status() != Status.HYPOTHETICAL || rulings.isAbout(facts.key())) {
        place(facts);
      }
    }
  }

  private OccurrenceId of(ReportKey placedBefore) {
    return Objects.requireNonNull(placed.get(placedBefore));
  }

  /**
   * Takes over what was decided before about {@code articles}. What does not hold any more is left
   * out, to be given to {@link #add} again: a report that was coded to something else since, one
   * that a person has decided about, and all that were joined to it.
   */
  public void restore(Collection<CodedArticle> articles, Map<ReportKey, Membership> memberships) {
    Map<ReportKey, ReportFacts> known = new LinkedHashMap<>();
    for (CodedArticle article : articles) {
      if (article.reports().stream().map(ReportKey::of).anyMatch(memberships::containsKey)) {
        facts(article).forEach(facts -> known.put(facts.key(), facts));
      }
    }
    Map<ReportKey, Boolean> holds = new HashMap<>();
    for (ReportFacts facts : known.values()) {
      Membership membership = memberships.get(facts.key());
      if (membership != null && holds(facts.key(), known, memberships, holds)) {
        enter(
            membership.occurrence(),
            new Joined(facts, membership.joinedTo(), membership.decision()));
      }
    }
  }

  /** Whether a report, and what it was joined to, still is what it was when it was joined. */
  private boolean holds(
      ReportKey key,
      Map<ReportKey, ReportFacts> known,
      Map<ReportKey, Membership> memberships,
      Map<ReportKey, Boolean> holds) {
    List<ReportKey> chain = new ArrayList<>();
    boolean all = true;
    for (ReportKey at = key; all && at != null; ) {
      Boolean before = holds.get(at);
      if (before != null) {
        all = before;
        break;
      }
      chain.add(at);
      holds.put(at, false);
      Membership membership = memberships.get(at);
      all = membership != null && holds(at, membership, known);
      at = membership == null ? null : membership.joinedTo();
    }
    for (ReportKey seen : chain) {
      holds.put(seen, all);
    }
    return all;
  }

  private boolean holds(ReportKey key, Membership membership, Map<ReportKey, ReportFacts> known) {
    ReportFacts facts = known.get(key);
    if (facts == null || rulings.isAbout(key)) {
      return false;
    }
    ReportKey to = membership.joinedTo();
    Decision decision = membership.decision();
    if (to == null || decision == null) {
      return membership.occurrence().equals(OccurrenceId.of(key));
    }
    ReportFacts other = known.get(to);
    return other != null
        && decision.reasons().stream().noneMatch(reason -> reason.kind() == Reason.Kind.HAND)
        && scorer.decide(facts, other).contradiction() == null;
  }

  /** All occurrences, in the order of their first report. */
  public List<Occurrence> occurrences() {
    return occurrences.entrySet().stream()
        .map(entry ->
            new Occurrence(entry.getKey(), entry.getValue().stream().map(Joined::member).toList()))
        .toList();
  }

  /** Where each report belongs; what {@link #restore} takes. */
  public Map<ReportKey, Membership> memberships() {
    Map<ReportKey, Membership> memberships = new HashMap<>();
    occurrences.forEach((id, members) ->
        members.forEach(member ->
            memberships.put(
                member.facts.key(), new Membership(id, member.joinedTo, member.decision))));
    return memberships;
  }

  private List<ReportFacts> facts(CodedArticle article) {
    List<String> text = new ArrayList<>();
    if (article.article().title() != null) {
      text.addAll(words.of(article.article().title()));
    }
    article.reports().stream()
        .map(Report::sentenceText)
        .distinct()
        .forEach(sentence -> text.addAll(words.of(sentence)));
    Map<String, Integer> counts = TermWeights.counts(text);
    if (counted.add(article.article().key())) {
      terms.add(counts.keySet());
    }
    return article.reports().stream()
        .map(report -> ReportFacts.of(report, counts, words, turns))
        .sorted(ReportFacts.ORDER)
        .toList();
  }

  private void place(ReportFacts facts) {
    Choice best = null;
    for (OccurrenceId candidate : candidates(facts)) {
      Choice choice = compare(facts, candidate);
      if (choice != null && (best == null || choice.decision.score() > best.decision.score())) {
        best = choice;
      }
    }
    if (best == null) {
      enter(OccurrenceId.of(facts.key()), new Joined(facts, null, null));
    } else {
      enter(best.occurrence, new Joined(facts, best.joinedTo, best.decision));
    }
  }

  private Set<OccurrenceId> candidates(ReportFacts facts) {
    Set<OccurrenceId> candidates = new TreeSet<>();
    for (String block : facts.blocks()) {
      candidates.addAll(blocks.getOrDefault(block, Set.of()));
    }
    for (ReportKey forbidden : rulings.apart(facts.key())) {
      OccurrenceId there = placed.get(forbidden);
      if (there != null) {
        candidates.remove(there);
      }
    }
    return candidates;
  }

  private @Nullable Choice compare(ReportFacts facts, OccurrenceId candidate) {
    List<Joined> members = occurrences.getOrDefault(candidate, List.of());
    Choice best = null;
    double sum = 0;
    int first = Math.max(0, members.size() - MOST_COMPARED);
    for (Joined member : members.subList(first, members.size())) {
      Decision decision = scorer.decide(facts, member.facts);
      if (decision.contradiction() != null) {
        return null;
      }
      sum += decision.score();
      if (best == null || decision.score() > best.decision.score()) {
        best = new Choice(candidate, member.facts.key(), decision);
      }
    }
    boolean fits =
        best != null
            && best.decision.score() >= JoinWeights.THRESHOLD
            && sum / (members.size() - first) >= MEAN;
    return fits ? best : null;
  }

  private void enter(OccurrenceId occurrence, Joined joined) {
    occurrences.computeIfAbsent(occurrence, id -> new ArrayList<>()).add(joined);
    placed.put(joined.facts.key(), occurrence);
    for (String block : joined.facts.blocks()) {
      blocks.computeIfAbsent(block, name -> new LinkedHashSet<>()).add(occurrence);
    }
  }

  /**
   * Where a report belongs.
   *
   * @param occurrence to which occurrence
   * @param joinedTo the report that it resembles most; null for the founder
   * @param decision why; null for the founder
   */
  public record Membership(
      OccurrenceId occurrence, @Nullable ReportKey joinedTo, @Nullable Decision decision) {}

  private record Joined(
      ReportFacts facts, @Nullable ReportKey joinedTo, @Nullable Decision decision) {
    Occurrence.Member member() {
      return new Occurrence.Member(
          facts.report(), facts.key(), facts.isTurned(), joinedTo, decision);
    }
  }

  private record Choice(OccurrenceId occurrence, ReportKey joinedTo, Decision decision) {}
}
