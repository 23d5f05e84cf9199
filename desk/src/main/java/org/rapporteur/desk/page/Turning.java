package org.rapporteur.desk.page;

import java.util.Locale;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.occurrence.Turn;

/** How what becomes of events looks: like the status that it amounts to. */
public final class Turning {
  private Turning() {}

  /** As style sheets call {@code turn}. */
  public static String style(Turn turn) {
    return switch (turn) {
      case ANNOUNCED, MOVED, CONFIRMED -> "status-planned";
      case HAPPENED -> "status-happened";
      case CANCELLED -> "status-negated";
    };
  }

  /** As style sheets call {@code state}. */
  public static String style(LedgerEntry.State state) {
    return switch (state) {
      case ALLEGED, DISPUTED -> "status-alleged";
      case DENIED -> "status-denied";
      case CONFIRMED -> "status-happened";
    };
  }

  /** A constant as pages write it. */
  public static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
