-- The first shape of the journal. Instants are milliseconds since 1970 (UTC), lengths are characters.
-- No column holds a key or a credential.

CREATE TABLE agency (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE sub_account (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    key_form TEXT NOT NULL,
    key_length INTEGER,
    fingerprint TEXT,
    issued_at INTEGER,
    claimed_sub_account TEXT,
    key_since INTEGER NOT NULL,
    looked_at INTEGER NOT NULL,
    listed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The last look that brought rows.
CREATE TABLE last_look (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    at INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    bad_row_count INTEGER NOT NULL,
    bad_rows TEXT NOT NULL
) STRICT;

CREATE TABLE regeneration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sub_account_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    state TEXT NOT NULL,
    state_at INTEGER,
    old_key_still_there INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    confirmed_at INTEGER NOT NULL,
    old_key_form TEXT NOT NULL,
    old_key_length INTEGER,
    old_fingerprint TEXT
) STRICT;

-- One open regeneration per sub-account, whatever the program believes.
CREATE UNIQUE INDEX one_open_regeneration ON regeneration (sub_account_id)
    WHERE state NOT IN ('failed', 'arrived', 'dismissed');
CREATE INDEX newest_regeneration ON regeneration (sub_account_id, id);

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    sub_account_id TEXT,
    kind TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX activity_of_sub_account ON activity (sub_account_id, id);

-- What happened is never rewritten.
CREATE TRIGGER activity_is_append_only BEFORE UPDATE ON activity
BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
