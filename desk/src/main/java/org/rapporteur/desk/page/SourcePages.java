package org.rapporteur.desk.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.DeskStore;
import org.rapporteur.desk.Page;
import org.rapporteur.desk.Surface;
import org.rapporteur.store.FeedHealth;
import org.rapporteur.store.Share;
import org.rapporteur.store.Slice;
import org.rapporteur.store.SourceReader;
import org.rapporteur.store.StoreException;

/** Where articles came from: feeds and how they do, outlets, files, languages, copies. */
public final class SourcePages implements Page {
  private static final int A_PAGE = 50;
  private static final int LISTED = 40;
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Surface surface;
  private final DeskStore store;

  /** Shows that of {@code store} on {@code surface}. */
  public SourcePages(Surface surface, DeskStore store) {
    this.surface = surface;
    this.store = store;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.get("/sources", this::show);
  }

  private void show(Context context) throws StoreException {
    int from = Parameters.from(context);
    SourceView view =
        store.read(reader -> {
          SourceReader sources = reader.sources();
          Slice<SourceReader.Outlet> outlets = sources.outlets(from, A_PAGE);
          return new SourceView(
              sources.feeds(),
              sources.followed(LISTED),
              sources.troubles(LISTED),
              outlets.items(),
              sources.origins(LISTED),
              sources.languages(LISTED),
              sources.copies(LISTED),
              new Pager("/sources?", from, A_PAGE, outlets.all()));
        });
    surface.show(context, "sources", "sources", view);
  }

  /**
   * Where articles came from.
   *
   * @param feeds the feeds that were asked for
   * @param followed what became of what they named
   * @param troubles what could not be had or stored
   * @param outlets outlets of this page
   * @param origins files and addresses
   * @param languages languages
   * @param copies how copies repeat
   * @param pager where outlets go on
   */
  public record SourceView(
      List<FeedHealth> feeds,
      List<SourceReader.Followed> followed,
      List<SourceReader.Trouble> troubles,
      List<SourceReader.Outlet> outlets,
      List<Share> origins,
      List<Share> languages,
      List<Share> copies,
      Pager pager) {
    public SourceView {
      feeds = List.copyOf(feeds);
      followed = List.copyOf(followed);
      troubles = List.copyOf(troubles);
      outlets = List.copyOf(outlets);
      origins = List.copyOf(origins);
      languages = List.copyOf(languages);
      copies = List.copyOf(copies);
    }

    /** {@code time} as people read it, in the zone that all times of the desk are in. */
    public static String shown(@Nullable Instant time) {
      return time == null ? "not noted" : SHOWN.format(time);
    }

    /** The records of {@code outlet}. */
    public static String records(SourceReader.Outlet outlet) {
      return "/records?filter="
          + RecordList.encoded("outlet=\"" + outlet.name().replace("\"", "") + "\"");
    }
  }
}
