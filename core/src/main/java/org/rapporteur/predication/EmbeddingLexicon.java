package org.rapporteur.predication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.YamlReader;

/**
 * The embedding predicates and the smaller words that decide status; {@code
 * lexicon/embedding.yaml}.
 */
public final class EmbeddingLexicon {
  private static final List<String> WORD_SECTIONS =
      List.of("modals", "adverbs", "conjunctions", "prepositions", "determiners");

  private final Map<String, List<EmbeddingPredicate>> predicates;
  private final Map<String, Map<String, WordEffect>> words;

  private EmbeddingLexicon(
      Map<String, List<EmbeddingPredicate>> predicates,
      Map<String, Map<String, WordEffect>> words) {
    this.predicates = predicates;
    this.words = words;
  }

  /**
   * What a modal, adverb, conjunction, preposition or determiner does.
   *
   * @param effect its effect; null if it only hedges or marks background
   * @param past its effect on a clause in the past tense; null if the same
   * @param hedge whether it weakens
   * @param background whether it marks history
   */
  public record WordEffect(
      @Nullable Effect effect, @Nullable Effect past, boolean hedge, boolean background) {}

  /** The built-in lexicon. */
  public static EmbeddingLexicon builtIn() {
    return read(YamlReader.read("lexicon/embedding.yaml"));
  }

  private static EmbeddingLexicon read(YamlReader.Node root) {
    return own(
        List.of(root),
        wrong -> {
          throw wrong;
        });
  }

  /**
   * The entries of a user's files that can be used.
   *
   * @param roots each in the form of the built-in file
   * @param refused receives what is wrong with the others
   */
  public static EmbeddingLexicon own(
      List<YamlReader.Node> roots, Consumer<KnowledgeException> refused) {
    EmbeddingLexicon lexicon = new EmbeddingLexicon(new HashMap<>(), new HashMap<>());
    WORD_SECTIONS.forEach(section -> lexicon.words.put(section, new HashMap<>()));
    for (YamlReader.Node root : roots) {
      for (YamlReader.Node node : root.list("predicates")) {
        add(() -> lexicon.addPredicate(node), refused);
      }
      for (String section : WORD_SECTIONS) {
        for (YamlReader.Node node : root.list(section)) {
          add(() -> lexicon.addWord(section, node), refused);
        }
      }
    }
    return lexicon;
  }

  private static void add(Runnable entry, Consumer<KnowledgeException> refused) {
    try {
      entry.run();
    } catch (KnowledgeException wrong) {
      refused.accept(wrong);
    }
  }

  private void addPredicate(YamlReader.Node node) {
    EmbeddingPredicate predicate = predicate(node);
    predicates
        .computeIfAbsent(key(predicate.kind(), predicate.lemma()), key -> new ArrayList<>())
        .add(predicate);
  }

  private void addWord(String section, YamlReader.Node node) {
    WordEffect effect = wordEffect(node);
    for (String lemma : node.texts("lemma")) {
      Objects.requireNonNull(words.get(section)).put(lemma, effect);
    }
  }

  /**
   * This lexicon with a user's {@code own} entries: theirs replace all entries with their lemma and
   * part of speech.
   */
  public EmbeddingLexicon with(EmbeddingLexicon own) {
    Map<String, List<EmbeddingPredicate>> both = new HashMap<>(predicates);
    both.putAll(own.predicates);
    Map<String, Map<String, WordEffect>> allWords = new HashMap<>();
    for (String section : WORD_SECTIONS) {
      Map<String, WordEffect> entries = new HashMap<>(words.getOrDefault(section, Map.of()));
      entries.putAll(own.words.getOrDefault(section, Map.of()));
      allWords.put(section, entries);
    }
    return new EmbeddingLexicon(both, allWords);
  }

  private static WordEffect wordEffect(YamlReader.Node node) {
    return new WordEffect(
        effect(node, "effect"),
        effect(node, "past"),
        node.flag("hedge", false),
        node.flag("background", false));
  }

  private static EmbeddingPredicate predicate(YamlReader.Node node) {
    Set<Embedding.Form> forms = EnumSet.noneOf(Embedding.Form.class);
    for (String form : node.texts("forms")) {
      forms.add(constant(node, Embedding.Form.class, form));
    }
    Effect effect = effect(node, "effect");
    if (effect == null) {
      throw node.error("lacks effect");
    }
    String control = node.text("control");
    String speaker = node.text("speaker");
    return new EmbeddingPredicate(
        node.required("lemma"),
        constant(node, Predication.Kind.class, node.required("pos")),
        forms,
        effect,
        effect(node, "negated"),
        effect(node, "passive"),
        speaker.isEmpty()
            ? EmbeddingPredicate.Party.NONE
            : constant(node, EmbeddingPredicate.Party.class, speaker),
        control.isEmpty() ? null : constant(node, EmbeddingPredicate.Party.class, control),
        node.flag("hedge", false),
        node.flag("opinion", false));
  }

  private static @Nullable Effect effect(YamlReader.Node node, String key) {
    String text = node.text(key);
    return text.isEmpty() ? null : constant(node, Effect.class, text);
  }

  private static <T extends Enum<T>> T constant(YamlReader.Node node, Class<T> type, String text) {
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw node.error("unknown value " + text);
    }
  }

  /** The embedding verbs of two words, "shy away". */
  Set<String> phrasalVerbs() {
    Set<String> found = new TreeSet<>();
    predicates
        .values()
        .forEach(entries ->
            entries.stream()
                .filter(entry -> entry.kind() == Predication.Kind.VERB)
                .map(EmbeddingPredicate::lemma)
                .filter(lemma -> lemma.indexOf(' ') > 0)
                .forEach(found::add));
    return found;
  }

  private static String key(Predication.Kind kind, String lemma) {
    return kind + " " + lemma;
  }

  /** The entry for {@code lemma} that applies to a complement in {@code form}. */
  public Optional<EmbeddingPredicate> find(
      Predication.Kind kind, String lemma, Embedding.Form form) {
    List<EmbeddingPredicate> candidates = predicates.getOrDefault(key(kind, lemma), List.of());
    for (EmbeddingPredicate candidate : candidates) {
      if (candidate.forms().contains(form)) {
        return Optional.of(candidate);
      }
    }
    for (EmbeddingPredicate candidate : candidates) {
      if (candidate.forms().isEmpty() || isClausal(form)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * The entry for {@code governor} that applies to a complement in {@code form}; a participle such
   * as "set" in "is set to" is also looked up as an adjective.
   */
  public Optional<EmbeddingPredicate> find(Predication governor, Embedding.Form form) {
    Optional<EmbeddingPredicate> entry = find(governor.kind(), governor.lemma(), form);
    if (entry.isPresent() || !governor.inflection().passive()) {
      return entry;
    }
    return find(Predication.Kind.ADJECTIVE, governor.head().form().toLowerCase(Locale.ROOT), form);
  }

  private static boolean isClausal(Embedding.Form form) {
    return switch (form) {
      case INFINITIVE, THAT_CLAUSE, GERUND, OF_GERUND, PARENTHETICAL -> true;
      case OBJECT_EVENT, SUBJECT_EVENT, TOPIC_EVENT, NAME_EVENT, ADVERBIAL, LIGHT -> false;
    };
  }

  /** Whether {@code lemma} embeds anything. */
  public boolean contains(Predication.Kind kind, String lemma) {
    return predicates.containsKey(key(kind, lemma));
  }

  /** Nouns that embed an event. */
  public Set<String> nouns() {
    Set<String> nouns = new TreeSet<>();
    for (List<EmbeddingPredicate> entries : predicates.values()) {
      for (EmbeddingPredicate entry : entries) {
        if (entry.kind() == Predication.Kind.NOUN) {
          nouns.add(entry.lemma());
        }
      }
    }
    return nouns;
  }

  /** The effect of a modal verb. */
  public Optional<WordEffect> modal(String lemma) {
    return word("modals", lemma);
  }

  /** The effect of an adverb. */
  public Optional<WordEffect> adverb(String lemma) {
    return word("adverbs", lemma);
  }

  /** The effect of a subordinating conjunction on its clause. */
  public Optional<WordEffect> conjunction(String lemma) {
    return word("conjunctions", lemma);
  }

  /** The effect of a preposition on the event noun or gerund it governs. */
  public Optional<WordEffect> preposition(String lemma) {
    return word("prepositions", lemma);
  }

  /** The effect of a determiner or adjective before an event noun. */
  public Optional<WordEffect> determiner(String lemma) {
    return word("determiners", lemma);
  }

  private Optional<WordEffect> word(String section, String lemma) {
    return Optional.ofNullable(words.getOrDefault(section, Map.of()).get(lemma));
  }
}
