package org.rapporteur.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.correction.Anchor;
import org.rapporteur.correction.Change;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.event.Event;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * What people decided about reports: which are of one event, and which never are. Of two decisions
 * about the same two reports the later counts. A chain of joins that would bring together what is
 * to be kept apart is cut where it does.
 */
public final class Rulings {
  /** None. */
  public static final Rulings NONE = new Rulings();

  private final Map<ReportKey, Set<ReportKey>> groups = new HashMap<>();
  private final Map<ReportKey, List<Link>> joins = new HashMap<>();
  private final Map<ReportKey, Set<ReportKey>> apart = new HashMap<>();

  private Rulings() {}

  /** What {@code corrections} say about the reports of {@code articles}. */
  public static Rulings of(Corrections corrections, Collection<CodedArticle> articles) {
    Map<Pair, Link> links = links(corrections, articles);
    Rulings rulings = new Rulings();
    links.values().stream().filter(link -> !link.one).forEach(rulings::separate);
    links.values().stream().filter(link -> link.one).forEach(rulings::join);
    return rulings;
  }

  /** The last word on each two reports. */
  private static Map<Pair, Link> links(Corrections corrections, Collection<CodedArticle> articles) {
    Map<Pair, Link> links = new LinkedHashMap<>();
    Map<String, CodedArticle> byName = new HashMap<>();
    for (Correction correction : corrections.all()) {
      Anchor record = correction.record();
      for (Change change : correction.changes()) {
        Other other = Other.of(change);
        if (record == null || other == null) {
          continue;
        }
        if (byName.isEmpty()) {
          articles.forEach(coded -> byName.putIfAbsent(coded.article().id(), coded));
          articles.forEach(coded -> byName.put(coded.article().key(), coded));
        }
        for (ReportKey some : find(byName.get(correction.article()), record)) {
          for (ReportKey that : find(byName.get(other.article), other.record)) {
            if (!some.equals(that)) {
              Pair pair = Pair.of(some, that);
              links.remove(pair);
              links.put(pair, new Link(some, that, other.one, correction));
            }
          }
        }
      }
    }
    return links;
  }

  private static List<ReportKey> find(@Nullable CodedArticle article, Anchor anchor) {
    if (article == null) {
      return List.of();
    }
    List<Event> events = article.reports().stream().map(Report::event).toList();
    return anchor.find(events).stream()
        .map(event -> new ReportKey(article.article().key(), event.id()))
        .toList();
  }

  private void separate(Link link) {
    apart.computeIfAbsent(link.some, key -> new TreeSet<>(Pair.ORDER)).add(link.other);
    apart.computeIfAbsent(link.other, key -> new TreeSet<>(Pair.ORDER)).add(link.some);
  }

  private void join(Link link) {
    Set<ReportKey> group = new TreeSet<>(Pair.ORDER);
    group.addAll(group(link.some));
    group.addAll(group(link.other));
    boolean torn =
        group.stream()
            .anyMatch(key -> apart.getOrDefault(key, Set.of()).stream().anyMatch(group::contains));
    if (torn) {
      return;
    }
    group.forEach(key -> groups.put(key, group));
    joins.computeIfAbsent(link.some, key -> new ArrayList<>()).add(link);
    joins.computeIfAbsent(link.other, key -> new ArrayList<>()).add(link);
  }

  /** Those that are of one event with that known by {@code key}, itself among them. */
  Set<ReportKey> group(ReportKey key) {
    return groups.getOrDefault(key, Set.of(key));
  }

  /** Those that must not be of one event with that known by {@code key} or its group. */
  Set<ReportKey> apart(ReportKey key) {
    Set<ReportKey> all = new TreeSet<>(Pair.ORDER);
    for (ReportKey member : group(key)) {
      for (ReportKey other : apart.getOrDefault(member, Set.of())) {
        all.addAll(group(other));
      }
    }
    return all;
  }

  /** Whether anybody decided something about the report known by {@code key}. */
  boolean isAbout(ReportKey key) {
    return groups.containsKey(key) || apart.containsKey(key);
  }

  /**
   * To which of {@code placed} the report known by {@code key} was joined by a person, and why; the
   * one that a correction names with it goes first. Empty when to none.
   */
  Optional<Hand> hand(ReportKey key, Collection<ReportKey> placed) {
    List<Link> own = joins.getOrDefault(key, List.of());
    for (Link link : own) {
      ReportKey partner = link.some.equals(key) ? link.other : link.some;
      if (placed.contains(partner)) {
        return Optional.of(new Hand(partner, decision(link.by)));
      }
    }
    return own.isEmpty()
        ? Optional.empty()
        : group(key).stream()
            .filter(other -> !other.equals(key) && placed.contains(other))
            .findFirst()
            .map(other -> new Hand(other, decision(own.getFirst().by)));
  }

  private static Decision decision(Correction by) {
    String text = "joined by " + by.author() + " on " + by.date() + " (" + by.reason() + ")";
    return new Decision(1, List.of(new Reason(Reason.Kind.HAND, JoinWeights.HAND, text)), null);
  }

  /** A join by hand. */
  record Hand(ReportKey to, Decision decision) {}

  /** The record that a change names, and whether it is of the same event. */
  private record Other(String article, Anchor record, boolean one) {
    static @Nullable Other of(Change change) {
      return switch (change) {
        case Change.Join join -> new Other(join.article(), join.record(), true);
        case Change.Separate separate -> new Other(separate.article(), separate.record(), false);
        default -> null;
      };
    }
  }

  /** What was decided about two reports, and by whom. */
  private record Link(ReportKey some, ReportKey other, boolean one, Correction by) {}

  /** Two reports, whichever was named first. */
  private record Pair(ReportKey less, ReportKey more) {
    static final Comparator<ReportKey> ORDER =
        Comparator.comparing(ReportKey::article).thenComparing(key -> key.event().value());

    static Pair of(ReportKey some, ReportKey other) {
      return ORDER.compare(some, other) <= 0 ? new Pair(some, other) : new Pair(other, some);
    }
  }
}
