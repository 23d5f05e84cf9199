package org.rapporteur.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agenda.LifeStep;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.ReportKey;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.OccurrenceReader;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoredEntry;
import org.rapporteur.store.StoredItem;
import org.rapporteur.store.StoredPosition;
import org.rapporteur.store.StoredStory;
import org.rapporteur.story.Story;
import org.rapporteur.story.StoryArticle;

/**
 * What articles tell together, as objects for JSON: everything with the reports that prove it, and
 * these with their sentence and its place in the text as given, in UTF-16 code units.
 */
public final class NewsObjects {
  private final StoreReader reader;

  /** Looks reports up in {@code reader}. */
  public NewsObjects(StoreReader reader) {
    this.reader = reader;
  }

  /** Announced events with their life. */
  public List<Map<String, @Nullable Object>> agenda(List<StoredItem> items) throws StoreException {
    Set<ReportKey> keys = new LinkedHashSet<>();
    for (StoredItem item : items) {
      keys.add(item.leading());
      item.life().forEach(step -> keys.addAll(step.proof()));
    }
    Map<ReportKey, Report> reports = reports(keys);
    List<Map<String, @Nullable Object>> told = new ArrayList<>();
    for (StoredItem item : items) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("occurrence", item.occurrence().value());
      one.put("summary", item.summary());
      one.put("type", item.type().name());
      one.put("state", item.state().name());
      one.put("start", Objects.toString(item.start(), null));
      one.put("end_date", Objects.toString(item.end(), null));
      one.put("articles", item.articles());
      one.put("sources", item.sources());
      one.put("life", item.life().stream().map(step -> step(step, reports)).toList());
      one.put("report", report(reports.get(item.leading())));
      told.add(one);
    }
    return told;
  }

  private static Map<String, @Nullable Object> step(LifeStep step, Map<ReportKey, Report> reports) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("turn", step.turn().name());
    told.put("told", Objects.toString(step.told(), null));
    told.put("start", Objects.toString(step.start(), null));
    told.put("end_date", Objects.toString(step.end(), null));
    told.put("text", step.text());
    told.put("proof", proof(step.proof(), reports));
    return told;
  }

  /** Events that parties take positions on. */
  public List<Map<String, @Nullable Object>> claims(List<StoredEntry> entries)
      throws StoreException {
    Set<ReportKey> keys = new LinkedHashSet<>();
    for (StoredEntry entry : entries) {
      keys.add(entry.leading());
      entry.positions().forEach(position -> keys.addAll(position.proof()));
    }
    Map<ReportKey, Report> reports = reports(keys);
    List<Map<String, @Nullable Object>> told = new ArrayList<>();
    for (StoredEntry entry : entries) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("occurrence", entry.occurrence().value());
      one.put("state", entry.state().name());
      one.put(
          "positions",
          entry.positions().stream().map(position -> position(position, reports)).toList());
      one.put("report", report(reports.get(entry.leading())));
      told.add(one);
    }
    return told;
  }

  private static Map<String, @Nullable Object> position(
      StoredPosition position, Map<ReportKey, Report> reports) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("stance", position.stance().name());
    told.put("name", position.name());
    told.put("code", position.code());
    told.put("since", Objects.toString(position.since(), null));
    told.put("last", Objects.toString(position.latest(), null));
    told.put("media", position.media());
    told.put("proof", proof(position.proof(), reports));
    return told;
  }

  /** Stories in a list. */
  public List<Map<String, @Nullable Object>> stories(List<StoredStory> stories) {
    List<Map<String, @Nullable Object>> told = new ArrayList<>();
    for (StoredStory story : stories) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("story", story.story());
      one.put("title", story.title());
      one.put("from", Objects.toString(story.from(), null));
      one.put("to", Objects.toString(story.to(), null));
      one.put("articles", story.articles());
      one.put("events", story.events());
      told.add(one);
    }
    return told;
  }

  /** A story, article by article, with what each told first. */
  public Map<String, @Nullable Object> story(Story story) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("story", story.id());
    told.put("title", story.title());
    told.put("from", Objects.toString(story.from(), null));
    told.put("to", Objects.toString(story.to(), null));
    told.put("articles", story.articles().stream().map(NewsObjects::member).toList());
    return told;
  }

  private static Map<String, @Nullable Object> member(StoryArticle member) {
    ReportedArticle article = member.article();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("article", article.key());
    told.put("articleId", article.id());
    told.put("title", article.title());
    told.put("published", Objects.toString(article.published(), null));
    told.put("outlet", article.outlet());
    told.put("follows", member.follows());
    told.put("likeness", member.likeness());
    told.put("shared", member.shared());
    told.put("fresh", member.fresh().stream().map(NewsObjects::report).toList());
    told.put("again", member.again());
    return told;
  }

  /** Events of the world in a list. */
  public List<Map<String, @Nullable Object>> occurrences(List<OccurrenceReader.Listed> listed)
      throws StoreException {
    Map<ReportKey, Report> reports =
        reports(new LinkedHashSet<>(listed.stream().map(one -> one.leading()).toList()));
    List<Map<String, @Nullable Object>> told = new ArrayList<>();
    for (OccurrenceReader.Listed one : listed) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("occurrence", one.told().occurrence().value());
      object.put("articles", one.told().articles());
      object.put("sources", one.told().sources());
      object.put("differ", one.differ());
      object.put("report", report(reports.get(one.leading())));
      told.add(object);
    }
    return told;
  }

  /** An event of the world with its reports, and why each is one of it. */
  public Map<String, @Nullable Object> occurrence(Occurrence occurrence) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("occurrence", occurrence.id().value());
    told.put("articles", occurrence.articles());
    told.put("status", occurrence.status().name());
    told.put("report", report(occurrence.clearest()));
    told.put("reports", occurrence.reports().stream().map(NewsObjects::report).toList());
    return told;
  }

  private Map<ReportKey, Report> reports(Set<ReportKey> keys) throws StoreException {
    return reader.occurrences().reports(List.copyOf(keys));
  }

  private static List<@Nullable Map<String, @Nullable Object>> proof(
      List<ReportKey> keys, Map<ReportKey, Report> reports) {
    List<@Nullable Map<String, @Nullable Object>> proof = new ArrayList<>();
    for (ReportKey key : keys) {
      if (reports.containsKey(key)) {
        proof.add(report(reports.get(key)));
      }
    }
    return proof;
  }

  /** A report in few words, with what proves it; null for none. */
  public static @Nullable Map<String, @Nullable Object> report(@Nullable Report report) {
    if (report == null) {
      return null;
    }
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("article", report.article().key());
    told.put("articleId", report.article().id());
    told.put("published", Objects.toString(report.article().published(), null));
    told.put("outlet", report.article().outlet());
    told.put("event", report.event().id().value());
    told.put("type", report.event().type().name());
    told.put("status", report.event().status().name());
    told.put("sentenceText", report.sentenceText());
    told.put("sentenceBegin", report.event().sentenceSpan().begin());
    told.put("sentenceEnd", report.event().sentenceSpan().end());
    return told;
  }
}
