package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rapporteur.actor.ActorTables;
import org.rapporteur.actor.ActorTables.TableFile;
import org.rapporteur.frame.DiscardRules;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameReader;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.place.Gazetteer;
import org.rapporteur.predication.EmbeddingLexicon;

/**
 * A user's own knowledge, which goes before the built-in. What is wrong with it is told, and the
 * rest is used.
 *
 * @param actors tables of actors
 * @param frames frames; each replaces the built-in one with its id
 * @param off ids of built-in frames that are switched off
 * @param discards what is no political event; each rule replaces the built-in one with its id
 * @param lexicon embedding predicates and words; they replace those of their lemma
 * @param lexiconRoots the files that discards and lexicon were read from, for their examples
 * @param places puts the user's places before those of a gazetteer
 * @param problems what could not be used of frames, discards and lexicon
 */
public record OwnKnowledge(
    ActorTables actors,
    List<Frame> frames,
    Set<String> off,
    DiscardRules discards,
    EmbeddingLexicon lexicon,
    List<YamlReader.Node> lexiconRoots,
    UnaryOperator<Gazetteer> places,
    List<KnowledgeException> problems) {
  private static final Set<String> LEXICON_KEYS =
      Set.of(
          "discards",
          "predicates",
          "modals",
          "adverbs",
          "conjunctions",
          "prepositions",
          "determiners");

  public OwnKnowledge {
    frames = List.copyOf(frames);
    off = Set.copyOf(off);
    lexiconRoots = List.copyOf(lexiconRoots);
    problems = List.copyOf(problems);
  }

  /** Of actors alone. */
  public static OwnKnowledge of(ActorTables actors) {
    return read(actors, List.of(), List.of());
  }

  /**
   * Reads files in the form of the built-in ones.
   *
   * @param actors tables of actors, read already
   * @param frames files of frames
   * @param lexicon files with the keys of {@code lexicon/discards.yaml} or {@code
   *     lexicon/embedding.yaml}
   */
  public static OwnKnowledge read(
      ActorTables actors, List<TableFile> frames, List<TableFile> lexicon) {
    List<KnowledgeException> problems = new ArrayList<>();
    List<Frame> read = new ArrayList<>();
    Set<String> off = new TreeSet<>();
    Set<String> ids = new HashSet<>();
    for (TableFile file : frames) {
      off.addAll(FrameReader.off(file.name(), file.text()));
      for (Frame frame : FrameReader.read(file.name(), file.text(), problems::add)) {
        if (ids.add(frame.id())) {
          read.add(frame);
        } else {
          problems.add(
              new KnowledgeException(
                  frame.file(), frame.line(), "another frame of yours is called " + frame.id()));
        }
      }
    }
    List<YamlReader.Node> roots = new ArrayList<>();
    for (TableFile file : lexicon) {
      try {
        roots.add(checked(YamlReader.parse(file.name(), file.text())));
      } catch (KnowledgeException wrong) {
        problems.add(wrong);
      }
    }
    return new OwnKnowledge(
        actors,
        read,
        off,
        DiscardRules.own(roots, problems::add),
        EmbeddingLexicon.own(roots, problems::add),
        roots,
        UnaryOperator.identity(),
        problems);
  }

  /** The same with {@code others} before the places of a gazetteer. */
  public OwnKnowledge withPlaces(UnaryOperator<Gazetteer> others) {
    return new OwnKnowledge(actors, frames, off, discards, lexicon, lexiconRoots, others, problems);
  }

  private static YamlReader.Node checked(YamlReader.Node root) {
    for (Map.Entry<String, YamlReader.Node> entry : root.mapping().entrySet()) {
      if (!LEXICON_KEYS.contains(entry.getKey())) {
        throw entry
            .getValue()
            .error(
                "unknown key "
                    + entry.getKey()
                    + "; a lexicon has "
                    + String.join(", ", LEXICON_KEYS.stream().sorted().toList()));
      }
    }
    return root;
  }

  /** Whether more than actors is different from the built-in knowledge. */
  public boolean changesRules() {
    return !frames.isEmpty() || !off.isEmpty() || !lexiconRoots.isEmpty();
  }
}
