package org.rapporteur.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.event.EventType;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordSet;
import org.rapporteur.predication.Argument;
import org.rapporteur.predication.Predication;
import org.rapporteur.predication.Role;

/**
 * Contexts in which predicates are no political events: sports, weather, markets, metaphors. From
 * {@code lexicon/discards.yaml}.
 */
public final class DiscardRules {
  private static final int LONGEST_COMPOUND = 4;

  private final List<CueRule> sentenceCues = new ArrayList<>();
  private final List<CueRule> articleCues = new ArrayList<>();
  private final List<PredicateRule> predicates = new ArrayList<>();
  private final List<CompoundRule> compounds = new ArrayList<>();
  private final List<PartyRule> parties = new ArrayList<>();

  private final Set<String> ids = new TreeSet<>();

  private DiscardRules() {}

  private record CueRule(String id, Set<String> cues, Set<String> unless, int least) {}

  private record PredicateRule(
      String id, Set<String> predicates, Set<Role> roles, Set<String> words) {}

  private record PartyRule(
      String id,
      Set<String> types,
      Set<String> source,
      Set<String> target,
      Set<String> some,
      Set<String> cues,
      Set<String> unless,
      boolean domestic,
      boolean alone) {}

  private record CompoundRule(String id, Set<String> compounds) {}

  /** The built-in rules. */
  public static DiscardRules builtIn() {
    return read(YamlReader.read("lexicon/discards.yaml"));
  }

  private static DiscardRules read(YamlReader.Node root) {
    DiscardRules rules = new DiscardRules();
    for (YamlReader.Node node : root.list("discards")) {
      rules.add(node);
    }
    return rules;
  }

  /**
   * The rules of a user's files that can be used.
   *
   * @param roots each with a list {@code discards}
   * @param refused receives what is wrong with the others
   */
  public static DiscardRules own(
      List<YamlReader.Node> roots, Consumer<KnowledgeException> refused) {
    DiscardRules rules = new DiscardRules();
    for (YamlReader.Node root : roots) {
      for (YamlReader.Node node : root.list("discards")) {
        try {
          rules.add(node);
        } catch (KnowledgeException wrong) {
          refused.accept(wrong);
        }
      }
    }
    return rules;
  }

  /**
   * These rules with a user's {@code own}: one of theirs replaces that with its id, and switches it
   * off when it says nothing more.
   */
  public DiscardRules with(DiscardRules own) {
    DiscardRules both = new DiscardRules();
    both.addAll(own, Set.of());
    both.addAll(this, own.ids);
    return both;
  }

  private void addAll(DiscardRules other, Set<String> without) {
    other.ids.stream().filter(id -> !without.contains(id)).forEach(ids::add);
    add(sentenceCues, other.sentenceCues, CueRule::id, without);
    add(articleCues, other.articleCues, CueRule::id, without);
    add(predicates, other.predicates, PredicateRule::id, without);
    add(compounds, other.compounds, CompoundRule::id, without);
    add(parties, other.parties, PartyRule::id, without);
  }

  private static <T> void add(
      List<T> all, List<T> more, Function<T, String> id, Set<String> without) {
    more.stream().filter(rule -> !without.contains(id.apply(rule))).forEach(all::add);
  }

  private void add(YamlReader.Node node) {
    String id = node.required("id");
    ids.add(id);
    boolean ofParties = node.find("types").isPresent();
    if (node.find("cues").isPresent() && !ofParties) {
      CueRule rule =
          new CueRule(id, lower(node.texts("cues")), lower(node.texts("unless")), least(node));
      (node.text("scope").equals("article") ? articleCues : sentenceCues).add(rule);
    }
    if (node.find("predicate").isPresent()) {
      Set<Role> roles = new TreeSet<>();
      for (YamlReader.Node role : node.list("role")) {
        RolePath path;
        try {
          path = RolePath.parse(role.scalar());
        } catch (IllegalArgumentException unknown) {
          throw role.error("unknown role " + role.scalar());
        }
        if (path.role() != null) {
          roles.add(path.role());
        }
      }
      predicates.add(
          new PredicateRule(
              id, Set.copyOf(node.texts("predicate")), roles, Set.copyOf(node.texts("words"))));
    }
    if (ofParties) {
      parties.add(
          new PartyRule(
              id,
              Set.copyOf(node.texts("types")),
              Set.copyOf(node.texts("source")),
              Set.copyOf(node.texts("target")),
              Set.copyOf(node.texts("some")),
              lower(node.texts("cues")),
              lower(node.texts("unless")),
              node.flag("domestic", false),
              node.flag("alone", false)));
    }
    if (node.find("compound").isPresent()) {
      compounds.add(new CompoundRule(id, lower(node.texts("compound"))));
    }
  }

  private static int least(YamlReader.Node node) {
    String text = node.text("min");
    try {
      return text.isEmpty() ? 1 : Integer.parseInt(text);
    } catch (NumberFormatException wrong) {
      throw node.error("min must be a number");
    }
  }

  private static Set<String> lower(List<String> words) {
    Set<String> lower = new HashSet<>();
    words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
    return lower;
  }

  /** The rule by which the whole article is none of ours, if any. */
  public Optional<String> discardArticle(List<Sentence> sentences) {
    if (articleCues.isEmpty()) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    sentences.forEach(sentence -> words.addAll(WordSet.of(sentence.tokens()).words()));
    return firstMatch(articleCues, words);
  }

  /** The rule by which {@code sentence} holds no record, if any. */
  public Optional<String> discard(Sentence sentence) {
    return firstMatch(sentenceCues, WordSet.of(sentence.tokens()).words());
  }

  private static Optional<String> firstMatch(List<CueRule> rules, Set<String> words) {
    for (CueRule rule : rules) {
      long found = rule.cues().stream().filter(words::contains).count();
      if (found >= rule.least() && rule.unless().stream().noneMatch(words::contains)) {
        return Optional.of(rule.id());
      }
    }
    return Optional.empty();
  }

  /**
   * The rule by which an event of {@code type} between these parties is nobody's business but
   * theirs, if any.
   *
   * @param source for each party of the source its sectors: "STATE" for a country as such, "PLACE"
   *     for a town or region in one, "PERSON" for somebody in one, "---" where nothing is known
   * @param target the same for the target
   * @param abroad whether two parties are of different countries
   * @param alone whether there is but one party
   * @param sentence where it is told
   */
  public Optional<String> discard(
      EventType type,
      List<String> source,
      List<String> target,
      boolean abroad,
      boolean alone,
      Sentence sentence) {
    Set<String> words = null;
    for (PartyRule rule : parties) {
      if (!rule.types().contains(type.name())
          || (rule.domestic() && abroad)
          || (rule.alone() && !alone)
          || !rule.source().containsAll(source)
          || !rule.target().containsAll(target)
          || !hasOneOf(rule.some(), source, target)) {
        continue;
      }
      if (words == null) {
        words = WordSet.of(sentence.tokens()).words();
      }
      boolean cued = rule.cues().isEmpty() || rule.cues().stream().anyMatch(words::contains);
      if (cued && rule.unless().stream().noneMatch(words::contains)) {
        return Optional.of(rule.id());
      }
    }
    return Optional.empty();
  }

  private static boolean hasOneOf(Set<String> some, List<String> source, List<String> target) {
    return some.isEmpty()
        || source.stream().anyMatch(some::contains)
        || target.stream().anyMatch(some::contains);
  }

  /** The rule by which {@code predication} names no event, if any. */
  public Optional<String> discard(Predication predication) {
    for (PredicateRule rule : predicates) {
      boolean named =
          rule.predicates().contains(predication.lemma())
              || rule.predicates().contains(predication.verb());
      if (named && fills(rule, predication)) {
        return Optional.of(rule.id());
      }
    }
    return compounds.isEmpty() ? Optional.empty() : compound(predication);
  }

  private static boolean fills(PredicateRule rule, Predication predication) {
    for (Role role : rule.roles()) {
      for (Argument argument : predication.fillers(role)) {
        if (rule.words().contains(argument.head().lemma().toLowerCase(Locale.ROOT))
            || rule.words().contains(pair(predication.sentence(), argument.head()))) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<String> compound(Predication predication) {
    Sentence sentence = predication.sentence();
    List<String> endings = endings(sentence, predication.head());
    String beginning =
        predication.head().index() + 1 < sentence.tokens().size()
            ? pair(sentence, sentence.token(predication.head().index() + 1))
            : "";
    for (CompoundRule rule : compounds) {
      if (endings.stream().anyMatch(rule.compounds()::contains)
          || rule.compounds().contains(beginning)) {
        return Optional.of(rule.id());
      }
    }
    return Optional.empty();
  }

  /** The compounds of up to four words that end in {@code head}, hyphens left out. */
  private static List<String> endings(Sentence sentence, Token head) {
    List<String> endings = new ArrayList<>();
    StringBuilder words = new StringBuilder(head.lemma().toLowerCase(Locale.ROOT));
    for (int i = head.index() - 1; i >= 0 && endings.size() < LONGEST_COMPOUND - 1; i--) {
      String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
      if (!word.equals("-")) {
        words.insert(0, word + " ");
        endings.add(words.toString());
      }
    }
    return endings;
  }

  /** The word before {@code head} and the lemma of {@code head}. */
  private static String pair(Sentence sentence, Token head) {
    if (head.index() == 0) {
      return "";
    }
    String before = sentence.token(head.index() - 1).form().toLowerCase(Locale.ROOT);
    return before + " " + head.lemma().toLowerCase(Locale.ROOT);
  }
}
