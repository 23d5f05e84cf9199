CREATE TABLE articles(
  article VARCHAR, id VARCHAR, title VARCHAR, published DATE, url VARCHAR, outlet VARCHAR,
  body VARCHAR, digest VARCHAR, record VARCHAR);
CREATE TABLE events(
  article VARCHAR, event VARCHAR, ordinal INTEGER, type VARCHAR, mode VARCHAR,
  contexts VARCHAR[], cameo VARCHAR, quad VARCHAR, intensity DOUBLE, status VARCHAR,
  background BOOLEAN, hedge VARCHAR, start_date DATE, end_date DATE,
  time_precision VARCHAR, time_text VARCHAR, time_reason VARCHAR, unresolved VARCHAR,
  place_name VARCHAR, place_country VARCHAR, place_admin1 VARCHAR, latitude DOUBLE,
  longitude DOUBLE, geonames INTEGER, place_precision VARCHAR, sentence INTEGER,
  sentence_begin INTEGER, sentence_end INTEGER, trigger_text VARCHAR,
  trigger_begin INTEGER, trigger_end INTEGER, frame VARCHAR, part_of VARCHAR);
CREATE TABLE event_actors(
  article VARCHAR, event VARCHAR, side VARCHAR, ordinal INTEGER, alternative INTEGER,
  code VARCHAR, country VARCHAR, sectors VARCHAR[], name VARCHAR, id VARCHAR,
  role VARCHAR, words VARCHAR, begin_offset INTEGER, end_offset INTEGER, reason VARCHAR,
  medium VARCHAR);
CREATE TABLE claims(
  article VARCHAR, ordinal INTEGER, content VARCHAR, stance VARCHAR, event VARCHAR,
  claimant_code VARCHAR, claimant_name VARCHAR, words VARCHAR, begin_offset INTEGER,
  end_offset INTEGER);
CREATE TABLE furniture(
  article VARCHAR, begin_offset INTEGER, end_offset INTEGER, reason VARCHAR);
