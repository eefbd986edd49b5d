-- That reports were removed on request, so that what they were part of can say so.
CREATE TABLE forgotten (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  story   TEXT NOT NULL,                       -- the story that they were in
  reports INTEGER NOT NULL,                    -- how many
  "by"    TEXT NOT NULL,
  at      TEXT NOT NULL                        -- UTC
) STRICT;
CREATE INDEX forgotten_story ON forgotten (story);
