package org.rapporteur.actor;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** Packs tables of actors into the bytes that {@link ActorIndex} reads. */
public final class ActorIndexWriter {
  /** Whose press may write the family name first or last. */
  private static final Set<String> EITHER_ORDER = Set.of("JPN", "KOR", "TWN");

  private static final Set<RegistryEntry.Kind> MISSPELT =
      EnumSet.of(
          RegistryEntry.Kind.COUNTRY, RegistryEntry.Kind.NATIONALITY, RegistryEntry.Kind.PEOPLE);

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Map<RegistryEntry, Integer> entryIndexes = new HashMap<>();
  private final List<RegistryEntry> entries = new ArrayList<>();
  private final Map<String, List<Integer>> names = new TreeMap<>();
  private final Map<String, List<Integer>> surnames = new TreeMap<>();
  private final Map<String, List<Integer>> spellings = new TreeMap<>();
  private final Map<String, List<Integer>> ids = new TreeMap<>();
  private final Map<String, List<Integer>> agents = new TreeMap<>();
  private final Map<String, List<Integer>> otherSpellings = new TreeMap<>();
  private final Map<String, List<Integer>> offices = new TreeMap<>();
  private final Map<String, List<Integer>> misspellings = new TreeMap<>();
  private final List<AgentNoun> agentNouns = new ArrayList<>();
  private final NameFold fold;
  private int longestName = 1;

  private ActorIndexWriter(NameFold fold) {
    this.fold = fold;
  }

  /**
   * Writes the index of the built-in tables, compressed, to the file that the only argument names.
   * The build runs it.
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Deflater fast = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(Files.newOutputStream(file), fast)) {
      out.write(pack(ActorTables.builtIn(), NameFold.builtIn()));
    }
  }

  /** The index of {@code tables} as bytes; the same tables give the same bytes. */
  static byte[] pack(ActorTables tables, NameFold fold) {
    ActorIndexWriter writer = new ActorIndexWriter(fold);
    tables.actors().forEach(writer::add);
    writer.addOtherSpellings();
    tables.agents().forEach(row -> writer.addAgent(row, true));
    tables.agents().forEach(row -> writer.addAgent(row, false));
    try {
      return writer.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void add(ActorRow row) {
    RegistryEntry entry = row.entry();
    int index =
        entryIndexes.computeIfAbsent(
            entry,
            added -> {
              entries.add(added);
              return entries.size() - 1;
            });
    if (entry.id() != null) {
      put(ids, entry.id(), index);
    }
    if (entry.kind() == RegistryEntry.Kind.PERSON
        && Offices.isForOne(entry.country(), entry.role())) {
      put(offices, Offices.key(entry.country(), entry.role()), index);
    }
    for (String form : row.forms()) {
      String key = Names.key(form);
      if (key.isEmpty()) {
        continue;
      }
      if (entry.kind() == RegistryEntry.Kind.PERSON) {
        addPerson(key, index, entry);
      } else {
        addName(key, index);
        for (String other : BritishSpelling.others(key)) {
          otherSpellings.computeIfAbsent(other, added -> new ArrayList<>(1)).add(index);
        }
        if (MISSPELT.contains(entry.kind())) {
          Misspellings.of(key).forEach(wrong -> put(misspellings, wrong, index));
        }
      }
    }
  }

  /** The Labor Party of one country is not the Labour Party of another. */
  private void addOtherSpellings() {
    otherSpellings.keySet().removeAll(names.keySet());
    otherSpellings.forEach((key, indexes) -> indexes.forEach(index -> addName(key, index)));
  }

  private void addName(String key, int index) {
    longestName = Math.max(longestName, (int) key.chars().filter(c -> c == ' ').count() + 1);
    put(names, key, index);
  }

  private void addPerson(String key, int index, RegistryEntry entry) {
    int last = key.lastIndexOf(' ');
    if (last < 0) {
      put(surnames, key, index);
      return;
    }
    addName(key, index);
    put(surnames, key.substring(last + 1), index);
    put(spellings, fold.fold(key), index);
    if (entry.country() != null && EITHER_ORDER.contains(entry.country())) {
      int first = key.indexOf(' ');
      put(spellings, fold.fold(key.substring(first + 1) + " " + key.substring(0, first)), index);
      put(spellings, fold.fold(key.substring(last + 1) + " " + key.substring(0, last)), index);
    }
  }

  private void addAgent(AgentRow row, boolean noun) {
    if (noun) {
      agentNouns.add(row.noun());
      agents.put(Names.key(row.noun().noun()), new ArrayList<>(List.of(agentNouns.size() - 1)));
    } else {
      List<Integer> index = agents.getOrDefault(Names.key(row.noun().noun()), List.of());
      row.plurals()
          .forEach(plural -> agents.putIfAbsent(Names.key(plural), new ArrayList<>(index)));
    }
  }

  private static void put(Map<String, List<Integer>> table, String key, int index) {
    List<Integer> values = table.computeIfAbsent(key, added -> new ArrayList<>(1));
    if (!values.contains(index)) {
      values.add(index);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeInt(longestName);
    out.writeInt(entries.size());
    for (RegistryEntry entry : entries) {
      out.writeByte(ActorIndex.KINDS.indexOf(entry.kind()));
      out.writeInt(string(entry.name()));
      out.writeInt(string(entry.country()));
      out.writeInt(string(String.join("|", entry.sectors())));
      out.writeInt(string(entry.id()));
      out.writeInt(string(entry.role()));
      out.writeInt(day(entry.from()));
      out.writeInt(day(entry.to()));
    }
    out.writeInt(agentNouns.size());
    for (AgentNoun noun : agentNouns) {
      out.writeInt(string(noun.noun()));
      out.writeInt(string(String.join("|", noun.sectors())));
      out.writeInt(string(noun.country()));
      out.writeByte(noun.spokesperson() ? 1 : 0);
    }
    for (Map<String, List<Integer>> table :
        List.of(names, surnames, spellings, ids, agents, offices, misspellings)) {
      KeyTable.write(out, table);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.write(ActorIndex.MAGIC);
    Map<String, List<Integer>> texts = new LinkedHashMap<>();
    strings.keySet().forEach(text -> texts.put(text, List.of()));
    KeyTable.write(head, texts);
    body.writeTo(head);
    return all.toByteArray();
  }

  private int string(@Nullable String text) {
    return text == null ? -1 : strings.computeIfAbsent(text, added -> strings.size());
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? ActorIndex.OPEN : Math.toIntExact(day.toEpochDay());
  }
}
