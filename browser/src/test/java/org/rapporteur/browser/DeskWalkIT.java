package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.bench.stored.ManyRecords;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks through the desk with Debian's Chromium, on the sample articles, and on 20,000 records made
 * of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init") // set before all tests
class DeskWalkIT {
  private static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath().normalize();
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Whether all charts of a page are drawn, or tell why not. */
  private static final String DRAWN =
      "() => [...document.querySelectorAll('figure.chart')].every("
          + "chart => chart.dataset.drawn || chart.querySelector('.problem'))";

  /** Swagger UI, as it comes; its contract is checked elsewhere. */
  private static final String NOT_OURS = "/api/docs";

  @TempDir private static Path directory;

  /** Beside the menu: charts with something to draw. */
  private static final List<String> CHARTS =
      List.of("/dyad?first=RUS&second=PRK", "/actor?id=USA", "/records?filter=status%3DPLANNED");

  private static final int MANY = 20_000;

  private RunningDesk desk;
  private RunningDesk large;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void start() throws Exception {
    Path data = directory.resolve("data");
    List<String> read = new ArrayList<>(List.of("read"));
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      samples
          .filter(sample -> !sample.toString().endsWith(".md"))
          .sorted()
          .forEach(sample -> read.add(sample.toString()));
    }
    read.addAll(List.of("--data", data.toString(), "--format", "none"));
    RunningDesk.run(read.toArray(String[]::new));
    Path many = directory.resolve("many");
    ManyRecords.main(new String[] {data.toString(), many.toString(), String.valueOf(MANY)});
    desk = RunningDesk.start(data);
    large = RunningDesk.start(many);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterAll
  void stop() {
    if (playwright != null) {
      playwright.close();
    }
    for (RunningDesk open : new @Nullable RunningDesk[] {desk, large}) {
      if (open != null) {
        open.close();
      }
    }
  }

  /** Axe takes its time: it sees each width, scheme and store twice. */
  @ParameterizedTest(name = "{0} px, {1}, many records: {2}, axe: {3}")
  @CsvSource({
    "1440, LIGHT, false, true",
    "1440, DARK, false, false",
    "390, LIGHT, false, false",
    "390, DARK, false, true",
    "1440, LIGHT, true, false",
    "1440, DARK, true, true",
    "390, LIGHT, true, true",
    "390, DARK, true, false"
  })
  void everyPageOfTheMenuIsWholeAndForEverybody(
      int width, ColorScheme scheme, boolean many, boolean axe) {
    RunningDesk walked = many ? large : desk;
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
      Page page = context.newPage();
      List<String> wrong = complaints(page);
      for (String address : addresses(page, walked)) {
        page.navigate(walked.address() + address);
        page.waitForLoadState();
        page.waitForFunction(DRAWN);
        if (axe && !address.equals(NOT_OURS)) {
          wrong.addAll(barriers(page));
        }
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
          wrong.add(address + " is " + wide + " px wide on a screen of " + width);
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  /** What the console tells of errors from now on. */
  private static List<String> complaints(Page page) {
    List<String> wrong = new ArrayList<>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        wrong.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> wrong.add(page.url() + ": " + error));
    page.onDialog(dialog -> {
      wrong.add(page.url() + " opened a dialog: " + dialog.message());
      dialog.dismiss();
    });
    return wrong;
  }

  /** Every entry of the menu, an article, and charts. */
  private static List<String> addresses(Page page, RunningDesk walked) {
    page.navigate(walked.address() + "/articles");
    List<String> addresses = new ArrayList<>();
    for (Locator entry : page.locator("header nav a").all()) {
      addresses.add(entry.getAttribute("href"));
    }
    assertThat(addresses).contains("/articles", "/records");
    addresses.add(page.locator("table.list a").first().getAttribute("href"));
    addresses.addAll(CHARTS);
    return addresses;
  }

  @Test
  void hostileArticlesHarmNothing() throws Exception {
    String text =
        "</script><script>window.hurt = 1; alert(1)</script> Chad threatened Sudan on Monday."
            + " <img src=x onerror=\"window.hurt = 2\"> \u202eKenya praised Zambia\u202c."
            + " Z\u0300\u0301\u0302\u0303\u0304ambia visited Kenya. "
            + "javascript:alert(2) ";
    String body =
        "{\"id\":\"hostile\",\"store\":true,\"date\":\"2024-06-17\",\"title\":"
            + JSON.writeValueAsString("<svg onload=alert(3)>\u202e")
            + ",\"outlet\":\"<b onclick=alert(4)>\",\"url\":\"javascript:alert(5)\",\"text\":"
            + JSON.writeValueAsString(text)
            + "}";
    assertThat(post(body)).isEqualTo(201);
    assertThat(post("{\"text\":\"Chad \\u0000 threatened Sudan.\"}")).isEqualTo(422);
    assertThat(post("{\"text\":\"" + "Kenya praised Zambia on Monday. ".repeat(170_000) + "\"}"))
        .isEqualTo(422);
    assertThat(post("{\"text\":\"" + "x".repeat(9 << 20) + "\"}")).isEqualTo(413);
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      List<String> wrong = complaints(page);
      for (String address :
          List.of("/articles", "/articles/hostile", "/records", "/sources", "/actor?id=TCD")) {
        page.navigate(desk.address() + address);
        page.waitForFunction(DRAWN);
        assertThat(page.evaluate("window.hurt === undefined")).as(address).isEqualTo(true);
        assertThat(page.locator("a[href^='javascript']").count()).as(address).isZero();
      }
      page.navigate(desk.address() + "/articles/hostile");
      assertThat(page.locator(".text").textContent()).contains("<script>window.hurt = 1");
      assertThat(page.locator("main").evaluate("e => getComputedStyle(e).direction"))
          .isEqualTo("ltr");
      assertThat(wrong).isEmpty();
    }
  }

  private int post(String body) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(desk.address() + "/api/articles"))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static List<String> barriers(Page page) {
    List<String> barriers = new ArrayList<>();
    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
      if (Set.of("serious", "critical").contains(rule.getImpact())) {
        barriers.add(page.url() + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
    }
    return barriers;
  }

  @Test
  void recordsAndWordsFindEachOther() {
    try (BrowserContext context = browser.newContext()) {
      Page page = article(context, "visit Kenya");
      Locator record = page.locator(".record", containing("CONSULT visit")).first();
      record.locator("header").click();
      assertThat(page.locator(".text .lit-trigger").first().textContent()).isEqualTo("visit");
      assertThat(page.locator(".text .lit-source").first().textContent()).contains("president");
      page.keyboard().press("Escape");
      assertThat(page.locator(".text .lit-trigger").count()).isZero();
      page.locator(".text a.piece.trigger").first().click();
      assertThat(page.url()).contains("#record-");
      assertThat(page.locator(".record.chosen").count()).isOne();
    }
  }

  @Test
  void aDateThatIsSetResolvesTheDaysOfTheText() {
    try (BrowserContext context = browser.newContext()) {
      Page page = article(context, "visit Kenya");
      assertThat(page.locator(".record").first().textContent()).contains("open");
      page.locator("form.date input[type=date]").fill("2024-06-17");
      page.locator("form.date button").click();
      page.waitForURL("**/articles/**");
      assertThat(page.locator(".record").first().textContent()).contains("2024-06-19");
      assertThat(page.locator(".heading").textContent())
          .contains("published: nothing → 2024-06-17");
      page.locator("#corrections button").first().click();
      page.waitForURL("**#corrections");
      assertThat(page.locator(".record").first().textContent()).contains("open");
    }
  }

  @Test
  void whatIsOnTheScreenIsWhatIsDownloaded() throws IOException {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(desk.address() + "/records?filter=status%3DPLANNED");
      int shown = Integer.parseInt(page.locator("h1 small").textContent().strip());
      page.locator("summary", new Page.LocatorOptions().setHasText("Download")).click();
      Path file =
          page.waitForDownload(() ->
                  page.locator(".menu a", new Page.LocatorOptions().setHasText("csv"))
                      .first()
                      .click())
              .path();
      assertThat(shown).isPositive();
      assertThat(Files.readAllLines(file)).hasSize(shown + 1);
    }
  }

  private Page article(BrowserContext context, String words) {
    Page page = context.newPage();
    page.navigate(
        desk.address() + "/records?filter=sentence%3D%22" + words.replace(" ", "%20") + "%22");
    page.locator("table.records td a").first().click();
    page.waitForURL("**/articles/**");
    page.navigate(page.url().replaceFirst("#.*", ""));
    return page;
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
