package org.rapporteur.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agenda.AgendaItem;
import org.rapporteur.agenda.LifeStep;
import org.rapporteur.occurrence.ReportKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur agenda}: announced events and what became of them. */
@Command(
    name = "agenda",
    header = "Shows announced events with their days, and what became of them.",
    footer = {
      "",
      "Example: rapporteur agenda --changes",
      "         rapporteur agenda --from records.jsonl --as jsonl"
    })
final class AgendaCommand extends NewsCommand<AgendaItem> {
  @Option(
      names = "--changes",
      description = "Only what changed since it was announced, the latest change first.")
  private boolean changes;

  AgendaCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  List<AgendaItem> entries(JoinedNews news) {
    if (!changes) {
      return news.agenda().items();
    }
    return List.copyOf(
        news.agenda().changes().stream()
            .map(change -> change.item())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  @Override
  boolean has(AgendaItem item, MeantReports meant) {
    return item.reports().stream().map(ReportKey::of).anyMatch(meant::has);
  }

  @Override
  List<String> text(AgendaItem item) {
    if (changes) {
      return item.life().subList(1, item.life().size()).reversed().stream()
          .map(step ->
              (step.told() == null ? "undated" : step.told())
                  + " "
                  + item.summary()
                  + ": "
                  + step.text())
          .toList();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        NewsLines.days(item.start(), item.end())
            + "  "
            + NewsLines.event(item.clearest().event())
            + "  "
            + item.state()
            + (item.sequence() == 0 ? "" : ", " + Printable.counted(item.sequence(), "change"))
            + "  "
            + Printable.counted(item.sources(), "source")
            + "  "
            + item.id());
    Set<String> told = item.life().stream().map(AgendaCommand::step).collect(Collectors.toSet());
    if (told.size() > 1) {
      item.life().forEach(step -> lines.add("    " + step(step)));
    }
    lines.add("    " + NewsLines.record(item.reports().getLast()));
    return lines;
  }

  private static String step(LifeStep step) {
    return (step.told() == null ? "undated" : step.told()) + " " + step.text();
  }

  @Override
  Map<String, @Nullable Object> object(AgendaItem item) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("occurrence", item.id().value());
    object.put("sequence", item.sequence());
    object.put("state", item.state().name());
    object.put("start", NewsLines.text(item.start()));
    object.put("end_date", NewsLines.text(item.end()));
    object.put("summary", item.summary());
    NewsLines.put(item.clearest().event(), object);
    object.put("sources", item.sources());
    object.put("life", item.life().stream().map(AgendaCommand::stepObject).toList());
    object.put("reports", item.reports().stream().map(NewsLines::object).toList());
    return object;
  }

  private static Map<String, @Nullable Object> stepObject(LifeStep step) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("turn", step.turn().name());
    object.put("told", NewsLines.text(step.told()));
    object.put("start", NewsLines.text(step.start()));
    object.put("end_date", NewsLines.text(step.end()));
    object.put("text", step.text());
    object.put("proof", step.proof().stream().map(NewsLines::object).toList());
    return object;
  }

  @Override
  String nothing() {
    return changes ? "nothing changed" : "nothing is announced";
  }
}
