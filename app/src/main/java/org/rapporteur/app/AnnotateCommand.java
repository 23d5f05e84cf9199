package org.rapporteur.app;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.formats.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur annotate}: the times, places and actors of articles, JSON Lines. */
@Command(
    name = "annotate",
    header = "Finds the times, places and actors that articles name, JSON Lines in and out.",
    description = {
      "Input and output are those of \"rapporteur code\"; instead of or beside \"events\" each"
          + " object",
      "has \"times\", \"places\" and \"actors\": every mention with its place in the text as given."
    },
    footer = {
      "",
      "Example: rapporteur annotate --layers times,places articles.jsonl",
      "         echo '{\"text\":\"They met in Oslo in May 2019.\"}' | rapporteur annotate"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      defaultValue = "-",
      description = "Files and folders, or - for JSON Lines on standard input (default).")
  private List<String> files = List.of("-");

  @Mixin private final SourceOptions sources = new SourceOptions();

  @Option(
      names = "--layers",
      paramLabel = "LAYERS",
      split = ",",
      defaultValue = "times,places,actors",
      description = "What to write: times, places, actors, events (default: times,places,actors).")
  private List<Layer> layers = List.of();

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  AnnotateCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    if (layers.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--layers names no layer");
    }
    return new JsonLinesRun(
            surroundings,
            parts.with(knowledge.own(messages)),
            messages,
            sources,
            null,
            KnownCorrections.NONE,
            null)
        .run(files, threads.count(), EnumSet.copyOf(layers));
  }
}
