package org.rapporteur.desk.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.EventId;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;
import org.rapporteur.store.Reading;
import org.rapporteur.store.Told;

/**
 * An article as its page shows it.
 *
 * @param reading the article
 * @param text its text
 * @param records its records in text order
 * @param corrected what people changed about the article as a whole
 * @param corrections all corrections about it, to be taken back
 * @param problems what is wrong with what was just asked for
 * @param told how widely its records are told, as far as they were joined
 * @param joined whether it is in a story
 * @param banner whether what is told together is behind
 */
public record ArticleView(
    Reading reading,
    TextView text,
    List<RecordView> records,
    List<Corrected> corrected,
    List<KeptCorrection> corrections,
    List<String> problems,
    Map<EventId, Told> told,
    boolean joined,
    Banner banner) {
  public ArticleView {
    records = List.copyOf(records);
    corrected = List.copyOf(corrected);
    corrections = List.copyOf(corrections);
    problems = List.copyOf(problems);
    told = Map.copyOf(told);
  }

  /** Headline, or how the text begins. */
  public String headline() {
    String title = reading.coded().article().title();
    return title == null ? Headline.of(reading.text()) : title;
  }

  /** How widely {@code record} is told; null when it was not joined. */
  public @Nullable Told told(RecordView record) {
    return told.get(record.event().id());
  }

  /** Address of the page. */
  public String address() {
    return "/articles/" + reading.coded().article().key();
  }

  /** All types, to choose from. */
  public List<EventType> types() {
    return List.of(EventType.values());
  }

  /** All statuses, to choose from. */
  public List<Status> statuses() {
    return List.of(Status.values());
  }

  /**
   * A correction that the store keeps.
   *
   * @param id what it is known by
   * @param what it changes, for a person
   * @param author who made it
   * @param date when, ISO 8601
   * @param reason why
   */
  public record KeptCorrection(String id, String what, String author, String date, String reason) {}
}
