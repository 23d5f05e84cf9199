-- What follows is derived from the tables of articles and made anew by the program. Parties, and the forms in which
-- records name them, have numbers, which are counted and handed over faster than words.
CREATE TABLE parties(number INTEGER, party VARCHAR);
CREATE TABLE forms(
  form INTEGER, words VARCHAR, party VARCHAR, number INTEGER, code VARCHAR, name VARCHAR,
  id VARCHAR, role VARCHAR, keys VARCHAR[]);
DROP TABLE pairs;
CREATE TABLE pairs(
  article VARCHAR, ordinal INTEGER, pair INTEGER, source VARCHAR, source_number INTEGER,
  source_form INTEGER, target VARCHAR, target_number INTEGER, target_form INTEGER,
  mutual BOOLEAN, type VARCHAR, mode VARCHAR, cameo VARCHAR, quad VARCHAR, intensity DOUBLE,
  status VARCHAR, background BOOLEAN, start_date DATE, end_date DATE, place_country VARCHAR,
  published DATE, copy BOOLEAN, first_of_dyad BOOLEAN, first_of_source BOOLEAN,
  first_of_target BOOLEAN);
CREATE TABLE dyad_months(
  month DATE, source INTEGER, target INTEGER, reports BIGINT, alleged BIGINT, background BIGINT,
  firm BIGINT, intensity DECIMAL(18, 3));
