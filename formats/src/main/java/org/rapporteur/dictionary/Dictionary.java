package org.rapporteur.dictionary;

import java.util.List;

/**
 * What a dictionary says.
 *
 * @param actors its actors
 * @param agents its agents
 * @param verbs its verbs and patterns, in order
 * @param sets its sets of words
 * @param problems lines that could not be used
 */
public record Dictionary(
    List<DictionaryActor> actors,
    List<DictionaryAgent> agents,
    List<VerbEntry> verbs,
    List<WordSet> sets,
    List<DictionaryProblem> problems) {
  public Dictionary {
    actors = List.copyOf(actors);
    agents = List.copyOf(agents);
    verbs = List.copyOf(verbs);
    sets = List.copyOf(sets);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a dictionary of actors, agents or verbs; its lines tell which it is.
   *
   * @param file name for messages
   */
  public static Dictionary parse(String file, String text) {
    return new DictionaryReader(file).read(text);
  }
}
