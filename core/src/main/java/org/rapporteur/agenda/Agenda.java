package org.rapporteur.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.Sources;
import org.rapporteur.occurrence.TurnFinder;
import org.rapporteur.occurrence.TurnWords;
import org.rapporteur.report.Report;

/**
 * The announced events among occurrences.
 *
 * @param items by the day they stand for, open ones last
 */
public record Agenda(List<AgendaItem> items) {
  private static final Comparator<AgendaItem> BY_DAY =
      Comparator.comparing(
              AgendaItem::start, Comparator.<LocalDate>nullsLast(Comparator.naturalOrder()))
          .thenComparing(AgendaItem::id);

  public Agenda {
    items = List.copyOf(items);
  }

  /** The agenda that {@code occurrences} give. */
  public static Agenda of(Collection<Occurrence> occurrences) {
    TurnWords turns = TurnWords.builtIn();
    Sources sources = Sources.builtIn();
    LifeReader life = new LifeReader(turns);
    List<Occurrence> announced = occurrences.stream().filter(Agenda::isAnnounced).toList();
    Map<OccurrenceId, List<Report>> turning = new HashMap<>();
    List<Occurrence> unmatched = new ArrayList<>();
    TurnFinder finder = new TurnFinder(turns, announced);
    for (Occurrence occurrence : occurrences) {
      if (finder.turnsAnother(occurrence)) {
        OccurrenceId turned = finder.find(occurrence);
        if (turned == null) {
          unmatched.add(occurrence);
        } else {
          turning.computeIfAbsent(turned, id -> new ArrayList<>()).addAll(occurrence.reports());
        }
      }
    }
    List<AgendaItem> items = new ArrayList<>();
    for (Occurrence occurrence : announced) {
      add(occurrence, turning.getOrDefault(occurrence.id(), List.of()), life, sources, items);
    }
    unmatched.forEach(occurrence -> add(occurrence, List.of(), life, sources, items));
    return new Agenda(items.stream().sorted(BY_DAY).toList());
  }

  private static void add(
      Occurrence occurrence,
      List<Report> turning,
      LifeReader reader,
      Sources sources,
      List<AgendaItem> items) {
    List<Report> reports = new ArrayList<>(occurrence.reports());
    reports.addAll(turning);
    reports.sort(LifeReader.ORDER);
    List<LifeStep> life = reader.read(reports);
    if (!life.isEmpty()) {
      items.add(AgendaItem.of(occurrence, life, reports, sources.of(reports).size()));
    }
  }

  /**
   * Whether somebody announced it. What a party only promises or is asked for (statements,
   * agreements, rejections) is no date to keep.
   */
  private static boolean isAnnounced(Occurrence occurrence) {
    return occurrence.reports().stream()
        .map(Report::event)
        .anyMatch(event -> event.status() == Status.PLANNED && !isStatement(event));
  }

  private static boolean isStatement(Event event) {
    return event.type() == EventType.REQUEST
        || event.type() == EventType.ACCUSE
        || event.type() == EventType.REJECT
        || event.type() == EventType.THREATEN;
  }

  /** What changed since each event was first told, the latest change first. */
  public List<AgendaChange> changes() {
    List<AgendaChange> changes = new ArrayList<>();
    for (AgendaItem item : items) {
      for (int i = 1; i < item.life().size(); i++) {
        changes.add(new AgendaChange(item, item.life().get(i), i));
      }
    }
    changes.sort(
        Comparator.comparing(
                Agenda::told, Comparator.<LocalDate>nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(change -> change.item().id())
            .thenComparing(Comparator.comparingInt(AgendaChange::sequence).reversed()));
    return changes;
  }

  private static @Nullable LocalDate told(AgendaChange change) {
    return change.step().told();
  }
}
