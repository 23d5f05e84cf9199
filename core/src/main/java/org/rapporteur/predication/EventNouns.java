package org.rapporteur.predication;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.knowledge.TableReader;

/**
 * Nouns that name an event, the verbs they nominalise, and what "of X" is to them.
 *
 * <p>Read from {@code lexicon/nominalizations.tsv}; frames and the embedding lexicon add nouns that
 * have no verb.
 */
public final class EventNouns {
  private final Map<String, Entry> entries;
  private final Set<String> others;

  private EventNouns(Map<String, Entry> entries, Set<String> others) {
    this.entries = entries;
    this.others = others;
  }

  /** What a noun nominalises. */
  record Entry(String verb, OfRole of) {}

  /** What the "of" phrase of a noun is. */
  enum OfRole {
    SUBJECT,
    OBJECT,
    /** The object, and so is an owner where nothing else names one. */
    PATIENT,
    EITHER
  }

  /** The built-in table and {@code others}, event nouns that nominalise no verb. */
  public static EventNouns builtIn(Set<String> others) {
    Map<String, Entry> entries = new HashMap<>();
    for (TableReader.Row row : TableReader.read("lexicon/nominalizations.tsv")) {
      OfRole of =
          switch (row.text("of")) {
            case "subject" -> OfRole.SUBJECT;
            case "object" -> OfRole.OBJECT;
            case "patient" -> OfRole.PATIENT;
            case "either" -> OfRole.EITHER;
            default -> throw row.error("of must be subject, object, patient or either");
          };
      entries.put(row.text("noun"), new Entry(row.text("verb"), of));
    }
    return new EventNouns(entries, new TreeSet<>(others));
  }

  boolean contains(String noun) {
    return entries.containsKey(noun) || others.contains(noun);
  }

  /** The verb that {@code noun} nominalises; the noun itself if there is none. */
  String verb(String noun) {
    Entry entry = entries.get(noun);
    return entry == null ? noun : entry.verb();
  }

  Optional<Entry> entry(String noun) {
    return Optional.ofNullable(entries.get(noun));
  }
}
