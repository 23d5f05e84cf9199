/**
 * The embedded store: one DuckDB file, {@code records.duckdb}, in the data directory.
 *
 * <p>An article is known by the hash of its text, address and outlet; saving it again replaces what
 * was read from it before, so that nothing is ever counted twice. Tables: {@code meta} (schema
 * version), {@code articles} (with the whole record as JSON), {@code events}, {@code event_actors}
 * (sources, targets and speakers with their alternatives), {@code claims} and {@code furniture};
 * {@code documents} (where an article came from, its language, copies and versions), {@code runs}
 * (how far interrupted runs got), {@code feeds} and {@code links} (what feeds have named), {@code
 * feed_health} (how feeds do). The table {@code pairs} (who did something to whom) is derived from
 * them. The tables' columns are in the steps of {@link org.rapporteur.store.SchemaPart}, {@code
 * schema/PART/N.sql}.
 *
 * <p>DuckDB's appender does not take part in transactions: its rows are visible at once and survive
 * a rollback. Rows therefore go to temporary tables first and move over in one explicit {@code
 * BEGIN … COMMIT}.
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
