package org.rapporteur.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.claim.Claim;
import org.rapporteur.coding.Coding;
import org.rapporteur.event.Corrected;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventId;
import org.rapporteur.report.ReportedArticle;

/**
 * All corrections of a data set. Of several about the same field the later in the list counts. They
 * never change and serve many threads.
 */
public final class Corrections {
  /** None. */
  public static final Corrections NONE = new Corrections(List.of());

  private final List<Correction> all;
  private final Map<String, List<Correction>> byArticle = new HashMap<>();

  /** Those in {@code all}, in their order. */
  public Corrections(List<Correction> all) {
    this.all = List.copyOf(all);
    for (Correction correction : all) {
      byArticle.computeIfAbsent(correction.article(), key -> new ArrayList<>()).add(correction);
    }
  }

  /** All of them. */
  public List<Correction> all() {
    return all;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** These and, behind them, {@code more}. */
  public Corrections and(Corrections more) {
    List<Correction> both = new ArrayList<>(all);
    more.all.stream().filter(correction -> !all.contains(correction)).forEach(both::add);
    return new Corrections(both);
  }

  /** Those about the article with {@code key} and the user's {@code id}, in their order. */
  public List<Correction> about(String key, String id) {
    List<Correction> byKey = byArticle.getOrDefault(key, List.of());
    List<Correction> byId = id.equals(key) ? List.of() : byArticle.getOrDefault(id, List.of());
    if (byKey.isEmpty() || byId.isEmpty()) {
      return byKey.isEmpty() ? List.copyOf(byId) : List.copyOf(byKey);
    }
    return all.stream().filter(correction -> correction.isAbout(key, id)).toList();
  }

  /** {@code source} with the day of publication that a correction gives it, before it is coded. */
  public ArticleSource dated(ArticleSource source) {
    if (isEmpty()) {
      return source;
    }
    LocalDate day = source.published();
    for (Correction correction : about(ReportedArticle.key(source), source.id())) {
      for (Change change : correction.changes()) {
        day = change instanceof Change.Publish publish ? publish.day() : day;
      }
    }
    return Objects.equals(day, source.published())
        ? source
        : new ArticleSource(
            source.id(), source.text(), source.title(), day, source.url(), source.outlet());
  }

  /**
   * {@code coding} as corrected, of an article that was given with {@code published} as its day and
   * coded with that of {@link #dated}.
   */
  public Result apply(Coding coding, @Nullable LocalDate published) {
    List<Correction> here =
        isEmpty() ? List.of() : about(ReportedArticle.key(coding.article()), coding.article().id());
    if (here.isEmpty()) {
      return new Result(coding, List.of());
    }
    Editing editing = new Editing(coding);
    for (Correction correction : here) {
      editing.apply(correction, published);
    }
    return new Result(editing.coding(), editing.refused);
  }

  /** One article while it is corrected. */
  private static final class Editing {
    private final Coding coding;
    private final Map<EventId, EventEdit> edits = new LinkedHashMap<>();
    private final Set<EventId> rejected = new HashSet<>();
    private final List<Corrected> ofArticle = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    Editing(Coding coding) {
      this.coding = coding;
    }

    void apply(Correction correction, @Nullable LocalDate published) {
      Anchor anchor = correction.record();
      if (anchor == null) {
        for (Change change : correction.changes()) {
          if (change instanceof Change.Publish publish) {
            ofArticle.add(
                corrected(
                    correction,
                    "published",
                    published == null ? null : published.toString(),
                    publish.day().toString()));
          }
        }
        return;
      }
      List<Event> found = anchor.find(coding.events());
      if (found.isEmpty()) {
        refused.add(
            new Refused(
                correction,
                "the article has no record " + anchor.text() + " any more; look at it again"));
      }
      for (Event event : found) {
        apply(correction, event);
      }
    }

    private void apply(Correction correction, Event event) {
      for (Change change : correction.changes()) {
        if (change instanceof Change.Reject) {
          rejected.add(event.id());
          ofArticle.add(
              corrected(
                  correction,
                  "record",
                  Anchor.of(event).text() + " \"" + event.triggerText() + "\"",
                  null));
          continue;
        }
        try {
          edits
              .computeIfAbsent(event.id(), id -> new EventEdit(event, coding.article().text()))
              .apply(change, correction);
        } catch (RefusedChangeException wrong) {
          refused.add(new Refused(correction, String.valueOf(wrong.getMessage())));
        }
      }
    }

    private static Corrected corrected(
        Correction by, String field, @Nullable String before, @Nullable String after) {
      return new Corrected(null, field, before, after, by.author(), by.date(), by.reason());
    }

    Coding coding() {
      List<Event> events = new ArrayList<>();
      List<Corrected> corrected = new ArrayList<>(ofArticle);
      for (Event event : coding.events()) {
        if (rejected.contains(event.id())) {
          continue;
        }
        EventEdit edit = edits.get(event.id());
        events.add(whole(edit == null ? event : edit.event()));
        if (edit != null) {
          corrected.addAll(edit.corrected());
        }
      }
      return new Coding(
          coding.article(), events, claims(), coding.warnings(), coding.mentions(), corrected);
    }

    /** A record that is no part of a rejected one. */
    private Event whole(Event event) {
      return event.partOf() != null && rejected.contains(event.partOf())
          ? event.withoutWhole()
          : event;
    }

    private List<Claim> claims() {
      return coding.claims().stream()
          .filter(claim -> !rejected.contains(claim.content()))
          .map(claim ->
              claim.event() != null && rejected.contains(claim.event())
                  ? new Claim(claim.claimants(), claim.content(), claim.stance(), null)
                  : spoken(claim))
          .toList();
    }

    /** A claim of the parties of its speech act stays theirs when they are corrected. */
    private Claim spoken(Claim claim) {
      EventEdit edit = claim.event() == null ? null : edits.get(claim.event());
      if (edit == null) {
        return claim;
      }
      boolean theirs =
          coding.events().stream()
              .anyMatch(event ->
                  event.id().equals(claim.event()) && event.source().equals(claim.claimants()));
      return theirs
          ? new Claim(edit.event().source(), claim.content(), claim.stance(), claim.event())
          : claim;
    }
  }

  /**
   * What came of an article.
   *
   * @param coding as corrected
   * @param refused what could not be applied
   */
  public record Result(Coding coding, List<Refused> refused) {
    public Result {
      refused = List.copyOf(refused);
    }
  }

  /**
   * A correction that does not fit the article any more.
   *
   * @param correction which one
   * @param why for a person, with what to do
   */
  public record Refused(Correction correction, String why) {}
}
