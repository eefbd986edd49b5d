-- What analysts hold against what was found.
CREATE TABLE decision (
  number    INTEGER PRIMARY KEY AUTOINCREMENT, -- order in which they were taken
  id        TEXT NOT NULL UNIQUE,              -- d and 12 digits
  kind      TEXT NOT NULL,                     -- same-person, other-person, wrong-speaker or not-a-conflict
  about     TEXT NOT NULL,                     -- JSON; words of forgotten reports are empty in it
  because   TEXT,                              -- in the words of who took it
  story     TEXT NOT NULL,                     -- the story that was looked at
  reports   TEXT NOT NULL,                     -- JSON: the ids of those that it is about
  "by"      TEXT NOT NULL,
  at        TEXT NOT NULL,                     -- UTC
  undone_by TEXT,
  undone_at TEXT                               -- UTC; null while it holds
) STRICT;
