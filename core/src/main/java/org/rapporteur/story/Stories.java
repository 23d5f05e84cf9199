package org.rapporteur.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.TermWeights;
import org.rapporteur.occurrence.Words;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * Groups articles into stories: one after the other by day of publication, each joins the story of
 * the article that it resembles most, if that is enough (single pass, as in topic detection and
 * tracking: Allan et al. 1998). Not for several threads.
 */
public final class Stories {
  /** Set by hand. */
  static final double THRESHOLD = 0.30;

  private static final double SHARED_EVENT = 0.10;
  private static final int MOST_SHARED = 2;
  private static final int REACH_DAYS = 30;
  private static final int MOST_COMPARED = 400;
  private static final int SHOWN = 6;

  private final Words words = Words.builtIn();
  private final TermWeights weights = new TermWeights();
  private final Map<ReportKey, OccurrenceId> occurrences = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<StoryArticle>> stories = new LinkedHashMap<>();
  private final Map<String, Set<OccurrenceId>> known = new HashMap<>();

  private Stories(Collection<Occurrence> occurrences) {
    for (Occurrence occurrence : occurrences) {
      occurrence.members().forEach(member -> this.occurrences.put(member.key(), occurrence.id()));
    }
  }

  /** The stories of {@code articles}, whose reports were joined to {@code occurrences}. */
  public static Stories of(Collection<CodedArticle> articles, Collection<Occurrence> occurrences) {
    Stories stories = new Stories(occurrences);
    articles.stream()
        .sorted(
            Comparator.comparing(
                    (CodedArticle coded) -> coded.article().published(),
                    Comparator.<LocalDate>nullsFirst(Comparator.naturalOrder()))
                .thenComparing(coded -> coded.article().key()))
        .forEach(stories::add);
    return stories;
  }

  /** The stories in the order of their first article. */
  public List<Story> all() {
    return stories.entrySet().stream()
        .map(entry -> new Story(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Articles that resemble that known by {@code key}, the most alike first; none below .1. */
  public List<Related> related(String key, int most) {
    Entry entry =
        entries.stream()
            .filter(candidate -> candidate.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such article: " + key));
    return entries.stream()
        .filter(other -> !other.equals(entry))
        .map(other -> new Related(other.article.article(), likeness(entry, other)))
        .filter(related -> related.likeness() >= SHARED_EVENT)
        .sorted(
            Comparator.comparingDouble(Related::likeness)
                .reversed()
                .thenComparing(related -> related.article().key()))
        .limit(most)
        .toList();
  }

  private void add(CodedArticle article) {
    Map<String, Integer> terms = Terms.of(article, words);
    weights.add(terms.keySet());
    Set<OccurrenceId> events = new HashSet<>();
    for (Report report : article.reports()) {
      OccurrenceId event = occurrences.get(ReportKey.of(report));
      if (event != null) {
        events.add(event);
      }
    }
    Entry entry = new Entry(article, terms, events, article.article().key());
    Entry nearest = null;
    double most = 0;
    int first = Math.max(0, entries.size() - MOST_COMPARED);
    for (Entry other : entries.subList(first, entries.size())) {
      double likeness = isNear(entry, other) ? likeness(entry, other) : 0;
      if (likeness > most) {
        nearest = other;
        most = likeness;
      }
    }
    boolean joins = nearest != null && most >= THRESHOLD;
    enter(entry, joins ? nearest : null, joins ? most : 0);
  }

  private void enter(Entry entry, @Nullable Entry follows, double likeness) {
    String story = follows == null ? entry.key() : follows.story;
    Entry placed = new Entry(entry.article, entry.terms, entry.events, story);
    entries.add(placed);
    Set<OccurrenceId> before = known.computeIfAbsent(story, id -> new HashSet<>());
    List<Report> fresh = new ArrayList<>();
    int again = 0;
    for (Report report : entry.article.reports()) {
      OccurrenceId event = occurrences.get(ReportKey.of(report));
      if (event != null && before.add(event)) {
        fresh.add(report);
      } else if (event != null) {
        again++;
      }
    }
    stories
        .computeIfAbsent(story, id -> new ArrayList<>())
        .add(
            new StoryArticle(
                entry.article.article(),
                likeness,
                follows == null ? null : follows.key(),
                follows == null ? List.of() : shared(entry, follows),
                fresh,
                again));
  }

  private double likeness(Entry some, Entry other) {
    long shared = some.events.stream().filter(other.events::contains).count();
    return Math.min(
        1,
        weights.similarity(some.terms, other.terms) + SHARED_EVENT * Math.min(MOST_SHARED, shared));
  }

  private static boolean isNear(Entry some, Entry other) {
    LocalDate a = some.article.article().published();
    LocalDate b = other.article.article().published();
    return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= REACH_DAYS;
  }

  private List<String> shared(Entry some, Entry other) {
    return some.terms.keySet().stream()
        .filter(other.terms::containsKey)
        .sorted(
            Comparator.comparingDouble(weights::rarity)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .map(Terms::shown)
        .distinct()
        .toList();
  }

  /** An article as it is compared. */
  private record Entry(
      CodedArticle article, Map<String, Integer> terms, Set<OccurrenceId> events, String story) {
    String key() {
      return article.article().key();
    }
  }
}
