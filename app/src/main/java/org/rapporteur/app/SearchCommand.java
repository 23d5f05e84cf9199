package org.rapporteur.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.FoundArticle;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur search}: stored articles by their words. */
@Command(
    name = "search",
    header = "Finds stored articles by their words, or those like another.",
    description = {
      "All words must stand in the article, in any form; those in quotation marks one after the",
      "other; those with a minus not at all. The best come first (BM25)."
    },
    footer = {
      "",
      "Example: rapporteur search border talks -trade",
      "         rapporteur search --like samples/01-state-visit.txt --limit 5"
    })
final class SearchCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--like",
      paramLabel = "ARTICLE",
      description = "An article's id or key: find those whose words are most like its.")
  private @Nullable String like;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Print the N best articles (default: 20).")
  private int limit = 20;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "table for a person, csv or jsonl (default: table).")
  private RowFormat format = RowFormat.TABLE;

  @Mixin private final DataOption data = new DataOption();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec before anything runs
  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    if (words.isEmpty() == (like == null)) {
      throw new ParameterException(
          spec.commandLine(), "give either words to look for or an article with --like");
    }
    return new StoredRecords(surroundings, spec, data.path()).read(this::print);
  }

  private int print(StoreReader reader) throws Exception {
    List<FoundArticle> found =
        like == null ? reader.search(String.join(" ", words), limit) : reader.like(like, limit);
    Rows rows =
        new Rows(
            new Output(surroundings.out()),
            format,
            List.of("score", "published", "article", "title", "words"));
    for (FoundArticle article : found) {
      rows.add(
          article.score(),
          article.article().published() == null ? null : article.article().published().toString(),
          article.article().id(),
          article.article().title(),
          passage(article.text()));
    }
    rows.end();
    if (found.isEmpty()) {
      Messages.of(surroundings, Rapporteur.isDebug(spec)).say("no stored article is found");
    }
    return found.isEmpty() ? ExitCode.INPUT : ExitCode.OK;
  }

  /** The first line that has one of the words, or the first line. */
  private String passage(String text) {
    List<String> lines = text.lines().map(Printable::line).filter(line -> !line.isEmpty()).toList();
    List<String> wanted =
        words.stream()
            .flatMap(
                word -> Arrays.stream(word.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
            .filter(word -> !word.isEmpty())
            .toList();
    return lines.stream()
        .filter(line -> wanted.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains))
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .orElse("");
  }
}
