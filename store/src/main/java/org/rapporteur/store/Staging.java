package org.rapporteur.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.Article;
import org.rapporteur.article.Furniture;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.Event;
import org.rapporteur.event.Speaker;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;

/** Appends codings to the temporary tables, columns in the order of {@link Schema}. */
final class Staging implements AutoCloseable {
  private final DuckDBAppender articles;
  private final DuckDBAppender events;
  private final DuckDBAppender actors;
  private final DuckDBAppender claims;
  private final DuckDBAppender furniture;
  private final DuckDBAppender documents;
  private final DuckDBAppender confirmed;
  private final DuckDBAppender inputs;

  Staging(DuckDBConnection connection) throws SQLException {
    articles = appender(connection, "articles");
    events = appender(connection, "events");
    actors = appender(connection, "event_actors");
    claims = appender(connection, "claims");
    furniture = appender(connection, "furniture");
    documents = appender(connection, "documents");
    confirmed = appender(connection, "confirmed");
    inputs = appender(connection, "inputs");
  }

  private static DuckDBAppender appender(DuckDBConnection connection, String table)
      throws SQLException {
    return connection.createAppender("temp", "main", "staged_" + table);
  }

  /** Stages {@code kept} of the article known as {@code key}, and its {@code record}. */
  void add(String key, Kept kept, String record) throws SQLException {
    Coding coding = kept.coding();
    Article article = coding.article();
    articles
        .beginRow()
        .append(key)
        .append(article.id())
        .append(article.title())
        .append(article.published())
        .append(article.url())
        .append(article.outlet())
        .append(article.text())
        .append(Digest.of(record))
        .append(record)
        .append(KnownCodings.input(article))
        .append(kept.coder())
        .append((Long) null)
        .endRow();
    for (int i = 0; i < coding.events().size(); i++) {
      addEvent(key, i, coding.events().get(i));
    }
    for (int i = 0; i < coding.claims().size(); i++) {
      addClaim(key, i, coding.claims().get(i));
    }
    for (Furniture cut : article.furniture()) {
      furniture
          .beginRow()
          .append(key)
          .append(cut.span().begin())
          .append(cut.span().end())
          .append(cut.reason())
          .endRow();
    }
  }

  /** Stages that the article known as {@code key} was coded again with no other result. */
  void confirm(String key, Kept kept) throws SQLException {
    confirmed
        .beginRow()
        .append(key)
        .append(KnownCodings.input(kept.coding().article()))
        .append(kept.coder())
        .endRow();
  }

  /** Stages an input that stands for an article. */
  void add(Mark.Known known) throws SQLException {
    inputs.beginRow().append(known.input()).append(known.article()).append(known.coder()).endRow();
  }

  /** Stages where the article known as {@code key} came from. */
  void add(String key, Provenance provenance) throws SQLException {
    documents
        .beginRow()
        .append(key)
        .append(provenance.origin())
        .append(provenance.canonical())
        .append(provenance.language())
        .append(provenance.signature())
        .append(provenance.copyOf())
        .append(provenance.copyKind())
        .append(provenance.version())
        .append(provenance.previous())
        .append(provenance.diff())
        .endRow();
  }

  private void addEvent(String key, int ordinal, Event event) throws SQLException {
    events
        .beginRow()
        .append(key)
        .append(event.id().value())
        .append(ordinal)
        .append(event.type().name())
        .append(event.mode())
        .append(event.contexts())
        .append(event.cameo().value())
        .append(event.type().quad().label())
        .append(event.intensity())
        .append(event.status().name())
        .append(event.background())
        .append(event.hedge());
    addTime(event.time());
    addPlace(event.place());
    events
        .append(event.sentence())
        .append(event.sentenceSpan().begin())
        .append(event.sentenceSpan().end())
        .append(event.triggerText())
        .append(event.trigger().begin())
        .append(event.trigger().end())
        .append(event.frame())
        .append(event.partOf() == null ? null : event.partOf().value())
        .endRow();
    addActors(key, event, "source", event.source());
    addActors(key, event, "target", event.target());
    for (int i = 0; i < event.speakers().size(); i++) {
      Speaker speaker = event.speakers().get(i);
      addReadings(key, event, "speaker", i, speaker.actor(), speaker.medium());
    }
  }

  private void addTime(TimeSpan time) throws SQLException {
    events
        .append(time.start())
        .append(time.end())
        .append(time.precision().name())
        .append(time.text())
        .append(time.reason())
        .append(time.unresolved());
  }

  private void addPlace(@Nullable Place place) throws SQLException {
    Place.Point point = place == null ? null : place.point();
    events
        .append(place == null ? null : place.name())
        .append(place == null ? null : place.country())
        .append(place == null ? null : place.admin1())
        .append(point == null ? null : (Double) point.latitude())
        .append(point == null ? null : (Double) point.longitude())
        .append(place == null ? null : place.geonames())
        .append(place == null ? null : place.precision().name());
  }

  private void addActors(String key, Event event, String side, List<Actor> sideActors)
      throws SQLException {
    for (int i = 0; i < sideActors.size(); i++) {
      addReadings(key, event, side, i, sideActors.get(i), null);
    }
  }

  /** The chosen reading has alternative 0, the others follow in their order. */
  private void addReadings(
      String key, Event event, String side, int ordinal, Actor actor, @Nullable String medium)
      throws SQLException {
    addActor(key, event, side, ordinal, 0, actor, medium);
    for (int i = 0; i < actor.alternatives().size(); i++) {
      addActor(key, event, side, ordinal, i + 1, actor.alternatives().get(i), medium);
    }
  }

  private void addActor(
      String key,
      Event event,
      String side,
      int ordinal,
      int alternative,
      Actor actor,
      @Nullable String medium)
      throws SQLException {
    actors
        .beginRow()
        .append(key)
        .append(event.id().value())
        .append(side)
        .append(ordinal)
        .append(alternative)
        .append(actor.code())
        .append(actor.country())
        .append(actor.sectors())
        .append(actor.name())
        .append(actor.id())
        .append(actor.role())
        .append(actor.text())
        .append(actor.span().begin())
        .append(actor.span().end())
        .append(actor.reason())
        .append(medium)
        .endRow();
  }

  /** One row for each claimant. */
  private void addClaim(String key, int ordinal, Claim claim) throws SQLException {
    for (Actor claimant : claim.claimants()) {
      claims
          .beginRow()
          .append(key)
          .append(ordinal)
          .append(claim.content().value())
          .append(claim.stance().name())
          .append(claim.event() == null ? null : claim.event().value())
          .append(claimant.code())
          .append(claimant.name())
          .append(claimant.text())
          .append(claimant.span().begin())
          .append(claimant.span().end())
          .endRow();
    }
  }

  /** Writes out what the appenders still hold. */
  @Override
  public void close() throws SQLException {
    articles.close();
    events.close();
    actors.close();
    claims.close();
    furniture.close();
    documents.close();
    confirmed.close();
    inputs.close();
  }
}
