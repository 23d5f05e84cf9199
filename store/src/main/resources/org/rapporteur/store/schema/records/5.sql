-- Other inputs that stand for a stored article: the page that it was taken from, the same text with
-- another identifier or day. Hashes as in articles.input.
CREATE TABLE inputs(input VARCHAR, article VARCHAR, coder VARCHAR);
