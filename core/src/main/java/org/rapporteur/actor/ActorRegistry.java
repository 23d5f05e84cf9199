package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of countries, organisations, office-holders and groups, and the nouns of agents. A user's
 * own tables go before the built-in ones: an entry of theirs replaces all built-in entries with its
 * id, or without an id those with its name. A registry never changes and serves many threads.
 */
public final class ActorRegistry {
  private final NameFold fold;
  private final ActorIndex builtIn;
  private final @Nullable ActorIndex own;
  private final Set<String> replacedIds = new HashSet<>();
  private final Set<String> replacedNames = new HashSet<>();
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, Set<String>> different = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, String> countryIds = new HashMap<>();

  private ActorRegistry(NameFold fold, ActorIndex builtIn, @Nullable ActorTables ownTables) {
    this.fold = fold;
    this.builtIn = builtIn;
    this.own = ownTables == null ? null : new ActorIndex(ActorIndexWriter.pack(ownTables, fold));
    if (ownTables != null) {
      ownTables.actors().forEach(this::replace);
      ownTables.same().forEach(this::judge);
      readCountryNames(own);
    }
    readCountryNames(builtIn);
  }

  /** The built-in tables. */
  public static ActorRegistry builtIn() {
    NameFold fold = NameFold.builtIn();
    return new ActorRegistry(fold, ActorIndex.builtIn(fold), null);
  }

  /** This registry with the tables of a user before it; itself when they say nothing. */
  public ActorRegistry with(ActorTables ownTables) {
    return ownTables.isEmpty() ? this : new ActorRegistry(fold, builtIn, ownTables);
  }

  private void replace(ActorRow row) {
    if (row.entry().id() != null) {
      replacedIds.add(row.entry().id());
    }
    replacedNames.add(named(row.entry()));
  }

  /**
   * A name as something that can be replaced: the capital of a country stays when a user replaces
   * the country.
   */
  private static String named(RegistryEntry entry) {
    String key = Names.key(entry.name());
    return switch (entry.kind()) {
      case NATIONALITY, PEOPLE, CAPITAL, SEAT -> entry.kind() + " " + key;
      case COUNTRY, ORGANIZATION, PERSON, GROUP, NOT_PERSON -> key;
    };
  }

  private void judge(SamePerson judgement) {
    Map<String, Set<String>> map = judgement.same() ? same : different;
    map.computeIfAbsent(Names.key(judgement.name()), key -> new HashSet<>()).add(judgement.who());
  }

  private void readCountryNames(@Nullable ActorIndex index) {
    for (int i = 0; index != null && i < index.entryCount(); i++) {
      if (!index.isCountry(i)) {
        continue;
      }
      RegistryEntry entry = index.entry(i);
      if (entry.country() != null) {
        countryNames.putIfAbsent(entry.country(), entry.name());
        if (entry.id() != null) {
          countryIds.putIfAbsent(entry.country(), entry.id());
        }
      }
    }
  }

  /** Longest name in words. */
  int longestName() {
    return own == null ? builtIn.longestName() : Math.max(own.longestName(), builtIn.longestName());
  }

  /**
   * What {@code name} stands for, in any spelling; a Wikidata or registry id names its entry too,
   * and a word alone the persons of that surname.
   */
  public List<RegistryEntry> search(String name) {
    List<RegistryEntry> found = new ArrayList<>(byId(name.strip()));
    addNew(found, find(name));
    addNew(found, findSurname(name));
    if (Names.key(name).indexOf(' ') > 0) {
      addNew(found, bySpelling(Names.key(name)));
    }
    return found;
  }

  private static void addNew(List<RegistryEntry> all, List<RegistryEntry> more) {
    more.stream().filter(entry -> !all.contains(entry)).forEach(all::add);
  }

  /** What {@code name} stands for, in any spelling. */
  public List<RegistryEntry> find(String name) {
    return findKey(Names.key(name));
  }

  /** Entries for an already normalised key. */
  List<RegistryEntry> findKey(String key) {
    List<RegistryEntry> found =
        both(key, own == null ? List.of() : own.byName(key), builtIn.byName(key));
    return found.isEmpty() && key.indexOf(' ') > 0 ? bySpelling(key) : found;
  }

  private List<RegistryEntry> bySpelling(String key) {
    String folded = fold.fold(key);
    return both(key, own == null ? List.of() : own.bySpelling(folded), builtIn.bySpelling(folded));
  }

  /** Persons known by {@code surname}. */
  List<RegistryEntry> findSurname(String surname) {
    String key = Names.key(surname);
    return both(key, own == null ? List.of() : own.bySurname(key), builtIn.bySurname(key));
  }

  private List<RegistryEntry> byId(String id) {
    List<RegistryEntry> mine = own == null ? List.of() : own.byId(id);
    return mine.isEmpty() ? builtIn.byId(id) : mine;
  }

  private List<RegistryEntry> both(
      String key, List<RegistryEntry> mine, List<RegistryEntry> theirs) {
    if (own == null) {
      return theirs;
    }
    List<RegistryEntry> found = new ArrayList<>(mine);
    theirs.stream().filter(entry -> !isReplaced(entry)).forEach(found::add);
    for (String who : same.getOrDefault(key, Set.of())) {
      addNew(found, byId(who));
      addNew(found, findKey(Names.key(who)));
    }
    Set<String> never = different.getOrDefault(key, Set.of());
    if (!never.isEmpty()) {
      found.removeIf(entry ->
          never.contains(entry.name()) || (entry.id() != null && never.contains(entry.id())));
    }
    return found;
  }

  private boolean isReplaced(RegistryEntry entry) {
    return (entry.id() != null && replacedIds.contains(entry.id()))
        || replacedNames.contains(named(entry));
  }

  /** The agent noun of {@code words}, a lemma or several. */
  public Optional<AgentNoun> agent(String words) {
    String key = Names.key(words);
    Optional<AgentNoun> mine = own == null ? Optional.empty() : own.agent(key);
    return mine.isPresent() ? mine : builtIn.agent(key);
  }

  /** English name of a country code. */
  public String countryName(String country) {
    return countryNames.getOrDefault(country, country);
  }

  /** Wikidata or registry id of a country, if known. */
  public Optional<String> countryId(String country) {
    return Optional.ofNullable(countryIds.get(country));
  }

  /** Whoever ever held {@code office} of {@code country}, an office that one holds at a time. */
  List<RegistryEntry> holders(String country, String office) {
    String key = Offices.key(country, office);
    return both(key, own == null ? List.of() : own.byOffice(key), builtIn.byOffice(key));
  }

  /** Countries, adjectives, peoples and capitals of which {@code key} is one letter off. */
  List<RegistryEntry> misspelt(String key) {
    if (key.length() < Misspellings.SHORTEST || !findSurname(key).isEmpty()) {
      return List.of();
    }
    List<RegistryEntry> found = builtIn.byMisspelling(key);
    boolean one = found.stream().map(RegistryEntry::country).distinct().count() == 1;
    return one ? found : List.of();
  }

  /** Number of distinct built-in names and aliases. */
  public int nameCount() {
    return builtIn.nameCount();
  }

  /** Number of built-in entries. */
  public int entryCount() {
    return builtIn.entryCount();
  }
}
