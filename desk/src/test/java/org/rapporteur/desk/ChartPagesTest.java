package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.Filter;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartPagesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path directory;
  private static DeskFixture desk;

  @BeforeAll
  static void start() throws StoreException, UnavailableException {
    desk = DeskFixture.start(directory);
  }

  @AfterAll
  static void stop() throws StoreException {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/dyad|Kenya – Norway",
        "/dyad?first=NOR&second=KEN|Norway – Kenya",
        "/dyad?first=norway&second=Kenya|Norway – Kenya",
        "/dyad?first=NOR&second=KEN&compare=TCD-SDN|Chad – Sudan",
        "/dyad?first=NOR&second=KEN&filter=status%3DPLANNED|status-planned",
        "/dyad?first=NOR&second=PRK|No record fits",
        "/dyad/records?first=TCD&second=SDN&time=2024-06-14..|THREATEN",
        "/actor|Sudan",
        "/actor?id=SDN|with background",
        "/actor?id=Sudan|Eritrea",
        "/actor?id=NORGOV|Norway: government",
        "/actor?id=---REB|rebels",
        "/actor?id=nobody|No record names it",
        "/actor/records?id=NOR|visit",
        "/network|Network",
        "/map?filter=type%3DCONSULT|Natural Earth",
      })
  void pagesShow(String path, String words) throws Exception {
    assertThat(desk.page(path)).contains(words).doesNotContain(" style=", "onclick");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dyad?first=NOR",
        "/dyad?first=NOR&second=KEN&step=hour",
        "/dyad?first=NOR&second=KEN&by=mood",
        "/dyad?first=NOR&second=KEN&compare=USA",
        "/dyad?first=NOR&second=a-b",
        "/data/series",
        "/actor/records",
        "/data/roles",
        "/network?min=few",
        "/map?areas=moon",
        "/map?filter=staus%3DPLANNED",
      })
  void whatMakesNoSenseIsToldSo(String path) throws Exception {
    assertThat(desk.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void anEmptyStoreTellsWhatToDo(@TempDir Path other) throws Exception {
    try (DeskFixture empty = DeskFixture.start(other, List.of())) {
      assertThat(empty.page("/dyad")).contains("./rapporteur read");
      assertThat(empty.page("/data/series?first=NOR&second=KEN")).contains("\"cells\":[]");
    }
  }

  @Test
  void hostileNamesAreText() throws Exception {
    assertThat(desk.page("/dyad?first=%3Cscript%3E&second=%22x%22"))
        .doesNotContain("<script>")
        .contains("&lt;script&gt;");
  }

  @Test
  void aNetworkHasItsPairs() throws Exception {
    JsonNode all = JSON.readTree(desk.page("/data/network"));
    assertThat(all.get("edges")).hasSize(3);
    assertThat(all.get("nodes")).hasSize(5);
    assertThat(JSON.readTree(desk.page("/data/network?min=3")).get("edges")).hasSize(1);
    JsonNode around = JSON.readTree(desk.page("/data/network?actor=SDN&months=0"));
    assertThat(around.get("edges")).hasSize(2);
    assertThat(around.get("centre").asString()).isEqualTo("SDN");
    assertThat(JSON.readTree(desk.page("/data/network?actor=NOR&months=1")).get("since").asString())
        .isEqualTo("2024-05-20");
  }

  @Test
  void aPartyHasItsNamesAndRoles() throws Exception {
    JsonNode rows = JSON.readTree(desk.page("/data/roles?id=NOR")).get("rows");
    assertThat(rows).hasSize(1);
    JsonNode row = rows.get(0);
    assertThat(row.get("code").asString()).isEqualTo("NORGOV");
    assertThat(row.get("first").asString() + " " + row.get("last").asString())
        .isEqualTo("2024-06-10 2024-06-20");
    try (StoreReader reader = desk.store().reader()) {
      assertThat(reader.count(Filter.parse(row.get("terms").asString())))
          .isEqualTo(row.get("records").asLong());
    }
  }

  @Test
  void everyNumberOfAMapLeadsToAsManyRecords() throws Exception {
    for (String of : List.of("placed", "involved")) {
      JsonNode data = JSON.readTree(desk.page("/data/map?areas=" + of));
      assertThat(data.get("areas").size()).isEqualTo(of.equals("placed") ? 0 : 5);
      try (StoreReader reader = desk.store().reader()) {
        for (JsonNode area : data.get("areas")) {
          String filter = area.get("terms").asString() + " " + data.get("filter").asString();
          assertThat(reader.count(Filter.parse(filter))).isEqualTo(area.get("reports").asLong());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "actor=SDN, 4",
    "actor=NORGOV&by=quad, 3",
    "first=NOR&second=KEN&step=day, 3",
    "first=KEN&second=NOR&step=year&by=quad, 3",
    "first=SDN&second=TCD&step=week, 2",
    "first=TCDGOV&second=SDNGOV, 2",
    "first=SDN&second=ERI, 2",
  })
  void everyNumberOfASeriesLeadsToAsManyRecords(String address, long all) throws Exception {
    JsonNode data = JSON.readTree(desk.page("/data/series?" + address));
    long sum = 0;
    try (StoreReader reader = desk.store().reader()) {
      for (JsonNode cell : data.get("cells")) {
        int period = cell.get(0).asInt();
        String part = data.get("parts").get(cell.get(1).asInt()).asString();
        String filter =
            String.join(
                " ",
                data.get("ways").get(cell.get(3).asInt()).get("terms").asString(),
                data.get("by").asString() + "=" + part.toLowerCase(Locale.ROOT).replace(' ', '-'),
                "status=" + data.get("statuses").get(cell.get(2).asInt()).asString(),
                period < 0 ? "open" : "begin=" + data.get("terms").get(period).asString(),
                data.get("filter").asString());
        assertThat(reader.count(Filter.parse(filter))).as(filter).isEqualTo(cell.get(4).asLong());
        sum += cell.get(4).asLong();
      }
    }
    assertThat(sum).isEqualTo(all);
  }
}
