package org.rapporteur.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.EventType;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordClass;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Effect;
import org.rapporteur.predication.Embedding;
import org.rapporteur.predication.EmbeddingLexicon;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Predications;
import org.rapporteur.predication.Role;

/** Finds for each predication of a sentence the narrowest frame that holds. */
public final class FrameMatcher {
  private static final int DEEPEST_CONTENT = 6;
  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");

  /** What stands between asking and what is asked, where no deed is asked for. */
  private static final Set<String> QUESTIONS =
      Set.of("about", "if", "whether", "how", "why", "when", "where", "what", "who", "which");

  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll");

  private static final Set<String> MEASURES =
      Set.of(
          "ton",
          "tonne",
          "barrel",
          "batch",
          "bulk",
          "bunch",
          "consignment",
          "couple",
          "crowd",
          "delivery",
          "dozen",
          "fleet",
          "group",
          "half",
          "handful",
          "hundred",
          "kg",
          "kilo",
          "kilogram",
          "litre",
          "liter",
          "load",
          "lot",
          "majority",
          "million",
          "most",
          "package",
          "percent",
          "%",
          "quantity",
          "set",
          "truckload",
          "worth",
          "number",
          "part",
          "rest",
          "score",
          "series",
          "shipment",
          "some",
          "string",
          "thousand",
          "wave",
          "volley",
          "barrage",
          "billion",
          "round",
          "flurry");

  private static final Set<String> OCCASIONS =
      Set.of(
          "after",
          "before",
          "during",
          "since",
          "amid",
          "amidst",
          "despite",
          "following",
          "until",
          "because of",
          "ahead of",
          "prior to",
          "under",
          "without",
          "besides");

  private final FrameSet frames;
  private final EmbeddingLexicon lexicon;
  private final Predications predications;
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
    this.lexicon = lexicon;
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
      return hasWord(condition, predication.sentence(), predication.head())
          || condition.kinds().stream().anyMatch(kind -> hasMood(kind, predication));
    }
    List<Predication> owners =
        path.ofContent() ? contents(predication, type) : List.of(predication);
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
    if (!condition.words().isEmpty() && hasWord(condition, sentence, argument.head())) {
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

  private static boolean hasWord(Condition condition, Sentence sentence, Token head) {
    if (condition.words().contains(head.lemma())) {
      return true;
    }
    for (Token modifier :
        sentence.dependents(head, Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR)) {
      if (condition.words().contains(modifier.lemma() + " " + head.lemma())) {
        return true;
      }
    }
    return hasPhrase(condition, sentence, head)
        || hasMeasuredWord(condition, sentence, head)
        || hasTitle(condition, sentence, head);
  }

  /**
   * "Journalist Ana Diaz", "Ana Diaz, a journalist": a name fills the role as what its title says.
   */
  private static boolean hasTitle(Condition condition, Sentence sentence, Token head) {
    return head.wordClass() == WordClass.NAME
        && sentence.dependents(head, Relation.COMPOUND, Relation.APPOSITION).stream()
            .anyMatch(title -> condition.words().contains(title.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "tonnes of wheat", "dozens of marchers": what is measured fills the role. */
  private static boolean hasMeasuredWord(Condition condition, Sentence sentence, Token head) {
    return MEASURES.contains(head.lemma())
        && sentence.dependents(head, Relation.PREPOSITION).stream()
            .filter(of -> of.lemma().equals("of"))
            .flatMap(of -> sentence.dependents(of, Relation.PREPOSITION_OBJECT).stream())
            .anyMatch(noun -> hasWord(condition, sentence, noun));
  }

  /** "state of emergency", "cessation of hostilities". */
  private static boolean hasPhrase(Condition condition, Sentence sentence, Token head) {
    for (Token of : sentence.dependents(head, Relation.PREPOSITION)) {
      for (Token object : sentence.dependents(of, Relation.PREPOSITION_OBJECT)) {
        String phrase = head.lemma() + " " + of.lemma() + " ";
        if (condition.words().contains(phrase + object.lemma())
            || condition.words().contains(phrase + object.form())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean contentSatisfies(
      Condition condition, Predication predication, int depth, EventType type) {
    if (depth >= DEEPEST_CONTENT) {
      return false;
    }
    for (Predication content : contents(predication, type)) {
      if (condition.kinds().contains(FillerKind.ANY)
          || condition.words().contains(content.lemma())
          || condition.words().contains(content.verb())
          || condition.kinds().stream().anyMatch(kind -> hasMood(kind, content))) {
        return true;
      }
      if (!condition.types().isEmpty() && typeOf(content, depth + 1, condition)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMood(FillerKind kind, Predication content) {
    Token modal = content.inflection().modal();
    if (modal == null) {
      return false;
    }
    boolean negated = content.inflection().negation() != null;
    return switch (kind) {
      case OBLIGATION -> OBLIGATION.contains(modal.lemma());
      case REFUSAL -> negated && FUTURE.contains(modal.lemma());
      case ACTOR,
          STATE,
          PLACE,
          PERSON,
          PUBLIC,
          POLITICAL,
          POLITICIAN,
          ARMED,
          NEGATIVE,
          POSITIVE,
          ANY ->
          false;
    };
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
    return contents(content).stream().anyMatch(inner -> typeOf(inner, depth + 1, condition));
  }

  /** A carried noun stands for its verb; what is only the time or occasion is no content. */
  private static boolean isNoContent(Embedding embedding) {
    boolean occasion =
        embedding.form() == Embedding.Form.TOPIC_EVENT
            && embedding.marker() != null
            && OCCASIONS.contains(embedding.marker());
    return occasion || embedding.form() == Embedding.Form.LIGHT;
  }

  /**
   * The contents of {@code predication} for a frame of {@code type}: what somebody only told
   * ("officials told us that", "called it an act of") is no demand.
   */
  private List<Predication> contents(Predication predication, EventType type) {
    List<Predication> contents = contents(predication);
    return type == EventType.REQUEST
        ? contents.stream().filter(content -> !isReported(predication, content)).toList()
        : contents;
  }

  private boolean isReported(Predication saying, Predication content) {
    Embedding embedding = content.embedding();
    if (embedding == null || hasMood(FillerKind.OBLIGATION, content)) {
      return false;
    }
    if (saying.lemma().equals("ask")
        && embedding.marker() != null
        && QUESTIONS.contains(embedding.marker())) {
      return true;
    }
    Embedding.Form form = embedding.form();
    if (saying.lemma().equals("tell")) {
      return form != Embedding.Form.INFINITIVE;
    }
    return switch (form) {
      case NAME_EVENT -> true;
      case THAT_CLAUSE, PARENTHETICAL -> reports(saying, form);
      case TOPIC_EVENT ->
          saying.kind() == Predication.Kind.VERB && reports(saying, Embedding.Form.THAT_CLAUSE);
      case OBJECT_EVENT ->
          lexicon.find(saying, Embedding.Form.NAME_EVENT).isPresent()
              || (lexicon.find(saying, form).isPresent()
                  ? reports(saying, form)
                  : reports(saying, Embedding.Form.THAT_CLAUSE));
      default -> false;
    };
  }

  private boolean reports(Predication saying, Embedding.Form form) {
    return lexicon
        .find(saying, form)
        .filter(entry -> entry.effect() == Effect.PASS || entry.effect() == Effect.ALLEGED)
        .isPresent();
  }

  /**
   * The contents of {@code predication}; a light verb among them stands for the noun it carries.
   */
  public List<Predication> contents(Predication predication) {
    List<Predication> contents = new ArrayList<>();
    for (Predication content : predications.contents(predication)) {
      if (content.embedding() != null && isNoContent(content.embedding())) {
        continue;
      }
      if (content.light()) {
        predications.contents(content).stream()
            .filter(noun -> noun.embedding() != null)
            .forEach(contents::add);
      } else {
        contents.add(content);
      }
    }
    return contents;
  }

  /**
   * The event nouns that {@code predication} has as objects: "loan" in "granted a loan to Ghana".
   */
  public List<Predication> objectNouns(Predication predication) {
    return predications.contents(predication).stream()
        .filter(content -> content.kind() == Predication.Kind.NOUN)
        .filter(content -> isObject(content.embedding()))
        .toList();
  }

  private static boolean isObject(@Nullable Embedding embedding) {
    return embedding != null
        && (embedding.form() == Embedding.Form.LIGHT
            || embedding.form() == Embedding.Form.OBJECT_EVENT);
  }
}
