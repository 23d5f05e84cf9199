package org.rapporteur.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.comparison.Cell;
import org.rapporteur.comparison.Comparison;
import org.rapporteur.comparison.EventFileKind;
import org.rapporteur.comparison.EventFileReader;
import org.rapporteur.layout.CameoFacts;
import org.rapporteur.layout.CountryFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur compare}: two files of events side by side. */
@Command(
    name = "compare",
    header = "Compares two files of events by parties, type and month.",
    description = {
      "Each may be lines of \"rapporteur code\" or an event file of GDELT 1.0 or 2.0, ICEWS, POLECAT",
      "or Phoenix. Parties count by country, types by PLOVER, of our records those that HAPPENED.",
      "Rows that cannot be used are named with their line, the rest goes on."
    },
    footer = {"", "Example: rapporteur compare records.jsonl events.2024.tab --format csv"})
final class CompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "A", description = "The first file.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "The second file.")
  private Path second = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text: a summary and what is in one only; csv: every cell (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many differences the summary lists (default: 20).")
  private int top = 20;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Forms of the output. */
  enum Format {
    TEXT,
    CSV
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.of(surroundings, Rapporteur.isDebug(spec));
    Comparison comparison = new Comparison();
    EventFileReader reader = new EventFileReader(CountryFacts.builtIn(), CameoFacts.builtIn());
    EventFileKind kindFirst = read(reader, first, comparison::addFirst, messages);
    EventFileKind kindSecond = read(reader, second, comparison::addSecond, messages);
    if (kindFirst == null || kindSecond == null) {
      return ExitCode.INPUT;
    }
    Output output = new Output(surroundings.out());
    switch (format) {
      case TEXT -> text(comparison, kindFirst, kindSecond, output);
      case CSV -> csv(comparison, output);
    }
    output.flush();
    return messages.problems() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private static @Nullable EventFileKind read(
      EventFileReader reader, Path file, Consumer<Cell> each, Messages messages)
      throws EnvironmentException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return reader.read(
          in,
          each,
          wrong ->
              messages.problem(
                  new Problem(file.toString(), wrong.line(), wrong.code(), wrong.message(), null)));
    } catch (IOException cause) {
      throw new EnvironmentException("cannot read " + file + ": " + cause.getMessage(), cause);
    }
  }

  private static void csv(Comparison comparison, Output output)
      throws OutputClosedException, EnvironmentException {
    output.line("month,source,target,type,a,b");
    for (Map.Entry<Cell, Comparison.Counts> entry : comparison.cells().entrySet()) {
      Cell cell = entry.getKey();
      output.line(
          "%s,%s,%s,%s,%d,%d"
              .formatted(
                  cell.month(),
                  quoted(cell.source()),
                  quoted(cell.target()),
                  cell.type(),
                  entry.getValue().first(),
                  entry.getValue().second()));
    }
  }

  private static String quoted(String cell) {
    return cell.matches("[\\w -]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private void text(
      Comparison comparison, EventFileKind kindFirst, EventFileKind kindSecond, Output output)
      throws OutputClosedException, EnvironmentException {
    output.line(Printable.line("A: " + first + " (" + kindFirst + ")"));
    output.line(Printable.line("B: " + second + " (" + kindSecond + ")"));
    output.line("");
    output.line(row("type", "A", "B", "in both", "agree", "cells both", "only A", "only B"));
    for (Map.Entry<String, Comparison.Summary> type : comparison.byType().entrySet()) {
      output.line(row(type.getKey(), type.getValue()));
    }
    output.line(row("all", comparison.total()));
    only(comparison, "A", output);
    only(comparison, "B", output);
  }

  private void only(Comparison comparison, String which, Output output)
      throws OutputClosedException, EnvironmentException {
    boolean ofFirst = which.equals("A");
    List<Map.Entry<Cell, Comparison.Counts>> only = new ArrayList<>();
    for (Map.Entry<Cell, Comparison.Counts> entry : comparison.cells().entrySet()) {
      if ((ofFirst ? entry.getValue().second() : entry.getValue().first()) == 0) {
        only.add(entry);
      }
    }
    only.sort((a, b) -> Long.compare(count(b, ofFirst), count(a, ofFirst)));
    output.line("");
    output.line("only in " + which + ": " + Printable.counted(only.size(), "cell"));
    for (Map.Entry<Cell, Comparison.Counts> entry : only.subList(0, Math.min(top, only.size()))) {
      Cell cell = entry.getKey();
      output.line(
          "%6d  %s  %s > %s  %s"
              .formatted(
                  count(entry, ofFirst),
                  cell.month(),
                  orDash(cell.source()),
                  orDash(cell.target()),
                  cell.type()));
    }
  }

  private static long count(Map.Entry<Cell, Comparison.Counts> entry, boolean ofFirst) {
    return ofFirst ? entry.getValue().first() : entry.getValue().second();
  }

  private static String orDash(String party) {
    return party.isEmpty() ? "-" : Printable.line(party);
  }

  private static String row(String type, Comparison.Summary summary) {
    return row(
        type,
        "" + summary.first(),
        "" + summary.second(),
        "" + summary.common(),
        String.format(Locale.ROOT, "%.3f", summary.agreement()),
        "" + summary.cellsBoth(),
        "" + summary.cellsFirst(),
        "" + summary.cellsSecond());
  }

  private static String row(String type, String... numbers) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-10s", type));
    for (String number : numbers) {
      row.append(String.format(Locale.ROOT, "%11s", number));
    }
    return row.toString();
  }
}
