package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.desk.Workbench;
import org.rapporteur.query.Filter;
import org.rapporteur.report.Report;
import org.rapporteur.store.FoundArticle;
import org.rapporteur.store.Slice;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoredStory;
import org.rapporteur.story.Story;
import org.rapporteur.story.StoryArticle;

/** Articles on one matter over time, and what is new in each. */
public final class StoryPages implements Page {
  private static final int A_PAGE = 30;
  private static final int RELATED = 8;

  private final Surface surface;
  private final DeskStore store;
  private final Workbench workbench;

  /** Shows those of {@code store} on {@code surface}. */
  public StoryPages(Surface surface, DeskStore store, Workbench workbench) {
    this.surface = surface;
    this.store = store;
    this.workbench = workbench;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/stories", this::list);
    routes.get("/stories/{story}", this::show);
  }

  private void list(Context context) throws StoreException {
    String text = Parameters.filterText(context);
    Filter filter = Parameters.together(text);
    int from = Parameters.from(context);
    StoryList list =
        store.read(reader -> {
          Slice<StoredStory> page = reader.stories().page(filter, 2, from, A_PAGE);
          return new StoryList(
              text,
              page.items(),
              new Pager("/stories?filter=" + RecordList.encoded(text), from, A_PAGE, page.all()),
              Banner.of(reader.joinState(), workbench, context));
        });
    surface.show(context, "stories", "stories", list);
  }

  /** A story is found by any of its articles. */
  private void show(Context context) throws StoreException {
    String article = context.pathParam("story");
    StoryView view =
        store.<StoryView, RuntimeException>read(reader -> {
          String key = reader.stories().of(article).orElse(article);
          Story story =
              reader
                  .stories()
                  .story(key)
                  .orElseThrow(() ->
                      new NotFoundResponse(
                          "article " + article + " is in no story; join reports first"));
          List<String> members = story.articles().stream().map(m -> m.article().key()).toList();
          List<FoundArticle> related =
              reader.like(key, RELATED + members.size()).stream()
                  .filter(found -> !members.contains(found.article().key()))
                  .limit(RELATED)
                  .toList();
          return new StoryView(story, related, Banner.of(reader.joinState(), workbench, context));
        });
    surface.show(context, "stories", "story", view);
  }

  /**
   * Stories in a list.
   *
   * @param filter which are meant, as it was written
   * @param stories those of this page
   * @param pager where the list goes on
   * @param banner whether it is behind
   */
  public record StoryList(String filter, List<StoredStory> stories, Pager pager, Banner banner) {
    public StoryList {
      stories = List.copyOf(stories);
    }
  }

  /**
   * A story.
   *
   * @param story its articles
   * @param related articles of other stories with like words
   * @param banner whether it is behind
   */
  public record StoryView(Story story, List<FoundArticle> related, Banner banner) {
    public StoryView {
      related = List.copyOf(related);
    }

    /** What an article is called. */
    public static String headline(StoryArticle member) {
      String title = member.article().title();
      return title == null
          ? member.fresh().isEmpty()
              ? member.article().id()
              : Headline.of(member.fresh().getFirst().sentenceText())
          : title;
    }

    /** What an article is called. */
    public static String headline(FoundArticle found) {
      String title = found.article().title();
      return title == null ? Headline.of(found.text()) : title;
    }

    /** What is new in {@code member}. */
    public static List<RecordView> fresh(StoryArticle member) {
      return member.fresh().stream().map((Report report) -> RecordView.of(report, 0)).toList();
    }

    /** What {@code member} shares with the article that it follows, each once. */
    public static String shared(StoryArticle member) {
      Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      return member.shared().stream().filter(words::add).collect(Collectors.joining(", "));
    }

    /** A likeness as a share: "62 %". */
    public static String percent(double likeness) {
      return Math.round(likeness * 100) + " %";
    }
  }
}
