package org.rapporteur.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agenda.Agenda;
import org.rapporteur.agenda.AgendaItem;
import org.rapporteur.agenda.LifeStep;
import org.rapporteur.event.EventId;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Position;
import org.rapporteur.occurrence.Decision;
import org.rapporteur.occurrence.Disagreement;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceId;
import org.rapporteur.occurrence.OccurrenceJoiner.Membership;
import org.rapporteur.occurrence.Reason;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.occurrence.Sources;
import org.rapporteur.story.Story;
import org.rapporteur.story.StoryArticle;

/** What articles tell together: occurrences, agenda, ledger and stories. */
public final class Joins {
  private static final List<String> TABLES =
      List.of("occurrences", "occurrence_reports", "agenda", "ledger", "stories");

  private final DuckDBConnection connection;
  private final Transaction transaction;
  private final Runnable joined;

  /** Runs {@code joined} when it was all put in place. */
  Joins(DuckDBConnection connection, Transaction transaction, Runnable joined) {
    this.connection = connection;
    this.transaction = transaction;
    this.joined = joined;
  }

  /** Where each report that was joined before belongs. */
  public Map<ReportKey, Membership> memberships() throws StoreException {
    return transaction.read(() -> memberships(connection));
  }

  /** The same, asked over {@code connection}. */
  static Map<ReportKey, Membership> memberships(Connection connection) throws SQLException {
    Map<ReportKey, Membership> memberships = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT occurrence, article, event, joined_article, joined_event, score, kinds,"
                    + " weights, reasons FROM occurrence_reports")) {
      while (rows.next()) {
        String joined = rows.getString(4);
        memberships.put(
            new ReportKey(rows.getString(2), new EventId(rows.getString(3))),
            new Membership(
                new OccurrenceId(rows.getString(1)),
                joined == null ? null : new ReportKey(joined, new EventId(rows.getString(5))),
                joined == null ? null : new Decision(rows.getDouble(6), reasons(rows), null)));
      }
    }
    return memberships;
  }

  private static List<Reason> reasons(ResultSet rows) throws SQLException {
    List<Object> kinds = list(rows.getArray(7));
    List<Object> weights = list(rows.getArray(8));
    List<Object> texts = list(rows.getArray(9));
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      reasons.add(
          new Reason(
              Reason.Kind.valueOf(kinds.get(i).toString()),
              ((Number) weights.get(i)).doubleValue(),
              texts.get(i).toString()));
    }
    return reasons;
  }

  private static List<Object> list(Array array) throws SQLException {
    return List.of((Object[]) array.getArray());
  }

  /**
   * Puts what is given in the place of all that was there, or, when this fails, changes nothing.
   * {@code basis} was read before the reports were.
   */
  public void replace(
      JoinBasis basis,
      List<Occurrence> occurrences,
      Agenda agenda,
      Ledger ledger,
      List<Story> stories)
      throws StoreException {
    transaction.write(() -> {
      transaction.update("DELETE FROM joined");
      transaction.update("INSERT INTO joined VALUES (?, ?)", basis.batch(), basis.rulings());
      try (Statement statement = connection.createStatement()) {
        for (String table : TABLES) {
          statement.execute("DELETE FROM " + table);
        }
      }
      addOccurrences(occurrences);
      addReports(occurrences);
      addAgenda(agenda);
      addLedger(ledger);
      addStories(stories);
    });
    joined.run();
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return connection.createAppender("main", table);
  }

  private void addOccurrences(List<Occurrence> occurrences) throws SQLException {
    Sources sources = Sources.builtIn();
    try (DuckDBAppender rows = appender("occurrences")) {
      for (int i = 0; i < occurrences.size(); i++) {
        Occurrence occurrence = occurrences.get(i);
        ReportKey leading = ReportKey.of(occurrence.clearest());
        rows.beginRow()
            .append(occurrence.id().value())
            .append(i)
            .append(occurrence.clearest().event().type().name())
            .append(occurrence.status().name())
            .append(leading.article())
            .append(leading.event().value())
            .append(occurrence.members().size())
            .append(occurrence.articles())
            .append(sources.of(occurrence.reports()).size())
            .append(
                String.join(
                    "; ", Disagreement.of(occurrence).stream().map(Disagreement::text).toList()))
            .endRow();
      }
    }
  }

  private void addReports(List<Occurrence> occurrences) throws SQLException {
    try (DuckDBAppender rows = appender("occurrence_reports")) {
      for (Occurrence occurrence : occurrences) {
        int ordinal = 0;
        for (Occurrence.Member member : occurrence.members()) {
          ReportKey to = member.joinedTo();
          Decision decision = member.decision();
          List<Reason> reasons = decision == null ? List.of() : decision.reasons();
          rows.beginRow()
              .append(occurrence.id().value())
              .append(ordinal++)
              .append(member.key().article())
              .append(member.key().event().value())
              .append(to == null ? null : to.article())
              .append(to == null ? null : to.event().value());
          rows.append(decision == null ? 0 : decision.score())
              .append(reasons.stream().map(reason -> reason.kind().name()).toList())
              .append(reasons.stream().mapToDouble(Reason::weight).toArray())
              .append(reasons.stream().map(Reason::text).toList())
              .endRow();
        }
      }
    }
  }

  private void addAgenda(Agenda agenda) throws SQLException {
    try (DuckDBAppender rows = appender("agenda")) {
      for (AgendaItem item : agenda.items()) {
        for (int i = 0; i < item.life().size(); i++) {
          LifeStep step = item.life().get(i);
          rows.beginRow()
              .append(item.id().value())
              .append(i)
              .append(step.turn().name())
              .append(step.told())
              .append(step.start())
              .append(step.end())
              .append(step.text())
              .append(item.summary())
              .append(Proofs.words(step.proof()))
              .endRow();
        }
      }
    }
  }

  private void addLedger(Ledger ledger) throws SQLException {
    try (DuckDBAppender rows = appender("ledger")) {
      for (LedgerEntry entry : ledger.entries()) {
        for (int i = 0; i < entry.positions().size(); i++) {
          Position position = entry.positions().get(i);
          rows.beginRow()
              .append(entry.content().id().value())
              .append(i)
              .append(entry.state().name())
              .append(position.stance().name())
              .append(position.party().code())
              .append(position.party().name())
              .append(position.since())
              .append(position.last())
              .append(String.join("; ", position.media()))
              .append(position.proof().size())
              .append(Proofs.words(position.proof()))
              .endRow();
        }
      }
    }
  }

  private void addStories(List<Story> stories) throws SQLException {
    try (DuckDBAppender rows = appender("stories")) {
      for (Story story : stories) {
        int ordinal = 0;
        for (StoryArticle member : story.articles()) {
          @Nullable String follows = member.follows();
          rows.beginRow()
              .append(story.id())
              .append(ordinal++)
              .append(member.article().key())
              .append(member.likeness())
              .append(follows)
              .append(String.join("; ", member.shared()))
              .append(member.fresh().size())
              .append(member.again())
              .endRow();
        }
      }
    }
  }
}
