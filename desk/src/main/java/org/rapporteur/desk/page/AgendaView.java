package org.rapporteur.desk.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoredChange;
import org.rapporteur.store.StoredItem;

/**
 * Announced events as their page shows them.
 *
 * @param filter which are meant, as it was written
 * @param tab what of them is shown
 * @param grid the calendar; null in other tabs
 * @param items the events of this page
 * @param changes the changes of this page
 * @param evidence the reports behind all of these
 * @param pager where the list goes on
 * @param banner whether it is behind
 */
public record AgendaView(
    String filter,
    Tab tab,
    @Nullable MonthGrid grid,
    List<StoredItem> items,
    List<StoredChange> changes,
    Evidence evidence,
    Pager pager,
    Banner banner) {
  public AgendaView {
    items = List.copyOf(items);
    changes = List.copyOf(changes);
  }

  /** Where {@code other} is. */
  public String address(Tab other) {
    return "/agenda?show=" + other.label() + "&filter=" + RecordList.encoded(filter);
  }

  /** The calendar of {@code month}. */
  public String address(YearMonth month) {
    return address(Tab.CALENDAR) + "&month=" + month;
  }

  /** Where calendars subscribe. */
  public String calendar() {
    return "/agenda.ics" + (filter.isEmpty() ? "" : "?filter=" + RecordList.encoded(filter));
  }

  /** Parts of the agenda. */
  public enum Tab {
    CALENDAR,
    COMING,
    OPEN,
    PAST,
    CHANGES;

    /** As addresses call it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** As pages call it. */
    public String title() {
      return switch (this) {
        case CALENDAR -> "Calendar";
        case COMING -> "Coming";
        case OPEN -> "Without a date";
        case PAST -> "Past";
        case CHANGES -> "Changes";
      };
    }
  }
}
