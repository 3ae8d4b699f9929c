-- How many requests each credential has made today, so that a restart does not forget them. A credential is named by its
-- keyed fingerprint. `day` counts days since 1970 (UTC).

CREATE TABLE budget (
    credential TEXT PRIMARY KEY,
    day INTEGER NOT NULL,
    used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
