/**
 * Materials, which are never changed; decisions, one row each; and the steps by which people came to them.
 * Frozen: a released migration is never edited.
 */
export const decisions = `
CREATE TABLE project (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  id TEXT NOT NULL PRIMARY KEY,
  place INTEGER NOT NULL UNIQUE,
  file TEXT NOT NULL,
  text TEXT NOT NULL,
  cut TEXT NOT NULL CHECK (json_valid(cut))
) STRICT;

CREATE TABLE source (
  id TEXT NOT NULL PRIMARY KEY,
  place INTEGER NOT NULL UNIQUE,
  file TEXT NOT NULL,
  text TEXT NOT NULL,
  cut TEXT NOT NULL CHECK (json_valid(cut))
) STRICT;

CREATE TABLE listing (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id),
  title TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE listing_source (
  article TEXT NOT NULL REFERENCES listing (article) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE basis_choice (
  article TEXT NOT NULL PRIMARY KEY REFERENCES article (id),
  basis TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE edit (
  article TEXT NOT NULL REFERENCES article (id),
  unit INTEGER NOT NULL CHECK (unit >= 0),
  text TEXT NOT NULL,
  gap TEXT NOT NULL,
  joins INTEGER NOT NULL CHECK (joins >= 0),
  PRIMARY KEY (article, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE bead (
  article TEXT NOT NULL REFERENCES article (id),
  id TEXT NOT NULL,
  ja TEXT NOT NULL CHECK (json_valid(ja)),
  en TEXT NOT NULL CHECK (json_valid(en)),
  made_by TEXT NOT NULL CHECK (made_by IN ('accepted', 'made')),
  PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  article TEXT NOT NULL REFERENCES article (id),
  id TEXT NOT NULL,
  unit INTEGER NOT NULL,
  words TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES source (id),
  source_start INTEGER NOT NULL,
  source_end INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('linked', 'unlinked')),
  PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdict (
  article TEXT NOT NULL REFERENCES article (id),
  finding TEXT NOT NULL,
  dismissed TEXT,
  severity TEXT CHECK (severity IN ('neutral', 'minor', 'major', 'critical')),
  note TEXT,
  PRIMARY KEY (article, finding)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
  article TEXT NOT NULL REFERENCES article (id),
  unit INTEGER NOT NULL CHECK (unit >= 0),
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (article, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  id TEXT NOT NULL PRIMARY KEY,
  en TEXT NOT NULL,
  ja TEXT NOT NULL,
  kind TEXT NOT NULL,
  forbidden TEXT NOT NULL CHECK (json_valid(forbidden)),
  note TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('accepted', 'rejected'))
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  number INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  name TEXT NOT NULL CHECK (json_valid(name)),
  change TEXT NOT NULL CHECK (json_valid(change)),
  inverse TEXT NOT NULL CHECK (json_valid(inverse)),
  standing TEXT NOT NULL CHECK (standing IN ('done', 'undone', 'abandoned'))
) STRICT;

CREATE INDEX step_by_standing ON step (standing, number);

CREATE TABLE step_article (
  article TEXT NOT NULL,
  step INTEGER NOT NULL REFERENCES step (number) ON DELETE CASCADE,
  PRIMARY KEY (article, step)
) STRICT, WITHOUT ROWID;
`;
