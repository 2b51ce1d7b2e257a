/**
 * Who decided about a glossary entry, and when; and entries about which something was said that neither accepts nor
 * rejects them. Frozen: a released migration is never edited.
 */
export const entryHands = `
CREATE TABLE entry_open (
  id TEXT NOT NULL PRIMARY KEY,
  en TEXT NOT NULL,
  ja TEXT NOT NULL,
  kind TEXT NOT NULL,
  forbidden TEXT NOT NULL CHECK (json_valid(forbidden)),
  note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('accepted', 'rejected', 'candidate'))
) STRICT, WITHOUT ROWID;

INSERT INTO entry_open SELECT id, en, ja, kind, forbidden, note, status FROM entry;
DROP TABLE entry;
ALTER TABLE entry_open RENAME TO entry;

CREATE TABLE entry_hand (
  entry TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
