package org.rapporteur.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.TableReader;

/** Reads tables of actors, row by row: a row that cannot be used is named and left out. */
final class ActorTableReader {
  private static final int LONGEST_NAME = 200;

  private final List<ActorRow> actors = new ArrayList<>();
  private final List<AgentRow> agents = new ArrayList<>();
  private final List<SamePerson> same = new ArrayList<>();
  private final List<ActorProblem> problems = new ArrayList<>();

  /** What {@code files} say, in their order. */
  ActorTables read(List<ActorTables.TableFile> files) {
    for (ActorTables.TableFile file : files) {
      List<TableReader.Row> rows =
          TableReader.parse(file.name(), file.text(), wrong -> refuse(wrong, file.name()));
      for (TableReader.Row row : rows) {
        try {
          read(base(file.name()), row);
        } catch (KnowledgeException wrong) {
          refuse(wrong, file.name());
        } catch (RefusedRow refused) {
          problems.add(refused.problem());
        }
      }
    }
    return new ActorTables(actors, agents, same, problems);
  }

  private static String base(String file) {
    String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
    return name.replaceFirst("\\.(tsv|csv)$", "");
  }

  private void refuse(KnowledgeException wrong, String file) {
    problems.add(
        new ActorProblem(ActorProblem.Kind.FORM, file, wrong.line(), wrong.withoutPlace()));
  }

  private void read(String table, TableReader.Row row) {
    switch (table) {
      case "countries" -> country(row);
      case "organizations" -> organization(row);
      case "officeholders", "officeholders-own" -> officeholder(row);
      case "groups" -> group(row);
      case "agents" -> agent(row);
      case "same", "different" ->
          same.add(
              new SamePerson(
                  name(row, "name"),
                  name(row, "who"),
                  table.equals("same"),
                  row.file(),
                  row.line()));
      default -> listed(row);
    }
  }

  private void country(TableReader.Row row) {
    String code = country(row, "iso3");
    String name = name(row, "name");
    List<String> disputed = row.text("kind").equals("disputed") ? List.of("PRE") : List.of();
    List<String> government = List.of("GOV");
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(names(row, "names"));
    add(row, RegistryEntry.Kind.COUNTRY, names, name, code, disputed);
    add(row, RegistryEntry.Kind.NATIONALITY, names(row, "adjectives"), name, code, disputed);
    add(row, RegistryEntry.Kind.PEOPLE, names(row, "demonyms"), name, code, disputed);
    add(row, RegistryEntry.Kind.CAPITAL, names(row, "capital"), name, code, government);
    add(row, RegistryEntry.Kind.SEAT, names(row, "seats"), name, code, government);
  }

  private void organization(TableReader.Row row) {
    String country = row.text("country").isEmpty() ? null : country(row, "country");
    List<String> own = sectors(row, "sectors");
    List<String> sectors =
        (own.isEmpty() ? codeSectors(row.optional("code")) : own)
            .stream().filter(sector -> !sector.equals(country)).toList();
    String id = row.optional("wikidata").isEmpty() ? row.optional("id") : row.optional("wikidata");
    named(row, RegistryEntry.Kind.ORGANIZATION, country, sectors, id, null, "from", "to");
  }

  /** The sectors of a code like "RUSGOVMIL": what follows the country. */
  static List<String> codeSectors(String code) {
    List<String> sectors = new ArrayList<>();
    for (int i = 3; i + 3 <= code.length(); i += 3) {
      sectors.add(code.substring(i, i + 3));
    }
    return sectors;
  }

  private void officeholder(TableReader.Row row) {
    String country = row.text("country").isEmpty() ? null : country(row, "country");
    named(
        row,
        RegistryEntry.Kind.PERSON,
        country,
        sectors(row, "sectors"),
        row.optional("wikidata"),
        row.text("office"),
        "start",
        "end");
  }

  private void group(TableReader.Row row) {
    RegistryEntry.Kind kind =
        row.text("kind").equals("not-person")
            ? RegistryEntry.Kind.NOT_PERSON
            : RegistryEntry.Kind.GROUP;
    String country = row.text("country").isEmpty() ? null : country(row, "country");
    named(
        row, kind, country, sectors(row, "sectors"), row.optional("wikidata"), null, "from", "to");
  }

  /** A row of the form for users' own lists; {@code docs/actors.md} describes it. */
  private void listed(TableReader.Row row) {
    String kindName = row.optional("kind").toUpperCase(Locale.ROOT).replace('-', '_');
    if (kindName.equals("AGENT")) {
      agentListed(row);
      return;
    }
    RegistryEntry.Kind kind;
    try {
      kind = kindName.isEmpty() ? guess(row) : RegistryEntry.Kind.valueOf(kindName);
    } catch (IllegalArgumentException unknown) {
      throw row.error(
          "no kind "
              + shown(row.optional("kind"))
              + "; write person, organization, group, country,"
              + " nationality, people, capital, seat, not-person or agent");
    }
    String country = row.optional("country").isEmpty() ? null : country(row, "country");
    String office = row.optional("office").isEmpty() ? null : row.optional("office");
    named(row, kind, country, sectors(row, "sectors"), row.optional("id"), office, "from", "to");
  }

  private static RegistryEntry.Kind guess(TableReader.Row row) {
    return row.optional("office").isEmpty()
        ? RegistryEntry.Kind.ORGANIZATION
        : RegistryEntry.Kind.PERSON;
  }

  private void agentListed(TableReader.Row row) {
    String country = row.optional("country").isEmpty() ? null : country(row, "country");
    AgentNoun noun = new AgentNoun(name(row, "name"), sectors(row, "sectors"), country, false);
    agents.add(new AgentRow(row.file(), row.line(), noun, names(row, "aliases")));
  }

  private void agent(TableReader.Row row) {
    String country = row.text("country").isEmpty() ? null : country(row, "country");
    boolean speaks = row.optional("note").contains("spokesperson");
    AgentNoun noun = new AgentNoun(name(row, "noun"), sectors(row, "sectors"), country, speaks);
    agents.add(new AgentRow(row.file(), row.line(), noun, names(row, "plural")));
  }

  // ---- making rows

  private void named(
      TableReader.Row row,
      RegistryEntry.Kind kind,
      @Nullable String country,
      List<String> sectors,
      String id,
      @Nullable String role,
      String fromColumn,
      String toColumn) {
    String name = name(row, "name");
    List<String> forms = new ArrayList<>(List.of(name));
    forms.addAll(names(row, "aliases"));
    LocalDate from = date(row, fromColumn, true);
    LocalDate to = date(row, toColumn, false);
    if (from != null && to != null && to.isBefore(from)) {
      throw new RefusedRow(
          ActorProblem.Kind.DATES, row, shown(name) + " ends " + to + ", before it begins " + from);
    }
    RegistryEntry entry =
        new RegistryEntry(kind, name, country, sectors, id.isEmpty() ? null : id, role, from, to);
    actors.add(new ActorRow(row.file(), row.line(), entry, forms, row.optional("source")));
  }

  private void add(
      TableReader.Row row,
      RegistryEntry.Kind kind,
      List<String> forms,
      String name,
      String country,
      List<String> sectors) {
    if (!forms.isEmpty()) {
      LocalDate from = date(row, "from", true);
      LocalDate to = date(row, "to", false);
      String id = kind == RegistryEntry.Kind.COUNTRY ? row.optional("wikidata") : "";
      RegistryEntry entry =
          new RegistryEntry(kind, name, country, sectors, id.isEmpty() ? null : id, null, from, to);
      actors.add(new ActorRow(row.file(), row.line(), entry, forms, row.optional("source")));
    }
  }

  // ---- cells

  private static String country(TableReader.Row row, String column) {
    String code = row.text(column);
    if (!ActorCodes.isCountry(code)) {
      throw new RefusedRow(
          ActorProblem.Kind.COUNTRY,
          row,
          shown(code) + " is no country; write an ISO 3166 code of three letters, IGO, NGO or IMG");
    }
    return code;
  }

  private static List<String> sectors(TableReader.Row row, String column) {
    List<String> sectors = row.optionalValues(column);
    for (String sector : sectors) {
      if (!ActorCodes.isSector(sector) && !ActorCodes.isGroup(sector)) {
        throw new RefusedRow(
            ActorProblem.Kind.SECTOR, row, shown(sector) + " is no sector of PLOVER");
      }
    }
    return sectors;
  }

  private static String name(TableReader.Row row, String column) {
    String name = row.text(column);
    if (Names.key(name).isEmpty()) {
      throw row.error("the " + column + " is empty");
    }
    return checked(row, name);
  }

  private static List<String> names(TableReader.Row row, String column) {
    List<String> names = row.optionalValues(column);
    names.forEach(name -> checked(row, name));
    return names;
  }

  private static String checked(TableReader.Row row, String name) {
    if (name.length() > LONGEST_NAME) {
      throw new RefusedRow(
          ActorProblem.Kind.LENGTH,
          row,
          "a name of %,d characters (%s); a name has at most %d"
              .formatted(name.length(), shown(name), LONGEST_NAME));
    }
    return name;
  }

  private static String shown(String text) {
    return "\"" + (text.length() <= 40 ? text : text.substring(0, 40) + "…") + "\"";
  }

  private static @Nullable LocalDate date(TableReader.Row row, String column, boolean first) {
    String text = row.optional(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return switch (text.length()) {
        case 4 ->
            first
                ? LocalDate.of(Integer.parseInt(text), 1, 1)
                : LocalDate.of(Integer.parseInt(text), 12, 31);
        case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeParseException | NumberFormatException wrong) {
      throw row.error(
          column + " is no date: " + shown(text) + "; write 2024, 2024-05 or 2024-05-14");
    }
  }

  /** Ends the reading of one row. */
  private static final class RefusedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ActorProblem problem;

    RefusedRow(ActorProblem.Kind kind, TableReader.Row row, String message) {
      super(message, null, false, false);
      this.problem = new ActorProblem(kind, row.file(), row.line(), message);
    }

    ActorProblem problem() {
      return problem;
    }
  }
}
