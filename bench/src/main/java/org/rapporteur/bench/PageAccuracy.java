package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import net.dankito.readability4j.Readability4J;
import org.rapporteur.page.PageArticle;
import org.rapporteur.page.PageExtractor;
import org.rapporteur.page.PageReading;
import org.rapporteur.page.PageSource;

/**
 * Measures the reading of pages on the held-out fifth of {@code PAGES.tar}: {@code PageAccuracy
 * PAGES.tar [--peer]}, with {@code --peer} beside Readability4J. Prints a name, a tab and a figure
 * a line.
 */
public final class PageAccuracy {
  private static final int RESAMPLES = 2000;
  private static final long SEED = 20_240_617;

  private PageAccuracy() {}

  private record Line(PageGold gold, PageArticle article, WordScore ours, WordScore peer) {
    boolean titleIsRight() {
      return key(gold.title()).equals(key(String.valueOf(article.title())));
    }

    /** Four of five words are the same. */
    boolean titleIsNear() {
      return WordScore.of(String.valueOf(article.title()), gold.title()).f1() >= 0.8;
    }

    boolean dateIsRight() {
      return article.published() != null
          && gold.published().equals(article.published().day().toString());
    }

    private static String key(String title) {
      return String.join(" ", WordScore.words(title));
    }
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments);
    boolean withPeer = options.contains("--peer");
    PageExtractor extractor = PageExtractor.builtIn();
    List<PageGold> pages =
        PageGold.read(Path.of(arguments[0])).stream().filter(PageGold::heldOut).toList();
    List<Line> lines = new ArrayList<>();
    for (PageGold page : pages) {
      lines.add(line(extractor, page, withPeer));
    }
    print("pages", lines.size(), "%.0f");
    print("pages word F1", mean(lines.stream().mapToDouble(l -> l.ours.f1()).toArray()), "%.4f");
    print(
        "pages precision",
        mean(lines.stream().mapToDouble(l -> l.ours.precision()).toArray()),
        "%.4f");
    print("pages recall", mean(lines.stream().mapToDouble(l -> l.ours.recall()).toArray()), "%.4f");
    if (withPeer) {
      print(
          "pages word F1 of Readability4J",
          mean(lines.stream().mapToDouble(l -> l.peer.f1()).toArray()),
          "%.4f");
      bootstrap(lines);
    }
    print("pages called articles", share(lines, l -> true, l -> l.article.isArticle()), "%.4f");
    print(
        "pages date",
        share(lines, l -> l.gold.published().length() == 10, Line::dateIsRight),
        "%.4f");
    print("pages title", share(lines, l -> true, Line::titleIsRight), "%.4f");
    print("pages title, four of five words", share(lines, l -> true, Line::titleIsNear), "%.4f");
    print("pages CPU ms", cpu(extractor, pages), "%.2f");
  }

  private static Line line(PageExtractor extractor, PageGold page, boolean withPeer) {
    return switch (extractor.read(new PageSource(page.html(), page.address(), null))) {
      case PageReading.Refused refused -> throw new IllegalStateException(page.id() + refused);
      case PageReading.Read read ->
          new Line(
              page,
              read.article(),
              WordScore.of(read.article().text(), page.text()),
              WordScore.of(withPeer ? peer(page) : "", page.text()));
    };
  }

  private static String peer(PageGold page) {
    String html = new String(page.html(), StandardCharsets.UTF_8);
    String text = new Readability4J(page.address(), html).parse().getTextContent();
    return text == null ? "" : text;
  }

  /** 95 % of the differences to the peer when the pages are drawn again with replacement. */
  private static void bootstrap(List<Line> lines) {
    Random random = new Random(SEED);
    double[] own = new double[RESAMPLES];
    double[] differences = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int j = 0; j < lines.size(); j++) {
        Line line = lines.get(random.nextInt(lines.size()));
        own[i] += line.ours.f1() / lines.size();
        differences[i] += (line.ours.f1() - line.peer.f1()) / lines.size();
      }
    }
    Arrays.sort(own);
    Arrays.sort(differences);
    print("pages word F1, low end of 95 %", own[RESAMPLES / 40], "%.4f");
    print("pages word F1, high end of 95 %", own[RESAMPLES - RESAMPLES / 40], "%.4f");
    print("pages above Readability4J, low end of 95 %", differences[RESAMPLES / 40], "%.4f");
    print(
        "pages above Readability4J, high end of 95 %",
        differences[RESAMPLES - RESAMPLES / 40], "%.4f");
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double share(List<Line> lines, Predicate<Line> of, Predicate<Line> right) {
    List<Line> counted = lines.stream().filter(of).toList();
    return (double) counted.stream().filter(right).count() / counted.size();
  }

  /** Of one thread that has read all pages once before. */
  private static double cpu(PageExtractor extractor, List<PageGold> pages) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (PageGold page : pages) {
        extractor.read(new PageSource(page.html(), page.address(), null));
      }
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return best / 1e6 / pages.size();
  }

  private static void print(String name, double value, String format) {
    System.out.println(name + "\t" + String.format(Locale.ROOT, format, value));
  }
}
