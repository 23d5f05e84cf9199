package org.rapporteur.occurrence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;

/**
 * Whether parties are the same.
 *
 * @param value 1 the same by name, down to 0 for nothing in common; negative when they exclude each
 *     other
 * @param known whether both sides name somebody
 * @param label who they are, for a person
 */
record PartyMatch(double value, boolean known, String label) {
  static final PartyMatch UNKNOWN = new PartyMatch(0, false, "");

  private static final double SAME_CODE = 0.8;
  private static final double SAME_COUNTRY = 0.7;
  private static final double SAME_SECTOR = 0.4;
  private static final double OTHER_SECTOR = 0.2;
  private static final double EXCLUDED = -1;

  /** The best match of each of the fewer, on average; negative if none of them matches. */
  static PartyMatch of(List<Party> some, List<Party> others) {
    List<Party> known = some.stream().filter(party -> !party.isUnknown()).toList();
    List<Party> otherKnown = others.stream().filter(party -> !party.isUnknown()).toList();
    if (known.isEmpty() || otherKnown.isEmpty()) {
      return UNKNOWN;
    }
    boolean swap = known.size() > otherKnown.size();
    List<Party> fewer = swap ? otherKnown : known;
    List<Party> more = swap ? known : otherKnown;
    List<String> labels = new ArrayList<>();
    double sum = 0;
    double best = EXCLUDED;
    for (Party party : fewer) {
      double match = EXCLUDED;
      for (Party other : more) {
        match = Math.max(match, value(party, other));
      }
      best = Math.max(best, match);
      sum += Math.max(0, match);
      if (match >= SAME_COUNTRY) {
        labels.add(party.label());
      }
    }
    return new PartyMatch(best < 0 ? best : sum / fewer.size(), true, String.join(", ", labels));
  }

  static double value(Party some, Party other) {
    Actor a = some.actor();
    Actor b = other.actor();
    if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
      return EXCLUDED;
    }
    if (some.isAnother() || other.isAnother()) {
      return EXCLUDED;
    }
    if (a.id() != null && a.id().equals(b.id())) {
      return 1;
    }
    if (!some.names().isEmpty() && !other.names().isEmpty()) {
      Double byName = byName(some, other);
      if (byName != null) {
        return byName;
      }
    }
    return byCode(a, b);
  }

  private static @Nullable Double byName(Party some, Party other) {
    boolean shared =
        some.names().equals(other.names())
            || some.names().getLast().equals(other.names().getLast())
            || some.names().containsAll(other.names())
            || other.names().containsAll(some.names());
    if (shared) {
      return 1.0;
    }
    return some.isState() || other.isState() ? null : Double.valueOf(EXCLUDED);
  }

  private static double byCode(Actor a, Actor b) {
    boolean sameSectors = a.sectors().equals(b.sectors());
    boolean shareSector = a.sectors().stream().anyMatch(b.sectors()::contains);
    if (a.country() == null || b.country() == null) {
      return shareSector ? SAME_SECTOR : 0;
    }
    if (sameSectors) {
      return a.isCivilian() ? SAME_SECTOR : SAME_CODE;
    }
    return shareSector || a.sectors().isEmpty() || b.sectors().isEmpty()
        ? SAME_COUNTRY
        : OTHER_SECTOR;
  }
}
