-- Groups of outlets, the user's own.
CREATE TABLE outlet (
  key      TEXT PRIMARY KEY,                   -- the letters and digits of the name, in small
  name     TEXT NOT NULL,
  country  TEXT,                               -- a code
  language TEXT,                               -- BCP 47
  side     TEXT,
  tags     TEXT NOT NULL                       -- JSON, an object with a list "tags"
) STRICT, WITHOUT ROWID;
CREATE INDEX version_outlet ON version (outlet);
