package org.rapporteur.desk.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.desk.api.NewsObjects;
import org.rapporteur.ledger.LedgerEntry;
import org.rapporteur.query.Filter;
import org.rapporteur.store.AgendaPart;
import org.rapporteur.store.Slice;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredEntry;
import org.rapporteur.store.StoredItem;

/** Tools that tell what articles tell together. */
final class NewsTools {
  private static final int SOME = 20;

  private NewsTools() {}

  static List<Tool> all() {
    return List.of(
        new Tool(
            "upcoming",
            "Announced events from a day on, the next first, each with its life: announced, moved,"
                + " confirmed, called off or happened, and the sentences that say so.",
            EventTools.object(
                EventTools.text("day", "From which day on, as 2024-06-17")
                    + ","
                    + EventTools.FILTER
                    + ","
                    + EventTools.LIMIT,
                "\"day\""),
            NewsTools::upcoming),
        new Tool(
            "claims",
            "Who accuses whom of what, who confirms and who denies, since when, through which"
                + " medium, each with the sentences that say so. None of it is known to be true.",
            EventTools.object(
                EventTools.FILTER
                    + ","
                    + EventTools.LIMIT
                    + ",\"state\":{\"enum\":[\"alleged\",\"disputed\",\"denied\",\"confirmed\"]}",
                ""),
            NewsTools::claims),
        new Tool(
            "story",
            "The story that an article belongs to: its articles in order, and what each of them told"
                + " first, with the sentences.",
            EventTools.object(
                EventTools.text("article", "Key of an article, as search_events gives it"),
                "\"article\""),
            NewsTools::story));
  }

  private static Object upcoming(StoreReader reader, Arguments arguments) throws StoreException {
    LocalDate day;
    try {
      day = LocalDate.parse(arguments.needed("day"));
    } catch (DateTimeParseException none) {
      throw new BadRequestException("day is a day, as 2024-06-17");
    }
    Slice<StoredItem> items =
        reader
            .agenda()
            .page(arguments.filter(""), AgendaPart.COMING, day, 0, arguments.limit(SOME));
    return told(reader, "items", new NewsObjects(reader).agenda(items.items()), items.all());
  }

  private static Object claims(StoreReader reader, Arguments arguments) throws StoreException {
    Filter filter = arguments.filter("");
    LedgerEntry.@Nullable State state =
        arguments.words("state").isEmpty()
            ? null
            : arguments.choice("state", LedgerEntry.State.ALLEGED);
    Slice<StoredEntry> entries = reader.ledger().page(filter, state, 0, arguments.limit(SOME));
    return told(reader, "claims", new NewsObjects(reader).claims(entries.items()), entries.all());
  }

  private static Object story(StoreReader reader, Arguments arguments) throws StoreException {
    String article = arguments.needed("article");
    return reader
        .stories()
        .story(reader.stories().of(article).orElse(article))
        .map(new NewsObjects(reader)::story)
        .orElseThrow(() -> new BadRequestException("no story has the article " + article));
  }

  private static Map<String, @Nullable Object> told(
      StoreReader reader, String name, List<Map<String, @Nullable Object>> items, long all)
      throws StoreException {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("all", all);
    told.put(name, items);
    if (!reader.joinState().isCurrent()) {
      told.put("note", "articles came since that are not joined yet; rapporteur join does it");
    }
    return told;
  }
}
