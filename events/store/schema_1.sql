-- One store, version 1. Runs inside the transaction that makes the store; schema_2.sql follows.
PRAGMA application_id = 0x53544754;  -- "STGT"
PRAGMA user_version = 1;

CREATE TABLE events (
  position INTEGER PRIMARY KEY CHECK (position >= 1),
  id       TEXT NOT NULL,
  stream   TEXT NOT NULL,
  kind     TEXT NOT NULL,
  form     INTEGER NOT NULL CHECK (form >= 1),
  payload  TEXT NOT NULL,
  hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE UNIQUE INDEX events_by_id ON events (id);

-- Number of events a stream holds; compared and set in the transaction that appends.
CREATE TABLE streams (
  stream  TEXT PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version >= 1)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_are_not_updated BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- INSERT OR REPLACE would take a row away without asking the trigger above.
CREATE TRIGGER events_are_not_replaced BEFORE INSERT ON events
WHEN NEW.position <= (SELECT max(position) FROM events) OR EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
