package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.ProblemException;
import org.rapporteur.desk.mcp.StdioServer;
import org.rapporteur.desk.mcp.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur mcp}: the records for language models. */
@Command(
    name = "mcp",
    header = "Answers language models by the Model Context Protocol.",
    description = {
      "Speaks the protocol over standard input and output: search_events, get_event, dyad_timeline,",
      "upcoming, claims, story. Every answer carries ids and the sentence that proves it. The store",
      "is opened for each call alone; while another process has it, that process answers (a desk also",
      "does at /mcp). See docs/mcp.md."
    },
    footer = {
      "",
      "Example: rapporteur mcp corpus-data",
      "         rapporteur mcp --call search_events --arguments '{\"filter\":\"source=RUS\"}'"
    })
final class McpCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Directory of the stored records (default: ./rapporteur-data).")
  private Path data = Path.of("rapporteur-data");

  @Option(names = "--call", paramLabel = "TOOL", description = "Call one tool, and end.")
  private @Nullable String tool;

  @Option(
      names = "--arguments",
      paramLabel = "JSON",
      description = "What --call is called with (default: {}).")
  private String arguments = "{}";

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  McpCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    String name = tool;
    if (name == null) {
      StdioServer.run(surroundings.in(), surroundings.out(), VersionText.version(), this::answer);
      return ExitCode.OK;
    }
    return new StoredRecords(surroundings, spec, data)
        .read(reader -> {
          try {
            Output output = new Output(surroundings.out());
            output.line(Tools.answer(reader, name, arguments));
            output.flush();
            return ExitCode.OK;
          } catch (BadRequestException | ProblemException wrong) {
            throw new ParameterException(
                spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
          }
        });
  }

  /** Calls a tool as a command of its own, which the process that has the store can answer. */
  private String answer(String name, String with) throws EnvironmentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings within =
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Set.of(),
            Map.of(),
            List.of(),
            surroundings.today());
    String[] command = {"mcp", data.toString(), "--call", name, "--arguments", with};
    int code = Rapporteur.run(command, within, parts, new Interruption());
    if (code != ExitCode.OK) {
      String told = err.toString(StandardCharsets.UTF_8).strip();
      throw new EnvironmentException(told.lines().findFirst().orElse("no answer"));
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
