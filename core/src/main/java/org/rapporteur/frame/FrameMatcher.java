package org.rapporteur.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.EventType;
import org.rapporteur.language.Sentence;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.EmbeddingLexicon;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/** Finds for each predication of a sentence the narrowest frame that holds. */
public final class FrameMatcher {
  private static final int DEEPEST_CONTENT = 6;

  private final FrameSet frames;
  private final Predications predications;
  private final Contents contents;
  private final Fillers fillers;
  private final Map<Integer, Optional<Frame>> matched = new HashMap<>();

  /**
   * @param frames the frames
   * @param lexicon tells whether a complement is reported or demanded
   * @param predications the predications of one sentence
   * @param fillers knows what arguments name
   */
  public FrameMatcher(
      FrameSet frames, EmbeddingLexicon lexicon, Predications predications, Fillers fillers) {
    this.frames = frames;
    this.contents = new Contents(lexicon, predications);
    this.predications = predications;
    this.fillers = fillers;
  }

  /** The narrowest frame that {@code predication} satisfies. */
  public Optional<Frame> match(Predication predication) {
    return match(predication, 0);
  }

  private Optional<Frame> match(Predication predication, int depth) {
    int key = predication.head().index();
    Optional<Frame> known = matched.get(key);
    if (known != null) {
      return known;
    }
    Frame best = null;
    if (depth < DEEPEST_CONTENT) {
      for (Frame frame : frames.triggeredBy(predication)) {
        boolean narrower = best == null || frame.specificity() > best.specificity();
        if (narrower && holds(frame, predication, depth)) {
          best = frame;
        }
      }
    }
    if (best != null
        && ((predication.light() && !namesObject(best)) || frames.isSilent(predication, best))) {
      best = null;
    }
    Optional<Frame> result = Optional.ofNullable(best);
    matched.put(key, result);
    return result;
  }

  /** A light verb counts by itself only for frames that name its object in words. */
  private static boolean namesObject(Frame frame) {
    return !frame.words().isEmpty()
        || frame.where().stream()
            .anyMatch(condition ->
                condition.path().equals(new RolePath(false, Role.OBJECT))
                    && !condition.words().isEmpty());
  }

  /** The frames tried for {@code predication} with the first condition each one fails. */
  public List<Attempt> attempts(Predication predication) {
    List<Attempt> attempts = new ArrayList<>();
    for (Frame frame : frames.triggeredBy(predication)) {
      Unmet unmet = unmet(frame, predication, 0);
      attempts.add(new Attempt(frame, unmet == null ? null : unmet.text()));
    }
    return attempts;
  }

  /**
   * A frame that was tried.
   *
   * @param frame the frame
   * @param failure why it does not hold; null if it holds
   */
  public record Attempt(Frame frame, @Nullable String failure) {}

  private boolean holds(Frame frame, Predication predication, int depth) {
    return unmet(frame, predication, depth) == null;
  }

  /**
   * What keeps a frame from holding, put into words only for who asks.
   *
   * @param lack what is wrong with it
   * @param of a condition, or what the words of {@code lack} are about
   */
  private record Unmet(String lack, Object of) {
    String text() {
      return of instanceof Condition condition
          ? lack + condition.path() + " " + describe(condition)
          : lack + of;
    }
  }

  private @Nullable Unmet unmet(Frame frame, Predication predication, int depth) {
    if (!frame.story().isEmpty() && !isTold(frame.story(), predication, depth)) {
      return new Unmet("needs a story of ", frame.story());
    }
    if (!frame.words().fits(predication)) {
      return new Unmet("needs the words ", frame.words());
    }
    for (Condition condition : frame.where()) {
      if (!satisfied(condition, predication, depth, frame.type())) {
        return new Unmet("needs ", condition);
      }
    }
    for (Condition condition : frame.unless()) {
      if (satisfied(condition, predication, depth, frame.type())) {
        return new Unmet("excludes ", condition);
      }
    }
    return null;
  }

  private static String describe(Condition condition) {
    List<String> parts = new ArrayList<>();
    condition.kinds().forEach(kind -> parts.add("@" + kind));
    condition.types().forEach(type -> parts.add(type.name()));
    condition.words().stream().sorted().limit(6).forEach(parts::add);
    return parts + (condition.words().size() > 6 ? "…" : "");
  }

  private boolean satisfied(
      Condition condition, Predication predication, int depth, EventType type) {
    RolePath path = condition.path();
    Role role = path.role();
    if (role == null) {
      return contentSatisfies(condition, predication, depth, type);
    }
    if (role == Role.SELF) {
      return FillerWords.has(condition, predication.sentence(), predication.head())
          || condition.kinds().stream().anyMatch(kind -> Moods.has(kind, predication));
    }
    List<Predication> owners =
        path.ofContent() ? contents.of(predication, type) : List.of(predication);
    for (Predication owner : owners) {
      for (Argument argument : arguments(owner, role)) {
        if (fills(condition, predication.sentence(), argument)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Argument> arguments(Predication owner, Role role) {
    List<Argument> own = owner.fillers(role);
    return own.isEmpty() && role == Role.SUBJECT && owner.kind() == Predication.Kind.NOUN
        ? fillers.doers(owner)
        : own;
  }

  /** Whether an event of one of {@code types} was told before or is told by another predication. */
  private boolean isTold(Set<EventType> types, Predication predication, int depth) {
    if (types.stream().anyMatch(fillers::hasTold)) {
      return true;
    }
    return depth < DEEPEST_CONTENT
        && predications.all().stream()
            .filter(other -> !other.equals(predication))
            .flatMap(other ->
                frames.triggeredBy(other).stream()
                    .filter(frame -> frame.story().isEmpty() && types.contains(frame.type()))
                    .filter(frame -> holds(frame, other, depth + 1)))
            .findAny()
            .isPresent();
  }

  private boolean fills(Condition condition, Sentence sentence, Argument argument) {
    if (condition.kinds().contains(FillerKind.ANY)) {
      return true;
    }
    if (!condition.words().isEmpty() && FillerWords.has(condition, sentence, argument.head())) {
      return true;
    }
    for (FillerKind kind : condition.kinds()) {
      if (fillers.is(kind, sentence, argument)) {
        return true;
      }
    }
    if (!condition.types().isEmpty()) {
      return predications
          .at(argument.head().index())
          .flatMap(this::match)
          .filter(frame -> condition.types().contains(frame.type()))
          .isPresent();
    }
    return false;
  }

  private boolean contentSatisfies(
      Condition condition, Predication predication, int depth, EventType type) {
    if (depth >= DEEPEST_CONTENT) {
      return false;
    }
    for (Predication content : contents.of(predication, type)) {
      if (condition.kinds().contains(FillerKind.ANY)
          || condition.words().contains(content.lemma())
          || condition.words().contains(content.verb())
          || condition.kinds().stream().anyMatch(kind -> Moods.has(kind, content))) {
        return true;
      }
      if (!condition.types().isEmpty() && typeOf(content, depth + 1, condition)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the content, or what it passes on ("agreed to start withdrawing"), has a wanted type.
   */
  private boolean typeOf(Predication content, int depth, Condition condition) {
    Optional<Frame> frame = match(content, depth);
    if (frame.isPresent()) {
      EventType type = frame.get().type();
      return condition.types().contains(type);
    }
    if (depth >= DEEPEST_CONTENT) {
      return false;
    }
    return contents.of(content).stream().anyMatch(inner -> typeOf(inner, depth + 1, condition));
  }

  /** What {@code predication} says, wants or does by another one. */
  public List<Predication> contents(Predication predication) {
    return contents.of(predication);
  }

  /**
   * The event nouns that {@code predication} has as objects: "loan" in "granted a loan to Ghana".
   */
  public List<Predication> objectNouns(Predication predication) {
    return contents.objectNouns(predication);
  }
}
