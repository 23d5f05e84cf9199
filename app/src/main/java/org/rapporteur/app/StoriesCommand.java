package org.rapporteur.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Report;
import org.rapporteur.story.Story;
import org.rapporteur.story.StoryArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur stories}: articles on one matter, with what is new in each. */
@Command(
    name = "stories",
    header = "Shows articles on one matter over time, and what is new in each.",
    footer = {
      "",
      "Example: rapporteur stories --least 2",
      "         rapporteur stories --from records.jsonl --as jsonl"
    })
final class StoriesCommand extends NewsCommand<Story> {
  private static final int SHOWN = 3;
  private static final int TITLE = 90;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "Only stories of at least N articles (default: 1).")
  private int least = 1;

  StoriesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  List<Story> entries(JoinedNews news) {
    return news.stories().all().stream().filter(story -> story.articles().size() >= least).toList();
  }

  @Override
  boolean has(Story story, MeantReports meant) {
    return story.articles().stream().anyMatch(member -> meant.hasOf(member.article().key()));
  }

  @Override
  List<String> text(Story story) {
    List<String> lines = new ArrayList<>();
    lines.add(
        NewsLines.days(story.from(), story.to())
            + "  "
            + Printable.shorten(story.title(), TITLE)
            + "  "
            + Printable.counted(story.articles().size(), "article"));
    for (StoryArticle member : story.articles()) {
      String title = member.article().title();
      lines.add(
          "    "
              + NewsLines.origin(member.article())
              + (title == null ? "" : ": " + Printable.shorten(title, TITLE))
              + why(member));
      member.fresh().stream()
          .filter(report -> !report.event().background())
          .limit(SHOWN)
          .forEach(report ->
              lines.add(
                  "        new: "
                      + NewsLines.event(report.event())
                      + " "
                      + report.event().status()));
      if (member.again() > 0) {
        lines.add("        told before: " + Printable.counted(member.again(), "record"));
      }
    }
    return lines;
  }

  private static String why(StoryArticle member) {
    return member.follows() == null
        ? ""
        : String.format(
            Locale.ROOT,
            " (alike %.2f: %s)",
            member.likeness(),
            String.join(", ", member.shared()));
  }

  @Override
  Map<String, @Nullable Object> object(Story story) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("story", story.id());
    object.put("title", story.title());
    object.put("from", NewsLines.text(story.from()));
    object.put("to", NewsLines.text(story.to()));
    object.put("articles", story.articles().stream().map(StoriesCommand::article).toList());
    return object;
  }

  private static Map<String, @Nullable Object> article(StoryArticle member) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("article", member.article().key());
    object.put("articleId", member.article().id());
    object.put("title", member.article().title());
    object.put("published", NewsLines.text(member.article().published()));
    object.put("outlet", member.article().outlet());
    object.put("likeness", Math.round(member.likeness() * 1000) / 1000.0);
    object.put("follows", member.follows());
    object.put("shared", member.shared());
    object.put("new", member.fresh().stream().map(Report::event).map(e -> e.id().value()).toList());
    object.put("again", member.again());
    return object;
  }

  @Override
  String nothing() {
    return "no stories" + (least > 1 ? " of " + least + " articles" : "");
  }
}
