package org.rapporteur.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Event;
import org.rapporteur.occurrence.Decision;
import org.rapporteur.occurrence.Disagreement;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.Reason;
import org.rapporteur.occurrence.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur occurrences}: events with all reports of them. */
@Command(
    name = "occurrences",
    header = "Shows events with all reports of them, and why they were joined.",
    description = {
      "Each report says why it was joined. Sources are independent: one outlet, copies of one text",
      "and what is attributed to one agency count once. What reports tell differently is shown."
    },
    footer = {
      "",
      "Example: rapporteur occurrences --least 2",
      "         rapporteur code news.jsonl | rapporteur occurrences --from - --as jsonl"
    })
final class OccurrencesCommand extends NewsCommand<Occurrence> {
  private final Sources sources = Sources.builtIn();

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "Only what at least N articles report (default: 1).")
  private int least = 1;

  OccurrencesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  List<Occurrence> entries(JoinedNews news) {
    return news.occurrences().stream().filter(found -> found.articles() >= least).toList();
  }

  @Override
  boolean has(Occurrence occurrence, MeantReports meant) {
    return occurrence.members().stream().anyMatch(member -> meant.has(member.key()));
  }

  @Override
  List<String> text(Occurrence occurrence) {
    List<String> lines = new ArrayList<>();
    Event event = occurrence.clearest().event();
    int independent = sources.of(occurrence.reports()).size();
    lines.add(
        NewsLines.days(event.time().start(), event.time().end())
            + "  "
            + NewsLines.event(event)
            + (event.place() == null ? "" : ", " + event.place().name())
            + "  "
            + occurrence.status()
            + "  "
            + Printable.counted(occurrence.articles(), "article")
            + ", "
            + Printable.counted(independent, "source")
            + "  "
            + occurrence.id());
    for (Occurrence.Member member : occurrence.members()) {
      lines.add("    " + NewsLines.record(member.report()));
      Decision decision = member.decision();
      if (decision != null) {
        lines.add("        joined: " + decision.text());
      }
    }
    for (Disagreement disagreement : Disagreement.of(occurrence)) {
      lines.add("    differ: " + disagreement.text());
    }
    return lines;
  }

  @Override
  Map<String, @Nullable Object> object(Occurrence occurrence) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("occurrence", occurrence.id().value());
    Event event = occurrence.clearest().event();
    NewsLines.put(event, object);
    object.put("start", NewsLines.text(event.time().start()));
    object.put("end_date", NewsLines.text(event.time().end()));
    object.put("status", occurrence.status().name());
    object.put("articles", occurrence.articles());
    object.put(
        "sources", sources.of(occurrence.reports()).stream().map(Sources.Source::name).toList());
    object.put("reports", occurrence.members().stream().map(OccurrencesCommand::member).toList());
    object.put(
        "differ", Disagreement.of(occurrence).stream().map(OccurrencesCommand::differ).toList());
    return object;
  }

  private static Map<String, @Nullable Object> differ(Disagreement disagreement) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("about", disagreement.about());
    Map<String, Object> versions = new LinkedHashMap<>();
    disagreement
        .versions()
        .forEach(
            (value, keys) -> versions.put(value, keys.stream().map(NewsLines::object).toList()));
    object.put("versions", versions);
    return object;
  }

  private static Map<String, @Nullable Object> member(Occurrence.Member member) {
    Map<String, @Nullable Object> object = NewsLines.object(member.report());
    Decision decision = member.decision();
    if (decision != null) {
      object.put(
          "joinedTo", member.joinedTo() == null ? null : NewsLines.object(member.joinedTo()));
      object.put("score", Math.round(decision.score() * 1000) / 1000.0);
      object.put("reasons", decision.reasons().stream().map(OccurrencesCommand::reason).toList());
    }
    return object;
  }

  private static Map<String, Object> reason(Reason reason) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", reason.kind().name());
    object.put("weight", Math.round(reason.weight() * 100) / 100.0);
    object.put("text", reason.text());
    return object;
  }

  @Override
  String nothing() {
    return "no occurrences" + (least > 1 ? " that " + least + " articles report" : "");
  }
}
