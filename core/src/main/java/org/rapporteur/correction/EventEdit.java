package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Speaker;
import org.rapporteur.event.Status;
import org.rapporteur.place.Place;
import org.rapporteur.time.TimeSpan;

/** A record while it is corrected. Its identity, evidence and rule stay. */
final class EventEdit {
  private final Event event;
  private final GivenWords words;
  private final List<Corrected> corrected = new ArrayList<>();
  private EventType type;
  private @Nullable String mode;
  private List<String> contexts;
  private CameoCode cameo;
  private Status status;
  private boolean background;
  private @Nullable String hedge;
  private List<Actor> source;
  private List<Actor> target;
  private TimeSpan time;
  private @Nullable Place place;
  private List<Speaker> speakers;

  /** Of {@code event}, which stands in {@code text}. */
  EventEdit(Event event, String text) {
    this.event = event;
    this.words = new GivenWords(text);
    type = event.type();
    mode = event.mode();
    contexts = event.contexts();
    cameo = event.cameo();
    status = event.status();
    background = event.background();
    hedge = event.hedge();
    source = event.source();
    target = event.target();
    time = event.time();
    place = event.place();
    speakers = event.speakers();
  }

  /** Changes one field. */
  void apply(Change change, Correction by) throws RefusedChangeException {
    switch (change) {
      case Change.SetType set -> {
        note(by, "type", type.name(), set.type().name());
        type = set.type();
        if (mode != null && !type.hasMode(mode)) {
          note(by, "mode", mode, null);
          mode = null;
        }
      }
      case Change.SetMode set -> {
        if (set.mode() != null && !type.hasMode(set.mode())) {
          throw new RefusedChangeException(
              type + " has no mode " + set.mode() + "; it has " + type.modes());
        }
        note(by, "mode", mode, set.mode());
        mode = set.mode();
      }
      case Change.SetContexts set -> {
        note(by, "contexts", String.join(", ", contexts), String.join(", ", set.contexts()));
        contexts = set.contexts();
      }
      case Change.SetCameo set -> {
        note(by, "cameo", cameo.value(), set.cameo().value());
        cameo = set.cameo();
      }
      case Change.SetStatus set -> {
        note(by, "status", status.name(), set.status().name());
        status = set.status();
      }
      case Change.SetBackground set -> {
        note(by, "background", String.valueOf(background), String.valueOf(set.background()));
        background = set.background();
      }
      case Change.SetHedge set -> {
        note(by, "hedge", hedge, set.hedge());
        hedge = set.hedge();
      }
      case Change.SetParties set -> setParties(set, by);
      case Change.SetTime set -> {
        TimeSpan now = words.time(set, time, by);
        note(by, "time", GivenWords.text(time), GivenWords.text(now));
        time = now;
      }
      case Change.SetPlace set -> {
        Place now = set.place() == null ? null : words.place(set.place(), place);
        note(by, "place", GivenWords.text(place), GivenWords.text(now));
        place = now;
      }
      case Change.Choose choose -> choose(choose, by);
      case Change.Reject reject -> throw new IllegalArgumentException("rejected records go whole");
      case Change.Publish publish -> throw new IllegalArgumentException("of the article");
      case Change.Join join -> note(by, "occurrence", null, joined(join.article(), join.record()));
      case Change.Separate separate ->
          note(by, "occurrence", null, "not " + joined(separate.article(), separate.record()));
    }
  }

  private static String joined(String article, Anchor record) {
    return "with " + article + ", " + record.text();
  }

  private void setParties(Change.SetParties set, Correction by) throws RefusedChangeException {
    List<Actor> before = actors(set.side());
    List<Actor> now = new ArrayList<>();
    List<Speaker> spoken = new ArrayList<>();
    for (int i = 0; i < set.actors().size(); i++) {
      GivenActor given = set.actors().get(i);
      Actor actor = words.actor(given, i < before.size() ? before.get(i) : null, by);
      now.add(actor);
      spoken.add(new Speaker(actor, given.medium()));
    }
    replace(set.side(), now, spoken, by);
  }

  private void choose(Change.Choose choose, Correction by) throws RefusedChangeException {
    if (choose.side() == Side.SPEAKERS) {
      throw new RefusedChangeException("only source and target have readings to choose from");
    }
    replace(choose.side(), Readings.choose(actors(choose.side()), choose, by), List.of(), by);
  }

  private List<Actor> actors(Side side) {
    return switch (side) {
      case SOURCE -> source;
      case TARGET -> target;
      case SPEAKERS -> speakers.stream().map(Speaker::actor).toList();
    };
  }

  private void replace(Side side, List<Actor> now, List<Speaker> spoken, Correction by) {
    String field = side.name().toLowerCase(java.util.Locale.ROOT);
    note(by, field, GivenWords.text(actors(side)), GivenWords.text(now));
    switch (side) {
      case SOURCE -> source = List.copyOf(now);
      case TARGET -> target = List.copyOf(now);
      case SPEAKERS -> speakers = List.copyOf(spoken);
    }
  }

  private void note(Correction by, String field, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      corrected.add(
          new Corrected(event.id(), field, before, after, by.author(), by.date(), by.reason()));
    }
  }

  /** What was changed so far. */
  List<Corrected> corrected() {
    return List.copyOf(corrected);
  }

  /** The record as it is now. */
  Event event() {
    return new Event(
        event.id(),
        type,
        mode,
        contexts,
        cameo,
        status,
        background,
        hedge,
        source,
        target,
        time,
        place,
        speakers,
        event.sentence(),
        event.sentenceSpan(),
        event.trigger(),
        event.triggerText(),
        event.cues(),
        event.frame(),
        event.partOf());
  }
}
