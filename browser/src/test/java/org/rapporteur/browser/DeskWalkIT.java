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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks through the desk with Debian's Chromium, on the sample articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@SuppressWarnings("NullAway.Init") // set before all tests
class DeskWalkIT {
  private static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath().normalize();
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** Swagger UI, as it comes; its contract is checked elsewhere. */
  private static final String NOT_OURS = "/api/docs";

  @TempDir private static Path directory;

  private RunningDesk desk;
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
    desk = RunningDesk.start(data);
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
    if (desk != null) {
      desk.close();
    }
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
  void everyPageOfTheMenuIsWholeAndForEverybody(int width, ColorScheme scheme) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
      Page page = context.newPage();
      List<String> wrong = new ArrayList<>();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          wrong.add(page.url() + ": " + message.text());
        }
      });
      page.onPageError(error -> wrong.add(page.url() + ": " + error));
      for (String address : addresses(page)) {
        page.navigate(desk.address() + address);
        page.waitForLoadState();
        if (!address.equals(NOT_OURS)) {
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

  /** Every entry of the menu, and an article. */
  private List<String> addresses(Page page) {
    page.navigate(desk.address() + "/articles");
    List<String> addresses = new ArrayList<>();
    for (Locator entry : page.locator("header nav a").all()) {
      addresses.add(entry.getAttribute("href"));
    }
    assertThat(addresses).contains("/articles", "/records");
    addresses.add(page.locator("table.list a").first().getAttribute("href"));
    return addresses;
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
