-- What a coding was made from and by, so that the same work is not done twice.
ALTER TABLE articles ADD COLUMN input VARCHAR;
ALTER TABLE articles ADD COLUMN coder VARCHAR;
-- One row for each party that does something to another; derived from the tables above.
CREATE TABLE pairs(
  article VARCHAR, ordinal INTEGER, pair INTEGER, source VARCHAR, source_code VARCHAR,
  source_keys VARCHAR[], target VARCHAR, target_code VARCHAR, target_keys VARCHAR[],
  mutual BOOLEAN, type VARCHAR, mode VARCHAR, cameo VARCHAR, quad VARCHAR, intensity DOUBLE,
  status VARCHAR, background BOOLEAN, start_date DATE, end_date DATE, place_country VARCHAR,
  published DATE, copy BOOLEAN);
