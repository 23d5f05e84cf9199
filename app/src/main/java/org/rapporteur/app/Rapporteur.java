package org.rapporteur.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code rapporteur}. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpWidth = 100,
    description =
        "Reads news reports and writes down who did what to whom, when, where, and on whose word.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example: rapporteur read samples/01-state-visit.txt --date 2024-06-17",
      "",
      "In a checkout, rapporteur bench measures what all of this costs (docs/performance.md).",
      "",
      "Every option can also be set in the environment (--data: RAPPORTEUR_DATA) or in",
      "./rapporteur.properties or ~/.config/rapporteur/config.properties (data = …).",
      "Exit codes: 0 done, 1 some input had a problem, 2 usage, 3 disk, memory or another process"
          + " in",
      "the way, 4 a bug."
    })
public final class Rapporteur implements Runnable {
  /** Commands that open a store, as a rule. */
  private static final Set<String> STORING =
      Set.of(
          "agenda",
          "backup",
          "claims",
          "correct",
          "dyads",
          "join",
          "occurrences",
          "query",
          "read",
          "recode",
          "reindex",
          "restore",
          "search",
          "series",
          "serve",
          "stories",
          "watch");

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where a bug occurred.")
  private boolean debug;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  private Rapporteur() {}

  /** Runs the command of this process. */
  public static void main(String[] arguments) {
    Interruption interruption = new Interruption();
    interruption.watch();
    if (arguments.length > 0
        && STORING.contains(arguments[0])
        && !List.of(arguments).contains("--no-store")) {
      RecordStore.loadAhead();
    }
    Surroundings surroundings = Surroundings.ofProcess();
    Parts parts = Parts.standard(surroundings.environment());
    int code = run(arguments, surroundings, parts, interruption);
    interruption.finish();
    System.exit(code);
  }

  /**
   * Runs {@code arguments} in this process with {@code parts} of one's own; gives the exit code.
   */
  public static int run(String[] arguments, Parts parts) {
    return run(arguments, Surroundings.ofProcess(), parts, new Interruption());
  }

  /** Runs {@code arguments} within {@code surroundings} and gives the exit code. */
  static int run(
      String[] arguments, Surroundings surroundings, Parts parts, Interruption interruption) {
    CommandLine command = commandLine(surroundings, parts);
    command.setExecutionExceptionHandler((cause, failing, parsed) ->
        explain(cause, surroundings, isDebug(failing), interruption.isRequested()));
    try {
      command.setDefaultValueProvider(Settings.load(surroundings, command));
      return command.execute(arguments);
    } catch (ParameterException wrongSettings) {
      return usage(wrongSettings, surroundings);
    } catch (OutOfMemoryError full) {
      return explain(full, surroundings, false, interruption.isRequested());
    }
  }

  private static CommandLine commandLine(Surroundings surroundings, Parts parts) {
    CommandLine command = new CommandLine(new Rapporteur());
    command.addSubcommand(new ReadCommand(surroundings, parts));
    command.addSubcommand(new CodeCommand(surroundings, parts));
    command.addSubcommand(new WatchCommand(surroundings, parts));
    command.addSubcommand(new ServeCommand(surroundings, parts));
    command.addSubcommand(new McpCommand(surroundings, parts));
    command.addSubcommand(
        new CommandLine(new UsersCommand())
            .addSubcommand(new UsersAddCommand(surroundings))
            .addSubcommand(new UsersListCommand(surroundings))
            .addSubcommand(new UsersRemoveCommand(surroundings))
            .addSubcommand(new UsersTokenCommand(surroundings)));
    command.addSubcommand(
        new CommandLine(new AlertsCommand())
            .addSubcommand(filtered(new AlertsAddCommand(surroundings)))
            .addSubcommand(new AlertsListCommand(surroundings))
            .addSubcommand(new AlertsShowCommand(surroundings))
            .addSubcommand(new AlertsTestCommand(surroundings))
            .addSubcommand(AlertsPauseCommand.pause(surroundings))
            .addSubcommand(AlertsPauseCommand.resume(surroundings))
            .addSubcommand(new AlertsRemoveCommand(surroundings))
            .addSubcommand(new AlertsSendCommand(surroundings)));
    command.addSubcommand(new ExtractCommand(surroundings, parts));
    command.addSubcommand(new AnnotateCommand(surroundings, parts));
    command.addSubcommand(new ExportCommand(surroundings));
    command.addSubcommand(new CompareCommand(surroundings));
    command.addSubcommand(new ExplainCommand(surroundings, parts));
    for (Object filtered :
        List.of(
            new QueryCommand(surroundings),
            new SeriesCommand(surroundings),
            new DyadsCommand(surroundings),
            new SearchCommand(surroundings))) {
      command.addSubcommand(filtered(filtered));
    }
    command.addSubcommand(new ClusterJobCommand(surroundings));
    command.addSubcommand(new ImportCommand(surroundings, parts));
    command.addSubcommand(new VerifyCommand(surroundings, parts));
    command.addSubcommand(new BackupCommand(surroundings));
    command.addSubcommand(new RestoreCommand(surroundings));
    command.addSubcommand(new ReindexCommand(surroundings));
    command.addSubcommand(new JoinCommand(surroundings));
    command.addSubcommand(new OccurrencesCommand(surroundings));
    command.addSubcommand(new ClaimsCommand(surroundings));
    command.addSubcommand(new AgendaCommand(surroundings));
    command.addSubcommand(new StoriesCommand(surroundings));
    command.addSubcommand(new DiffCommand(surroundings, parts));
    command.addSubcommand(new RecodeCommand(surroundings, parts));
    command.addSubcommand(
        new CommandLine(new CorrectCommand())
            .addSubcommand(new CorrectAddCommand(surroundings, parts))
            .addSubcommand(new CorrectListCommand(surroundings))
            .addSubcommand(new CorrectRemoveCommand(surroundings, parts))
            .addSubcommand(new CorrectImportCommand(surroundings, parts))
            .addSubcommand(new CorrectExportCommand(surroundings)));
    command.addSubcommand(
        new CommandLine(new RulesCommand())
            .addSubcommand(new RulesTestCommand(surroundings, parts))
            .addSubcommand(new RulesDocsCommand(surroundings)));
    command.addSubcommand(
        new CommandLine(new ActorsCommand())
            .addSubcommand(new ActorsFindCommand(surroundings))
            .addSubcommand(new ActorsCheckCommand(surroundings))
            .addSubcommand(new ActorsStaleCommand(surroundings, parts))
            .addSubcommand(new ActorsImportCommand(surroundings))
            .addSubcommand(new ActorsExportCommand(surroundings)));
    command.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    if (surroundings.directory() != null) {
      command.registerConverter(Path.class, text -> surroundings.path(Path.of(text)));
    }
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler((exception, ignored) -> usage(exception, surroundings));
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            surroundings.isTerminal("out") ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    return command;
  }

  /** {@code command} with a filter, so that -background is a term and no option. */
  private static CommandLine filtered(Object command) {
    return new CommandLine(command)
        .setPosixClusteredShortOptionsAllowed(false)
        .setUnmatchedOptionsArePositionalParams(true);
  }

  private static int usage(ParameterException exception, Surroundings surroundings) {
    String name = exception.getCommandLine().getCommandSpec().qualifiedName();
    surroundings
        .err()
        .println("rapporteur: " + Printable.line(String.valueOf(exception.getMessage())));
    surroundings.err().println("Try '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  private static int explain(
      Throwable cause, Surroundings surroundings, boolean debug, boolean interrupted) {
    Messages messages = Messages.of(surroundings, debug);
    if (interrupted || cause instanceof InterruptedException) {
      messages.say("interrupted");
      return ExitCode.INTERRUPTED;
    }
    return switch (cause) {
      case OutputClosedException closed -> ExitCode.OUTPUT_CLOSED;
      case EnvironmentException inTheWay -> told(messages, inTheWay);
      case StoreException inTheWay -> {
        told(messages, inTheWay);
        messages.say(
            inTheWay.reason() == StoreException.Reason.MISSING
                ? "--data DIR names another directory"
                : "--data DIR chooses another directory, --no-store does without");
        yield ExitCode.ENVIRONMENT;
      }
      case ParameterException usage -> usage(usage, surroundings);
      case OutOfMemoryError full -> {
        messages.say("not enough memory; give more with RAPPORTEUR_JAVA_OPTS=-Xmx4g");
        yield ExitCode.ENVIRONMENT;
      }
      default -> {
        messages.say(
            "a bug in Rapporteur: "
                + cause
                + "; please report this line and the command (CONTRIBUTING.md says where),"
                + " --debug shows more");
        messages.trace(cause);
        yield ExitCode.INTERNAL;
      }
    };
  }

  private static int told(Messages messages, Exception inTheWay) {
    messages.say(String.valueOf(inTheWay.getMessage()));
    messages.trace(inTheWay);
    return ExitCode.ENVIRONMENT;
  }

  private static boolean isDebug(CommandLine command) {
    return command.getCommandSpec().root().userObject() instanceof Rapporteur root && root.debug;
  }

  /** Whether the user wants to see where bugs occur, whichever subcommand {@code spec} is. */
  static boolean isDebug(CommandSpec spec) {
    return isDebug(spec.commandLine());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? " + subcommands());
  }

  private String subcommands() {
    return String.join(", ", spec.subcommands().keySet());
  }
}
