-- What is said, as the name of a message and what stands in its places (JSON), so that it can be read in any language.
-- Where there is none, the line is of before, and its words are said as they are. The words stay beside it in English.

ALTER TABLE activity ADD COLUMN phrase TEXT;
ALTER TABLE run_item ADD COLUMN phrase TEXT;
