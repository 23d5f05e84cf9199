package org.rapporteur.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the features of all blocks of a page share: candidate regions, its title, what repeats. */
final class PageFacts {
  final List<TextBlock> blocks;
  final int totalWords;
  final int paragraphWords;
  final int[] wordsBefore;
  final Set<String> titleWords;
  final Set<String> descriptionWords;
  final String titleKey;
  final Set<Integer> bodyShingles;
  final int titleBlock;
  final Optional<Container> bestByMerit;
  final Optional<Container> densest;
  final Optional<Container> biggestArticle;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Map<Container, int[]> siblings = new HashMap<>();
  private final Map<Container, Map<Integer, int[]>> looks = new HashMap<>();
  private final Map<Container, Map<Integer, int[]>> alike = new HashMap<>();

  PageFacts(List<TextBlock> blocks, String title, String description, String articleBody) {
    this.blocks = blocks;
    this.wordsBefore = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      wordsBefore[i + 1] = wordsBefore[i] + block.words();
      occurrences.merge(block.text(), 1, Integer::sum);
      int[] sums = siblings(block.container());
      sums[0]++;
      sums[1] += block.words();
      sums[2] += block.linkWords();
    }
    this.totalWords = wordsBefore[blocks.size()];
    this.paragraphWords =
        blocks.stream().filter(TextBlock::isProse).mapToInt(TextBlock::words).sum();
    this.titleKey = key(title);
    this.titleWords = new HashSet<>(WordOdds.wordsOf(title, 60));
    this.descriptionWords = new HashSet<>(WordOdds.wordsOf(description, 100));
    this.bodyShingles = shingles(WordOdds.wordsOf(articleBody, 20_000));
    this.titleBlock = findTitle();
    Set<Container> containers = new HashSet<>();
    for (TextBlock block : blocks) {
      for (Container c = block.container(); c != null && containers.add(c); c = c.parent()) {
        addAlike(c);
      }
    }
    this.bestByMerit = best(containers, Comparator.comparingDouble(Container::merit));
    this.densest = densest(blocks);
    this.biggestArticle =
        containers.stream()
            .filter(c -> c.tag().equals("article") && c.paragraphWords() > 0)
            .max(byThen(Comparator.comparingInt(Container::paragraphWords)));
  }

  /** Same order for the same page: ties go to the outer, then it does not matter. */
  private static Comparator<Container> byThen(Comparator<Container> first) {
    return first.thenComparingInt(container -> -container.depth());
  }

  private static Optional<Container> best(Set<Container> all, Comparator<Container> by) {
    return all.stream().filter(c -> c.merit() > 0).max(byThen(by));
  }

  /** The parent with most words in paragraphs right in it. */
  private static Optional<Container> densest(List<TextBlock> blocks) {
    Map<Container, Integer> words = new HashMap<>();
    for (TextBlock block : blocks) {
      if (block.isProse()) {
        words.merge(block.container().out(1), block.words(), Integer::sum);
      }
    }
    return words.entrySet().stream()
        .max(
            Map.Entry.<Container, Integer>comparingByValue()
                .thenComparingInt(entry -> -entry.getKey().depth())
                .thenComparingInt(entry -> -entry.getKey().words()))
        .map(Map.Entry::getKey);
  }

  private int findTitle() {
    int best = -1;
    double similarity = 0.6;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (!block.isHeading() || block.words() > 60) {
        continue;
      }
      double similar = similarity(block, titleWords) + (block.in("h1") ? 0.3 : 0);
      if (similar > similarity) {
        similarity = similar;
        best = i;
      }
    }
    return best;
  }

  /** Share of words that a block and {@code words} have in common. */
  static double similarity(TextBlock block, Set<String> words) {
    if (words.isEmpty() || block.words() > 120) {
      return 0;
    }
    if (block.lowerWords().stream().noneMatch(words::contains)) {
      return 0;
    }
    Set<String> own = new HashSet<>(block.lowerWords());
    int size = own.size();
    own.retainAll(words);
    int union = size + words.size() - own.size();
    return union == 0 ? 0 : (double) own.size() / union;
  }

  int occurrences(TextBlock block) {
    return occurrences.getOrDefault(block.text(), 1);
  }

  /** Blocks, words and words of links in elements that look like {@code container} beside it. */
  int[] siblings(Container container) {
    return siblings.computeIfAbsent(
        container,
        c ->
            looks
                .computeIfAbsent(c.out(1), p -> new HashMap<>())
                .computeIfAbsent(c.look(), l -> new int[3]));
  }

  private void addAlike(Container container) {
    int[] sums = alike(container);
    sums[0]++;
    sums[1] += container.words();
    sums[2] += container.linkWords();
    sums[3] += container.paragraphWords();
  }

  /**
   * Elements, words, words of links and words of paragraphs in the elements beside {@code
   * container} that look like it, itself among them: cards, comments, items.
   */
  int[] alike(Container container) {
    return alike
        .computeIfAbsent(container.out(1), p -> new HashMap<>())
        .computeIfAbsent(container.look(), l -> new int[4]);
  }

  /**
   * Share of the block's runs of three words that {@code articleBody} of JSON-LD has; -1 without.
   */
  double inDeclaredBody(TextBlock block) {
    if (bodyShingles.isEmpty()) {
      return -1;
    }
    Set<Integer> own = shingles(block.lowerWords());
    if (own.isEmpty()) {
      return 0.5;
    }
    long in = own.stream().filter(bodyShingles::contains).count();
    return (double) in / own.size();
  }

  /** Hashes of the runs of three words; two runs with one hash do no harm here. */
  private static Set<Integer> shingles(List<String> words) {
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + 2 < words.size(); i++) {
      int hash = 31 * words.get(i).hashCode() + words.get(i + 1).hashCode();
      shingles.add(31 * hash + words.get(i + 2).hashCode());
    }
    return shingles;
  }

  /** Letters and digits of {@code text} in lower case. */
  static String key(String text) {
    return String.join("", WordOdds.wordsOf(text, 60));
  }
}
