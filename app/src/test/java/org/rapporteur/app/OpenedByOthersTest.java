package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import java.util.ArrayList;
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

  /** A visit that is moved and a summit that is called off, as the coder coded them. */
  private static final Path PLANS =
      Path.of("src", "test", "resources", "org", "rapporteur", "app", "plans.jsonl");

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

  private static final String MENTIONS =
      """
      import csv, sys
      def rows(path):
          with open(path, encoding='utf-8', newline='') as file:
              return list(csv.reader(file, delimiter=chr(9), quoting=csv.QUOTE_NONE, strict=True))
      one, other = rows(sys.argv[1]), rows(sys.argv[2])
      events, mentions = (one, other) if len(one[0]) == 61 else (other, one)
      assert all(len(row) == 61 for row in events) and all(len(row) == 16 for row in mentions)
      ids = {row[0] for row in events}
      assert len(ids) == len(events) and {row[0] for row in mentions} == ids
      assert all(row[29] in '1234' and len(row[59]) == 14 for row in events)
      print(len(events), 'events,', len(mentions), 'mentions')
      """;

  private static final String PACKAGE =
      """
      import csv, datetime, hashlib, json, os, sys
      folder = sys.argv[1]
      package = json.load(open(os.path.join(folder, 'datapackage.json'), encoding='utf-8'))
      kinds = {'string': str, 'number': float, 'integer': int,
               'date': datetime.date.fromisoformat, 'boolean': {'true': 1, 'false': 0}.__getitem__}
      for resource in package['resources']:
          path = os.path.join(folder, resource['path'])
          content = open(path, 'rb').read()
          assert resource['bytes'] == len(content), path
          assert resource['hash'] == 'sha256:' + hashlib.sha256(content).hexdigest(), path
          if 'schema' in resource:
              with open(path, encoding='utf-8', newline='') as file:
                  header, *rows = csv.reader(file, strict=True)
              fields = resource['schema']['fields']
              assert header == [field['name'] for field in fields], path
              for row in rows:
                  for field, cell in zip(fields, row, strict=True):
                      if cell:
                          kinds[field['type']](cell)
              if resource['path'] == 'records.csv':
                  records = len(rows)
      print(len(package['resources']), 'files,', records, 'rows of records.csv')
      """;

  private static final String LINKED =
      """
      import json, sys
      data = json.load(open(sys.argv[1], encoding='utf-8'))
      assert data['@context'][0] == 'http://www.w3.org/ns/anno.jsonld'
      nodes = data['@graph']
      ids = [node['id'] for node in nodes if 'id' in node]
      assert len(ids) == len(set(ids))
      notes = [node for node in nodes if 'Annotation' in node['type']]
      for note in notes:
          assert note['prov:wasDerivedFrom'] in ids and note['prov:wasGeneratedBy'] in ids
          assert note['target'], note['id']
      print(len(notes), 'annotations')
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

  @Test
  void aCalendarLibraryReadsPlansThatWereMovedAndCalledOff() throws Exception {
    Path out = directory.resolve("plans.ics");
    Run.Result result =
        Run.within().run("export", "--as=ics", "--join", "--from=" + PLANS, "--out=" + out);
    assertThat(result.code()).as(result.err()).isZero();
    Calendar calendar =
        new CalendarBuilder().build(new ByteArrayInputStream(Files.readAllBytes(out)));
    assertThat(calendar.validate().getEntries()).isEmpty();
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events)
        .extracting(
            event -> value(event, Property.SEQUENCE),
            event -> value(event, Property.STATUS),
            event -> value(event, Property.DTSTART),
            event -> value(event, Property.DTSTAMP).substring(0, 8))
        .containsExactly(
            tuple("1", "CONFIRMED", "20240619", "20240612"),
            tuple("1", "CANCELLED", "20240624", "20240617"));
    assertThat(value(events.getFirst(), Property.DESCRIPTION))
        .contains("\nSince: 2024-06-12 moved from 2024-06-18 to 2024-06-19");
    assertThat(Run.within().run("agenda", "--changes", "--from=" + PLANS).out())
        .containsSubsequence(
            "2024-06-17 India, Pakistan",
            ": cancelled\n",
            "2024-06-12 The Norwegian prime minister",
            ": moved from 2024-06-18 to 2024-06-19\n");
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
    Path file = export(layout, "table");
    assertThat(python(TABLES, file.toString(), style, "" + columns)).isEqualTo("" + rows);
  }

  @Test
  void pythonReadsEventsWithTheirMentions() throws Exception {
    Path folder = export("gdelt2", "gdelt2");
    try (var files = Files.list(folder)) {
      List<Path> both = files.sorted().toList();
      assertThat(both).hasSize(2);
      assertThat(python(MENTIONS, both.get(0).toString(), both.get(1).toString()))
          .isEqualTo("7 events, 7 mentions");
    }
  }

  @Test
  void pythonReadsAPackageAsItsSchemaSays() throws Exception {
    Path folder = export("datapackage", "datapackage");
    assertThat(python(PACKAGE, folder.toString())).isEqualTo("6 files, 15 rows of records.csv");
  }

  @Test
  void pythonReadsLinkedData() throws Exception {
    assertThat(python(LINKED, export("prov", "records.jsonld").toString()))
        .isEqualTo("15 annotations");
  }

  /** What {@code program} says when it is run with {@code arguments}. */
  private static String python(String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3", "-c", program));
    command.addAll(List.of(arguments));
    Process python;
    try {
      python = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw new AssertionError(
          "this test needs python3 (Debian: apt-get install python3)", missing);
    }
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(said).isZero();
    return said.strip();
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
