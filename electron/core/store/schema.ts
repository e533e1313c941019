/**
 * The primary data: records as canonical JSON, files by their SHA-256, settings, and unsaved input. Only migrations
 * change it. The columns next to `json` repeat its values for lookups; `hash` is SHA-256 over "naskah/1\n" and `json`.
 */
export const baseSchema = `
  CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    negotiation TEXT NOT NULL,
    entity TEXT NOT NULL,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX record_chain ON record (negotiation, device, seq);
  CREATE TABLE file (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE typing (
    clause TEXT NOT NULL,
    language TEXT NOT NULL,
    base TEXT,
    heading TEXT NOT NULL,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (clause, language)
  ) STRICT, WITHOUT ROWID;
`;

/** Unsaved input with its negotiation and a checksum; several rows under one key if some are damaged (typings.ts). */
export const typingSchema = `
  CREATE TABLE typing (
    id INTEGER PRIMARY KEY,
    negotiation TEXT NOT NULL,
    clause TEXT NOT NULL,
    language TEXT NOT NULL,
    base TEXT,
    heading TEXT NOT NULL,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    checksum TEXT
  ) STRICT;
  CREATE INDEX typing_clause ON typing (negotiation, clause, language);
`;

/** Settings, several under one name if some are damaged (settings.ts). */
export const settingSchema = `
  CREATE TABLE setting (id INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL, checksum TEXT) STRICT;
  CREATE INDEX setting_name ON setting (name);
`;

/** Negotiations that were deleted from this store (tombstones.ts); primary data, since no record says so. */
export const tombstoneSchema = `
  CREATE TABLE tombstone (negotiation TEXT PRIMARY KEY, at TEXT NOT NULL, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/**
 * The data derived from the records, which can be rebuilt at any time. A change here raises INDEX_VERSION, and the
 * store is rebuilt when it is next opened.
 */
export const INDEX_VERSION = 6;

const FTS_OPTIONS = `content='', contentless_delete=1, detail=full, tokenize="unicode61 remove_diacritics 0"`;

export const derivedSchema = `
  CREATE TABLE statement (
    negotiation TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    record INTEGER NOT NULL,
    live INTEGER NOT NULL,
    creates INTEGER NOT NULL,
    PRIMARY KEY (kind, negotiation, subject, record)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE superseded (
    hash TEXT NOT NULL,
    negotiation TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (hash, negotiation, kind, subject)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE clause (
    negotiation TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    draft TEXT,
    record INTEGER NOT NULL,
    PRIMARY KEY (negotiation, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE version (
    record INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    negotiation TEXT NOT NULL,
    clause TEXT NOT NULL,
    change TEXT NOT NULL,
    languages TEXT NOT NULL,
    stale TEXT NOT NULL
  ) STRICT;
  CREATE TABLE parent (
    negotiation TEXT NOT NULL,
    clause TEXT NOT NULL,
    parent TEXT NOT NULL,
    child TEXT NOT NULL,
    PRIMARY KEY (negotiation, clause, parent, child)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE head (
    negotiation TEXT NOT NULL,
    clause TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (negotiation, clause, record)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE confirmation (
    negotiation TEXT NOT NULL,
    clause TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (negotiation, clause, version, language, record)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE comment (
    negotiation TEXT NOT NULL,
    id TEXT NOT NULL,
    clause TEXT,
    record INTEGER NOT NULL,
    input INTEGER NOT NULL,
    open INTEGER NOT NULL,
    PRIMARY KEY (negotiation, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE newer (
    negotiation TEXT NOT NULL,
    entity TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (negotiation, entity, record)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE quarantine (record INTEGER PRIMARY KEY, negotiation TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
  CREATE TABLE damaged (record INTEGER PRIMARY KEY, negotiation TEXT NOT NULL) STRICT;
  CREATE TABLE doc (id INTEGER PRIMARY KEY, record INTEGER NOT NULL, language TEXT NOT NULL) STRICT;
  CREATE TABLE waiting (record INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE head_doc (
    id INTEGER PRIMARY KEY,
    negotiation TEXT NOT NULL,
    clause TEXT NOT NULL,
    record INTEGER NOT NULL,
    language TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE search_head USING fts5(words, ${FTS_OPTIONS});
  CREATE VIRTUAL TABLE search_version USING fts5(words, ${FTS_OPTIONS});
  CREATE VIRTUAL TABLE search_comment USING fts5(words, ${FTS_OPTIONS}, prefix='1 2');
`;

/** Created once the tables are filled: no record is derived by way of them. */
export const derivedIndexes = `
  CREATE INDEX statement_negotiation ON statement (negotiation, kind);
  CREATE INDEX superseded_negotiation ON superseded (negotiation);
  CREATE INDEX clause_code ON clause (negotiation, code, id, kind, draft);
  CREATE INDEX version_clause ON version (negotiation, clause);
  CREATE INDEX comment_clause ON comment (negotiation, clause, open);
  CREATE INDEX head_doc_clause ON head_doc (negotiation, clause, record, language);
`;

/** The derived tables in the order of their removal. */
export const derivedTables = [
  'statement',
  'superseded',
  'clause',
  'version',
  'parent',
  'head',
  'confirmation',
  'comment',
  'newer',
  'quarantine',
  'damaged',
  'doc',
  'waiting',
  'head_doc',
  'search_head',
  'search_version',
  'search_comment',
] as const;
