package org.rapporteur.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rapporteur.knowledge.YamlReader;

/** The lines that are not the article, by their words: {@code article/furniture.yaml}. */
final class FurnitureRules {
  private static final String FILE = "article/furniture.yaml";
  private static final Pattern WORD = Pattern.compile("\\{([a-z]+)}");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

  /** Characters at the end of a paragraph in which a tail is looked for. */
  private static final int LONGEST_TAIL = 500;

  private final List<FurnitureRule> rules;
  private final int longest;

  private FurnitureRules(List<FurnitureRule> rules) {
    this.rules = List.copyOf(rules);
    this.longest = rules.stream().mapToInt(FurnitureRule::longest).max().orElse(0);
  }

  /** The built-in rules. */
  static FurnitureRules builtIn() {
    return of(YamlReader.read(FILE));
  }

  /**
   * The rules of {@code root}.
   *
   * @throws org.rapporteur.knowledge.KnowledgeException if a pattern is none
   */
  static FurnitureRules of(YamlReader.Node root) {
    Map<String, String> words = new LinkedHashMap<>();
    root.find("words")
        .ifPresent(
            node -> node.mapping().forEach((name, value) -> words.put(name, expand(value, words))));
    List<FurnitureRule> rules = new ArrayList<>();
    for (YamlReader.Node node : root.list("rules")) {
      rules.add(rule(node, words));
    }
    return new FurnitureRules(rules);
  }

  private static FurnitureRule rule(YamlReader.Node node, Map<String, String> words) {
    List<Pattern> whole = new ArrayList<>();
    for (YamlReader.Node pattern : node.list("whole")) {
      whole.add(compile(pattern, words));
    }
    List<Pattern> tail = new ArrayList<>();
    for (YamlReader.Node pattern : node.list("tail")) {
      tail.add(compile(pattern, words));
    }
    List<String> examples = node.texts("examples");
    if (examples.isEmpty()) {
      throw node.error("a rule needs examples");
    }
    String opens = node.text("opens").toUpperCase(Locale.ROOT);
    return new FurnitureRule(
        node.required("reason"),
        Integer.parseInt(node.required("longest")),
        opens.isEmpty() ? FurnitureRule.Opens.NOTHING : FurnitureRule.Opens.valueOf(opens),
        whole,
        tail,
        examples,
        node.texts("keeps"));
  }

  private static Pattern compile(YamlReader.Node node, Map<String, String> words) {
    try {
      return Pattern.compile(expand(node, words), FLAGS);
    } catch (PatternSyntaxException broken) {
      throw node.error("no pattern: " + broken.getDescription());
    }
  }

  private static String expand(YamlReader.Node node, Map<String, String> words) {
    Matcher matcher = WORD.matcher(node.scalar());
    return matcher.replaceAll(found -> {
      String fragment = words.get(found.group(1));
      if (fragment == null) {
        throw node.error("{" + found.group(1) + "} is not among the words");
      }
      return Matcher.quoteReplacement(fragment);
    });
  }

  /** The rules in the order in which they are tried. */
  List<FurnitureRule> all() {
    return rules;
  }

  /** The rule that cuts the paragraph {@code text}, if any. */
  Optional<FurnitureRule> match(String text) {
    if (text.length() > 2 * longest) {
      return Optional.empty();
    }
    String plain = PlainText.of(text);
    return rules.stream().filter(rule -> rule.matches(plain)).findFirst();
  }

  /** The end of {@code paragraph} that is not the article, if there is one. */
  Optional<Furniture> tail(String text, Span paragraph) {
    int begin = Math.max(paragraph.begin(), paragraph.end() - LONGEST_TAIL);
    String end = text.substring(begin, paragraph.end());
    for (FurnitureRule rule : rules) {
      int at = rule.tail().isEmpty() ? -1 : rule.tailBegin(end);
      if (at >= 0 && begin + at > paragraph.begin()) {
        Span cut = PlainText.trim(text, begin + at, paragraph.end());
        return Optional.of(new Furniture(cut, rule.reason()));
      }
    }
    return Optional.empty();
  }
}
