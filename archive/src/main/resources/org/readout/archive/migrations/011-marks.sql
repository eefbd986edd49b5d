-- What the last reading of a story found, so that lists of stories need not read them.
CREATE TABLE mark (
  story             TEXT PRIMARY KEY,
  contradictions    INTEGER NOT NULL,
  statements        INTEGER NOT NULL,
  contradictions_at TEXT,                      -- UTC, when a reading found more than the one before
  statements_at     TEXT                       -- UTC, likewise
) STRICT, WITHOUT ROWID;
