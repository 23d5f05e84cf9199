package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.store.Lookout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AlertPagesTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Instant NOW = Instant.parse("2024-06-21T12:00:00Z");

  @TempDir private Path directory;
  private DeskFixture desk;

  @BeforeEach
  void start() throws Exception {
    desk = DeskFixture.start(directory, DeskCodings.all().subList(0, 3)).joined();
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  /** Address of the new alert's page. */
  private String add(Map<String, String> fields) throws Exception {
    Map<String, String> all = new HashMap<>(Map.of("name", "An alert", "on", "record"));
    all.putAll(fields);
    HttpResponse<String> answer = desk.post("/alerts", all);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private void hostileNewsComes() throws Exception {
    desk.store().save(DeskCodings.all().subList(3, 6));
    new Lookout(desk.store()).look(NOW);
  }

  @Test
  void aFilterIsTriedBeforeItBecomesAnAlert() throws Exception {
    String page = desk.page("/alerts?on=record&filter=target%3DKEN");
    assertThat(page)
        .contains("It would have found 3 new records in 8 weeks", "Norway's premier → Kenya")
        .contains("name=\"filter\" value=\"target=KEN\"", "Make this alert");
    assertThat(desk.page("/alerts?on=agenda")).contains("found 1 change of the agenda");
    assertThat(desk.page("/alerts"))
        .contains("Nobody wants to be told")
        .doesNotContain("Make this");
    assertThat(desk.get("/alerts?on=rise&weeks=9").statusCode()).isEqualTo(400);
    assertThat(desk.get("/alerts?on=rise&weeks=x").statusCode()).isEqualTo(400);
    assertThat(desk.get("/alerts?filter=nonsense%3D1").statusCode()).isEqualTo(400);
  }

  @Test
  void whatItFindsIsShownWithItsEvidenceAndHarmless() throws Exception {
    String address = add(Map.of("filter", "source=TCD", "name", "<i>Chad</i>"));
    assertThat(desk.page(address)).contains("Nothing was found yet");
    hostileNewsComes();
    String page = desk.page(address);
    assertThat(page)
        .contains("&lt;i&gt;Chad&lt;/i&gt;", "Chad threatened Sudan.", "/articles/")
        .contains("#record-")
        .doesNotContain("<i>Chad", "<script>alert", "<img src=x", "onerror=alert(1)>");
    assertThat(desk.page("/alerts")).contains("&lt;i&gt;Chad&lt;/i&gt;", "source=TCD");
  }

  @Test
  void itIsPausedTriedAndDeletedByForms() throws Exception {
    String address =
        add(Map.of("webhook", "https://hooks.example/x", "mail", "a@b.example, c@d.example"));
    assertThat(desk.page(address)).contains("whsec_", "hooks.example", "a@b.example, c@d.example");
    assertThat(desk.post(address + "/test", Map.of()).body()).contains("tested An alert");
    assertThat(desk.post(address + "/pause", Map.of()).statusCode()).isEqualTo(303);
    assertThat(desk.page(address)).contains("paused", "Look again");
    assertThat(desk.post(address + "/resume", Map.of()).statusCode()).isEqualTo(303);
    assertThat(desk.page(address)).doesNotContain("Look again");
    for (String act : List.of("/pause", "/resume", "/test", "/delete")) {
      assertThat(desk.postWithout(address + act, Map.of()).statusCode()).as(act).isEqualTo(403);
    }
    assertThat(desk.postWithout("/alerts", Map.of("name", "a", "on", "record")).statusCode())
        .isEqualTo(403);
    assertThat(desk.post(address + "/delete", Map.of()).statusCode()).isEqualTo(303);
    assertThat(desk.get(address).statusCode()).isEqualTo(404);
    assertThat(desk.post(address + "/delete", Map.of()).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name    | ' '             | a name has
          on      | wonder          | there is no condition wonder
          filter  | source=         | filter, character
          webhook | javascript:1    | begins with https://
          mail    | nobody          | no e-mail address
          least   | many            | least is a number
          """)
  void whatCannotBeIsTold(String field, String value, String why) throws Exception {
    Map<String, String> fields = new HashMap<>(Map.of("name", "An alert", "on", "rise"));
    fields.put(field, value);
    HttpResponse<String> answer = desk.post("/alerts", fields);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(why);
  }

  @Test
  void feedsAreAtomAndKeepTheirIds() throws Exception {
    String address = add(Map.of("name", "Chad & <others>"));
    assertThat(texts(feed("/alerts/feed.atom"), "entry")).isEmpty();
    hostileNewsComes();
    List<String> before = ids(feed(address + "/feed.atom"));
    assertThat(before)
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("urn:uuid:"));
    assertThat(ids(feed(address + "/feed.atom"))).isEqualTo(before);
    Document all = feed("/alerts/feed.atom");
    assertThat(ids(all)).contains(before.get(1)).doesNotContain(before.get(0));
    assertThat(texts(all, "content").getFirst())
        .contains("Chad threatened Sudan.", "<script>alert(1)</script>")
        .contains(desk.address("/articles/").toString());
    for (String moment : texts(all, "updated")) {
      assertThat(OffsetDateTime.parse(moment).toInstant()).isEqualTo(NOW);
    }
    assertThat(texts(all, "title")).hasSize(2).allMatch(title -> !title.isEmpty());
    assertThat(texts(all, "author")).isNotEmpty();
  }

  @Test
  void recordsAndDyadsLeadToAlerts() throws Exception {
    assertThat(desk.page("/records?filter=target%3DKEN")).contains("/alerts?filter=target%3DKEN");
    assertThat(desk.page("/dyad?first=NOR&second=KEN"))
        .contains("/alerts?filter=dyad%3DNOR-KEN+-background");
  }

  private Document feed(String path) throws Exception {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
    return feed;
  }

  private static List<String> ids(Document feed) {
    return texts(feed, "id");
  }

  private static List<String> texts(Document feed, String name) {
    NodeList found = feed.getElementsByTagNameNS(ATOM, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(((Element) found.item(i)).getTextContent());
    }
    return texts;
  }
}
