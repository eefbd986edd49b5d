-- A report keeps its row through all its versions.
CREATE TABLE report (
  number    INTEGER PRIMARY KEY AUTOINCREMENT, -- order of arrival
  id        TEXT NOT NULL UNIQUE,              -- r and 12 digits, of its first version
  address   TEXT NOT NULL,                     -- URL without what does not matter, or its words
  day       TEXT,                              -- on which it was published, as far as its text tells
  story     TEXT NOT NULL REFERENCES story (id),
  joined    INTEGER NOT NULL,                  -- order in which it came to the story
  added     TEXT NOT NULL                      -- when, UTC
) STRICT;
CREATE INDEX report_address ON report (address);
CREATE INDEX report_story ON report (story, joined);
CREATE INDEX report_joined ON report (joined);
CREATE INDEX report_day ON report (day);

-- The words of a report as they were read; 1 is the first version.
CREATE TABLE version (
  report             INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  version            INTEGER NOT NULL,
  id                 TEXT NOT NULL,            -- r and 12 digits, of these very words
  fingerprint        TEXT NOT NULL,            -- of title and text without time stamps and counts
  added              TEXT NOT NULL,            -- when, UTC
  file               TEXT,
  source_id          TEXT,
  outlet             TEXT,
  url                TEXT,
  title              TEXT,
  byline             TEXT,
  dateline           TEXT,
  language           TEXT NOT NULL,
  published          TEXT,
  published_from     TEXT NOT NULL,            -- metadata, text, story or unknown
  kind               TEXT NOT NULL,            -- report or statement
  side               TEXT,
  incomplete_because TEXT,
  text               TEXT NOT NULL,
  head               TEXT NOT NULL,            -- JSON: [[start, end], ...] in UTF-16 code units
  paragraphs         TEXT NOT NULL,            -- JSON, the same
  changed            TEXT,                     -- JSON: {"added": [...], "removed": [...]}
  PRIMARY KEY (report, version),
  UNIQUE (report, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_id ON version (id);

-- The ids and files under which a report was given.
CREATE TABLE origin (
  report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  source_id TEXT NOT NULL,                     -- its own id, or ''
  file      TEXT NOT NULL,                     -- or ''
  PRIMARY KEY (report, source_id, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX origin_source_id ON origin (source_id);

-- Who and what is named in the latest version.
CREATE TABLE name (
  report   INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  kind     TEXT NOT NULL,                      -- person, organization, country, place or group
  name     TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (report, kind, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_name ON name (name);

-- What the latest version gives to somebody.
CREATE TABLE statement (
  report    INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  start     INTEGER NOT NULL,                  -- in UTF-16 code units of the text
  "end"     INTEGER NOT NULL,
  speaker   TEXT,                              -- null where nobody can be told
  named     INTEGER NOT NULL,                  -- 1 if that is a name, 0 if a description
  kind      TEXT NOT NULL,                     -- direct, mixed or indirect
  mode      TEXT NOT NULL,                     -- speech, belief, intention or absent
  denied    INTEGER NOT NULL,
  certainty REAL NOT NULL                      -- that the speaker is right
) STRICT;
CREATE INDEX statement_report ON statement (report);
CREATE INDEX statement_speaker ON statement (speaker);

-- Every id of a story that was ever given; it goes on answering.
CREATE TABLE story (
  number      INTEGER PRIMARY KEY AUTOINCREMENT, -- order in which they were opened
  id          TEXT NOT NULL UNIQUE,
  merged_into TEXT REFERENCES story (id)         -- the story that answers to it
) STRICT;

-- Where a report went as it came, and why.
CREATE TABLE placement (
  report  INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
  story   TEXT NOT NULL,
  score   REAL,                                -- logarithm of odds; null where it opened the story
  nearest TEXT,                                -- the report of the story most like it
  reasons TEXT                                 -- JSON: {"words": 1.2, ...}, logarithms of odds
) STRICT;

-- What later reports are compared with: see docs/archive.md for the layout.
CREATE TABLE feature (
  report INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
  bytes  BLOB NOT NULL
) STRICT;

-- The words that features speak of by number; null where one was forgotten.
CREATE TABLE word (
  number INTEGER PRIMARY KEY,
  word   TEXT
) STRICT;

-- What could not be read.
CREATE TABLE rejection (
  place TEXT NOT NULL,                         -- the file, and the place in it
  why   TEXT NOT NULL,
  first TEXT NOT NULL,                         -- when, UTC
  last  TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (place, why)
) STRICT, WITHOUT ROWID;

-- Stories merged and split, reports moved.
CREATE TABLE rearrangement (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  kind    TEXT NOT NULL,                       -- merge, split or move
  "from"  TEXT NOT NULL,                       -- a story
  "into"  TEXT NOT NULL,                       -- a story
  reports TEXT NOT NULL,                       -- JSON: the ids of those that went
  after   INTEGER NOT NULL,                    -- the number of the last report at that time
  "by"    TEXT NOT NULL,
  at      TEXT NOT NULL                        -- UTC
) STRICT;

-- The reports as they read last, for queries by hand.
CREATE VIEW latest AS
  SELECT report.id, report.story, report.day, v.version, v.outlet, v.url, v.title, v.source_id, v.file,
         v.language, v.text
  FROM report JOIN version v ON v.report = report.number
  WHERE v.version = (SELECT max(version) FROM version WHERE report = report.number);
