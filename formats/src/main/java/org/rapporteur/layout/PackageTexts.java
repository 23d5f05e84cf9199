package org.rapporteur.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.frame.Frame;
import org.rapporteur.frame.FrameSet;

/** The texts of a data package, written from types, frames and tables, never by hand. */
record PackageTexts(PackageFacts facts, FlatTable flat, SectorFacts sectors) {
  static List<Column> accuracyColumns() {
    return List.of(
        Column.text("measure", "what was measured on which development gold", row -> ""),
        new Column("at_least", Column.Kind.NUMBER, "the floor that the build holds", row -> ""));
  }

  /** The floors of accuracy that this version was built with, as CSV. */
  String accuracy() {
    StringBuilder table = new StringBuilder();
    table.append(TableStyle.CSV.line(accuracyColumns().stream().map(Column::name).toList()));
    for (AccuracyFloor floor : AccuracyFloor.builtIn()) {
      table.append(TableStyle.CSV.line(List.of(floor.measure(), floor.floor())));
    }
    return table.toString();
  }

  /** What columns, statuses, types, modes, sectors and frames mean. */
  String codebook() {
    StringBuilder text = new StringBuilder("# Codebook\n\n## Columns of records.csv\n\n");
    text.append("\"|\" stands between several values of one cell; an empty cell is unknown.\n\n");
    text.append("| column | type | meaning |\n|---|---|---|\n");
    for (Column column : flat.columns()) {
      row(text, column.name(), column.kind().name().toLowerCase(Locale.ROOT), column.description());
    }
    text.append("\n## Statuses\n\n| status | meaning |\n|---|---|\n");
    for (Status status : Status.values()) {
      row(text, status.name(), meaning(status));
    }
    text.append("\n## Sectors\n\n| sector | meaning |\n|---|---|\n");
    sectors.labels().forEach((sector, label) -> row(text, sector, label));
    FrameSet frames = FrameSet.builtIn();
    for (EventType type : EventType.values()) {
      type(text, type, frames);
    }
    return text.toString();
  }

  private static void type(StringBuilder text, EventType type, FrameSet frames) {
    text.append("\n## ").append(type).append("\n\n");
    text.append(type.quad().label())
        .append(", intensity ")
        .append(Cells.number(type.intensity(null)))
        .append("\n\n");
    if (!type.modes().isEmpty()) {
      text.append("| mode | intensity |\n|---|---|\n");
      type.modes().forEach(mode -> row(text, mode, Cells.number(type.intensity(mode))));
      text.append('\n');
    }
    text.append("| frame | mode | CAMEO | why |\n|---|---|---|---|\n");
    List<Frame> sorted = new ArrayList<>(frames.all());
    sorted.sort(Comparator.comparing(Frame::id));
    for (Frame frame : sorted) {
      if (frame.type() == type) {
        row(text, frame.id(), Cells.orEmpty(frame.mode()), frame.cameo().value(), frame.why());
      }
    }
  }

  private static String meaning(Status status) {
    return switch (status) {
      case HAPPENED -> "the narrator, or a neutral report, says that it happened or is happening";
      case PLANNED -> "announced, scheduled or expected";
      case ALLEGED -> "asserted by somebody whose word is not the narrator's";
      case DENIED -> "somebody says that it did not happen";
      case HYPOTHETICAL -> "could, would, if; wished for, called for, threatened";
      case NEGATED -> "the text says that it did not happen";
    };
  }

  /** What the package is and what it is not. */
  String readme(PackageCounts counts) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(PlainText.line(facts.title())).append("\n\n");
    text.append(counts.records())
        .append(" records of ")
        .append(counts.articles())
        .append(" articles, ")
        .append(counts.days())
        .append(", coded by Rapporteur ")
        .append(facts.version())
        .append(".\n\n| status | records |\n|---|---|\n");
    counts.byStatus().forEach((status, number) -> row(text, status.name(), number.toString()));
    text.append(
        """

        %d of them are history told as context (`background`). Who counts events wants `status` HAPPENED and
        `background` false.

        | file | what |
        |---|---|
        | records.csv | one row for each record |
        | claims.csv | who accuses, confirms, denies what |
        | codebook.md | what columns and codes mean |
        | accuracy.csv | accuracy on development gold, floors held by the build |
        | CITATION.cff | how to cite |
        | datapackage.json | table schema, sizes and SHA-256 of all files (Frictionless Data Package) |
        | manifest.json | what it was made of; `rapporteur verify` makes it again and compares |

        Licence of the records: %s. The quoted sentences, headlines and names of outlets are their publishers';
        the licence does not cover them. Records are made by rules and have errors: accuracy.csv says how many, and
        every record carries the sentence it can be checked against.
        """
            .formatted(counts.background(), facts.licence()));
    return text.toString();
  }

  /** How to cite (Citation File Format 1.2.0). */
  String citation() {
    return """
    cff-version: 1.2.0
    message: Please cite this data set as below.
    type: dataset
    title: %s
    authors:
      - name: The Rapporteur contributors
    license: %s
    references:
      - type: software
        title: Rapporteur
        version: %s
        authors:
          - name: The Rapporteur contributors
    """
        .formatted(yaml(facts.title()), yaml(facts.licence()), yaml(facts.version()));
  }

  private static String yaml(String text) {
    return '"' + PlainText.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static void row(StringBuilder text, String... cells) {
    for (String cell : cells) {
      text.append("| ").append(PlainText.line(cell).replace("|", "\\|")).append(' ');
    }
    text.append("|\n");
  }

  static String resource(String name) {
    try (InputStream in = PackageTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the build left " + name + " out");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new UncheckedIOException(name, cause);
    }
  }
}
