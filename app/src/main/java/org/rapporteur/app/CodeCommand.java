package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur code}: JSON Lines in, JSON Lines out. */
@Command(
    name = "code",
    header = "Turns articles into records, one JSON object a line.",
    description = {
      "Input is JSON Lines: one object a line with \"text\" and, if known, \"id\", \"title\","
          + " \"date\",",
      "\"url\", \"source\"; or files and folders of any kind that read knows. Output is one object"
          + " an",
      "article in the same order; what cannot be coded gives an object with \"error\", and the run",
      "goes on."
    },
    footer = {
      "",
      "Example: rapporteur code articles.jsonl > records.jsonl",
      "         rapporteur code crawl.warc.gz --output records.jsonl",
      "         echo '{\"text\":\"France accused Russia of spying.\"}' | rapporteur code"
    })
final class CodeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      defaultValue = "-",
      description = "Files and folders, or - for JSON Lines on standard input (default).")
  private List<String> files = List.of("-");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write there; a run that is cut short goes on when the same command is given.")
  private @Nullable Path output;

  @Mixin private final SourceOptions sources = new SourceOptions();

  @Mixin private final ManifestOption manifest = new ManifestOption();

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private final CorrectionsOption corrections = new CorrectionsOption();

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
    KnownCorrections known = corrections.read(knowledge, messages);
    Path target = manifest.file();
    RunManifest made =
        target == null
            ? null
            : RunManifest.of(
                List.of(target),
                "code",
                corrections.addTo(sources.given(), knowledge),
                files,
                knowledge,
                Ingredients.of(knowledge, known.hash()));
    return new JsonLinesRun(
            surroundings,
            parts.with(knowledge.own(messages)),
            messages,
            sources,
            output,
            known,
            made)
        .run(files, threads.count(), Set.of(Layer.EVENTS));
  }
}
