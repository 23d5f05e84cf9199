package org.rapporteur.event;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The 16 event types of PLOVER 2.0 with their quad classes, scores and modes.
 *
 * <p>Source: PLOVER manual 2.0 (2021), score table; ACCUSE is -3 as all its modes are negative, and
 * the mode "vandalize", which has no score there, takes that of its type.
 */
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION, 2.5, Map.ofEntries()),
  CONSULT(
      Quad.VERBAL_COOPERATION,
      2.5,
      Map.ofEntries(
          Map.entry("visit", 4),
          Map.entry("third-party", 1),
          Map.entry("multilateral", 4),
          Map.entry("phone", 1.5))),
  SUPPORT(Quad.VERBAL_COOPERATION, 5, Map.ofEntries()),
  CONCEDE(Quad.VERBAL_COOPERATION, 4.5, Map.ofEntries()),
  COOPERATE(Quad.MATERIAL_COOPERATION, 9.5, Map.ofEntries()),
  AID(Quad.MATERIAL_COOPERATION, 10, Map.ofEntries()),
  RETREAT(
      Quad.MATERIAL_COOPERATION,
      6.5,
      Map.ofEntries(
          Map.entry("withdraw", 8),
          Map.entry("release", 6.5),
          Map.entry("disarm", 10),
          Map.entry("ceasefire", 7.5),
          Map.entry("access", 6.5),
          Map.entry("resign", 4.5))),
  REQUEST(
      Quad.VERBAL_CONFLICT,
      0,
      Map.ofEntries(
          Map.entry("assist", 0.5),
          Map.entry("change", -1),
          Map.entry("yield", -1),
          Map.entry("meet", 0))),
  ACCUSE(
      Quad.VERBAL_CONFLICT,
      -3,
      Map.ofEntries(
          Map.entry("disapprove", -2), Map.entry("investigate", -3.5), Map.entry("allege", -3.5))),
  REJECT(
      Quad.VERBAL_CONFLICT,
      -2,
      Map.ofEntries(
          Map.entry("assist", -1.5),
          Map.entry("change", -2),
          Map.entry("yield", -2),
          Map.entry("meet", -2))),
  THREATEN(
      Quad.VERBAL_CONFLICT,
      -3.5,
      Map.ofEntries(
          Map.entry("restrict", -3),
          Map.entry("arrest", -3.5),
          Map.entry("relations", -3.5),
          Map.entry("expel", -3.5),
          Map.entry("territory", -4),
          Map.entry("violence", -3.5))),
  PROTEST(
      Quad.MATERIAL_CONFLICT,
      -5,
      Map.ofEntries(
          Map.entry("demo", -5),
          Map.entry("riot", -7),
          Map.entry("strike", -5),
          Map.entry("hunger", -4.5),
          Map.entry("boycott", -4.5),
          Map.entry("obstruct", -4.5),
          Map.entry("vandalize", -5))),
  SANCTION(
      Quad.MATERIAL_CONFLICT,
      -6,
      Map.ofEntries(
          Map.entry("convict", -6),
          Map.entry("expel", -5.5),
          Map.entry("withdraw", -6),
          Map.entry("discontinue", -6))),
  MOBILIZE(
      Quad.MATERIAL_CONFLICT,
      -5.5,
      Map.ofEntries(
          Map.entry("troops", -6.5),
          Map.entry("weapons", -6.5),
          Map.entry("police", -5.5),
          Map.entry("militia", -6))),
  COERCE(
      Quad.MATERIAL_CONFLICT,
      -7,
      Map.ofEntries(
          Map.entry("seize", -7),
          Map.entry("restrict", -7),
          Map.entry("censor", -6.5),
          Map.entry("curfew", -6.5),
          Map.entry("martial-law", -7.5),
          Map.entry("arrest", -7),
          Map.entry("deport", -7),
          Map.entry("withhold", -7),
          Map.entry("misinformation", -6.5),
          Map.entry("cyber", -7))),
  ASSAULT(
      Quad.MATERIAL_CONFLICT,
      -9,
      Map.ofEntries(
          Map.entry("abduct", -8.5),
          Map.entry("beat", -7.5),
          Map.entry("torture", -8.5),
          Map.entry("sexual", -8.5),
          Map.entry("targeted", -9.5),
          Map.entry("destroy", -8.5),
          Map.entry("primitive", -8),
          Map.entry("firearms", -9),
          Map.entry("explosives", -9),
          Map.entry("suicide-attack", -9.5),
          Map.entry("aerial", -9.5),
          Map.entry("drone", -9.5),
          Map.entry("heavy-weapons", -9.5),
          Map.entry("crowd-control", -7.5),
          Map.entry("unconventional", -10)));

  private final Quad quad;
  private final double score;

  /** Unmodifiable by construction. */
  @SuppressWarnings("Immutable")
  private final Map<String, Double> modes;

  EventType(Quad quad, double score, Map<String, ? extends Number> modes) {
    this.quad = quad;
    this.score = score;
    this.modes =
        modes.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, mode -> mode.getValue().doubleValue()));
  }

  /** Verbal or material, cooperation or conflict. */
  public Quad quad() {
    return quad;
  }

  /** Whether PLOVER knows {@code mode} for this type. */
  public boolean hasMode(String mode) {
    return modes.containsKey(mode);
  }

  /** Names of the modes of this type. */
  public SortedSet<String> modes() {
    return new TreeSet<>(modes.keySet());
  }

  /** PLOVER score, -10 (conflict) to 10 (cooperation), of this type in {@code mode}. */
  public double intensity(@Nullable String mode) {
    return mode == null ? score : modes.getOrDefault(mode, score);
  }

  /** The four classes of events. */
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** Whether something is done and not only said. */
    public boolean isMaterial() {
      return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }

    /** The name in PLOVER's form, with a space. */
    public String label() {
      return name().replace('_', ' ');
    }
  }
}
