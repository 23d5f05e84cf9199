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
  private List<Remark> formRemarks = new ArrayList<>();
  private List<Remark> codeRemarks = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private int firstLine;
  private boolean inSet;

  DictionaryReader(String file) {
    this.file = file;
  }

  Dictionary read(String text) {
    DictionaryLine.All all = DictionaryLine.of(file, text, problems);
    List<DictionaryLine> lines = all.lines();
    boolean ofVerbs = lines.stream().anyMatch(line -> line.text().matches("---.*|- .*\\*.*|&\\S+"));
    boolean ofAgents = lines.stream().anyMatch(line -> line.text().contains("[~"));
    for (DictionaryLine line : lines) {
      above.addAll(line.remark().above());
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
    above.addAll(all.below());
    if (!actors.isEmpty()) {
      actors.add(actors.removeLast().endingWith(above));
    } else if (!agents.isEmpty()) {
      agents.add(agents.removeLast().endingWith(above));
    }
    return new Dictionary(actors, agents, verbs, sets, problems);
  }

  private void wrong(DictionaryLine line, String message) {
    problems.add(new DictionaryProblem(file, line.number(), message));
  }

  /** The remark about {@code line}, with those about lines before it that could not be used. */
  private Remark taken(DictionaryLine line) {
    Remark remark = new Remark(above, line.remark().behind());
    above.clear();
    return remark;
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
        firstLine = line.number();
      }
      String form = synonym ? name.substring(1).strip() : name;
      if (form.replace("_", "").isBlank()) {
        wrong(line, "a name is missing");
        return;
      }
      forms.add(form);
      formRemarks.add(taken(line));
    } else if (forms.isEmpty()) {
      wrong(line, "a code needs a name above it");
      return;
    }
    Remark remark = name.isEmpty() ? taken(line) : Remark.NONE;
    Matcher brackets = BRACKETS.matcher(line.text());
    while (brackets.find()) {
      Optional<DatedCode> code = DatedCode.parse(brackets.group(1));
      if (code.isPresent()) {
        codes.add(code.get());
        codeRemarks.add(remark);
        remark = Remark.NONE;
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
        List<Remark> remarks = new ArrayList<>(formRemarks);
        remarks.addAll(codeRemarks);
        actors.add(new DictionaryActor(forms, codes, remarks, List.of()));
      }
    }
    forms = new ArrayList<>();
    codes = new ArrayList<>();
    formRemarks = new ArrayList<>();
    codeRemarks = new ArrayList<>();
  }

  // ---- agents

  private void agentLine(DictionaryLine line) {
    Matcher set = AGENT_SET.matcher(line.text());
    if (set.matches()) {
      sets.add(new WordSet(set.group(1), words(set.group(2), ","), taken(line)));
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
        new DictionaryAgent(
            noun, inBraces(line.text()), code.group(1).strip(), taken(line), List.of()));
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
      sets.add(new WordSet(text, List.of(), Remark.NONE));
    } else if (text.startsWith("+") && (inSet || verbs.isEmpty())) {
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
    sets.add(new WordSet(set.name(), words, Remark.NONE));
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
              VerbEntry.Kind.PATTERN, text.substring(0, at).strip(), null, code, line.number()));
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
    return new VerbEntry(kind, bare, inBraces(text), lastBrackets(text), line.number());
  }
}
