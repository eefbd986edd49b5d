-- Whose quotations are forgotten, as they are known again.
CREATE TABLE forgotten_speaker (
  name TEXT PRIMARY KEY,                       -- PBKDF2 of the name, hexadecimal
  salt TEXT NOT NULL,                          -- the archive's own, hexadecimal
  "by" TEXT NOT NULL,
  at   TEXT NOT NULL                           -- UTC
) STRICT, WITHOUT ROWID;

-- How many quotations of a report are forgotten.
CREATE TABLE redaction (
  report     INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
  quotations INTEGER NOT NULL
) STRICT;
