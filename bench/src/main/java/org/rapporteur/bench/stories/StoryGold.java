package org.rapporteur.bench.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.Span;
import org.rapporteur.coding.ArticleCoder;
import org.rapporteur.coding.Coder;
import org.rapporteur.coding.Knowledge;
import org.rapporteur.language.NlpAnnotator;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceJoiner;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;

/**
 * Measures joining on ECB+: codes its documents, joins all of them at once, and scores the
 * annotated events that a record of ours stands on. Even topics were tuned on, odd ones not.
 *
 * <p>Arguments: the folder with ECB_Train_corpus.txt, the folder of the unpacked models, and {@code
 * --errors} to list wrong joins of the tuned half.
 */
public final class StoryGold {
  private StoryGold() {}

  /** Prints the scores. */
  public static void main(String[] arguments) throws IOException {
    NlpAnnotator annotator = NlpAnnotator.load(Path.of(arguments[1]), System.err::println);
    Coder coder = new ArticleCoder(ArticleReader.builtIn(), annotator, Knowledge.builtIn());
    measure(Path.of(arguments[0]), coder, arguments.length > 2).forEach(System.out::println);
  }

  /** The lines of the result; with {@code errors} also wrong joins of the tuned half. */
  public static List<String> measure(Path directory, Coder coder, boolean errors)
      throws IOException {
    List<GoldStory> stories = EcbPlus.read(directory);
    Map<String, GoldStory> byKey = new HashMap<>();
    List<CodedArticle> coded = new ArrayList<>();
    for (GoldStory story : stories) {
      ArticleSource source = ArticleSource.of(story.id(), story.text());
      CodedArticle article = CodedArticle.of(coder.code(source), "en");
      byKey.put(article.article().key(), story);
      coded.add(article);
    }
    List<Occurrence> occurrences = OccurrenceJoiner.join(coded);
    List<String> lines = new ArrayList<>();
    int mentions = stories.stream().mapToInt(story -> story.mentions().size()).sum();
    lines.add(stories.size() + " documents, " + mentions + " annotated events");
    List<Matched> matched = match(occurrences, byKey);
    for (boolean heldOut : new boolean[] {false, true}) {
      Predicate<Matched> half = item -> item.story.isHeldOut() == heldOut;
      lines.add(
          (heldOut ? "held out (odd topics): " : "tuned on (even topics): ")
              + JoinScores.of(
                      matched.stream()
                          .filter(half)
                          .map(item ->
                              new JoinScores.Item(
                                  item.story.id(), item.occurrence.id().value(), item.chain()))
                          .toList())
                  .text());
      lines.add("  decisions: " + decisions(matched.stream().filter(half).toList()));
    }
    if (errors) {
      addErrors(matched, lines);
    }
    return lines;
  }

  /** Annotated events with the first record that stands on them. */
  private static List<Matched> match(List<Occurrence> occurrences, Map<String, GoldStory> byKey) {
    List<Matched> matched = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Occurrence occurrence : occurrences) {
      for (Occurrence.Member member : occurrence.members()) {
        GoldStory story = byKey.get(member.key().article());
        GoldMention mention = story == null ? null : mention(story, member.report());
        if (story != null && mention != null && taken.add(story.id() + mention)) {
          matched.add(new Matched(story, mention, occurrence, member));
        }
      }
    }
    return matched;
  }

  /** The annotated event whose words overlap the trigger of {@code report} most. */
  private static @Nullable GoldMention mention(GoldStory story, Report report) {
    Span trigger = report.event().trigger();
    GoldMention best = null;
    int most = 0;
    for (GoldMention mention : story.mentions()) {
      int overlap =
          Math.min(mention.span().end(), trigger.end())
              - Math.max(mention.span().begin(), trigger.begin());
      if (overlap > most) {
        best = mention;
        most = overlap;
      }
    }
    return best;
  }

  /** How many single joins to a report of another document were right. */
  private static String decisions(List<Matched> matched) {
    Map<ReportKey, Matched> byKey = new HashMap<>();
    matched.forEach(item -> byKey.put(item.member.key(), item));
    int joined = 0;
    int right = 0;
    for (Matched item : matched) {
      Matched other = item.member.joinedTo() == null ? null : byKey.get(item.member.joinedTo());
      if (other != null && !other.story.equals(item.story)) {
        joined++;
        right += other.chain().equals(item.chain()) ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "%d reports joined to one of another document, %d rightly (%.3f)",
        joined,
        right,
        joined == 0 ? 1 : right / (double) joined);
  }

  private static void addErrors(List<Matched> matched, List<String> lines) {
    Map<ReportKey, Matched> byKey = new HashMap<>();
    matched.forEach(item -> byKey.put(item.member.key(), item));
    for (Matched item : matched) {
      Matched other = item.member.joinedTo() == null ? null : byKey.get(item.member.joinedTo());
      if (other != null && !item.story.isHeldOut() && !other.chain().equals(item.chain())) {
        lines.add("wrong: " + item.text());
        lines.add("    to " + other.text());
        lines.add(
            "   why " + (item.member.decision() == null ? "" : item.member.decision().text()));
      }
    }
  }

  private record Matched(
      GoldStory story, GoldMention mention, Occurrence occurrence, Occurrence.Member member) {
    String chain() {
      return mention.chain();
    }

    String text() {
      return story.id()
          + " ["
          + member.report().event().triggerText()
          + "] "
          + member.report().sentenceText().replace('\n', ' ');
    }
  }
}
