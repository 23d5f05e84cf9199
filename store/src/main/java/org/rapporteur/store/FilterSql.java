package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.Field;
import org.rapporteur.query.Filter;
import org.rapporteur.query.Term;
import org.rapporteur.query.Value;

/** A filter as a condition on rows {@code p} of the table {@code pairs}; every value is bound. */
final class FilterSql {
  private final StringBuilder sql = new StringBuilder("TRUE");
  private final List<@Nullable Object> values = new ArrayList<>();
  private final boolean sided;
  private final Map<String, String> found;

  private FilterSql(boolean sided, Map<String, String> found) {
    this.sided = sided;
    this.found = found;
  }

  /** Where the words that are to stand in articles and sentences do, one place a line. */
  private static Map<String, String> found(Filter filter, Path file) throws StoreException {
    List<Term> terms = new ArrayList<>(filter.about(Field.TEXT));
    terms.addAll(filter.about(Field.SENTENCE));
    Map<String, String> found = new HashMap<>();
    if (terms.isEmpty()) {
      return found;
    }
    try (TextSearch search = TextSearch.open(StoredRecord.directory(file))) {
      for (Term term : terms) {
        for (Value value : term.values()) {
          if (value instanceof Value.Word word) {
            List<String> places =
                term.field() == Field.TEXT
                    ? search.articlesWith(word.text())
                    : search.sentencesWith(word.text());
            found.put(place(term.field(), word.text()), String.join("\n", places));
          }
        }
      }
      return found;
    } catch (IOException cause) {
      throw IndexedText.failed(file, cause);
    }
  }

  private static String place(Field field, String text) {
    return field + " " + text;
  }

  /** The condition that {@code filter} means for the database {@code file}. */
  static FilterSql of(Filter filter, Path file) throws StoreException {
    List<Term> sides =
        filter.terms().stream().filter(term -> !term.excluded() && isParty(term)).toList();
    boolean alone = sides.size() == 1;
    FilterSql condition = new FilterSql(!sides.isEmpty(), found(filter, file));
    for (Term term : filter.terms()) {
      condition.sql.append("\n  AND ");
      if (!isParty(term)) {
        condition.sql.append(term.excluded() ? "NOT coalesce(" : "coalesce(");
        condition.any(term, "p");
        condition.sql.append(", false)");
      } else if (!term.excluded() && (alone || isSided(term.field()))) {
        condition.any(term, "p");
      } else {
        condition
            .sql
            .append(term.excluded() ? "NOT EXISTS" : "EXISTS")
            .append(
                " (SELECT 1 FROM pairs q WHERE q.article = p.article AND q.ordinal = p.ordinal"
                    + " AND ");
        condition.any(term, "q");
        condition.sql.append(')');
      }
    }
    return condition;
  }

  /** That a row is of what {@code party} does. */
  static FilterSql doneBy(Value.Party party) {
    FilterSql condition = new FilterSql(true, Map.of());
    condition.sql.append(" AND ");
    condition.side("p.source", party);
    return condition;
  }

  /** That a row {@code f} of the table {@code forms} is {@code party}. */
  static FilterSql named(Value.Party party) {
    FilterSql condition = new FilterSql(false, Map.of());
    if (party.isCountry()) {
      condition.sql.append(" AND f.party = ?");
      condition.values.add(party.text());
    } else {
      condition.sql.append(" AND list_has_any(f.keys, [?, ?])");
      condition.values.add(party.code());
      condition.values.add(party.name());
    }
    return condition;
  }

  /** The condition. */
  String sql() {
    return sql.toString();
  }

  /** What is bound to its places. */
  List<@Nullable Object> values() {
    return values;
  }

  /** Whether it picks some of the pairs of a record, so that the first need not be among them. */
  boolean isSided() {
    return sided;
  }

  private static boolean isSided(Field field) {
    return field == Field.SOURCE || field == Field.TARGET || field == Field.DYAD;
  }

  private static boolean isParty(Term term) {
    return isSided(term.field())
        || term.field() == Field.ACTOR
        || term.field() == Field.SECTOR
        || term.field() == Field.COUNTRY;
  }

  /** Any of the values of {@code term} holds of the row {@code row}. */
  private void any(Term term, String row) {
    sql.append('(');
    if (term.values().isEmpty()) {
      sql.append(flag(term.field()));
    }
    for (int i = 0; i < term.values().size(); i++) {
      sql.append(i == 0 ? "" : " OR ");
      switch (term.values().get(i)) {
        case Value.Party party -> party(term.field(), party, row);
        case Value.Dyad dyad -> dyad(dyad, row);
        case Value.Days days -> days(term.field(), days);
        case Value.Word word -> word(term.field(), word.text());
      }
    }
    sql.append(')');
  }

  private static String flag(Field field) {
    return switch (field) {
      case BACKGROUND -> "p.background";
      case MUTUAL -> "p.mutual";
      case OPEN -> "p.start_date IS NULL";
      case HEDGE -> event("e.hedge IS NOT NULL");
      default -> throw new IllegalArgumentException(field + " is no flag");
    };
  }

  private void party(Field field, Value.Party party, String row) {
    switch (field) {
      case SOURCE -> side(row + ".source", party);
      case TARGET -> side(row + ".target", party);
      case SPEAKER -> speaker(party);
      case COUNTRY -> {
        either(party, row);
        sql.append(" OR ").append(row).append(".place_country = ?");
        values.add(party.code());
      }
      default -> either(party, row);
    }
  }

  private void either(Value.Party party, String row) {
    side(row + ".source", party);
    sql.append(" OR ");
    side(row + ".target", party);
  }

  private void side(String column, Value.Party party) {
    if (party.isCountry()) {
      sql.append(column).append(" = ?");
      values.add(party.text());
    } else {
      sql.append(column)
          .append("_form IN (SELECT form FROM forms WHERE list_has_any(keys, [?, ?]))");
      values.add(party.code());
      values.add(party.name());
    }
  }

  private void dyad(Value.Dyad dyad, String row) {
    sql.append("((");
    side(row + ".source", dyad.first());
    sql.append(" AND ");
    side(row + ".target", dyad.second());
    sql.append(") OR (");
    side(row + ".source", dyad.second());
    sql.append(" AND ");
    side(row + ".target", dyad.first());
    sql.append("))");
  }

  private void speaker(Value.Party party) {
    sql.append(
        "EXISTS (SELECT 1 FROM events e JOIN event_actors s ON s.article = e.article"
            + " AND s.event = e.event WHERE e.article = p.article AND e.ordinal = p.ordinal"
            + " AND s.side = 'speaker' AND s.alternative = 0 AND ");
    name(party);
    sql.append(')');
  }

  /** The row {@code s} of the table {@code event_actors} is {@code party}. */
  private void name(Value.Party party) {
    sql.append(
        "(s.country = ? OR s.code = ? OR list_contains(s.sectors, ?) OR (length(?) > 3 AND"
            + " starts_with(s.code, ?)) OR s.id = ? OR lower(s.name) = ?)");
    for (int i = 0; i < 6; i++) {
      values.add(party.code());
    }
    values.add(party.name());
  }

  private void days(Field field, Value.Days days) {
    String first = field == Field.PUBLISHED ? "p.published" : "p.start_date";
    String last = field == Field.BEGIN ? first : lastDay(field);
    sql.append("(TRUE");
    bound(last + " >= ?", days.from());
    bound(first + " <= ?", days.to());
    sql.append(" AND ").append(first).append(" IS NOT NULL)");
  }

  private static String lastDay(Field field) {
    return field == Field.PUBLISHED ? "p.published" : "coalesce(p.end_date, p.start_date)";
  }

  private void bound(String condition, @Nullable LocalDate day) {
    if (day != null) {
      sql.append(" AND ").append(condition);
      values.add(java.sql.Date.valueOf(day));
    }
  }

  private void word(Field field, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    switch (field) {
      case TYPE -> add("p.type = ?", text);
      case MODE -> add("p.mode = ?", text);
      case QUAD -> add("p.quad = ?", text);
      case STATUS -> add("p.status = ?", text);
      case CAMEO -> add("starts_with(p.cameo, ?)", text);
      case CONTEXT -> add(event("list_contains(e.contexts, ?)"), text);
      case FRAME -> add(event("(e.frame = ? OR starts_with(e.frame, ?))"), text, text + ".");
      case PLACE ->
          add(
              event(
                  "? IN (lower(e.place_country), lower(e.place_admin1), lower(e.place_name),"
                      + " e.geonames::VARCHAR)"),
              lower);
      case HEDGE -> add(event("contains(lower(e.hedge), ?)"), lower);
      case ID -> add(event("e.event = ?"), text);
      case TEXT ->
          add("p.article IN (SELECT unnest(string_split(?, chr(10))))", places(field, text));
      case SENTENCE ->
          add(
              event(
                  "concat(e.article, ':', e.sentence) IN"
                      + " (SELECT unnest(string_split(?, chr(10))))"),
              places(field, text));
      case OUTLET -> add(article("contains(lower(a.outlet), ?)"), lower);
      case ARTICLE -> add(article("(a.article = ? OR a.id = ?)"), text, text);
      case COPIES ->
          sql.append(
              switch (text) {
                case "with" -> "TRUE";
                case "only" -> "p.copy";
                default -> "NOT p.copy";
              });
      default -> throw new IllegalArgumentException(field + " has no words");
    }
  }

  private String places(Field field, String text) {
    return found.getOrDefault(place(field, text), "");
  }

  private void add(String condition, String... bound) {
    sql.append(condition);
    values.addAll(List.of(bound));
  }

  private static String event(String condition) {
    return "EXISTS (SELECT 1 FROM events e WHERE e.article = p.article AND e.ordinal = p.ordinal"
        + " AND "
        + condition
        + ")";
  }

  private static String article(String condition) {
    return "p.article IN (SELECT a.article FROM articles a WHERE " + condition + ")";
  }
}
