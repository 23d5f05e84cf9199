package org.rapporteur.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.formats.CorrectionText;
import org.rapporteur.store.CorrectionTable;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoredText;
import org.rapporteur.store.StoredTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code rapporteur correct add}. */
@Command(
    name = "add",
    header = "Adds a correction to a store; its article is coded again at once.",
    description = {
      "Name the article by your identifier or its key, and the record by its number as \"read\""
          + " prints it.",
      "--set takes type, mode, contexts, cameo, status, background, hedge, source, target, speakers,"
          + " time",
      "and place: parties as codes (RUSGOV,PRK), days as 2024-06-18 or 2024-06-18/2024-06-20, nothing"
          + " to",
      "take a field away, JSON for all else."
    },
    footer = {
      "",
      "Example: rapporteur correct add --article a17 --record 2 --set status=DENIED \\",
      "             --author \"R. Reader\" --reason \"the ministry denies it\"",
      "         rapporteur correct add --article a17 --record 3 --choose source=PRK,RUS …",
      "         rapporteur correct add --article a17 --record 4 --reject …",
      "         rapporteur correct add --article a17 --record 1 --separate b9#2 …",
      "         rapporteur correct add --article a17 --published 2024-06-17 …"
    })
final class CorrectAddCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Option(
      names = "--article",
      required = true,
      paramLabel = "ID",
      description = "Your identifier of the article, or its key.")
  private String article = "";

  @Option(
      names = "--record",
      paramLabel = "N",
      description = "Number of the record within the article, counted from 1.")
  private @Nullable Integer record;

  @Option(names = "--set", paramLabel = "FIELD=VALUE", description = "Set a field; repeatable.")
  private List<String> set = List.of();

  @Option(
      names = "--choose",
      paramLabel = "SIDE=READING,…",
      description = "Choose among the readings of source or target.")
  private List<String> choose = List.of();

  @Option(names = "--reject", description = "Strike the record out.")
  private boolean reject;

  @Option(
      names = "--join",
      paramLabel = "ID#N",
      description = "It tells of the same occurrence as record N of article ID.")
  private @Nullable String join;

  @Option(
      names = "--separate",
      paramLabel = "ID#N",
      description = "It never tells of the same occurrence as record N of article ID.")
  private @Nullable String separate;

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      converter = ReadCommand.DayConverter.class,
      description = "The article's day of publication.")
  private @Nullable LocalDate published;

  @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who says so.")
  private String author = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
  private String reason = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = ReadCommand.DayConverter.class,
      description = "Day of the correction (default: today).")
  private @Nullable LocalDate date;

  @Option(names = "--later", description = "Leave the record to \"rapporteur recode\".")
  private boolean later;

  @Mixin private final DataOption data = new DataOption();

  @Mixin private final KnowledgeOption knowledge = new KnowledgeOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CorrectAddCommand(Surroundings surroundings, Parts parts) {
    this.surroundings = surroundings;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    return new StoredRecords(surroundings, spec, data.directory())
        .write(store -> {
          String line = line(store);
          List<String> added = store.corrections().add(List.of(line));
          messages.say(
              added.isEmpty()
                  ? "correction " + CorrectionTable.id(line) + " is there already"
                  : "correction " + added.getFirst() + " added");
          if (!later) {
            new Correcting(surroundings, parts, knowledge, messages)
                .run(store, store.directory(), Set.of(article));
          }
          return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
        });
  }

  /** The correction as one line of JSON, checked. */
  private String line(RecordStore store) throws StoreException {
    ObjectNode root = CorrectionText.object();
    root.put("article", article);
    try (StoredTexts texts = store.texts()) {
      StoredText text = text(texts, article);
      if (record != null) {
        root.set("record", anchor(text, record));
      }
      if (!set.isEmpty()) {
        ObjectNode fields = root.putObject("set");
        for (String setting : pairs("--set", set)) {
          int equals = setting.indexOf('=');
          CorrectionText.set(fields, setting.substring(0, equals), setting.substring(equals + 1));
        }
      }
      if (!choose.isEmpty()) {
        ObjectNode sides = root.putObject("choose");
        for (String choice : pairs("--choose", choose)) {
          int equals = choice.indexOf('=');
          CorrectionText.list(sides, choice.substring(0, equals), choice.substring(equals + 1));
        }
      }
      if (reject) {
        root.put("reject", true);
      }
      if (join != null) {
        root.set("join", other(texts, join));
      }
      if (separate != null) {
        root.set("separate", other(texts, separate));
      }
    }
    if (published != null) {
      root.put("published", published.toString());
    }
    root.put("author", author);
    root.put("date", (date == null ? surroundings.today() : date).toString());
    root.put("reason", reason);
    return switch (new CorrectionReader().read(1, root.toString())) {
      case CorrectionLine.Read read -> read.text();
      case CorrectionLine.Broken broken -> throw wrong(broken.error().message());
    };
  }

  private List<String> pairs(String option, List<String> values) {
    List<String> pairs = new ArrayList<>();
    for (String value : values) {
      if (value.indexOf('=') < 1) {
        throw wrong(option + " is \"" + value + "\"; write FIELD=VALUE");
      }
      pairs.add(value);
    }
    return pairs;
  }

  private ObjectNode other(StoredTexts texts, String reference) throws StoreException {
    int mark = reference.lastIndexOf('#');
    try {
      String id = mark < 0 ? reference : reference.substring(0, mark);
      int number = Integer.parseInt(reference.substring(mark + 1));
      ObjectNode other = CorrectionText.object().put("article", id);
      other.setAll(anchor(text(texts, id), number));
      return other;
    } catch (NumberFormatException none) {
      throw wrong("\"" + reference + "\" names no record; write ID#N, as a17#2");
    }
  }

  private StoredText text(StoredTexts texts, String id) throws StoreException {
    List<StoredText> found = texts.find(id);
    if (found.isEmpty()) {
      throw wrong("no article " + id + " in the store");
    }
    return found.getFirst();
  }

  private ObjectNode anchor(StoredText text, int number) {
    return CorrectionText.anchor(text.record(), number)
        .orElseThrow(() -> wrong("article " + text.source().id() + " has no record " + number));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
