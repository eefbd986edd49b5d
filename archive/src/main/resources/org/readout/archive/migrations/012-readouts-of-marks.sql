-- In how many items of the readouts official statements differ, by the last reading of a story.
ALTER TABLE mark ADD COLUMN readouts INTEGER NOT NULL DEFAULT 0;
