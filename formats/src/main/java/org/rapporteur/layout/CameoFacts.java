package org.rapporteur.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.EventType;
import org.rapporteur.knowledge.TableReader;

/** Labels and scores of CAMEO codes. Immutable. */
public final class CameoFacts {
  private static final int FULL_LENGTH = 3;

  private final Map<String, Fact> facts = new HashMap<>();

  private CameoFacts() {
    for (TableReader.Row row : TableReader.read("layouts/cameo.tsv")) {
      String type = row.text("plover");
      facts.put(
          row.text("code"),
          new Fact(
              row.text("label"),
              row.text("goldstein"),
              type.isEmpty() ? null : EventType.valueOf(type)));
    }
  }

  /** The built-in table. */
  public static CameoFacts builtIn() {
    return new CameoFacts();
  }

  /** What the codebook calls {@code code}. */
  String label(CameoCode code) {
    return fact(code.value()).map(Fact::label).orElse(code.value());
  }

  /** Goldstein's score of {@code code}, -10 to 10, as it is printed in the table. */
  String goldstein(CameoCode code) {
    return fact(code.value()).map(Fact::goldstein).orElse("");
  }

  /** Whether {@code code} is one of CAMEO's, or a root of them. */
  public boolean isCode(String code) {
    return facts.containsKey(code);
  }

  /** The PLOVER type that {@code code} is mapped to; none for 01 and 02 and what is no code. */
  public Optional<EventType> type(String code) {
    return fact(code).map(Fact::type);
  }

  /** A code of three digits at least: 19 is 190. */
  static String full(CameoCode code) {
    return code.value().length() < FULL_LENGTH ? code.value() + "0" : code.value();
  }

  /** The code of three digits above {@code code}. */
  static String base(CameoCode code) {
    return full(code).substring(0, FULL_LENGTH);
  }

  private Optional<Fact> fact(String code) {
    for (int length = code.length(); length >= 2; length--) {
      Fact fact = facts.get(code.substring(0, length));
      if (fact != null) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** Verbal or material, cooperation or conflict, 1 to 4, as GDELT counts roots. */
  static int gdeltQuad(CameoCode code) {
    int root = Integer.parseInt(code.root(), 10);
    return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
  }

  /** The same with statements apart, 0 to 4, as Phoenix counts roots. */
  static int penta(CameoCode code) {
    return switch (code.root().toLowerCase(Locale.ROOT)) {
      case "01", "02" -> 0;
      case "03", "04", "05" -> 1;
      case "06", "07", "08" -> 2;
      case "09", "10", "11", "12", "13", "16" -> 3;
      default -> 4;
    };
  }

  private record Fact(String label, String goldstein, @Nullable EventType type) {}
}
