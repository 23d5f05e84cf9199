package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.event.Status;
import org.rapporteur.query.Filter;
import org.rapporteur.store.Breakdown;
import org.rapporteur.store.Direction;
import org.rapporteur.store.Step;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.TimelineCount;

/**
 * Counts over time as a chart reads them.
 *
 * @param label whose they are
 * @param step "day" to "year"
 * @param by "type" or "quad"
 * @param all what means all ways together
 * @param filter what all of them must fulfil beside the terms of way, period, part and status
 * @param ways directions
 * @param statuses all there are
 * @param parts types or quad classes that occur
 * @param periods times from the first to the last, without gaps unless they are too many
 * @param terms what means each of the periods
 * @param cells of each count: period (-1 for reports without a known time), part, status and way as
 *     numbers in these lists, reports, sum of their intensities
 */
public record SeriesData(
    String label,
    String step,
    String by,
    String all,
    String filter,
    List<Timeline.Way> ways,
    List<String> statuses,
    List<String> parts,
    List<String> periods,
    List<String> terms,
    List<List<Number>> cells) {
  /** So many periods can be drawn; if there are more, those without reports are left out. */
  private static final int MOST_PERIODS = 4000;

  public SeriesData {
    ways = List.copyOf(ways);
    statuses = List.copyOf(statuses);
    parts = List.copyOf(parts);
    periods = List.copyOf(periods);
    terms = List.copyOf(terms);
    cells = List.copyOf(cells);
  }

  /** Those of {@code reader}: what {@code timeline} is about, shown as {@code settings} say. */
  static SeriesData read(StoreReader reader, Timeline timeline, TimelineSettings settings)
      throws StoreException {
    Filter filter = Parameters.filter(settings.meant().with(timeline.all()));
    Step asked = settings.step();
    Step first = asked == null ? Step.MONTH : asked;
    List<TimelineCount> counts = count(reader, filter, timeline, first, settings.by());
    Step step = asked == null ? fitting(counts) : asked;
    return of(
        timeline,
        settings,
        step,
        step == first ? counts : count(reader, filter, timeline, step, settings.by()));
  }

  private static List<TimelineCount> count(
      StoreReader reader, Filter filter, Timeline timeline, Step step, Breakdown by)
      throws StoreException {
    return reader.charts().timeline(filter, timeline.seen(), step, by);
  }

  private static SeriesData of(
      Timeline timeline, TimelineSettings settings, Step step, List<TimelineCount> counts) {
    List<Status> statuses = List.of(Status.values());
    List<LocalDate> periods = periods(step, counts);
    List<String> parts = counts.stream().map(TimelineCount::part).distinct().sorted().toList();
    List<Direction> directions = timeline.ways().stream().map(Timeline.Way::direction).toList();
    Map<LocalDate, Integer> places = new HashMap<>();
    periods.forEach(first -> places.put(first, places.size()));
    List<List<Number>> cells = new ArrayList<>();
    for (TimelineCount count : counts) {
      cells.add(
          List.of(
              places.getOrDefault(count.period(), -1),
              parts.indexOf(count.part()),
              statuses.indexOf(count.status()),
              directions.indexOf(count.direction()),
              count.reports(),
              count.intensity()));
    }
    return new SeriesData(
        timeline.label(),
        TimelineSettings.label(step),
        TimelineSettings.label(settings.by()),
        timeline.all(),
        settings.meant().all(),
        timeline.ways(),
        statuses.stream().map(Status::name).toList(),
        parts,
        periods.stream().map(step::label).toList(),
        periods.stream().map(first -> term(step, first)).toList(),
        cells);
  }

  /** The step in which counts of months are best seen: with enough bars, but not too many. */
  static Step fitting(List<TimelineCount> months) {
    int all = periods(Step.MONTH, months).size();
    return all <= 2
        ? Step.DAY
        : all <= 9 ? Step.WEEK : all <= 96 ? Step.MONTH : all <= 240 ? Step.QUARTER : Step.YEAR;
  }

  private static List<LocalDate> periods(Step step, List<TimelineCount> counts) {
    List<LocalDate> known =
        counts.stream()
            .map(TimelineCount::period)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    if (known.isEmpty()) {
      return known;
    }
    List<LocalDate> all = new ArrayList<>();
    for (LocalDate next = known.getFirst();
        !next.isAfter(known.getLast());
        next = step.next(next)) {
      all.add(next);
      if (all.size() > MOST_PERIODS) {
        return known;
      }
    }
    return all;
  }

  /** The value of a term that means the time that begins on {@code first}. */
  private static String term(Step step, LocalDate first) {
    return step == Step.WEEK ? first + ".." + first.plusDays(6) : step.label(first);
  }
}
