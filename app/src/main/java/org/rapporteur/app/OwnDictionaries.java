package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.actor.ActorTables.TableFile;
import org.rapporteur.coding.OwnRules;
import org.rapporteur.dictionary.Dictionary;
import org.rapporteur.dictionary.VerbFrames;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameSet;
import org.rapporteur.frame.Silence;

/** The dictionaries of verbs among a user's knowledge, word for word as they were imported. */
final class OwnDictionaries {
  /** Where they stand in a folder of knowledge. */
  static final String FOLDER = "dictionaries";

  /** The sets of imported agents, in the same folder. */
  static final String AGENT_SETS = "agent-sets.txt";

  private OwnDictionaries() {}

  /** {@code rules} with the verbs of {@code files}; what import told is told in one line each. */
  static OwnRules with(OwnRules rules, List<TableFile> files, Messages messages) {
    List<Frame> frames = new ArrayList<>();
    List<Silence> silences = new ArrayList<>();
    for (TableFile file : verbs(files)) {
      Dictionary read = Dictionary.parse(file.name(), file.text());
      VerbFrames verbs = VerbFrames.of(file.name(), read, FrameSet.builtIn());
      frames.addAll(verbs.frames());
      silences.addAll(verbs.silences());
      int unused = read.problems().size() + verbs.problems().size();
      if (unused > 0) {
        messages.say(
            "%s: %s cannot be used; \"rapporteur actors import\" names them"
                .formatted(file.name(), Printable.counted(unused, "line")));
      }
    }
    return frames.isEmpty() && silences.isEmpty() ? rules : rules.with(frames, silences, List.of());
  }

  /** Those of {@code files} that are dictionaries of verbs. */
  static List<TableFile> verbs(List<TableFile> files) {
    return files.stream().filter(file -> !file.name().endsWith(AGENT_SETS)).toList();
  }
}
