-- What people want to be told; looked is the batch of articles up to which an alert has looked.
CREATE TABLE alerts(
  alert VARCHAR, ordinal BIGINT, name VARCHAR, filter VARCHAR, kind VARCHAR, weeks INTEGER,
  times DOUBLE, least INTEGER, webhook VARCHAR, mail VARCHAR[], paused BOOLEAN, author VARCHAR,
  made DATE, looked BIGINT);
-- Articles that came while there were alerts, by the commit that brought them; those that all alerts
-- have looked at are taken away.
CREATE TABLE arrivals(article VARCHAR, batch BIGINT);
-- What was found, each as a line of JSON; subjects are what an alert does not tell twice.
CREATE TABLE notices(
  notice VARCHAR, alert VARCHAR, ordinal BIGINT, subjects VARCHAR[], made BIGINT, line VARCHAR);
-- What is to be sent, or was; moments are milliseconds since 1970 in UTC.
CREATE TABLE deliveries(
  notice VARCHAR, channel VARCHAR, address VARCHAR, state VARCHAR, attempts INTEGER, due BIGINT,
  changed BIGINT, reason VARCHAR);
