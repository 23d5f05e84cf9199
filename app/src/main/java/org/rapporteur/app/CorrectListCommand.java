package org.rapporteur.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.correction.Anchor;
import org.rapporteur.correction.Correction;
import org.rapporteur.event.Corrected;
import org.rapporteur.formats.CodedLine;
import org.rapporteur.formats.CodedReader;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredText;
import org.rapporteur.store.StoredTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code rapporteur correct list}. */
@Command(
    name = "list",
    header = "Lists the corrections of a store, and whether each is applied.",
    footer = {"", "Example: rapporteur correct list"})
final class CorrectListCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Surroundings surroundings;
  private final CorrectionReader reader = new CorrectionReader();

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CorrectListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    return new StoredRecords(surroundings, spec, data.directory()).read(this::list);
  }

  private int list(StoreReader stored) throws Exception {
    Output output = new Output(surroundings.out());
    TextTable table =
        new TextTable("ID", "ARTICLE", "RECORD", "CHANGE", "STATE", "DATE", "AUTHOR", "REASON");
    int count = 0;
    try (StoredTexts texts = stored.texts()) {
      for (Map.Entry<String, String> entry : stored.correctionsById().entrySet()) {
        if (reader.read(1, entry.getValue()) instanceof CorrectionLine.Read read) {
          row(table, entry.getKey(), entry.getValue(), read.correction(), texts);
          count++;
        }
      }
    }
    if (count > 0) {
      for (String line : table.lines()) {
        output.line(line);
      }
    }
    output.line(Printable.counted(count, "correction"));
    output.flush();
    return ExitCode.OK;
  }

  private static void row(
      TextTable table, String id, String line, Correction correction, StoredTexts texts)
      throws StoreException {
    Anchor record = correction.record();
    table.row(
        id,
        Printable.shorten(correction.article(), 34),
        record == null ? "–" : record.text(),
        Printable.shorten(change(line), 60),
        state(correction, texts),
        correction.date().toString(),
        Printable.shorten(correction.author(), 30),
        Printable.shorten(correction.reason(), 60));
  }

  /** What is changed, as it is written. */
  private static String change(String line) {
    StringBuilder change = new StringBuilder();
    for (Map.Entry<String, JsonNode> field : JSON.readTree(line).properties()) {
      switch (field.getKey()) {
        case "article", "record", "author", "date", "reason" -> {}
        default ->
            change
                .append(change.isEmpty() ? "" : " ")
                .append(field.getKey())
                .append(' ')
                .append(field.getValue());
      }
    }
    return change.toString();
  }

  private static String state(Correction correction, StoredTexts texts) throws StoreException {
    List<StoredText> found = texts.find(correction.article());
    if (found.isEmpty()) {
      return "no such article";
    }
    for (StoredText text : found) {
      if (new CodedReader().read(1, text.record()) instanceof CodedLine.Read read
          && read.article().corrected().stream().anyMatch(one -> isOf(one, correction))) {
        return "applied";
      }
    }
    return "not applied";
  }

  private static boolean isOf(Corrected one, Correction correction) {
    return one.author().equals(correction.author())
        && one.date().equals(correction.date())
        && one.reason().equals(correction.reason());
  }
}
