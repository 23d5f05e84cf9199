package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.query.Filter;
import org.rapporteur.query.Value;

/** What charts and maps of the reports of a {@link StoreReader} are drawn from. */
public final class ChartCounts {
  private final Path file;
  private final Timelines timelines;
  private final Whereabouts whereabouts;
  private final SeenParties parties;

  ChartCounts(Connection connection, Path file) {
    this.file = file;
    this.timelines = new Timelines(connection, file);
    this.whereabouts = new Whereabouts(connection, file);
    this.parties = new SeenParties(connection);
  }

  /**
   * Counts of the reports that {@code filter} means, all of them with {@code party}, by the {@code
   * step} in which their events begin, type or quad class, status, and direction as seen from
   * {@code party}. A report of what goes both ways counts in each. Ordered by time, then by part.
   */
  public List<TimelineCount> timeline(Filter filter, Value.Party party, Step step, Breakdown by)
      throws StoreException {
    try {
      return timelines.of(filter, party, step, by);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** The {@code limit} towns and sites with the most of the reports that {@code filter} means. */
  public List<PlaceCount> places(Filter filter, int limit) throws StoreException {
    try {
      return whereabouts.places(filter, limit);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /**
   * The {@code limit} countries (parties without one by their code) with the most of the reports
   * that {@code filter} means, on either side.
   */
  public List<Share> parties(Filter filter, int limit) throws StoreException {
    try {
      return whereabouts.parties(filter, limit);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** As whom records name {@code party}: the {@code limit} names, codes and roles with most. */
  public List<SeenParty> seen(Value.Party party, int limit) throws StoreException {
    try {
      return parties.of(party, limit);
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }

  /** Whether any record names {@code party}. */
  public boolean isSeen(Value.Party party) throws StoreException {
    return !seen(party, 1).isEmpty();
  }

  /** The day on which the latest article was published; empty when none is dated. */
  public Optional<LocalDate> latest() throws StoreException {
    try {
      return parties.latest();
    } catch (SQLException cause) {
      throw StoreException.from(cause, file);
    }
  }
}
