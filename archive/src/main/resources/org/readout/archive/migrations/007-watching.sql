-- Feeds and folders that are asked for reports again and again.
CREATE TABLE subscription (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  place    TEXT NOT NULL UNIQUE,               -- an address of the web, or a folder
  "by"     TEXT NOT NULL,
  at       TEXT NOT NULL,                      -- UTC, as all times here
  every    INTEGER NOT NULL,                   -- seconds between two rounds
  due      TEXT NOT NULL,                      -- when it is to be asked next
  asked    TEXT,                               -- when it was asked last
  outcome  TEXT,                               -- what came of that, in words
  failures INTEGER NOT NULL,                   -- in a row
  failing  TEXT                                -- since when it fails
) STRICT;
CREATE INDEX subscription_due ON subscription (due);

-- The files of a folder as they were when it was looked through last.
CREATE TABLE subscribed_file (
  subscription INTEGER NOT NULL REFERENCES subscription (number) ON DELETE CASCADE,
  file         TEXT NOT NULL,
  size         INTEGER NOT NULL,               -- bytes
  modified     INTEGER NOT NULL,               -- milliseconds since 1970
  taken        INTEGER NOT NULL,               -- 0 while it may still be being written
  PRIMARY KEY (subscription, file)
) STRICT, WITHOUT ROWID;

-- What somebody wants to be told of.
CREATE TABLE watch (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  what   TEXT NOT NULL,                        -- story, person or words
  value  TEXT NOT NULL,                        -- an id of a story, a name, words
  "by"   TEXT NOT NULL,
  at     TEXT NOT NULL,
  UNIQUE (what, value)
) STRICT;

-- What was found for a watch.
CREATE TABLE alert (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  id       TEXT NOT NULL UNIQUE,               -- a and 12 digits, in all archives one thing
  watch    INTEGER NOT NULL REFERENCES watch (number) ON DELETE CASCADE,
  kind     TEXT NOT NULL,                      -- report, statement, wording, conflict, edit, correction
  story    TEXT NOT NULL,                      -- the story at that time
  subject  TEXT NOT NULL,                      -- of what, so that nothing is told twice
  line     TEXT NOT NULL,                      -- in words
  passages TEXT NOT NULL,                      -- JSON: {"passages": [{"report", "version", "start", "end", "words"}, ...]}
  at       TEXT NOT NULL,
  seen     TEXT,                               -- when
  UNIQUE (watch, kind, subject)
) STRICT;
CREATE INDEX alert_unseen ON alert (number) WHERE seen IS NULL;

-- The reports whose words an alert has.
CREATE TABLE alert_report (
  alert  INTEGER NOT NULL REFERENCES alert (number) ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  PRIMARY KEY (alert, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_report_report ON alert_report (report);

-- Reports that a watch touches, whose stories are still to be read for what is new in them.
CREATE TABLE fresh (
  report  INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
  version INTEGER NOT NULL
) STRICT;

-- Addresses that alerts are sent to.
CREATE TABLE webhook (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL,
  secret  TEXT NOT NULL,                       -- what is sent is signed with it
  watch   INTEGER REFERENCES watch (number) ON DELETE CASCADE, -- null for all
  "by"    TEXT NOT NULL,
  at      TEXT NOT NULL
) STRICT;

-- What is sent, was sent, or could not be.
CREATE TABLE delivery (
  alert   INTEGER NOT NULL REFERENCES alert (number) ON DELETE CASCADE,
  webhook INTEGER NOT NULL REFERENCES webhook (number) ON DELETE CASCADE,
  tries   INTEGER NOT NULL,
  due     TEXT,                                -- when it is to be tried next; null when it is over
  outcome TEXT,                                -- of the last try, in words
  arrived TEXT,                                -- when
  PRIMARY KEY (alert, webhook)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_due ON delivery (due) WHERE due IS NOT NULL;
