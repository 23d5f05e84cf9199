package org.rapporteur.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.event.EventType;
import org.rapporteur.knowledge.KnowledgeFiles;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Token;
import org.rapporteur.predication.Predication;

/** All frames, found by their triggers. */
public final class FrameSet {
  private final List<Frame> frames;
  private final Map<String, List<Frame>> byVerb = new HashMap<>();
  private final Map<String, List<Frame>> byNoun = new HashMap<>();
  private final Map<String, List<Frame>> byAdjective = new HashMap<>();
  private final List<Silence> silences;
  private final Map<String, List<Silence>> silencesByVerb = new HashMap<>();

  /** A set of {@code frames}. */
  public FrameSet(List<Frame> frames) {
    this(frames, List.of());
  }

  private FrameSet(List<Frame> frames, List<Silence> silences) {
    this.silences = List.copyOf(silences);
    for (Silence silence : silences) {
      silence.verbs().forEach(verb -> add(silencesByVerb, verb, silence));
    }
    this.frames = List.copyOf(frames);
    Set<String> ids = new TreeSet<>();
    for (Frame frame : frames) {
      if (!ids.add(frame.id())) {
        throw new IllegalArgumentException("two frames are called " + frame.id());
      }
      frame.verbs().forEach(word -> add(byVerb, word, frame));
      frame.nouns().forEach(word -> add(byNoun, word, frame));
      frame.adjectives().forEach(word -> add(byAdjective, word, frame));
    }
  }

  private static <T> void add(Map<String, List<T>> index, String word, T entry) {
    index.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
  }

  /** The built-in frames: one file for each event type. */
  public static FrameSet builtIn() {
    List<Frame> frames = new ArrayList<>();
    for (EventType type : EventType.values()) {
      String file = "frames/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
      frames.addAll(FrameReader.read(file, KnowledgeFiles.text(file)));
    }
    return new FrameSet(frames);
  }

  /**
   * These frames with a user's {@code own} before them: one of theirs replaces that with its id,
   * and wins where two frames fit equally well; those in {@code off} are left out.
   */
  public FrameSet with(List<Frame> own, Set<String> off) {
    Set<String> gone = new TreeSet<>(off);
    own.forEach(frame -> gone.add(frame.id()));
    List<Frame> all = new ArrayList<>(own);
    frames.stream().filter(frame -> !gone.contains(frame.id())).forEach(all::add);
    return new FrameSet(all, silences);
  }

  /** These frames, kept silent by {@code more} as well. */
  public FrameSet silencedBy(List<Silence> more) {
    List<Silence> all = new ArrayList<>(more);
    all.addAll(silences);
    return new FrameSet(frames, all);
  }

  /** All frames in file order. */
  public List<Frame> all() {
    return frames;
  }

  /** Frames whose trigger {@code predication} is, before any condition. */
  public List<Frame> triggeredBy(Predication predication) {
    return switch (predication.kind()) {
      case VERB -> verbalFrames(predication);
      case ADJECTIVE -> byAdjective.getOrDefault(predication.lemma(), List.of());
      case NOUN -> nominalFrames(predication);
    };
  }

  /** Whether {@code predication} tells no event though {@code frame} holds. */
  boolean isSilent(Predication predication, Frame frame) {
    if (silences.isEmpty() || predication.kind() != Predication.Kind.VERB) {
      return false;
    }
    return verbs(predication).stream()
        .flatMap(verb -> silencesByVerb.getOrDefault(verb, List.of()).stream())
        .anyMatch(silence ->
            silence.weight() >= frame.specificity() && silence.words().fits(predication));
  }

  private List<Frame> verbalFrames(Predication predication) {
    List<String> verbs = verbs(predication);
    List<Frame> found = byVerb.getOrDefault(verbs.getFirst(), List.of());
    List<Frame> more =
        verbs.size() == 1 ? List.of() : byVerb.getOrDefault(verbs.getLast(), List.of());
    if (more.isEmpty()) {
      return found;
    }
    List<Frame> all = new ArrayList<>(found);
    more.stream().filter(frame -> !all.contains(frame)).forEach(all::add);
    return all;
  }

  /** The verb, and the verb with the preposition behind it ("break into"). */
  private static List<String> verbs(Predication predication) {
    String verb = predication.lemma();
    int next = predication.head().index() + 1;
    if (next >= predication.sentence().tokens().size()) {
      return List.of(verb);
    }
    Token behind = predication.sentence().token(next);
    return behind.relation() == Relation.PREPOSITION && behind.head() == predication.head().index()
        ? List.of(verb, verb + " " + behind.lemma())
        : List.of(verb);
  }

  private List<Frame> nominalFrames(Predication predication) {
    List<Frame> found = new ArrayList<>(byNoun.getOrDefault(predication.lemma(), List.of()));
    for (Frame frame : byVerb.getOrDefault(predication.verb(), List.of())) {
      if (frame.nominal() && !found.contains(frame)) {
        found.add(frame);
      }
    }
    return found;
  }

  /** Verbs that frames name. */
  public Set<String> verbs() {
    return new TreeSet<>(byVerb.keySet());
  }

  /** Event nouns that frames name. */
  public Set<String> nouns() {
    return new TreeSet<>(byNoun.keySet());
  }

  /** Adjectives that frames name. */
  public Set<String> adjectives() {
    return new TreeSet<>(byAdjective.keySet());
  }
}
