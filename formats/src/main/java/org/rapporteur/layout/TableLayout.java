package org.rapporteur.layout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * A layout of tables.
 *
 * @param name what users call it
 * @param description what it is
 * @param holds what of a record it has room for
 * @param tables its files
 */
record TableLayout(String name, String description, Set<Detail> holds, List<Table> tables)
    implements Layout {
  TableLayout {
    holds = Collections.unmodifiableSet(EnumSet.copyOf(holds));
    tables = List.copyOf(tables);
  }

  @Override
  public List<String> files() {
    return tables.stream().map(Table::file).toList();
  }

  @Override
  public LayoutWriter open(OutputFiles files, Coverages coverage) throws IOException {
    List<Writer> writers = new ArrayList<>();
    try {
      for (Table table : tables) {
        Writer writer =
            new BufferedWriter(
                new OutputStreamWriter(files.create(table.file()), StandardCharsets.UTF_8));
        writers.add(writer);
        table.writeHeader(writer);
      }
    } catch (IOException broken) {
      for (Writer writer : writers) {
        writer.close();
      }
      throw broken;
    }
    return new Rows(tables, writers, coverage);
  }

  private static final class Rows implements LayoutWriter {
    private final List<Table> tables;
    private final List<Writer> writers;
    private final Coverages coverage;
    private long leftOut;

    Rows(List<Table> tables, List<Writer> writers, Coverages coverage) {
      this.tables = tables;
      this.writers = writers;
      this.coverage = coverage;
    }

    @Override
    public void write(CodedArticle article) throws IOException {
      for (Report report : article.reports()) {
        Coverage covered = coverage.of(report);
        boolean written = false;
        for (int i = 0; i < tables.size(); i++) {
          Table table = tables.get(i);
          for (Row row : table.rows().apply(report, covered)) {
            if (table.taken().test(row)) {
              table.writeRow(writers.get(i), row);
              written = true;
            }
          }
        }
        leftOut += written || !covered.leading() ? 0 : 1;
      }
    }

    @Override
    public long leftOut() {
      return leftOut;
    }

    @Override
    public void close() throws IOException {
      for (Writer writer : writers) {
        writer.close();
      }
    }
  }
}
