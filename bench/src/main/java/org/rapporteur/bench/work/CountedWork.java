package org.rapporteur.bench.work;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.Coding;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.language.NlpAnnotator;

/**
 * Counts the bytes that coding allocates, step by step, which unlike its time is the same on every
 * machine: {@code CountedWork FOLDER CACHE [TABLE]}. Codes the texts ({@code .txt}) in FOLDER on
 * one thread and prints the table; held against that in the file TABLE, it ends with 1 where
 * something allocates a tenth more. To be run without the optimising compiler ({@code
 * -XX:TieredStopAtLevel=1}), which leaves out some objects and not always the same.
 */
public final class CountedWork {
  /** What is loaded or remembered on first use is not counted. */
  private static final int PASSES_BEFORE = 2;

  private static final double MARGIN = 0.1;
  private static final LocalDate DAY = LocalDate.of(2024, 6, 17);

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private CountedWork() {}

  /** Runs it; see the class. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    List<ArticleSource> sources = sources(Path.of(arguments[0]));
    Map<String, Long> counts =
        new CountedWork().counts(sources, NlpAnnotator.load(Path.of(arguments[1]), notice -> {}));
    counts.forEach((name, number) -> System.out.println(name + "\t" + number));
    if (arguments.length > 2) {
      WorkTable before = WorkTable.parse(Files.readAllLines(Path.of(arguments[2])));
      List<String> more = new WorkTable(counts).moreThan(before, MARGIN);
      more.forEach(line -> System.err.println("more work than in " + arguments[2] + ": " + line));
      System.exit(more.isEmpty() ? 0 : 1);
    }
  }

  private static List<ArticleSource> sources(Path folder) throws IOException {
    List<ArticleSource> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString();
        sources.add(new ArticleSource(name, Files.readString(file), null, DAY, null, null));
      }
    }
    return sources;
  }

  private Map<String, Long> counts(List<ArticleSource> sources, NlpAnnotator annotator) {
    ArticleReader reader = ArticleReader.builtIn();
    ArticleCoder coder = new ArticleCoder(reader, annotator, Knowledge.builtIn());
    RecordWriter writer = new RecordWriter();
    List<Coding> codings = new ArrayList<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int pass = 0; pass <= PASSES_BEFORE; pass++) {
      codings.clear();
      long read = allocated(sources, reader::read);
      long parsed = allocated(sources, source -> annotator.annotate(reader.read(source))) - read;
      long coded = allocated(sources, source -> codings.add(coder.code(source))) - read - parsed;
      counts.put("bytes to find the text of articles", read);
      counts.put("bytes to split, tag and parse it", parsed);
      counts.put("bytes to make records of that", coded);
      counts.put("bytes to write them", allocated(codings, writer::write));
    }
    return counts;
  }

  /** Bytes that {@code work} with each of {@code items} allocates. */
  private <T> long allocated(List<T> items, Consumer<T> work) {
    long before = thread.getCurrentThreadAllocatedBytes();
    items.forEach(work);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }
}
