package org.rapporteur.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learned from pages: which blocks are the article. It lies beside this class in four
 * files of text: {@code names.tsv} and {@code words.tsv} (a word, a tab, its odds), {@code
 * first.trees} and {@code second.trees}.
 *
 * @param names odds of the words by which pages call their elements
 * @param words odds of the words of the text
 * @param first the classifier that sees a block and its surroundings
 * @param second the one that also sees what the first one thinks of them
 */
public record PageModel(WordOdds names, WordOdds words, BoostedTrees first, BoostedTrees second) {
  /** The built-in model. */
  static PageModel builtIn() {
    return new PageModel(
        odds("names.tsv"),
        odds("words.tsv"),
        BoostedTrees.parse(lines("first.trees")),
        BoostedTrees.parse(lines("second.trees")));
  }

  /** Writes a model, after training, as the files that {@code builtIn} reads. */
  public static void write(
      Path directory,
      Map<String, Float> names,
      Map<String, Float> words,
      List<String> first,
      List<String> second)
      throws IOException {
    Files.createDirectories(directory);
    Files.write(directory.resolve("names.tsv"), odds(names));
    Files.write(directory.resolve("words.tsv"), odds(words));
    Files.write(directory.resolve("first.trees"), first);
    Files.write(directory.resolve("second.trees"), second);
  }

  private static List<String> odds(Map<String, Float> odds) {
    return odds.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).sorted().toList();
  }

  private static WordOdds odds(String file) {
    Map<String, Float> odds = new HashMap<>();
    for (String line : lines(file)) {
      int tab = line.indexOf('\t');
      odds.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
    }
    return new WordOdds(odds);
  }

  private static List<String> lines(String file) {
    InputStream in = PageModel.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the model lacks its file " + file);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new ArrayList<>(reader.lines().toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
