/**
 * Articles written in Japanese, which show what Japanese calls things. Frozen: a released migration is never edited.
 */
export const native = `
CREATE TABLE listing_native (
  article TEXT NOT NULL PRIMARY KEY REFERENCES listing (article) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;
