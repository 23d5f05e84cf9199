package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.actor.ActorCheck;
import org.rapporteur.actor.ActorProblem;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.actor.ActorRow;
import org.rapporteur.actor.ActorTables;
import org.rapporteur.actor.ActorTables.TableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.ObjectMapper;

/** {@code rapporteur actors check}: what is wrong in tables of actors. */
@Command(
    name = "check",
    header = "Checks tables of actors: yours, files that you name, or those built in.",
    description = {
      "Named with file and line: rows that cannot be read, unknown countries and sectors, names"
          + " too",
      "long, overlapping offices, gaps in offices, names in a circle, and offices without an end"
          + " that",
      "nobody has confirmed for a year. Such rows of yours are left out, except gaps and old"
          + " offices."
    },
    footer = {
      "",
      "Example: rapporteur actors check",
      "         rapporteur actors check my-actors.csv",
      "         rapporteur actors check --built-in"
    })
final class ActorsCheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Tables, .tsv or .csv.")
  private List<Path> files = List.of();

  @Option(names = "--built-in", description = "Check the built-in tables.")
  private boolean builtIn;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for a person, json for a program (default: text).")
  private ListFormat format = ListFormat.TEXT;

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  ActorsCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    List<ActorRow> rows;
    List<ActorProblem> problems = new ArrayList<>();
    if (builtIn) {
      ActorTables tables = ActorTables.builtIn();
      rows = tables.actors();
      problems.addAll(tables.problems());
      problems.addAll(ActorCheck.of(rows).problems());
      problems.addAll(ActorCheck.expired(rows, ActorCheck.SOURCES, surroundings.today()));
    } else {
      ActorTables own = ActorTables.own(tables());
      rows = own.actors();
      problems.addAll(own.problems());
      ActorCheck.of(rows).problems().stream()
          .filter(problem -> !problem.kind().isRefused())
          .forEach(problems::add);
      problems.addAll(ActorCheck.nobody(own, ActorRegistry.builtIn().with(own)));
      problems.addAll(ActorCheck.expired(rows, Map.of(), surroundings.today()));
    }
    report(rows.size(), problems);
    return problems.stream().anyMatch(problem -> problem.kind().isRefused())
        ? ExitCode.INPUT
        : ExitCode.OK;
  }

  private List<TableFile> tables() throws EnvironmentException {
    if (files.isEmpty()) {
      return knowledge.files();
    }
    List<TableFile> tables = new ArrayList<>();
    for (Path file : files) {
      tables.add(new TableFile(file.toString(), KnowledgeOption.text(file)));
    }
    return tables;
  }

  private void report(int rows, List<ActorProblem> problems)
      throws OutputClosedException, EnvironmentException {
    Output output = new Output(surroundings.out());
    ObjectMapper json = new ObjectMapper();
    for (ActorProblem problem : problems) {
      switch (format) {
        case TEXT -> output.line(Printable.line(problem.text()));
        case JSON -> {
          Map<String, Object> object = new LinkedHashMap<>();
          object.put("file", problem.file());
          object.put("line", problem.line());
          object.put("kind", problem.kind().label());
          object.put("refused", problem.kind().isRefused());
          object.put("message", problem.message());
          output.line(json.writeValueAsString(object));
        }
      }
    }
    if (format == ListFormat.TEXT) {
      output.line(
          Printable.counted(rows, "usable row")
              + ", "
              + Printable.counted(problems.size(), "finding"));
    }
    output.flush();
  }
}
