-- Keys that the owner gave, expired keys, what changed, and how many sub-accounts HighLevel says there are.
-- The keys themselves are in the keychain; here is only of whom there is one.

ALTER TABLE sub_account ADD COLUMN key_given INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sub_account ADD COLUMN expired_at INTEGER;
ALTER TABLE sub_account ADD COLUMN expired_by TEXT;
ALTER TABLE sub_account ADD COLUMN change_kind TEXT;
ALTER TABLE sub_account ADD COLUMN changed_at INTEGER;
ALTER TABLE last_look ADD COLUMN expected INTEGER;

CREATE TABLE given_key (
    sub_account_id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
