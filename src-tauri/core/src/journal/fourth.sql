-- Which run confirmed a regeneration: times alone cannot tell that where a clock was set back in between.

ALTER TABLE regeneration ADD COLUMN run_id INTEGER REFERENCES run (id);
UPDATE regeneration SET run_id = (
    SELECT max(run.id) FROM run JOIN run_item ON run_item.run_id = run.id
    WHERE run_item.sub_account_id = regeneration.sub_account_id AND run.begun_at <= regeneration.confirmed_at
);
