package org.rapporteur.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

/** What a term of a filter can be about. */
public enum Field {
  /** Who does it; of an event of equals, each of them. */
  SOURCE(Kind.PARTY),
  /** To whom; of an event of equals, each of the others. */
  TARGET(Kind.PARTY),
  /** Who takes part, on either side. */
  ACTOR(Kind.PARTY),
  /** Two who take part on different sides, in either direction: {@code RUS-PRK}. */
  DYAD(Kind.DYAD),
  /** On whose word it is told. */
  SPEAKER(Kind.PARTY),
  /** A sector of somebody who takes part. */
  SECTOR(Kind.PARTY),
  /** The country of somebody who takes part, or where it takes place. */
  COUNTRY(Kind.PARTY),
  /** PLOVER type. */
  TYPE(Kind.TYPE),
  /** PLOVER mode. */
  MODE(Kind.MODE),
  /** PLOVER context. */
  CONTEXT(Kind.LOWER),
  /** CAMEO code or its beginning. */
  CAMEO(Kind.DIGITS),
  /** Quad class: verbal-cooperation and so on. */
  QUAD(Kind.QUAD),
  /** What the text says about its reality. */
  STATUS(Kind.STATUS),
  /** The frame, or the family of frames, that made the record. */
  FRAME(Kind.LOWER),
  /** Where: country, division or name. */
  PLACE(Kind.TEXT),
  /** Event time: that day or later. */
  AFTER(Kind.AFTER),
  /** Event time: earlier than that day. */
  BEFORE(Kind.BEFORE),
  /** Event time: within a day, month, year, or from one to another. */
  TIME(Kind.DAYS),
  /** Event time: beginning within a day, month, year, or from one to another. */
  BEGIN(Kind.DAYS),
  /** Day of publication: a day, month, year, or from one to another. */
  PUBLISHED(Kind.DAYS),
  /** Words that the article has, in its text or headline. */
  TEXT(Kind.TEXT),
  /** Words that the sentence has. */
  SENTENCE(Kind.TEXT),
  /** Part of the publisher's name. */
  OUTLET(Kind.TEXT),
  /** The article's id or key. */
  ARTICLE(Kind.TEXT),
  /** The record's id. */
  ID(Kind.LOWER),
  /**
   * Copies of other articles: {@code with}, {@code without} (counts do without them), {@code only}.
   */
  COPIES(Kind.COPIES),
  /** Told as history. */
  BACKGROUND(Kind.FLAG),
  /** Weakened by words such as "reportedly"; or by those words. */
  HEDGE(Kind.FLAG_OR_TEXT),
  /** An event of equals: several sources, no target. */
  MUTUAL(Kind.FLAG),
  /** Without a known time. */
  OPEN(Kind.FLAG);

  private final Kind kind;

  Field(Kind kind) {
    this.kind = kind;
  }

  /** What its values look like. */
  Kind kind() {
    return kind;
  }

  /** As it is written. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field written as {@code label}. */
  static Optional<Field> of(String label) {
    return Arrays.stream(values())
        .filter(field -> field.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Kinds of values. */
  enum Kind {
    PARTY,
    DYAD,
    TYPE,
    MODE,
    QUAD,
    STATUS,
    LOWER,
    DIGITS,
    AFTER,
    BEFORE,
    DAYS,
    TEXT,
    COPIES,
    FLAG,
    FLAG_OR_TEXT;

    /** All values there are; empty when they cannot be listed. */
    List<String> choices() {
      return switch (this) {
        case TYPE -> Arrays.stream(EventType.values()).map(Enum::name).toList();
        case STATUS -> Arrays.stream(Status.values()).map(Enum::name).toList();
        case QUAD ->
            Arrays.stream(EventType.Quad.values())
                .map(quad -> quad.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        case MODE ->
            Stream.of(EventType.values())
                .flatMap(type -> type.modes().stream())
                .distinct()
                .sorted()
                .toList();
        case COPIES -> List.of("with", "without", "only");
        case PARTY, DYAD, LOWER, DIGITS, AFTER, BEFORE, DAYS, TEXT, FLAG, FLAG_OR_TEXT -> List.of();
      };
    }
  }
}
