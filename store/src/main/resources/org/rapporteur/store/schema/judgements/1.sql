-- Records drawn to be judged by people, and what they found; a sample stays as it was drawn.
CREATE TABLE samples(sample VARCHAR, filter VARCHAR, seed BIGINT, author VARCHAR, day DATE);
CREATE TABLE sample_records(
  sample VARCHAR, ordinal INTEGER, article VARCHAR, event VARCHAR, type VARCHAR, status VARCHAR);
CREATE TABLE judgements(
  sample VARCHAR, ordinal INTEGER, verdict VARCHAR, reason VARCHAR, author VARCHAR, day DATE);
