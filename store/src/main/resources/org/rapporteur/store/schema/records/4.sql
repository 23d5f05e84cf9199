ALTER TABLE pairs ADD COLUMN first_of_dyad BOOLEAN;
-- Which of the commits, counted from 1, stored an article: what an index of the text lacks.
ALTER TABLE articles ADD COLUMN batch BIGINT;
UPDATE articles SET batch = 1;
INSERT INTO meta VALUES ('batch', '1'), ('store', uuid()::VARCHAR);
