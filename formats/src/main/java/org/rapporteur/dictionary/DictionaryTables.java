package org.rapporteur.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.ActorCodes;
import org.rapporteur.knowledge.TableReader;

/**
 * Dictionaries as tables of a user's knowledge, and back. Column {@code forms} keeps the names and
 * {@code code} the code as the dictionary wrote them; the other columns are what the coder uses.
 */
public final class DictionaryTables {
  private static final String HEADER =
      "kind\tid\tname\taliases\tcountry\tsectors\tfrom\tto\tcode\tforms\tnote\tremarks\tremark\tbelow\n";

  private static final Pattern NUMBERED = Pattern.compile("^[0-9]+:");

  private final Set<String> unknownParts = new TreeSet<>();
  private int words;

  /** Three-letter parts of codes that PLOVER does not have; they stand in column code only. */
  public Set<String> unknownParts() {
    return new TreeSet<>(unknownParts);
  }

  /** Number of names with a gap that other words may fill; they match without other words only. */
  public int namesWithGaps() {
    return words;
  }

  /** The table of {@code actors}. */
  public String actors(List<DictionaryActor> actors) {
    StringBuilder table = new StringBuilder(HEADER);
    int number = 0;
    for (DictionaryActor actor : actors) {
      String id = "dictionary:" + ++number;
      List<String> names = actor.forms().stream().map(DictionaryTables::name).toList();
      words += (int) actor.forms().stream().filter(form -> form.strip().contains(" ")).count();
      for (DatedCode code : ordered(actor.codes())) {
        table.append(
            row(
                "group",
                id,
                names.getFirst(),
                String.join("|", names.subList(1, names.size())),
                country(code.code()),
                sectors(code.code()),
                day(code.from()),
                day(code.to()),
                place(actor, code) + code.code(),
                String.join("|", actor.forms()),
                actor.remarks().getFirst().behind(),
                Remark.cell(withoutNote(actor.ofForms())),
                actor.ofCode(actor.codes().indexOf(code)).cell(),
                below(actor.below())));
      }
    }
    return table.toString();
  }

  /** What stands behind the main name has a column of its own. */
  private static List<Remark> withoutNote(List<Remark> remarks) {
    List<Remark> others = new ArrayList<>(remarks);
    others.set(0, remarks.getFirst().withoutBehind());
    return others;
  }

  private static String below(List<String> lines) {
    return new Remark(lines, "").cell();
  }

  /** Codes that hold for a time go before those that always hold. */
  private static List<DatedCode> ordered(List<DatedCode> codes) {
    List<DatedCode> ordered = new ArrayList<>();
    codes.stream().filter(code -> !isAlways(code)).forEach(ordered::add);
    codes.stream().filter(DictionaryTables::isAlways).forEach(ordered::add);
    return ordered;
  }

  private static boolean isAlways(DatedCode code) {
    return code.from() == null && code.to() == null;
  }

  /** "2:" when the dictionary has this code second and the table does not. */
  private static String place(DictionaryActor actor, DatedCode code) {
    return ordered(actor.codes()).equals(actor.codes())
        ? ""
        : actor.codes().indexOf(code) + 1 + ":";
  }

  /** The table of {@code agents}; their {@code sets} are written out, a noun for each word. */
  public String agents(List<WordSet> sets, List<DictionaryAgent> agents) {
    StringBuilder table = new StringBuilder(HEADER);
    for (DictionaryAgent agent : agents) {
      List<String> nouns = expanded(agent.noun(), sets);
      List<String> others = new ArrayList<>(nouns.subList(1, nouns.size()));
      List<String> plurals = agent.plurals();
      if (plurals == null) {
        nouns.forEach(noun -> others.add(noun + "s"));
      } else {
        plurals.forEach(plural -> others.add(lower(plural)));
      }
      String braces = plurals == null ? "" : " {" + String.join(" ", plurals) + "}";
      table.append(
          row(
              "agent",
              "",
              nouns.getFirst(),
              String.join("|", others),
              country(agent.code()),
              sectors(agent.code()),
              "",
              "",
              agent.code(),
              agent.noun() + braces,
              agent.remark().behind(),
              "",
              agent.remark().withoutBehind().cell(),
              below(agent.below())));
    }
    return table.toString();
  }

  private static List<String> expanded(String noun, List<WordSet> sets) {
    for (WordSet set : sets) {
      if (noun.contains(set.name()) && !set.words().isEmpty()) {
        List<String> all = new ArrayList<>();
        set.words()
            .forEach(word -> all.addAll(expanded(noun.replace(set.name(), word.strip()), sets)));
        return all;
      }
    }
    return List.of(lower(noun.replace("!", "")));
  }

  /** The dictionary that the tables of a user make: what was imported as it was, the rest anew. */
  public static Dictionary of(String file, String text) {
    Map<String, DictionaryActor> actors = new LinkedHashMap<>();
    List<DictionaryAgent> agents = new ArrayList<>();
    List<DictionaryProblem> problems = new ArrayList<>();
    for (TableReader.Row row :
        TableReader.parse(
            file,
            text,
            wrong ->
                problems.add(new DictionaryProblem(file, wrong.line(), wrong.withoutPlace())))) {
      if (row.optional("kind").equals("agent")) {
        agents.add(agent(row));
      } else {
        String id = row.optional("id");
        String key = id.isEmpty() ? row.optional("name") : id;
        DictionaryActor actor = actor(row);
        actors.merge(key, actor, DictionaryActor::and);
      }
    }
    return new Dictionary(
        actors.values().stream().map(DictionaryTables::inOrder).toList(),
        agents,
        List.of(),
        List.of(),
        problems);
  }

  /** Undoes {@link #place}. */
  private static DictionaryActor inOrder(DictionaryActor actor) {
    if (!actor.codes().stream().allMatch(code -> NUMBERED.matcher(code.code()).find())) {
      return actor;
    }
    SortedMap<Integer, Integer> places = new TreeMap<>();
    for (int i = 0; i < actor.codes().size(); i++) {
      String code = actor.codes().get(i).code();
      places.put(Integer.parseInt(code.substring(0, code.indexOf(':'))), i);
    }
    List<DatedCode> codes = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>(actor.ofForms());
    for (int place : places.values()) {
      DatedCode code = actor.codes().get(place);
      codes.add(
          new DatedCode(
              code.code().substring(code.code().indexOf(':') + 1), code.from(), code.to()));
      remarks.add(actor.ofCode(place));
    }
    return new DictionaryActor(actor.forms(), codes, remarks, actor.below());
  }

  private static DictionaryActor actor(TableReader.Row row) {
    List<String> forms = new ArrayList<>(row.optionalValues("forms"));
    if (forms.isEmpty()) {
      forms.add(form(row.optional("name")));
      row.optionalValues("aliases").forEach(alias -> forms.add(form(alias)));
    }
    String code =
        row.optional("code").isEmpty() && row.optional("forms").isEmpty()
            ? row.optional("country") + String.join("", row.optionalValues("sectors"))
            : row.optional("code");
    DatedCode dated = new DatedCode(code, date(row.optional("from")), date(row.optional("to")));
    List<Remark> remarks = Remark.ofCell(row.optional("remarks"), forms.size());
    remarks.set(0, remarks.getFirst().orBehind(row.optional("note")));
    remarks.add(Remark.ofCell(row.optional("remark")));
    return new DictionaryActor(
        forms, List.of(dated), remarks, Remark.ofCell(row.optional("below")).above());
  }

  private static DictionaryAgent agent(TableReader.Row row) {
    String forms = row.optional("forms");
    if (forms.isEmpty()) {
      List<String> plurals =
          row.optionalValues("aliases").stream()
              .map(alias -> form(alias).replaceAll("_$", ""))
              .toList();
      return new DictionaryAgent(
          form(row.optional("name")).replaceAll("_$", ""),
          plurals,
          "~" + String.join("", row.optionalValues("sectors")),
          new Remark(List.of(), row.optional("note")),
          List.of());
    }
    DictionaryAgent agent =
        Dictionary.parse(row.file(), forms + " [" + row.optional("code") + "]\nX [~X]")
            .agents()
            .getFirst();
    return new DictionaryAgent(
        agent.noun(),
        agent.plurals(),
        agent.code(),
        Remark.ofCell(row.optional("remark")).orBehind(row.optional("note")),
        Remark.ofCell(row.optional("below")).above());
  }

  private static @Nullable LocalDate date(String day) {
    return switch (day.length()) {
      case 0 -> null;
      case 4 -> LocalDate.parse(day + "-01-01");
      case 7 -> LocalDate.parse(day + "-01");
      default -> LocalDate.parse(day);
    };
  }

  // ---- cells

  private static String row(String... cells) {
    return String.join("\t", cells) + "\n";
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** "VLADIMIR_PUTIN_" as "Vladimir Putin"; short words without vowels stay as they are. */
  private static String name(String form) {
    StringBuilder name = new StringBuilder();
    for (String word : form.replace('_', ' ').strip().split(" +", -1)) {
      boolean acronym = word.length() <= 4 && !word.matches(".*[AEIOUY].*");
      name.append(name.isEmpty() ? "" : " ")
          .append(
              acronym ? word : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static String lower(String form) {
    return form.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
  }

  private static String form(String name) {
    return name.toUpperCase(Locale.ROOT).replace(' ', '_') + "_";
  }

  private static String country(String code) {
    String first = code.startsWith("~") || code.length() < 3 ? "" : code.substring(0, 3);
    return ActorCodes.isCountry(first) ? first : "";
  }

  private String sectors(String code) {
    List<String> sectors = new ArrayList<>();
    String bare = code.replaceAll("[^A-Z]", "");
    for (int i = country(code).length(); i + 3 <= bare.length(); i += 3) {
      String part = bare.substring(i, i + 3);
      if (ActorCodes.isSector(part) || ActorCodes.isGroup(part)) {
        sectors.add(part);
      } else {
        unknownParts.add(part);
      }
    }
    return String.join("|", sectors);
  }
}
