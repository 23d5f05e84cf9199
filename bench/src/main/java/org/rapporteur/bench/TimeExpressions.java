package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.formats.PublicationDate;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.language.Sentence;
import org.rapporteur.time.DayMonthOrder;
import org.rapporteur.time.TimeMention;
import org.rapporteur.time.TimeReader;

/**
 * Finds the times of the documents in a folder: {@code TimeExpressions FOLDER OUTPUT CACHE}. The
 * folder holds {@code dct.tsv} (document, creation time) and for each document its text as {@code
 * document.txt}; the output has a row for each expression: document, begin, end, TIMEX3 type,
 * TIMEX3 value, words. Standard output tells the CPU time a document on top of the parse.
 */
public final class TimeExpressions {
  /** How often the documents are read before the CPU time is taken. */
  private static final int WARM_UP = 5;

  private final TimeReader reader = TimeReader.builtIn();

  /** A parsed document. */
  private record Document(String name, Article article, List<Sentence> sentences) {}

  private TimeExpressions() {}

  /** Runs it; see the class. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    NlpAnnotator annotator = NlpAnnotator.load(Path.of(arguments[2]), System.err::println);
    ArticleReader articles = ArticleReader.builtIn();
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("dct.tsv"))) {
      String[] fields = line.split("\t", -1);
      Article article =
          articles.read(
              new ArticleSource(
                  fields[0],
                  Files.readString(folder.resolve(fields[0] + ".txt")),
                  null,
                  PublicationDate.parse(fields[1]).orElseThrow(),
                  null,
                  null));
      documents.add(new Document(fields[0], article, annotator.annotate(article)));
    }
    TimeExpressions times = new TimeExpressions();
    Files.write(Path.of(arguments[1]), times.rows(documents));
    System.out.printf("CPU milliseconds a document %.2f%n", times.milliseconds(documents));
  }

  private List<TimeMention> read(Document document) {
    return reader
        .read(document.article(), document.sentences(), DayMonthOrder.MONTH_FIRST)
        .mentions();
  }

  private List<String> rows(List<Document> documents) {
    List<String> rows = new ArrayList<>();
    for (Document document : documents) {
      for (TimeMention told : read(document)) {
        for (TimeMention mention : told.marked()) {
          rows.add(row(document, mention));
        }
      }
    }
    return rows;
  }

  private static String row(Document document, TimeMention mention) {
    return String.join(
        "\t",
        document.name(),
        String.valueOf(mention.expression().span().begin()),
        String.valueOf(mention.expression().span().end()),
        mention.expression().kind().name(),
        mention.timex3(),
        mention.expression().text().replaceAll("\\s", " "));
  }

  private double milliseconds(List<Document> documents) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long found = 0;
    long start = 0;
    for (int run = 0; run <= WARM_UP; run++) {
      start = threads.getCurrentThreadCpuTime();
      for (Document document : documents) {
        found += read(document).size();
      }
    }
    long nanoseconds = threads.getCurrentThreadCpuTime() - start;
    if (found == 0) {
      throw new IllegalStateException("no time found in any document");
    }
    return nanoseconds / 1e6 / documents.size();
  }
}
