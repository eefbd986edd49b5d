-- What the latest version tells in its own voice, clause by clause.
CREATE TABLE claim (
  report  INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  start   INTEGER NOT NULL,                    -- in UTF-16 code units of the text
  "end"   INTEGER NOT NULL,
  stance  TEXT NOT NULL,                       -- asserted, hedged, planned or denied
  negated INTEGER NOT NULL,
  wording TEXT NOT NULL                        -- with who is meant in place of pronouns
) STRICT;
CREATE INDEX claim_report ON claim (report);

-- Reports that changed or went since the index for search took them in.
CREATE TABLE unindexed (
  change INTEGER PRIMARY KEY AUTOINCREMENT,    -- order of the changes, the last one of a report
  report INTEGER NOT NULL UNIQUE               -- its number; it may be gone
) STRICT;

-- The index for search that goes with this database.
CREATE TABLE search_index (
  mark  TEXT NOT NULL,                         -- stands in the index too
  purge INTEGER NOT NULL                       -- 1 while words may be in its files that are gone
) STRICT;
INSERT INTO search_index VALUES ('', 0);

INSERT INTO unindexed (report) SELECT number FROM report ORDER BY number;

CREATE TRIGGER version_added AFTER INSERT ON version BEGIN
  INSERT OR REPLACE INTO unindexed (report) VALUES (NEW.report);
END;
CREATE TRIGGER version_changed AFTER UPDATE ON version BEGIN
  INSERT OR REPLACE INTO unindexed (report) VALUES (NEW.report);
  UPDATE search_index SET purge = 1;
END;
CREATE TRIGGER version_removed AFTER DELETE ON version BEGIN
  INSERT OR REPLACE INTO unindexed (report) VALUES (OLD.report);
  UPDATE search_index SET purge = 1;
END;
CREATE TRIGGER statement_added AFTER INSERT ON statement BEGIN
  INSERT OR REPLACE INTO unindexed (report) VALUES (NEW.report);
END;
CREATE TRIGGER statement_changed AFTER UPDATE ON statement BEGIN
  INSERT OR REPLACE INTO unindexed (report) VALUES (NEW.report);
END;
CREATE TRIGGER statement_removed AFTER DELETE ON statement BEGIN
  INSERT OR REPLACE INTO unindexed (report) VALUES (OLD.report);
END;
CREATE TRIGGER claim_added AFTER INSERT ON claim BEGIN
  INSERT OR REPLACE INTO unindexed (report) VALUES (NEW.report);
END;
CREATE TRIGGER claim_removed AFTER DELETE ON claim BEGIN
  INSERT OR REPLACE INTO unindexed (report) VALUES (OLD.report);
END;
