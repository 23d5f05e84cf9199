package org.rapporteur.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TableReader;

/** Names of countries, organisations, office-holders and groups, and the nouns of agents. */
public final class ActorRegistry {
  private final Map<String, List<RegistryEntry>> names = new HashMap<>();
  private final Map<String, AgentNoun> agents = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, List<RegistryEntry>> surnames = new HashMap<>();
  private int longestName = 1;

  private ActorRegistry() {}

  /** The built-in tables. */
  public static ActorRegistry builtIn() {
    ActorRegistry registry = new ActorRegistry();
    registry.readCountries();
    registry.readOrganizations();
    registry.readOfficeholders("actors/officeholders.tsv");
    registry.readOfficeholders("actors/officeholders-own.tsv");
    registry.readGroups();
    registry.readAgents();
    return registry;
  }

  private void readCountries() {
    for (TableReader.Row row : TableReader.read("actors/countries.tsv")) {
      String country = row.text("iso3");
      String name = row.text("name");
      boolean state = row.text("kind").equals("state");
      if (state) {
        countryNames.putIfAbsent(country, name);
      }
      LocalDate from = date(row, "from", true);
      LocalDate to = date(row, "to", false);
      List<String> none = row.text("kind").equals("disputed") ? List.of("PRE") : List.of();
      List<String> government = List.of("GOV");
      add(RegistryEntry.Kind.COUNTRY, List.of(name), name, country, none, from, to);
      add(RegistryEntry.Kind.COUNTRY, row.values("names"), name, country, none, from, to);
      add(RegistryEntry.Kind.NATIONALITY, row.values("adjectives"), name, country, none, from, to);
      add(RegistryEntry.Kind.PEOPLE, row.values("demonyms"), name, country, none, from, to);
      add(RegistryEntry.Kind.CAPITAL, row.values("capital"), name, country, government, from, to);
      add(RegistryEntry.Kind.SEAT, row.values("seats"), name, country, government, from, to);
    }
  }

  private void add(
      RegistryEntry.Kind kind,
      List<String> forms,
      String name,
      String country,
      List<String> sectors,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    RegistryEntry entry = new RegistryEntry(kind, name, country, sectors, null, null, from, to);
    forms.forEach(form -> add(form, entry));
  }

  private void add(String form, RegistryEntry entry) {
    String key = Names.key(form);
    if (key.isEmpty()) {
      return;
    }
    longestName = Math.max(longestName, (int) key.chars().filter(c -> c == ' ').count() + 1);
    List<RegistryEntry> entries = names.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private void readOrganizations() {
    for (TableReader.Row row : TableReader.read("actors/organizations.tsv")) {
      String country = row.text("country");
      List<String> sectors =
          row.values("sectors").isEmpty() ? codeSectors(row.text("code")) : row.values("sectors");
      RegistryEntry entry =
          new RegistryEntry(
              RegistryEntry.Kind.ORGANIZATION,
              row.text("name"),
              country.isEmpty() ? null : country,
              sectors.stream().filter(sector -> !sector.equals(country)).toList(),
              row.text("wikidata").isEmpty() ? row.text("id") : row.text("wikidata"),
              null,
              date(row, "from", true),
              date(row, "to", false));
      add(row.text("name"), entry);
      row.values("aliases").forEach(alias -> add(alias, entry));
    }
  }

  private static List<String> codeSectors(String code) {
    List<String> sectors = new ArrayList<>();
    for (int i = 3; i + 3 <= code.length(); i += 3) {
      sectors.add(code.substring(i, i + 3));
    }
    return sectors;
  }

  private void readOfficeholders(String file) {
    for (TableReader.Row row : TableReader.read(file)) {
      String country = row.text("country");
      RegistryEntry entry =
          new RegistryEntry(
              RegistryEntry.Kind.PERSON,
              row.text("name"),
              country.isEmpty() ? null : country,
              row.values("sectors"),
              row.text("wikidata").isEmpty() ? null : row.text("wikidata"),
              row.text("office"),
              date(row, "start", true),
              date(row, "end", false));
      addPerson(row.text("name"), entry);
      row.values("aliases").forEach(alias -> addPerson(alias, entry));
    }
  }

  private void addPerson(String form, RegistryEntry entry) {
    String key = Names.key(form);
    if (key.indexOf(' ') > 0) {
      add(form, entry);
      String surname = key.substring(key.lastIndexOf(' ') + 1);
      surnames.computeIfAbsent(surname, k -> new ArrayList<>(1)).add(entry);
    } else {
      surnames.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
    }
  }

  private void readGroups() {
    for (TableReader.Row row : TableReader.read("actors/groups.tsv")) {
      boolean notPerson = row.text("kind").equals("not-person");
      RegistryEntry entry =
          new RegistryEntry(
              notPerson ? RegistryEntry.Kind.NOT_PERSON : RegistryEntry.Kind.GROUP,
              row.text("name"),
              row.text("country").isEmpty() ? null : row.text("country"),
              row.values("sectors"),
              null,
              null,
              null,
              null);
      add(row.text("name"), entry);
      row.values("aliases").forEach(alias -> add(alias, entry));
    }
  }

  private void readAgents() {
    for (TableReader.Row row : TableReader.read("actors/agents.tsv")) {
      String country = row.text("country");
      AgentNoun agent =
          new AgentNoun(
              row.text("noun"),
              row.values("sectors"),
              country.isEmpty() ? null : country,
              row.text("note").contains("spokesperson"));
      agents.put(Names.key(agent.noun()), agent);
      row.values("plural").forEach(plural -> agents.putIfAbsent(Names.key(plural), agent));
    }
  }

  private static @Nullable LocalDate date(TableReader.Row row, String column, boolean first) {
    String text = row.text(column);
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
      throw row.error(column + " is no date: " + text);
    }
  }

  /** Longest name in words. */
  int longestName() {
    return longestName;
  }

  /** What {@code name} stands for, in any spelling. */
  public List<RegistryEntry> find(String name) {
    return names.getOrDefault(Names.key(name), List.of());
  }

  /** Entries for an already normalised key. */
  List<RegistryEntry> findKey(String key) {
    return names.getOrDefault(key, List.of());
  }

  /** Persons known by {@code surname}. */
  List<RegistryEntry> findSurname(String surname) {
    return surnames.getOrDefault(Names.key(surname), List.of());
  }

  /** The agent noun of {@code words}, a lemma or several. */
  public Optional<AgentNoun> agent(String words) {
    return Optional.ofNullable(agents.get(Names.key(words)));
  }

  /** English name of a country code. */
  public String countryName(String country) {
    return countryNames.getOrDefault(country, country);
  }
}
