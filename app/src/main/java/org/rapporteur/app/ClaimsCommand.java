package org.rapporteur.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.ledger.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur claims}: who accuses whom of what, who confirms, who denies. */
@Command(
    name = "claims",
    header = "Shows who accuses whom of what, since when, who confirms and who denies.",
    footer = {
      "",
      "Example: rapporteur claims --state DISPUTED",
      "         rapporteur claims --from records.jsonl --as jsonl"
    })
final class ClaimsCommand extends NewsCommand<LedgerEntry> {
  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only claims that stand so: ${COMPLETION-CANDIDATES}.")
  private LedgerEntry.@Nullable State state;

  ClaimsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  List<LedgerEntry> entries(JoinedNews news) {
    return news.ledger().entries().stream()
        .filter(entry -> state == null || entry.state() == state)
        .toList();
  }

  @Override
  boolean has(LedgerEntry entry, MeantReports meant) {
    return entry.content().members().stream().anyMatch(member -> meant.has(member.key()));
  }

  @Override
  List<String> text(LedgerEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(
        entry.state()
            + "  "
            + NewsLines.event(entry.content().clearest().event())
            + "  "
            + Printable.counted(entry.content().articles(), "article")
            + "  "
            + entry.content().id());
    for (Position position : entry.positions()) {
      String verb =
          switch (position.stance()) {
            case ACCUSE -> "says so: ";
            case CONFIRM -> "confirms: ";
            case DENY -> "denies: ";
          };
      String last =
          position.last() == null || position.last().equals(position.since())
              ? ""
              : ", again " + position.last();
      lines.add(
          "    "
              + verb
              + NewsLines.name(position.party())
              + " since "
              + (position.since() == null ? "an unknown day" : position.since())
              + last
              + (position.media().isEmpty() ? "" : ", in " + String.join("; ", position.media())));
    }
    lines.add("    " + NewsLines.record(entry.content().clearest()));
    return lines;
  }

  @Override
  Map<String, @Nullable Object> object(LedgerEntry entry) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("occurrence", entry.content().id().value());
    object.put("state", entry.state().name());
    NewsLines.put(entry.content().clearest().event(), object);
    object.put("positions", entry.positions().stream().map(ClaimsCommand::position).toList());
    object.put("history", entry.history());
    object.put("reports", entry.content().reports().stream().map(NewsLines::object).toList());
    return object;
  }

  private static Map<String, @Nullable Object> position(Position position) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("stance", position.stance().name());
    object.put("party", NewsLines.object(position.party()));
    object.put("since", NewsLines.text(position.since()));
    object.put("last", NewsLines.text(position.last()));
    object.put("media", position.media());
    object.put("proof", position.proof().stream().map(NewsLines::object).toList());
    return object;
  }

  @Override
  String nothing() {
    return "no claims" + (state == null ? "" : " that are " + state);
  }
}
