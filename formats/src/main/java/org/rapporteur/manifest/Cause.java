package org.rapporteur.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a data set depends on and that is not the same for another.
 *
 * @param kind what it is
 * @param name which one
 * @param change what became of it
 */
public record Cause(Kind kind, String name, Change change) {
  /** All causes for which {@code after} may differ from {@code before}, inputs first. */
  public static List<Cause> between(Manifest before, Manifest after) {
    List<Cause> causes = new ArrayList<>();
    add(causes, Kind.INPUT, hashes(before.inputs()), hashes(after.inputs()));
    add(causes, Kind.OPTION, before.options(), after.options());
    add(causes, Kind.OWN_KNOWLEDGE, before.own(), after.own());
    add(causes, Kind.KNOWLEDGE, before.knowledge(), after.knowledge());
    add(causes, Kind.MODEL, before.models(), after.models());
    add(causes, Kind.CORRECTIONS, only(before.corrections()), only(after.corrections()));
    if (!before.program().equals(after.program())
        || before.program().modified()
        || after.program().modified()) {
      boolean unsure = before.program().equals(after.program());
      causes.add(
          new Cause(
              Kind.CODE,
              unsure
                  ? after.program().label() + ": its commit does not say all of it"
                  : before.program().label() + " → " + after.program().label(),
              unsure ? Change.UNKNOWN : Change.CHANGED));
    }
    return causes;
  }

  private static Map<String, String> hashes(List<HashedFile> files) {
    Map<String, String> hashes = new LinkedHashMap<>();
    files.forEach(file -> hashes.put(file.name(), String.valueOf(file.sha256())));
    return hashes;
  }

  private static Map<String, String> only(@Nullable String hash) {
    return hash == null ? Map.of() : Map.of("all", hash);
  }

  private static void add(
      List<Cause> causes, Kind kind, Map<String, String> before, Map<String, String> after) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String old = before.get(name);
      String now = after.get(name);
      if (!Objects.equals(old, now)) {
        causes.add(
            new Cause(
                kind,
                name,
                old == null ? Change.ADDED : now == null ? Change.REMOVED : Change.CHANGED));
      }
    }
  }

  /** For a person: "your knowledge actors/mine.tsv has changed". */
  public String text() {
    String what = kind == Kind.CORRECTIONS ? kind.label : kind.label + " " + name;
    return what + " " + change.label;
  }

  /** What a data set depends on. */
  public enum Kind {
    INPUT("input"),
    OPTION("option"),
    OWN_KNOWLEDGE("your knowledge"),
    KNOWLEDGE("built-in knowledge"),
    MODEL("language model"),
    CORRECTIONS("corrections"),
    CODE("program");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /** What became of it. */
  public enum Change {
    ADDED("is new"),
    REMOVED("is gone"),
    CHANGED("has changed"),
    UNKNOWN("may have changed");

    private final String label;

    Change(String label) {
      this.label = label;
    }
  }
}
