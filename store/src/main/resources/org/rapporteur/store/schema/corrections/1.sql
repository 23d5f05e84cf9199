-- What users changed about records, each as its line of JSON.
CREATE TABLE corrections(correction VARCHAR, ordinal BIGINT, line VARCHAR);
