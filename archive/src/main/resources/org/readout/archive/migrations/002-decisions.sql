-- What analysts decided about what stories show.
CREATE TABLE decision (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  kind    TEXT NOT NULL,   -- same-person, other-person, wrong-speaker or not-a-conflict
  story   TEXT NOT NULL,   -- the id under which it was decided
  about   TEXT NOT NULL,   -- JSON: the names, or the id of what was found, as given
  "by"    TEXT NOT NULL,
  at      TEXT NOT NULL    -- UTC
) STRICT;
CREATE INDEX decision_story ON decision (story);
