/**
 * What has been computed, so that a project opens without computing it again. Nothing here is anybody's work: every
 * table of this migration can be emptied at any time. Frozen: a released migration is never edited.
 */
export const computed = `
CREATE TABLE computed_basis (
  article TEXT NOT NULL,
  basis TEXT NOT NULL,
  engine TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (article, basis)
) STRICT;

CREATE TABLE computed_summary (
  article TEXT NOT NULL PRIMARY KEY,
  stamp TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
  article TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
