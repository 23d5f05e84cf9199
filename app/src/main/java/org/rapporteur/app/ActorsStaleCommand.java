package org.rapporteur.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.actor.ActorRegistry;
import org.rapporteur.actor.NameCensus;
import org.rapporteur.formats.InputLine;
import org.rapporteur.formats.RecordReader;
import org.rapporteur.knowledge.KnowledgeFiles;
import org.rapporteur.place.Gazetteer;
import org.rapporteur.source.Item;
import org.rapporteur.source.Origin;
import org.rapporteur.source.PathSource;
import org.rapporteur.source.ReadingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;

/** {@code rapporteur actors stale}: which names of a corpus nobody knows. */
@Command(
    name = "stale",
    header = "Counts the names in a corpus that no table of actors knows.",
    description = {
      "Files and folders are of any kind that read knows. Names of places are left out. What is",
      "frequent here and matters to you belongs in a table of yours."
    },
    footer = {"", "Example: rapporteur actors stale samples/*.txt --top 20"})
final class ActorsStaleCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;
  private final RecordReader lines = new RecordReader();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders, or - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--top", paramLabel = "N", description = "How many to show (default: 50).")
  private int top = 50;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for a person, json for a program (default: text).")
  private ListFormat format = ListFormat.TEXT;

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ActorsStaleCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    OwnKnowledge own = knowledge.own(messages);
    Gazetteer places = own.places().apply(Gazetteer.builtIn());
    Set<String> plainWords =
        Set.copyOf(KnowledgeFiles.text("article/small_words.tsv").lines().toList());
    NameCensus census =
        new NameCensus(
            ActorRegistry.builtIn().with(own.actors()),
            name -> plainWords.contains(name) || !places.find(name).isEmpty());
    try (PathSource source = new PathSource(files, surroundings.in(), ReadingOptions.USUAL)) {
      for (Item item = source.next(); item != null; item = source.next()) {
        words(item, messages).ifPresent(census::add);
      }
    }
    report(census.unknown());
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private Optional<String> words(Item item, Messages messages) {
    return switch (item) {
      case Item.Text text -> Optional.of(text.text());
      case Item.Line line ->
          lines.read(line.line()) instanceof InputLine.Accepted accepted
              ? Optional.of(accepted.source().text())
              : Optional.empty();
      case Item.Page page ->
          new PageText(parts.pages()).read(page) instanceof PageText.Words words
              ? Optional.of(words.text())
              : Optional.empty();
      case Item.Refused refused -> {
        Origin origin = refused.origin();
        messages.problem(
            new Problem(origin.name(), origin.line(), refused.code(), refused.message(), null));
        yield Optional.empty();
      }
      case Item.PassedOver passed -> Optional.empty();
    };
  }

  private void report(List<NameCensus.Unknown> unknown)
      throws OutputClosedException, EnvironmentException {
    Output output = new Output(surroundings.out());
    List<NameCensus.Unknown> shown = unknown.subList(0, Math.min(top, unknown.size()));
    switch (format) {
      case TEXT -> {
        TextTable table = new TextTable("MENTIONS", "TEXTS", "NAME", "FIRST MENTION");
        for (NameCensus.Unknown name : shown) {
          table.row(
              String.valueOf(name.mentions()),
              String.valueOf(name.texts()),
              name.name(),
              name.example());
        }
        for (String line : table.lines()) {
          output.line(line);
        }
        output.line(Printable.counted(unknown.size(), "unknown name"));
      }
      case JSON -> {
        ObjectMapper json = new ObjectMapper();
        for (NameCensus.Unknown name : shown) {
          Map<String, Object> object = new LinkedHashMap<>();
          object.put("name", name.name());
          object.put("mentions", name.mentions());
          object.put("texts", name.texts());
          object.put("example", name.example());
          output.line(json.writeValueAsString(object));
        }
      }
    }
    output.flush();
  }
}
