-- Version 2: an event may carry bytes beside its payload. A store of version 1 becomes one by the
-- same words, in one transaction; no event changes, and neither does its hash.
ALTER TABLE events ADD COLUMN bytes BLOB CHECK (length(bytes) > 0);

PRAGMA user_version = 2;
