CREATE TABLE documents(
  article VARCHAR, origin VARCHAR, canonical VARCHAR, language VARCHAR, signature BLOB,
  copy_of VARCHAR, copy_kind VARCHAR, version INTEGER, previous VARCHAR, diff VARCHAR);
CREATE TABLE runs(run VARCHAR, items BIGINT, tally VARCHAR);
CREATE TABLE feeds(address VARCHAR, etag VARCHAR, last_modified VARCHAR);
CREATE TABLE links(
  address VARCHAR, url VARCHAR, title VARCHAR, published DATE, outlet VARCHAR,
  stamp VARCHAR, content VARCHAR, article VARCHAR, attempts INTEGER, state VARCHAR,
  reason VARCHAR);
