-- What was fetched from the web, and what its server said of its version.
CREATE TABLE fetched (
  asked    TEXT PRIMARY KEY,                   -- the address that was asked for
  address  TEXT NOT NULL,                      -- where it was found, after redirects
  page     INTEGER NOT NULL,                   -- 1 if it is one report, 0 for a feed and its like
  tag      TEXT,                               -- its ETag
  modified TEXT,                               -- its Last-Modified
  at       TEXT NOT NULL                       -- when, UTC
) STRICT, WITHOUT ROWID;
CREATE INDEX fetched_address ON fetched (address);
