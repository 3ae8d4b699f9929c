-- What the owner notes of a sub-account. A table of its own: looks write the rows of sub-accounts anew, and a note stays
-- when its sub-account is no longer listed.

CREATE TABLE note (
    sub_account_id TEXT PRIMARY KEY,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
