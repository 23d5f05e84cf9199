package org.rapporteur.bench.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

/**
 * How an event is written down: one line of fields between bars.
 *
 * <pre>
 * TYPE.mode CAMEO STATUS background arguable | trigger | sources | targets | more | more
 * </pre>
 *
 * <p>Mode, status (HAPPENED when left out), {@code background} and {@code arguable} may be absent.
 * Parties stand between semicolons as their words and code ({@code Uganda's army UGAMIL}, {@code ?}
 * for an unknown code). More is any of {@code hedge WORDS}, {@code speaker PARTY} (nearest first),
 * {@code time WORDS = DAY} or {@code DAY/DAY} or nothing when open, {@code place WORDS = COUNTRY},
 * {@code accused by PARTY}, {@code confirmed by PARTY}, {@code denied by PARTY}. Words must stand
 * in the text. Who is named first as speaker of an ALLEGED event accuses, of a DENIED one denies
 * it; this needs no words of its own.
 */
final class EventNotation {
  private final Words words;

  private EventNotation(Words words) {
    this.words = words;
  }

  /** What is optional in a line. */
  private static final class More {
    @Nullable String hedge;
    @Nullable String start;
    @Nullable String place;
    final List<Party> speakers = new ArrayList<>();
    final List<Stance> stances = new ArrayList<>();
  }

  /**
   * Reads {@code line} about {@code words}.
   *
   * @throws IllegalArgumentException which names what is wrong
   */
  static Annotation parse(String line, Words words) {
    return new EventNotation(words).parse(line.split("\\|", -1));
  }

  private Annotation parse(String[] fields) {
    if (fields.length < 3) {
      throw new IllegalArgumentException("an event needs type, trigger and sources");
    }
    String[] head = fields[0].strip().split("\\s+", -1);
    if (head.length < 2) {
      throw new IllegalArgumentException("an event needs a type and a CAMEO code");
    }
    int dot = head[0].indexOf('.');
    EventType type = EventType.valueOf(dot < 0 ? head[0] : head[0].substring(0, dot));
    Status status = Status.HAPPENED;
    boolean background = false;
    boolean core = true;
    for (int i = 2; i < head.length; i++) {
      switch (head[i]) {
        case "background" -> background = true;
        case "arguable" -> core = false;
        default -> status = Status.valueOf(head[i]);
      }
    }
    Span trigger = words.find(fields[1].strip());
    More more = new More();
    for (int i = 4; i < fields.length; i++) {
      read(fields[i].strip(), more);
    }
    addUnspoken(status, more);
    return new Annotation(
        type,
        dot < 0 ? null : head[0].substring(dot + 1),
        new CameoCode(head[1]),
        status,
        background,
        core,
        trigger,
        words.within(),
        parties(fields[2]),
        fields.length > 3 ? parties(fields[3]) : List.of(),
        more.hedge,
        more.speakers,
        more.stances,
        more.start,
        more.place);
  }

  private List<Party> parties(String field) {
    List<Party> parties = new ArrayList<>();
    for (String part : field.split(";", -1)) {
      if (!part.isBlank()) {
        parties.add(words.party(part.strip()));
      }
    }
    return parties;
  }

  private void read(String field, More more) {
    if (field.isEmpty()) {
      return;
    }
    int space = field.indexOf(' ');
    String key = space < 0 ? field : field.substring(0, space);
    String value = space < 0 ? "" : field.substring(space + 1).strip();
    switch (key) {
      case "hedge" -> {
        words.find(value);
        more.hedge = value;
      }
      case "speaker" -> more.speakers.add(words.party(value));
      case "time" -> {
        String day = assigned(value);
        more.start = day.isEmpty() ? null : day.split("/", -1)[0];
      }
      case "place" -> more.place = assigned(value);
      case "accused", "confirmed", "denied" -> {
        if (!value.startsWith("by ")) {
          throw new IllegalArgumentException(key + " by whom? " + field);
        }
        Claim.Stance stance =
            switch (key) {
              case "accused" -> Claim.Stance.ACCUSE;
              case "denied" -> Claim.Stance.DENY;
              default -> Claim.Stance.CONFIRM;
            };
        more.stances.add(new Stance(stance, words.party(value.substring(3).strip())));
      }
      default ->
          throw new IllegalArgumentException(
              "unknown field " + key.toLowerCase(Locale.ROOT) + " in: " + field);
    }
  }

  private String assigned(String value) {
    int equals = value.lastIndexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("needs WORDS = VALUE: " + value);
    }
    words.find(value.substring(0, equals).strip());
    return value.substring(equals + 1).strip();
  }

  private static void addUnspoken(Status status, More more) {
    boolean spoken = status == Status.ALLEGED || status == Status.DENIED;
    if (!spoken || more.speakers.isEmpty()) {
      return;
    }
    Claim.Stance stance = status == Status.DENIED ? Claim.Stance.DENY : Claim.Stance.ACCUSE;
    if (more.stances.stream().noneMatch(other -> other.stance() == stance)) {
      more.stances.addFirst(new Stance(stance, more.speakers.getFirst()));
    }
  }
}
