/**
 * What people say of a glossary entry beyond its words: other forms that may be used, field, definition, source.
 * Frozen: a released migration is never edited.
 */
export const entryDetails = `
CREATE TABLE entry_details (
  entry TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;
`;
