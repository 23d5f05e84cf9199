package org.rapporteur.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.Event;
import org.rapporteur.event.Speaker;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * The claims of all articles by the event that they are about.
 *
 * @param entries in the order of their events
 */
public record Ledger(List<LedgerEntry> entries) {
  public Ledger {
    entries = List.copyOf(entries);
  }

  /** The ledger of {@code articles}, whose reports were joined to {@code occurrences}. */
  public static Ledger of(Collection<CodedArticle> articles, Collection<Occurrence> occurrences) {
    Map<ReportKey, List<Claim>> claims = new HashMap<>();
    for (CodedArticle article : articles) {
      for (Claim claim : article.claims()) {
        ReportKey content = new ReportKey(article.article().key(), claim.content());
        claims.computeIfAbsent(content, key -> new ArrayList<>()).add(claim);
      }
    }
    List<LedgerEntry> entries = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      Positions positions = new Positions();
      for (Occurrence.Member member : occurrence.members()) {
        for (Claim claim : claims.getOrDefault(member.key(), List.of())) {
          claim.claimants().forEach(party -> positions.add(claim.stance(), party, member.report()));
        }
      }
      if (!positions.isEmpty()) {
        entries.add(positions.entry(occurrence));
      }
    }
    return new Ledger(entries);
  }

  /** The positions on one event as they are gathered. */
  private static final class Positions {
    private final List<Position> positions = new ArrayList<>();
    private final List<String> history = new ArrayList<>();
    private LedgerEntry.@Nullable State state;

    boolean isEmpty() {
      return positions.isEmpty();
    }

    LedgerEntry entry(Occurrence occurrence) {
      return new LedgerEntry(
          occurrence, positions, state == null ? LedgerEntry.State.ALLEGED : state, history);
    }

    void add(Claim.Stance stance, Actor party, Report report) {
      LocalDate told = report.article().published();
      List<String> media = media(party, report.event());
      for (int i = 0; i < positions.size(); i++) {
        Position before = positions.get(i);
        if (before.stance() == stance && isSame(before.party(), party)) {
          positions.set(i, again(before, told, media, ReportKey.of(report)));
          return;
        }
      }
      positions.add(new Position(stance, party, told, told, media, List.of(ReportKey.of(report))));
      turn(stance, party, told);
    }

    private void turn(Claim.Stance stance, Actor party, @Nullable LocalDate told) {
      String verb =
          switch (stance) {
            case ACCUSE -> " accuses";
            case CONFIRM -> " confirms";
            case DENY -> " denies";
          };
      state = next(stance);
      history.add((told == null ? "" : told + " ") + party.name() + verb + ": " + state);
    }

    private LedgerEntry.State next(Claim.Stance stance) {
      LedgerEntry.State before = state;
      return switch (stance) {
        case ACCUSE ->
            before == null
                ? LedgerEntry.State.ALLEGED
                : before == LedgerEntry.State.DENIED ? LedgerEntry.State.DISPUTED : before;
        case CONFIRM ->
            before == LedgerEntry.State.DENIED || before == LedgerEntry.State.DISPUTED
                ? LedgerEntry.State.DISPUTED
                : LedgerEntry.State.CONFIRMED;
        case DENY -> before == null ? LedgerEntry.State.DENIED : LedgerEntry.State.DISPUTED;
      };
    }

    private static Position again(
        Position before, @Nullable LocalDate told, List<String> media, ReportKey report) {
      List<ReportKey> proof = new ArrayList<>(before.proof());
      if (!proof.contains(report)) {
        proof.add(report);
      }
      List<String> all = new ArrayList<>(before.media());
      media.stream().filter(medium -> !all.contains(medium)).forEach(all::add);
      LocalDate last = before.last();
      boolean later = told != null && (last == null || told.isAfter(last));
      return new Position(
          before.stance(),
          before.party(),
          before.since() == null ? told : before.since(),
          later ? told : last,
          all,
          proof);
    }

    private static List<String> media(Actor party, Event event) {
      return event.speakers().stream()
          .filter(speaker -> isSame(speaker.actor(), party))
          .map(Speaker::medium)
          .filter(medium -> medium != null)
          .distinct()
          .sorted(Comparator.naturalOrder())
          .toList();
    }

    /** A government speaks through many; somebody without a code is known by his words. */
    private static boolean isSame(Actor some, Actor other) {
      if (some.id() != null && some.id().equals(other.id())) {
        return true;
      }
      String code = some.code();
      return code.isEmpty()
          ? some.name().equalsIgnoreCase(other.name())
          : code.equals(other.code())
              || (some.country() != null
                  && some.country().equals(other.country())
                  && isState(some)
                  && isState(other));
    }

    private static boolean isState(Actor actor) {
      return actor.sectors().isEmpty() || actor.sectors().equals(List.of("GOV"));
    }
  }
}
