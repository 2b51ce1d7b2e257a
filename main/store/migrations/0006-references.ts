/**
 * Glossaries a project looks things up in without making them its own, each whole, and the order in which they speak.
 * Frozen: a released migration is never edited.
 */
export const references = `
CREATE TABLE reference (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  entries TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE precedence (
  place INTEGER NOT NULL PRIMARY KEY,
  reference TEXT NOT NULL,
  active INTEGER NOT NULL
) STRICT;
`;
