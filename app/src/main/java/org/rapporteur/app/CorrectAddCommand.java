package org.rapporteur.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
          + " prints it,",
      "or only the record by its id, as \"query --as csv\" and \"occurrences\" print it.",
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
      "         rapporteur correct add --record 013809f5c40bcfc6 --join 5cb1d2f0a9e47763 …",
      "         rapporteur correct add --article a17 --published 2024-06-17 …"
    })
final class CorrectAddCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Parts parts;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description =
          "Your identifier of the article, or its key; not needed with the id of a record.")
  private @Nullable String article;

  @Option(
      names = "--record",
      paramLabel = "N|ID",
      description = "Number of the record within the article, counted from 1, or its id.")
  private @Nullable String record;

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
      paramLabel = "ID#N|ID",
      description =
          "It tells of the same occurrence as record N of article ID, or as the record with that id.")
  private @Nullable String join;

  @Option(
      names = "--separate",
      paramLabel = "ID#N|ID",
      description = "It never tells of the same occurrence as that record.")
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
                .run(store, store.directory(), Set.of(articleOf(line)));
          }
          return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
        });
  }

  /** The correction as one line of JSON, checked. */
  private String line(RecordStore store) throws StoreException {
    ObjectNode root = CorrectionText.object();
    try (StoredTexts texts = store.texts()) {
      StoredText text = text(texts, article, record);
      root.put("article", article == null ? text.key() : article);
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
    String id = mark < 0 ? null : reference.substring(0, mark);
    String number = reference.substring(mark + 1);
    if (id == null && !isId(number)) {
      throw wrong(
          "\"" + reference + "\" names no record; write ID#N, as a17#2, or the id of a record");
    }
    StoredText text = text(texts, id, number);
    ObjectNode other = CorrectionText.object().put("article", id == null ? text.key() : id);
    other.setAll(anchor(text, number));
    return other;
  }

  /** The article {@code id}, or without one that of {@code number} if this is an id of a record. */
  private StoredText text(StoredTexts texts, @Nullable String id, @Nullable String number)
      throws StoreException {
    if (id == null && (number == null || !isId(number))) {
      throw wrong("which article? --article names it, or --record the id of a record");
    }
    List<StoredText> found = id != null ? texts.find(id) : texts.findRecord(String.valueOf(number));
    if (found.isEmpty()) {
      throw wrong(
          id != null
              ? "no article " + id + " in the store"
              : "no record " + number + " in the store");
    }
    if (id == null && found.size() > 1) {
      throw wrong(found.size() + " articles have record " + number + "; name one with --article");
    }
    return found.getFirst();
  }

  private static boolean isId(String reference) {
    return reference.matches("[0-9a-f]{16}");
  }

  private ObjectNode anchor(StoredText text, String reference) {
    Optional<Integer> number;
    try {
      number =
          isId(reference)
              ? CorrectionText.number(text.record(), reference)
              : Optional.of(Integer.valueOf(reference));
    } catch (NumberFormatException none) {
      throw wrong(reference + " is neither the number nor the id of a record");
    }
    return number
        .flatMap(found -> CorrectionText.anchor(text.record(), found))
        .orElseThrow(() -> wrong("article " + text.source().id() + " has no record " + reference));
  }

  private static String articleOf(String line) {
    return new CorrectionReader().read(1, line) instanceof CorrectionLine.Read read
        ? read.correction().article()
        : "";
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
