package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.knowledge.KnowledgeFiles;

/**
 * Tables of actors as read: what they say, and what had to be refused.
 *
 * @param actors rows of names, in the order of files and lines
 * @param agents rows of agent nouns
 * @param same names that a user says belong together or apart
 * @param problems what could not be used
 */
public record ActorTables(
    List<ActorRow> actors,
    List<AgentRow> agents,
    List<SamePerson> same,
    List<ActorProblem> problems) {
  private static final List<String> BUILT_IN =
      List.of(
          "countries.tsv",
          "organizations.tsv",
          "officeholders.tsv",
          "officeholders-own.tsv",
          "groups.tsv",
          "agents.tsv");

  public ActorTables {
    actors = List.copyOf(actors);
    agents = List.copyOf(agents);
    same = List.copyOf(same);
    problems = List.copyOf(problems);
  }

  /**
   * A table as given.
   *
   * @param name its path; the last part tells which form it has, .csv that commas separate cells
   * @param text its contents
   */
  public record TableFile(String name, String text) {}

  /** Whether they say nothing. */
  public boolean isEmpty() {
    return actors.isEmpty() && agents.isEmpty() && same.isEmpty();
  }

  /** Those that come with this program. */
  public static ActorTables builtIn() {
    List<TableFile> files = new ArrayList<>();
    for (String name : BUILT_IN) {
      files.add(new TableFile("actors/" + name, KnowledgeFiles.text("actors/" + name)));
    }
    return new ActorTableReader().read(files);
  }

  /**
   * A user's tables, checked one by one and against each other: what {@link ActorProblem} calls
   * refused is left out.
   */
  public static ActorTables own(List<TableFile> files) {
    ActorTables read = new ActorTableReader().read(files);
    ActorCheck check = ActorCheck.of(read.actors());
    List<ActorProblem> problems = new ArrayList<>(read.problems());
    List<ActorRow> kept = new ArrayList<>(read.actors());
    for (ActorProblem problem : check.problems()) {
      if (problem.kind().isRefused()) {
        problems.add(problem);
        kept.removeIf(row -> row.line() == problem.line() && row.file().equals(problem.file()));
      }
    }
    return new ActorTables(kept, read.agents(), read.same(), problems);
  }
}
