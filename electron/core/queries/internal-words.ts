import type { Envelope, RecordKind } from '../../../shared/model/record.ts';
import type { OpenStore } from '../store/open-store.ts';
import { prepareSql } from '../store/prepare-sql.ts';

/** What a file for the counterpart must not hold (D22). */
export type InternalWords = {
  /** Of people, units, bodies and files: never, not even alone. */
  readonly names: ReadonlySet<string>;
  /** What was written for ourselves, sentence by sentence. */
  readonly sentences: ReadonlySet<string>;
};

/**
 * The fields of records that may be in a file for the counterpart, and all that is within them. Everything else that
 * people wrote is internal, a field that comes later too.
 */
const PUBLIC_FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  'negotiation.described': ['code', 'title', 'parties', 'paragraphWord', 'annexWord', 'prevailingLanguage'],
  'negotiation.archived': [],
  'unit.described': [],
  'stage.set': [],
  'step.recorded': [],
  'guidelines.written': [],
  'meeting.held': ['place', 'present'],
  'term.defined': ['term', 'variants', 'definition'],
  'signing.recorded': ['place', 'signatories'],
  'clause.created': ['code'],
  'clause.placed': ['rank'],
  'version.written': ['heading', 'body', 'change'],
  'translation.confirmed': [],
  'draft.frozen': ['code', 'title'],
  'draft.described': [],
  'clauses.paired': [],
  'status.set': [],
  'position.taken': [],
  'assessment.made': [],
  'bracket.explained': [],
  'check.waived': [],
  'comment.made': [],
  'comment.revised': [],
  'comment.answered': [],
  'request.sent': [],
  'reply.received': [],
  'file.received': [],
  // The names of files that left were made here.
  'export.made': ['as', 'template', 'files'],
};

/** Fields that hold a name and not words about something. */
const NAME_FIELDS =
  /^(unit\.described (code|name)|.* (bodies|body|claimed\.author|addressee\.name)|.*\b(file|files|scans)\.(.*\.)?name)$/;
/** Ids, hashes, days and moments. */
const IDS_AND_DATES = /^([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(T.*)?)$/;
/** Shorter ones stand in every text. */
const MIN_LENGTHS = { name: 3, sentence: 20 } as const;

/** Of all the records of a negotiation, what took the place of another too. */
export function collectInternalWords(db: OpenStore['db'], negotiation: string): InternalWords {
  const [names, sentences] = [new Set<string>(), new Set<string>()];
  const addName = (name: string) => {
    const plain = normalizeWords(name);
    if (plain.length >= MIN_LENGTHS.name) names.add(plain);
  };
  const rows = prepareSql<string>(db, 'SELECT json FROM record WHERE negotiation = ?').pluck().iterate(negotiation);
  for (const json of rows) {
    const record = parseEnvelope(json);
    if (record === null) continue;
    const { kind, actor, payload } = record;
    for (const name of [actor?.name, actor?.unit]) if (name) addName(name);
    const open = PUBLIC_FIELDS[kind as RecordKind] ?? [];
    for (const [field, value] of Object.entries(payload ?? {})) {
      if (open.includes(field)) continue;
      visitStrings(value, `${kind} ${field}`, (path, words) => {
        if (IDS_AND_DATES.test(words)) return;
        if (NAME_FIELDS.test(path)) addName(words);
        for (const sentence of splitIntoSentences(words)) sentences.add(sentence);
      });
    }
  }
  return { names, sentences };
}

/** A record that is damaged may be no JSON any more: then nobody can read what it said, and no file can hold it. */
function parseEnvelope(json: string): Envelope | null {
  try {
    return JSON.parse(json) as Envelope;
  } catch {
    return null;
  }
}

function visitStrings(value: unknown, path: string, met: (path: string, words: string) => void): void {
  if (typeof value === 'string') met(path, value);
  else if (Array.isArray(value)) for (const one of value) visitStrings(one, path, met);
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) visitStrings(one, `${path}.${key}`, met);
}

function splitIntoSentences(words: string): string[] {
  return words
    .split(/\n|(?<=[.!?;])\s/u)
    .map(normalizeWords)
    .filter((sentence) => sentence.length >= MIN_LENGTHS.sentence);
}

/** Words as they are looked for: one ordinary space between them, however they were set. */
function normalizeWords(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
