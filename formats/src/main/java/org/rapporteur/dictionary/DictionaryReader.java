package org.rapporteur.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one dictionary. A line that cannot be read is told, the rest is used. */
final class DictionaryReader {
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern AGENT_SET = Pattern.compile("(![^!]+!)\\s*=\\s*(.+)");
  private static final Pattern BLOCK = Pattern.compile("---+\\s*(.*?)\\s*-*");

  private final String file;
  private final List<DictionaryActor> actors = new ArrayList<>();
  private final List<DictionaryAgent> agents = new ArrayList<>();
  private final List<VerbEntry> verbs = new ArrayList<>();
  private final List<WordSet> sets = new ArrayList<>();
  private final List<DictionaryProblem> problems = new ArrayList<>();

  private List<String> forms = new ArrayList<>();
  private List<DatedCode> codes = new ArrayList<>();
  private String comment = "";
  private int firstLine;
  private boolean inSet;

  DictionaryReader(String file) {
    this.file = file;
  }

  Dictionary read(String text) {
    List<DictionaryLine> lines = DictionaryLine.of(file, text, problems);
    boolean ofVerbs = lines.stream().anyMatch(line -> line.text().matches("---.*|- .*\\*.*|&\\S+"));
    boolean ofAgents = lines.stream().anyMatch(line -> line.text().contains("[~"));
    for (DictionaryLine line : lines) {
      if (unbalanced(line.text())) {
        wrong(line, "a bracket or brace is not closed");
      } else if (ofVerbs) {
        verbLine(line);
      } else if (ofAgents) {
        agentLine(line);
      } else {
        actorLine(line);
      }
    }
    finishActor();
    return new Dictionary(actors, agents, verbs, sets, problems);
  }

  private void wrong(DictionaryLine line, String message) {
    problems.add(new DictionaryProblem(file, line.number(), message));
  }

  private static boolean unbalanced(String text) {
    return text.chars().filter(c -> c == '[').count() != text.chars().filter(c -> c == ']').count()
        || text.chars().filter(c -> c == '{').count() != text.chars().filter(c -> c == '}').count();
  }

  // ---- actors

  private void actorLine(DictionaryLine line) {
    String name = BRACKETS.matcher(line.text()).replaceAll(" ").strip();
    if (!name.isEmpty()) {
      boolean synonym = name.startsWith("+");
      if (synonym && forms.isEmpty()) {
        wrong(line, "a name with + needs the name it belongs to above it");
        return;
      }
      if (!synonym) {
        finishActor();
        comment = line.comment();
        firstLine = line.number();
      }
      String form = synonym ? name.substring(1).strip() : name;
      if (form.replace("_", "").isBlank()) {
        wrong(line, "a name is missing");
        return;
      }
      forms.add(form);
    } else if (forms.isEmpty()) {
      wrong(line, "a code needs a name above it");
      return;
    }
    Matcher brackets = BRACKETS.matcher(line.text());
    while (brackets.find()) {
      Optional<DatedCode> code = DatedCode.parse(brackets.group(1));
      if (code.isPresent()) {
        codes.add(code.get());
      } else {
        wrong(
            line,
            "["
                + brackets.group(1)
                + "] is no code; write [USAGOV], [USAGOV > 930120] or"
                + " [USAGOV 930120-010120]");
      }
    }
  }

  private void finishActor() {
    if (!forms.isEmpty()) {
      if (codes.isEmpty()) {
        problems.add(
            new DictionaryProblem(
                file, firstLine, forms.getFirst() + " has no code; it is left out"));
      } else {
        actors.add(new DictionaryActor(forms, codes, comment));
      }
    }
    forms = new ArrayList<>();
    codes = new ArrayList<>();
    comment = "";
  }

  // ---- agents

  private void agentLine(DictionaryLine line) {
    Matcher set = AGENT_SET.matcher(line.text());
    if (set.matches()) {
      sets.add(new WordSet(set.group(1), words(set.group(2), ",")));
      return;
    }
    Matcher code = BRACKETS.matcher(line.text());
    if (!code.find() || code.group(1).isBlank()) {
      wrong(line, "an agent needs a code: POLICEMAN {POLICEMEN} [~COP]");
      return;
    }
    String noun = BRACES.matcher(line.text().substring(0, code.start())).replaceAll(" ").strip();
    if (noun.isEmpty()) {
      wrong(line, "a noun is missing");
      return;
    }
    agents.add(
        new DictionaryAgent(noun, inBraces(line.text()), code.group(1).strip(), line.comment()));
  }

  private static @Nullable List<String> inBraces(String text) {
    Matcher braces = BRACES.matcher(text);
    return braces.find() ? words(braces.group(1), "[\\s,/]+") : null;
  }

  private static List<String> words(String text, String separator) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(separator, -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  // ---- verbs

  private void verbLine(DictionaryLine line) {
    String text = line.text();
    Matcher block = BLOCK.matcher(text);
    if (block.matches()) {
      inSet = false;
      verbs.add(entry(VerbEntry.Kind.BLOCK, block.group(1), line));
    } else if (text.startsWith("&")) {
      inSet = true;
      sets.add(new WordSet(text, List.of()));
    } else if (text.startsWith("+")) {
      addToSet(line);
    } else if (text.startsWith("-")) {
      inSet = false;
      pattern(line);
    } else {
      inSet = false;
      verbs.add(entry(VerbEntry.Kind.VERB, text, line));
    }
  }

  private void addToSet(DictionaryLine line) {
    if (!inSet) {
      wrong(line, "a word with + needs a set above it: &ARMS");
      return;
    }
    WordSet set = sets.removeLast();
    List<String> words = new ArrayList<>(set.words());
    words.add(line.text().substring(1).strip());
    sets.add(new WordSet(set.name(), words));
  }

  private void pattern(DictionaryLine line) {
    String text = line.text().substring(1).strip();
    if (!text.contains("*")) {
      wrong(line, "a pattern needs * for its verb: - * PLAN [120]");
    } else if (!BRACKETS.matcher(text).find()) {
      wrong(line, "a pattern needs a code: - * PLAN [120]");
    } else {
      String code = lastBrackets(text);
      int at = text.lastIndexOf("[" + code + "]");
      verbs.add(
          new VerbEntry(
              VerbEntry.Kind.PATTERN, text.substring(0, at).strip(), null, code, line.comment()));
    }
  }

  private static String lastBrackets(String text) {
    String code = "";
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      code = brackets.group(1);
    }
    return code;
  }

  private static VerbEntry entry(VerbEntry.Kind kind, String text, DictionaryLine line) {
    String bare = BRACES.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    return new VerbEntry(kind, bare, inBraces(text), lastBrackets(text), line.comment());
  }
}
