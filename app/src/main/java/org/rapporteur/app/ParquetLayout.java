package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.layout.Coverages;
import org.rapporteur.layout.Detail;
import org.rapporteur.layout.Layout;
import org.rapporteur.layout.LayoutWriter;
import org.rapporteur.layout.Layouts;
import org.rapporteur.layout.OutputFiles;
import org.rapporteur.layout.PackageFacts;
import org.rapporteur.layout.TableColumn;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.store.ParquetFile;
import org.rapporteur.store.StoreException;

/**
 * The table of the layout "csv" as Parquet, written by the database.
 *
 * @param table the layout of the table
 * @param columns its columns
 */
public record ParquetLayout(Layout table, List<TableColumn> columns) implements Layout {
  private static final String FILE = "records.parquet";

  public ParquetLayout {
    columns = List.copyOf(columns);
  }

  /** Of the table that this version writes. */
  public static ParquetLayout builtIn() throws IOException {
    return of(Layouts.of(new PackageFacts("", "", VersionText.version())));
  }

  /** Of the table among {@code layouts}. */
  static ParquetLayout of(Layouts layouts) {
    return new ParquetLayout(layouts.named("csv").orElseThrow(), layouts.columns());
  }

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String description() {
    return "the table of csv with types, Parquet";
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public Set<Detail> holds() {
    return table.holds();
  }

  @Override
  public LayoutWriter open(OutputFiles files, Coverages coverage) throws IOException {
    Path csv = Files.createTempFile("rapporteur", ".csv");
    Path parquet = Files.createTempFile("rapporteur", ".parquet");
    LayoutWriter rows = table.open(name -> Files.newOutputStream(csv), coverage);
    return new LayoutWriter() {
      @Override
      public void write(CodedArticle article) throws IOException {
        rows.write(article);
      }

      @Override
      public long leftOut() {
        return rows.leftOut();
      }

      @Override
      public void close() throws IOException {
        try (var out = files.create(FILE)) {
          rows.close();
          ParquetFile.write(csv, types(), parquet);
          Files.copy(parquet, out);
        } catch (StoreException cause) {
          throw new IOException(cause.getMessage(), cause);
        } finally {
          Files.deleteIfExists(csv);
          Files.deleteIfExists(parquet);
        }
      }
    };
  }

  private Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    for (TableColumn column : columns) {
      types.put(
          column.name(),
          switch (column.type()) {
            case "number" -> "DOUBLE";
            case "string" -> "VARCHAR";
            default -> column.type().toUpperCase(Locale.ROOT);
          });
    }
    return types;
  }
}
