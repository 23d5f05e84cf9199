package org.rapporteur.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.actor.ActorTables.TableFile;
import org.rapporteur.frame.DiscardRules;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameReader;
import org.rapporteur.frame.Silence;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.YamlReader;
import org.rapporteur.predication.EmbeddingLexicon;

/**
 * A user's own rules, which go before the built-in ones. What is wrong with it is told, and the
 * rest is used.
 *
 * @param frames frames; each replaces the built-in one with its id
 * @param silences verbs that tell no event with some words about them
 * @param off ids of built-in frames that are switched off
 * @param discards what is no political event; each rule replaces the built-in one with its id
 * @param lexicon embedding predicates and words; they replace those of their lemma
 * @param lexiconRoots the files that discards and lexicon were read from, for their examples
 * @param problems what could not be used of frames, discards and lexicon
 */
public record OwnRules(
    List<Frame> frames,
    List<Silence> silences,
    Set<String> off,
    DiscardRules discards,
    EmbeddingLexicon lexicon,
    List<YamlReader.Node> lexiconRoots,
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

  public OwnRules {
    frames = List.copyOf(frames);
    silences = List.copyOf(silences);
    off = Set.copyOf(off);
    lexiconRoots = List.copyOf(lexiconRoots);
    problems = List.copyOf(problems);
  }

  /**
   * Reads files in the form of the built-in ones.
   *
   * @param frames files of frames
   * @param lexicon files with the keys of {@code lexicon/discards.yaml} or {@code
   *     lexicon/embedding.yaml}
   */
  public static OwnRules read(List<TableFile> frames, List<TableFile> lexicon) {
    List<KnowledgeException> problems = new ArrayList<>();
    List<Frame> read = new ArrayList<>();
    Set<String> off = new TreeSet<>();
    Set<String> ids = new HashSet<>();
    for (TableFile file : frames) {
      off.addAll(FrameReader.off(file.name(), file.text(), problems::add));
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
    return new OwnRules(
        read,
        List.of(),
        off,
        DiscardRules.own(roots, problems::add),
        EmbeddingLexicon.own(roots, problems::add),
        roots,
        problems);
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

  /**
   * These with more frames behind them: what is read from dictionaries.
   *
   * @param moreProblems what could not be used
   */
  public OwnRules with(
      List<Frame> moreFrames, List<Silence> moreSilences, List<KnowledgeException> moreProblems) {
    return new OwnRules(
        joined(frames, moreFrames),
        joined(silences, moreSilences),
        off,
        discards,
        lexicon,
        lexiconRoots,
        joined(problems, moreProblems));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Whether they say nothing. */
  public boolean isEmpty() {
    return frames.isEmpty() && silences.isEmpty() && off.isEmpty() && lexiconRoots.isEmpty();
  }
}
