-- What analysts wrote beside a story.
CREATE TABLE note (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  story   TEXT NOT NULL,                       -- by the id that it had then
  finding TEXT,                                -- an id of the collation; null for the story as a whole
  text    TEXT NOT NULL,
  "by"    TEXT NOT NULL,
  at      TEXT NOT NULL                        -- UTC
) STRICT;
CREATE INDEX note_story ON note (story);
