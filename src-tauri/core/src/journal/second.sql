-- Two routes, the places where keys are used, and regenerating many at once.

ALTER TABLE regeneration ADD COLUMN route TEXT NOT NULL DEFAULT 'endpoint';
ALTER TABLE regeneration ADD COLUMN failure TEXT;
ALTER TABLE regeneration ADD COLUMN first_confirmed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE regeneration ADD COLUMN asked_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE regeneration ADD COLUMN compromised_at INTEGER;
UPDATE regeneration SET
    first_confirmed_at = confirmed_at,
    asked_at = CASE WHEN state IN ('waiting', 'unknown') THEN ifnull(state_at, confirmed_at) ELSE confirmed_at END,
    failure = CASE WHEN state = 'failed' THEN 'refused' END;

CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sub_account_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    link TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    -- The regeneration whose key the place was given last, and when the owner ticked that.
    updated_for INTEGER,
    updated_at INTEGER
) STRICT;
CREATE INDEX place_of_sub_account ON place (sub_account_id, id);

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    route TEXT NOT NULL,
    state TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    ended_at INTEGER,
    dismissed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE run_item (
    run_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    sub_account_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    words TEXT,
    PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;

-- What happened is never taken back either.
CREATE TRIGGER activity_is_kept BEFORE DELETE ON activity
BEGIN SELECT RAISE(ABORT, 'activity is append-only'); END;
