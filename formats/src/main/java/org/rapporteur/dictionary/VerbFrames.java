package org.rapporteur.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.CameoCode;
import org.rapporteur.event.EventType;
import org.rapporteur.frame.Condition;
import org.rapporteur.frame.FillerKind;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameSet;
import org.rapporteur.frame.RolePath;
import org.rapporteur.frame.Silence;
import org.rapporteur.layout.CameoFacts;

/**
 * The verbs and patterns of a dictionary as frames. Type, mode and contexts are those that the
 * built-in frames have most often with the code; a code without any is told.
 */
public final class VerbFrames {
  private static final String NO_EVENT = "---";

  private final String file;
  private final Map<String, List<String>> sets = new HashMap<>();
  private final Map<String, Frame> models;
  private final CameoFacts facts = CameoFacts.builtIn();
  private final List<Frame> frames = new ArrayList<>();
  private final Map<Integer, Integer> onLine = new HashMap<>();
  private final List<Silence> silences = new ArrayList<>();
  private final List<DictionaryProblem> problems = new ArrayList<>();

  private VerbFrames(String file, Dictionary dictionary, FrameSet builtIn) {
    this.file = file;
    dictionary.sets().forEach(set -> sets.put(set.name(), set.words()));
    this.models = models(builtIn);
    for (List<VerbEntry> block : blocks(dictionary.verbs())) {
      block(block);
    }
  }

  /**
   * Reads the verbs of {@code dictionary}.
   *
   * @param file its name, for messages and ids
   * @param builtIn tells what a code is
   */
  public static VerbFrames of(String file, Dictionary dictionary, FrameSet builtIn) {
    return new VerbFrames(file, dictionary, builtIn);
  }

  /** The frames, in the order of the dictionary. */
  public List<Frame> frames() {
    return List.copyOf(frames);
  }

  /** Verbs that the dictionary says tell no event with some words. */
  public List<Silence> silences() {
    return List.copyOf(silences);
  }

  /** What could not be used. */
  public List<DictionaryProblem> problems() {
    return List.copyOf(problems);
  }

  /** For each code the frame that stands for most of those with it. */
  private static Map<String, Frame> models(FrameSet builtIn) {
    Map<String, Map<String, List<Frame>>> byCode = new HashMap<>();
    for (Frame frame : builtIn.all()) {
      byCode
          .computeIfAbsent(frame.cameo().value(), code -> new HashMap<>())
          .computeIfAbsent(frame.type() + " " + frame.mode(), kind -> new ArrayList<>())
          .add(frame);
    }
    Map<String, Frame> models = new HashMap<>();
    byCode.forEach((code, kinds) ->
        models.put(
            code,
            kinds.entrySet().stream()
                .max(
                    Comparator.comparingInt(
                            (Map.Entry<String, List<Frame>> kind) -> kind.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getValue()
                .getFirst()));
    return models;
  }

  private static List<List<VerbEntry>> blocks(List<VerbEntry> entries) {
    List<List<VerbEntry>> blocks = new ArrayList<>();
    for (VerbEntry entry : entries) {
      if (blocks.isEmpty() || begins(blocks.getLast(), entry)) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(entry);
    }
    return blocks;
  }

  /** Without headers a verb behind patterns begins a block, as in TABARI. */
  private static boolean begins(List<VerbEntry> block, VerbEntry entry) {
    return switch (entry.kind()) {
      case BLOCK -> true;
      case VERB ->
          block.getFirst().kind() != VerbEntry.Kind.BLOCK
              && block.getLast().kind() == VerbEntry.Kind.PATTERN;
      case PATTERN -> false;
    };
  }

  private void block(List<VerbEntry> block) {
    String code = block.getFirst().kind() == VerbEntry.Kind.BLOCK ? block.getFirst().code() : "";
    List<DictionaryVerb> verbs = new ArrayList<>();
    for (VerbEntry entry : block) {
      switch (entry.kind()) {
        case BLOCK -> {}
        case VERB -> {
          DictionaryVerb verb = DictionaryVerb.of(entry);
          verbs.add(verb);
          add(verb, "$ * +", entry.code().isEmpty() ? code : entry.code(), entry.line());
        }
        case PATTERN -> {
          if (verbs.isEmpty()) {
            wrong(entry.line(), "a pattern needs a verb above it");
          }
          verbs.forEach(verb -> add(verb, entry.text(), entry.code(), entry.line()));
        }
      }
    }
  }

  private void add(DictionaryVerb verb, String pattern, String code, int line) {
    String first = code.split(":", -1)[0].strip();
    VerbPattern read;
    try {
      read = VerbPattern.parse(pattern, sets).behind(verb);
    } catch (IllegalArgumentException unreadable) {
      wrong(line, unreadable.getMessage() + "; the pattern is left out");
      return;
    }
    if (first.equals(NO_EVENT) || first.isEmpty()) {
      if (!read.words().isEmpty()) {
        silences.add(new Silence(verb.words(), read.words()));
      }
      return;
    }
    Kind kind = kind(first);
    if (kind == null) {
      wrong(
          line,
          "[%s] is no CAMEO code with a type of PLOVER; %s is not coded by it"
              .formatted(code, verb.text()));
      return;
    }
    frames.add(frame(verb, read, kind, first, line));
  }

  private Frame frame(DictionaryVerb verb, VerbPattern pattern, Kind kind, String code, int line) {
    String id = "%s.%s-%d".formatted(kind.type().name().toLowerCase(Locale.ROOT), stem(), line);
    int same = onLine.merge(line, 1, Integer::sum);
    return new Frame(
        same == 1 ? id : id + "-" + same,
        kind.type(),
        kind.mode(),
        kind.contexts(),
        new CameoCode(code),
        "dictionary of the user",
        verb.text() + " as " + file + " has it.",
        verb.words(),
        Set.of(),
        Set.of(),
        false,
        Set.of(),
        List.of(
            new Condition(
                new RolePath(false, pattern.sourceRole()),
                Set.of(),
                Set.of(FillerKind.ACTOR),
                Set.of())),
        List.of(),
        pattern.words(),
        List.of(List.of(new RolePath(false, pattern.sourceRole()))),
        pattern.target(),
        false,
        List.of(),
        List.of(),
        file,
        line);
  }

  private String stem() {
    String name = file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private @Nullable Kind kind(String code) {
    if (!facts.isCode(code)) {
      return null;
    }
    for (int length = code.length(); length >= 2; length--) {
      Frame model = models.get(code.substring(0, length));
      if (model != null) {
        return new Kind(model.type(), model.mode(), model.contexts());
      }
    }
    Optional<EventType> type = facts.type(code);
    return type.map(found -> new Kind(found, null, List.of())).orElse(null);
  }

  private void wrong(int line, String message) {
    DictionaryProblem problem = new DictionaryProblem(file, line, message);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  /** What a code is in PLOVER. */
  private record Kind(EventType type, @Nullable String mode, List<String> contexts) {}
}
