package org.rapporteur.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.RegistryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;

/** {@code rapporteur actors find}: whom a name stands for. */
@Command(
    name = "find",
    header = "Shows whom a name stands for, on a day.",
    footer = {
      "",
      "Example: rapporteur actors find Lavrov --date 2024-06-17",
      "         rapporteur actors find Q7747 --format json"
    })
final class ActorsFindCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "NAME", description = "A name, a surname or a Wikidata id.")
  private String name = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = ReadCommand.DayConverter.class,
      description = "Only who is meant on that day; without it all that ever were.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for a person, json for a program (default: text).")
  private ListFormat format = ListFormat.TEXT;

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  ActorsFindCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    List<RegistryEntry> all = knowledge.registry(messages).search(name);
    List<RegistryEntry> found =
        all.stream()
            .filter(entry -> entry.heldOn(date))
            .sorted(
                Comparator.comparing(
                    entry -> entry.from() == null ? LocalDate.MIN : entry.from(),
                    Comparator.reverseOrder()))
            .toList();
    Output output = new Output(surroundings.out());
    switch (format) {
      case TEXT -> {
        if (!found.isEmpty()) {
          for (String line : table(found).lines()) {
            output.line(line);
          }
        }
      }
      case JSON -> {
        ObjectMapper json = new ObjectMapper();
        for (RegistryEntry entry : found) {
          output.line(json.writeValueAsString(object(entry)));
        }
      }
    }
    output.flush();
    if (found.isEmpty()) {
      String others = all.isEmpty() ? "" : "; without --date there are " + all.size();
      messages.say(
          "nobody is known as \"" + name + "\"" + (date == null ? "" : " on " + date) + others);
    }
    return found.isEmpty() || messages.problems() > 0 ? ExitCode.INPUT : ExitCode.OK;
  }

  private static TextTable table(List<RegistryEntry> entries) {
    TextTable table = new TextTable("NAME", "CODE", "WHAT", "FROM", "TO", "ID");
    for (RegistryEntry entry : entries) {
      table.row(
          entry.name(),
          entry.code(),
          entry.role() == null ? kind(entry) : entry.role(),
          entry.from() == null ? "" : entry.from().toString(),
          entry.to() == null ? "" : entry.to().toString(),
          entry.id() == null ? "" : entry.id());
    }
    return table;
  }

  private static Map<String, @Nullable Object> object(RegistryEntry entry) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("name", entry.name());
    object.put("code", entry.code());
    object.put("country", entry.country());
    object.put("sectors", entry.sectors());
    object.put("kind", kind(entry));
    object.put("role", entry.role());
    object.put("from", entry.from() == null ? null : entry.from().toString());
    object.put("to", entry.to() == null ? null : entry.to().toString());
    object.put("id", entry.id());
    return object;
  }

  private static String kind(RegistryEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> "country";
      case NATIONALITY -> "nationality";
      case PEOPLE -> "people";
      case CAPITAL -> "capital";
      case SEAT -> "seat";
      case ORGANIZATION -> "organization";
      case PERSON -> "person";
      case GROUP -> "group";
      case NOT_PERSON -> "named after a person";
    };
  }
}
