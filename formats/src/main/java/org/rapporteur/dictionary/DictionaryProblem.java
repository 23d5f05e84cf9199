package org.rapporteur.dictionary;

/**
 * A line of a dictionary that cannot be used, or not wholly.
 *
 * @param file the dictionary
 * @param line 1-based
 * @param message what is wrong and what to do
 */
public record DictionaryProblem(String file, int line, String message) {}
