-- How the feeds that are followed do; times are UTC.
CREATE TABLE feed_health(
  address VARCHAR, asked TIMESTAMP, answered TIMESTAMP, failures INTEGER, problem VARCHAR);
