package org.rapporteur.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How soon the pages of a running desk are there in a browser: for each the time to the first byte,
 * to the first and the largest paint, to the last chart, how long charts took to draw, and what was
 * sent, on the first visit. For {@code bench/pages.sh}.
 *
 * <p>Argument: its address.
 */
final class PageTimes {
  private static final List<String> PAGES =
      List.of(
          "/articles",
          "/records",
          "/dyad?first=RUS&second=PRK",
          "/actor?id=RUS",
          "/network",
          "/map",
          "/agenda",
          "/claims",
          "/stories",
          "/occurrences",
          "/sources",
          "/quality",
          "/runs");

  private static final String DRAWN =
      "() => [...document.querySelectorAll('figure.chart')].every(c => c.dataset.drawn)";

  private static final String TOLD =
      """
      () => {
        const round = n => n === undefined ? "-" : String(Math.round(n));
        const page = performance.getEntriesByType("navigation")[0];
        const paint = performance.getEntriesByName("first-contentful-paint")[0];
        const sent = [page, ...performance.getEntriesByType("resource")];
        const charts = [...document.querySelectorAll("figure.chart")];
        const shift = window.shifts || 0;
        return [page.responseStart, paint && paint.startTime, window.largest,
            charts.length ? Math.max(...charts.map(c => c.dataset.drawn)) : undefined,
            charts.length ? Math.max(...charts.map(c => c.dataset.drawing)) : undefined,
            sent.length, sent.reduce((sum, e) => sum + e.transferSize, 0) / 1024]
          .map(round).join("\\t") + "\\t" + shift.toFixed(3);
      }
      """;

  /** Notes the largest paint and how much moves after it was shown. */
  private static final String WATCH =
      """
      new PerformanceObserver(list => list.getEntries().forEach(e => window.largest = e.startTime))
        .observe({ type: "largest-contentful-paint", buffered: true });
      new PerformanceObserver(list => list.getEntries().forEach(
          e => window.shifts = (window.shifts || 0) + (e.hadRecentInput ? 0 : e.value)))
        .observe({ type: "layout-shift", buffered: true });
      """;

  private PageTimes() {}

  /** Runs it. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    System.out.println(
        "page\tfirst byte ms\tfirst paint ms\tlargest paint ms\tlast chart ms\tdrawing ms\tfiles"
            + "\tKiB sent\tlayout shift");
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
      for (String address : PAGES) {
        try (BrowserContext context = browser.newContext()) {
          Page page = context.newPage();
          page.addInitScript(WATCH);
          page.navigate(arguments[0].replaceFirst("/$", "") + address);
          page.waitForFunction(DRAWN);
          System.out.println(address + "\t" + page.evaluate(TOLD));
        }
      }
    }
  }
}
