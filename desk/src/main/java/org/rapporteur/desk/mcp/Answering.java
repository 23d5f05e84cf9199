package org.rapporteur.desk.mcp;

/** Answers calls of tools, wherever the records are. */
@FunctionalInterface
public interface Answering {
  /**
   * What comes of calling {@code tool} with {@code arguments}, both JSON.
   *
   * @throws Exception with a message for whoever asked
   */
  String answer(String tool, String arguments) throws Exception;
}
