package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ArticleChange;
import org.rapporteur.change.FieldChange;
import org.rapporteur.change.RecordChange;
import org.rapporteur.desk.BadRequestException;
import org.rapporteur.store.Reading;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records that another run read from articles, held against those that are stored here.
 *
 * @param compared how many articles both have
 * @param missing how many of the other run's are not stored here
 * @param broken how many lines were none of {@code rapporteur code}
 * @param appeared how many records are here alone
 * @param vanished how many are there alone
 * @param changed how many differ
 * @param articles those that differ, as many as a page has room for
 * @param more how many further ones differ
 */
public record Comparison(
    int compared,
    int missing,
    int broken,
    int appeared,
    int vanished,
    int changed,
    List<Differing> articles,
    int more) {
  private static final int MOST_SHOWN = 100;
  private static final int MOST_COMPARED = 2000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Comparison {
    articles = List.copyOf(articles);
  }

  /** That of {@code text}, lines of {@code rapporteur code}, with what {@code reader} has. */
  static Comparison of(StoreReader reader, String text) throws StoreException {
    Map<String, JsonNode> others = new LinkedHashMap<>();
    int broken = 0;
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      JsonNode other = line(line);
      if (other == null) {
        broken++;
      } else {
        others.putIfAbsent(other.path("key").asString(other.path("id").asString("")), other);
      }
    }
    if (others.isEmpty()) {
      throw new BadRequestException(
          "the file has no records; give one that \"rapporteur code\" or a download as jsonl wrote");
    }
    if (others.size() > MOST_COMPARED) {
      throw new BadRequestException(
          "the file has more than "
              + MOST_COMPARED
              + " articles; \"rapporteur diff\" compares data sets of any size");
    }
    return compare(reader, others, broken);
  }

  private static @Nullable JsonNode line(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node.isObject() && node.path("events").isArray() ? node : null;
    } catch (JacksonException noJson) {
      return null;
    }
  }

  private static Comparison compare(StoreReader reader, Map<String, JsonNode> others, int broken)
      throws StoreException {
    List<ArticleChange> changes = new ArrayList<>();
    List<Differing> shown = new ArrayList<>();
    int missing = 0;
    for (Map.Entry<String, JsonNode> other : others.entrySet()) {
      Optional<Reading> here = reader.reading(other.getKey());
      if (here.isEmpty()) {
        missing++;
        continue;
      }
      ArticleChange change = change(other.getValue(), JSON.readTree(here.get().record()));
      if (!change.isNone()) {
        changes.add(change);
        if (shown.size() < MOST_SHOWN) {
          shown.add(Differing.of(here.get(), change));
        }
      }
    }
    List<RecordChange> records =
        changes.stream().flatMap(change -> change.records().stream()).toList();
    return new Comparison(
        others.size() - missing,
        missing,
        broken,
        count(records, RecordChange.Appeared.class),
        count(records, RecordChange.Vanished.class),
        count(records, RecordChange.Changed.class),
        shown,
        changes.size() - shown.size());
  }

  /** What a download does not tell of an article, as what was cut, makes no difference. */
  private static ArticleChange change(JsonNode other, JsonNode here) {
    ArticleChange all = ArticleChange.between(other, here);
    return new ArticleChange(
        all.id(),
        all.presence(),
        all.fields().stream()
            .filter(field -> other.has(field.path().split("[.\\[]", 2)[0]))
            .toList(),
        all.records());
  }

  private static int count(List<RecordChange> records, Class<? extends RecordChange> kind) {
    return (int) records.stream().filter(kind::isInstance).count();
  }

  /** All of it in a sentence. */
  public String summary() {
    String found =
        articles.isEmpty()
            ? "no record differs"
            : Count.of(articles.size() + more, "article")
                + (articles.size() + more == 1 ? " differs: " : " differ: ")
                + appeared
                + " records here alone, "
                + vanished
                + " there alone, "
                + changed
                + " not the same";
    return "Of "
        + Count.of(compared, "article")
        + " that both have, "
        + found
        + (missing == 0 ? "" : "; " + Count.of(missing, "article") + " of the file not here")
        + (broken == 0 ? "" : "; " + Count.of(broken, "line") + " could not be read")
        + ".";
  }

  /**
   * An article that differs.
   *
   * @param headline what it is called
   * @param address of its page
   * @param fields what differs about the article itself
   * @param records what became of its records
   */
  public record Differing(
      String headline, String address, List<String> fields, List<Line> records) {
    public Differing {
      fields = List.copyOf(fields);
      records = List.copyOf(records);
    }

    private static Differing of(Reading here, ArticleChange change) {
      String title = here.coded().article().title();
      return new Differing(
          title == null ? Headline.of(here.text()) : title,
          "/articles/" + here.coded().article().key(),
          change.fields().stream().map(FieldChange::text).toList(),
          change.records().stream().map(Line::of).toList());
    }
  }

  /**
   * A record that differs.
   *
   * @param sign "+" here alone, "-" there alone, "~" not the same
   * @param word the same for those who cannot see it
   * @param text the record
   * @param fields what is not the same, first there, then here
   */
  public record Line(String sign, String word, String text, List<String> fields) {
    public Line {
      fields = List.copyOf(fields);
    }

    private static Line of(RecordChange change) {
      return switch (change) {
        case RecordChange.Appeared here ->
            new Line("+", "here alone", RecordChange.summary(here.record()), List.of());
        case RecordChange.Vanished gone ->
            new Line("−", "there alone", RecordChange.summary(gone.record()), List.of());
        case RecordChange.Changed other ->
            new Line(
                "~",
                "not the same",
                RecordChange.summary(other.before()),
                other.fields().stream().map(FieldChange::text).toList());
      };
    }
  }
}
