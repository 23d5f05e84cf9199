CREATE TABLE occurrences(
  occurrence VARCHAR, ordinal INTEGER, type VARCHAR, status VARCHAR, leading_article VARCHAR,
  leading_event VARCHAR, reports INTEGER, articles INTEGER, sources INTEGER, differ VARCHAR);
CREATE TABLE occurrence_reports(
  occurrence VARCHAR, ordinal INTEGER, article VARCHAR, event VARCHAR, joined_article VARCHAR,
  joined_event VARCHAR, score DOUBLE, kinds VARCHAR[], weights DOUBLE[], reasons VARCHAR[]);
CREATE TABLE agenda(
  occurrence VARCHAR, sequence INTEGER, turn VARCHAR, told DATE, start_date DATE, end_date DATE,
  words VARCHAR, summary VARCHAR);
CREATE TABLE ledger(
  occurrence VARCHAR, ordinal INTEGER, state VARCHAR, stance VARCHAR, party_code VARCHAR,
  party_name VARCHAR, since DATE, latest DATE, media VARCHAR, reports INTEGER);
CREATE TABLE stories(
  story VARCHAR, ordinal INTEGER, article VARCHAR, likeness DOUBLE, follows VARCHAR,
  shared VARCHAR, fresh INTEGER, again INTEGER);
