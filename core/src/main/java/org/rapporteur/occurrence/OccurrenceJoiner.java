package org.rapporteur.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Status;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

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

  /** A joiner that compares {@code words} and knows {@code turns}. */
  public OccurrenceJoiner(Words words, TurnWords turns) {
    this.words = words;
    this.turns = turns;
  }

  /** The occurrences that {@code articles} report, in the order of their first report. */
  public static List<Occurrence> join(Collection<CodedArticle> articles) {
    OccurrenceJoiner joiner = new OccurrenceJoiner(Words.builtIn(), TurnWords.builtIn());
    articles.stream()
        .sorted(Comparator.comparing(coded -> ReportFacts.order(coded.article())))
        .forEach(joiner::add);
    return joiner.occurrences();
  }

  /** Joins the reports of {@code article}. */
  public void add(CodedArticle article) {
    for (ReportFacts facts : facts(article)) {
      if (facts.event().status() != Status.HYPOTHETICAL) {
        place(facts);
      }
    }
  }

  /**
   * Takes over what was decided before: {@code article} with the memberships of its reports. A
   * report without one is left out.
   */
  public void restore(CodedArticle article, Map<ReportKey, Membership> memberships) {
    for (ReportFacts facts : facts(article)) {
      Membership membership = memberships.get(facts.key());
      if (membership != null) {
        enter(
            membership.occurrence(),
            new Joined(facts, membership.joinedTo(), membership.decision()));
      }
    }
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
    terms.add(counts.keySet());
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
      return new Occurrence.Member(facts.report(), facts.key(), joinedTo, decision);
    }
  }

  private record Choice(OccurrenceId occurrence, ReportKey joinedTo, Decision decision) {}
}
