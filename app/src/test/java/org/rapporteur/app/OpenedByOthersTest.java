package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every layout is opened by a program that did not write it. */
@Timeout(120)
class OpenedByOthersTest {
  /** Four articles of our own as the coder coded them. */
  private static final Path CODED =
      Path.of("..", "formats", "src", "test", "resources", "org", "rapporteur", "layout")
          .resolve("coded.jsonl");

  private static final String TABLES =
      """
      import csv, sys
      path, style, columns = sys.argv[1:4]
      csv.field_size_limit(1 << 30)
      quoting = csv.QUOTE_MINIMAL if style == ',' else csv.QUOTE_NONE
      with open(path, encoding='utf-8', newline='') as file:
          rows = list(csv.reader(file, delimiter=',' if style == ',' else chr(9), quoting=quoting,
                                 strict=True))
      assert rows and all(len(row) == int(columns) for row in rows), [len(row) for row in rows]
      print(len(rows))
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          csv     | read_csv('%s', quote = '"', escape = '"', header = true)
          parquet | read_parquet('%s')
          """)
  void theDatabaseReadsTables(String layout, String reading) throws SQLException {
    Path file = export(layout, "records." + layout);
    assertThat(
            query(
                "SELECT count(*) || ' ' || count(*) FILTER (status = 'HAPPENED' AND NOT background)"
                    + " || ' ' || count(start_date) || ' ' || max(start_date)"
                    + " || ' ' || round(max(latitude), 2) || ' ' || sum(mentions) FROM "
                    + reading.formatted(file)))
        .isEqualTo("15 8 9 2024-06-24 53.9 15");
  }

  @Test
  void theDatabaseReadsJson() throws SQLException {
    Path file = export("jsonl", "records.jsonl");
    assertThat(
            query(
                "SELECT count(*) || ' ' || count(*) FILTER (event.status = 'PLANNED')"
                    + " FROM (SELECT unnest(events) AS event FROM read_json('"
                    + file
                    + "', format = 'newline_delimited'))"))
        .isEqualTo("15 1");
  }

  @Test
  void aCalendarLibraryReadsTheAgenda() throws Exception {
    byte[] file = Files.readAllBytes(export("ics", "agenda.ics"));
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    assertThat(calendar.validate().getEntries()).isEmpty();
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events).hasSize(1);
    VEvent visit = events.getFirst();
    assertThat(value(visit, Property.UID)).isEqualTo("d369c3a48ee175de@rapporteur");
    assertThat(value(visit, Property.DTSTART)).isEqualTo("20240621");
    assertThat(value(visit, Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(value(visit, Property.DESCRIPTION))
        .contains("will visit Kenya on Friday")
        .contains("\nSource: Example Courier, 2024-06-17");
    assertThat(visit.getProperty(Property.GEO)).as("a country is no point").isEmpty();
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).map(Property::getValue).orElse("");
  }

  @ParameterizedTest
  @CsvSource({"geojson, geojson.schema.json", "datapackage, datapackage.schema.json"})
  void aValidatorAcceptsJson(String layout, String schema) throws IOException {
    Path file = export(layout, layout);
    Path json = Files.isDirectory(file) ? file.resolve("datapackage.json") : file;
    String rules = resource(schema);
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(rules, InputFormat.JSON)
            .validate(Files.readString(json), InputFormat.JSON);
    assertThat(errors).isEmpty();
  }

  @Test
  void aCountryAsAPointIsRefusedByTheValidator() throws IOException {
    String bad =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":7}]}";
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("geojson.schema.json"), InputFormat.JSON)
                .validate(bad, InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void anXmlReaderReadsTheNetwork() throws Exception {
    var graph =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(export("graphml", "records.graphml").toFile());
    var nodes = graph.getElementsByTagName("node");
    var edges = graph.getElementsByTagName("edge");
    var ids = new java.util.HashSet<String>();
    for (int i = 0; i < nodes.getLength(); i++) {
      ids.add(nodes.item(i).getAttributes().getNamedItem("id").getNodeValue());
    }
    assertThat(ids).hasSize(nodes.getLength());
    for (int i = 0; i < edges.getLength(); i++) {
      assertThat(ids)
          .contains(
              edges.item(i).getAttributes().getNamedItem("source").getNodeValue(),
              edges.item(i).getAttributes().getNamedItem("target").getNodeValue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "csv, ',', 62, 16",
    "gdelt1, tab, 58, 7",
    "icews, tab, 20, 8",
    "polecat, tab, 40, 7",
    "phoenix, tab, 26, 7"
  })
  void pythonReadsTables(String layout, String style, int columns, int rows) throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/python3"))).isTrue();
    Path file = export(layout, "table");
    Process python =
        new ProcessBuilder("/usr/bin/python3", "-c", TABLES, file.toString(), style, "" + columns)
            .redirectErrorStream(true)
            .start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("" + rows);
  }

  private Path export(String layout, String name) {
    Path out = directory.resolve(name);
    Run.Result result =
        Run.within()
            .run("export", "--as", layout, "--from", CODED.toString(), "--out", out.toString());
    assertThat(result.code()).as(result.err()).isZero();
    return out;
  }

  private static String query(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OpenedByOthersTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
