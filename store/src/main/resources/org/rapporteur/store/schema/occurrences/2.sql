-- The reports that prove a step or a position, each as key of the article, blank, record; and what was joined.
ALTER TABLE agenda ADD COLUMN proof VARCHAR[];
ALTER TABLE ledger ADD COLUMN proof VARCHAR[];
CREATE TABLE joined(batch BIGINT, rulings VARCHAR);
