package org.rapporteur.app;

import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.formats.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur code}: JSON Lines in, JSON Lines out. */
@Command(
    name = "code",
    header = "Turns articles into records, JSON Lines in, JSON Lines out.",
    description = {
      "Input is one object a line with \"text\" and, if known, \"id\", \"title\", \"date\","
          + " \"url\",",
      "\"source\". Output is one object a line in the same order; a line that cannot be coded"
          + " gives",
      "an object with \"error\", and the run goes on."
    },
    footer = {
      "",
      "Example: rapporteur code articles.jsonl > records.jsonl",
      "         echo '{\"text\":\"France accused Russia of spying.\"}' | rapporteur code"
    })
final class CodeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "File of JSON Lines, or - for standard input (default).")
  private String file = "-";

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CodeCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    return new JsonLinesRun(surroundings, parts.coder().with(knowledge.tables(messages)), messages)
        .run(file, threads.count(), Set.of(Layer.EVENTS));
  }
}
