package org.rapporteur.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Entries by name, surname, spelling and id, in one block of bytes: it opens at once, and an entry
 * becomes an object when somebody asks for it. {@link ActorIndexWriter} writes the block.
 */
final class ActorIndex {
  static final byte[] MAGIC = "RPAC2\n".getBytes(StandardCharsets.US_ASCII);

  /** Day that stands for "open". */
  static final int OPEN = Integer.MIN_VALUE;

  private static final String RESOURCE = "actors.bin";
  private static final int ENTRY = 29;
  private static final int AGENT = 13;

  /** A kind is written as its place in this list. */
  static final List<RegistryEntry.Kind> KINDS =
      List.of(
          RegistryEntry.Kind.COUNTRY,
          RegistryEntry.Kind.NATIONALITY,
          RegistryEntry.Kind.PEOPLE,
          RegistryEntry.Kind.CAPITAL,
          RegistryEntry.Kind.SEAT,
          RegistryEntry.Kind.ORGANIZATION,
          RegistryEntry.Kind.PERSON,
          RegistryEntry.Kind.GROUP,
          RegistryEntry.Kind.NOT_PERSON);

  private final KeyTable strings;
  private final int longestName;
  private final ByteBuffer entryBlock;
  private final ByteBuffer agentBlock;
  private final KeyTable names;
  private final KeyTable surnames;
  private final KeyTable spellings;
  private final KeyTable ids;
  private final KeyTable agents;
  private final KeyTable offices;
  private final KeyTable misspellings;

  /** Made on demand; any thread may make one, all make the same. */
  private final @Nullable RegistryEntry[] made;

  ActorIndex(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte[] magic = new byte[MAGIC.length];
    in.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new IllegalArgumentException("not an index of actors");
    }
    strings = new KeyTable(in);
    longestName = in.getInt();
    int size = in.getInt();
    entryBlock = block(in, size * ENTRY);
    agentBlock = block(in, in.getInt() * AGENT);
    names = new KeyTable(in);
    surnames = new KeyTable(in);
    spellings = new KeyTable(in);
    ids = new KeyTable(in);
    agents = new KeyTable(in);
    offices = new KeyTable(in);
    misspellings = new KeyTable(in);
    made = new RegistryEntry[size];
  }

  private static ByteBuffer block(ByteBuffer in, int length) {
    ByteBuffer block = in.slice(in.position(), length);
    in.position(in.position() + length);
    return block;
  }

  /** The built-in tables: as the build packed them or, where it did not, packed now. */
  static ActorIndex builtIn(NameFold fold) {
    InputStream packed = ActorIndex.class.getResourceAsStream(RESOURCE);
    if (packed == null) {
      return new ActorIndex(ActorIndexWriter.pack(ActorTables.builtIn(), fold));
    }
    try (InputStream in = new InflaterInputStream(packed)) {
      return new ActorIndex(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(RESOURCE, broken);
    }
  }

  int longestName() {
    return longestName;
  }

  List<RegistryEntry> byName(String key) {
    return entries(names.find(key));
  }

  List<RegistryEntry> bySurname(String key) {
    return entries(surnames.find(key));
  }

  /** Persons by a {@link NameFold folded} key. */
  List<RegistryEntry> bySpelling(String folded) {
    return entries(spellings.find(folded));
  }

  List<RegistryEntry> byId(String id) {
    return entries(ids.find(id));
  }

  /** Holders of an {@link Offices#key office}. */
  List<RegistryEntry> byOffice(String key) {
    return entries(offices.find(key));
  }

  List<RegistryEntry> byMisspelling(String key) {
    return entries(misspellings.find(key));
  }

  Optional<AgentNoun> agent(String key) {
    int[] found = agents.find(key);
    return found.length == 0 ? Optional.empty() : Optional.of(agentNoun(found[0]));
  }

  int entryCount() {
    return made.length;
  }

  /** Distinct names, surnames that stand alone among them. */
  int nameCount() {
    return names.size() + surnames.size();
  }

  /** The entry at {@code index}, 0 to {@link #entryCount()} exclusive. */
  RegistryEntry entry(int index) {
    RegistryEntry known = made[index];
    if (known != null) {
      return known;
    }
    int at = index * ENTRY;
    String name = text(entryBlock.getInt(at + 1));
    RegistryEntry entry =
        new RegistryEntry(
            KINDS.get(entryBlock.get(at)),
            name == null ? "" : name,
            text(entryBlock.getInt(at + 5)),
            list(entryBlock.getInt(at + 9)),
            text(entryBlock.getInt(at + 13)),
            text(entryBlock.getInt(at + 17)),
            day(entryBlock.getInt(at + 21)),
            day(entryBlock.getInt(at + 25)));
    made[index] = entry;
    return entry;
  }

  /** Whether the entry at {@code index} is a country or a part of one. */
  boolean isCountry(int index) {
    return KINDS.get(entryBlock.get(index * ENTRY)) == RegistryEntry.Kind.COUNTRY;
  }

  private List<RegistryEntry> entries(int[] indexes) {
    if (indexes.length == 0) {
      return List.of();
    }
    List<RegistryEntry> found = new ArrayList<>(indexes.length);
    for (int index : indexes) {
      found.add(entry(index));
    }
    return found;
  }

  private AgentNoun agentNoun(int index) {
    int at = index * AGENT;
    String noun = text(agentBlock.getInt(at));
    return new AgentNoun(
        noun == null ? "" : noun,
        list(agentBlock.getInt(at + 4)),
        text(agentBlock.getInt(at + 8)),
        agentBlock.get(at + 12) == 1);
  }

  private @Nullable String text(int index) {
    return index < 0 ? null : strings.key(index);
  }

  private List<String> list(int index) {
    String text = text(index);
    return text == null || text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }

  private static @Nullable LocalDate day(int day) {
    return day == OPEN ? null : LocalDate.ofEpochDay(day);
  }
}
