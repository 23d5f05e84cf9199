package org.rapporteur.desk.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.alert.Channel;
import org.rapporteur.alert.Condition;
import org.rapporteur.alert.Evidence;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.Notice;
import org.rapporteur.alert.NoticeId;
import org.rapporteur.store.Delivery;
import org.rapporteur.store.Found;
import org.rapporteur.store.StoredAlert;

/**
 * An alert with its history.
 *
 * @param stored the alert
 * @param notices some of what it found, the latest first
 * @param deliveries on which ways these are
 * @param pager the rest of them
 * @param key by which its webhook is signed; empty for who may not know it, or without webhook
 * @param told what came of a test; empty when there was none
 * @param mayChange whether the reader may change it
 * @param zone in which moments are told
 */
public record AlertView(
    StoredAlert stored,
    List<Notice> notices,
    Map<NoticeId, List<Delivery>> deliveries,
    Pager pager,
    String key,
    List<String> told,
    boolean mayChange,
    ZoneId zone) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  public AlertView {
    notices = List.copyOf(notices);
    deliveries = Map.copyOf(deliveries);
    told = List.copyOf(told);
  }

  /** Its page. */
  public static String address(StoredAlert stored) {
    return "/alerts/" + stored.alert().id();
  }

  /** A moment as people write it. */
  public static String moment(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? "never" : MOMENT.format(moment.atZone(zone));
  }

  /** The ways of {@code notice} that can fail. */
  public List<Delivery> ways(Notice notice) {
    return deliveries.getOrDefault(notice.id(), List.of()).stream()
        .filter(delivery -> delivery.channel() != Channel.LINE)
        .toList();
  }

  /** "webhook sent", "mail to ana@desk.example waits: HTTP status 500". */
  public static String way(Delivery delivery) {
    String name = delivery.channel() == Channel.MAIL ? "mail to " + delivery.address() : "webhook";
    return name
        + switch (delivery.state()) {
          case DONE -> " sent";
          case GIVEN_UP -> " given up: " + delivery.reason();
          case PENDING, SENDING ->
              " waits" + (delivery.reason() == null ? "" : ": " + delivery.reason());
        };
  }

  /** As style sheets call the status of {@code evidence}. */
  public static String statusClass(Evidence evidence) {
    return "status-" + evidence.status().name().toLowerCase(Locale.ROOT);
  }

  /** Headline of the article of {@code evidence}, or what else it is known by. */
  public static String headline(Evidence evidence) {
    return evidence.title() == null ? evidence.articleId() : evidence.title();
  }

  /** The status of {@code evidence} in small letters. */
  public static String status(Evidence evidence) {
    return evidence.status().name().toLowerCase(Locale.ROOT);
  }

  /**
   * All alerts.
   *
   * @param alerts them, in the order in which they were made
   * @param draft what is asked about a new one
   * @param preview what that would have found; null when no condition was chosen
   * @param mayChange whether the reader may make one
   * @param zone in which moments are told
   */
  public record Overview(
      List<StoredAlert> alerts,
      AlertDraft draft,
      @Nullable Preview preview,
      boolean mayChange,
      ZoneId zone) {
    public Overview {
      alerts = List.copyOf(alerts);
    }

    /** When {@code stored} made its last notice. */
    public String last(StoredAlert stored) {
      return moment(stored.last(), zone);
    }
  }

  /**
   * What an alert would have found.
   *
   * @param condition its condition
   * @param found what it finds
   * @param after behind which day
   * @param last up to which day
   */
  public record Preview(Condition condition, Found found, LocalDate after, LocalDate last) {
    /** "13 new records". */
    public String counted() {
      return condition.kind().counted(found.all());
    }

    /** Some of them. */
    public List<Finding> findings() {
      return found.findings();
    }
  }
}
