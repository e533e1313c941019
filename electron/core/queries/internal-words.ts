import type { Envelope, RecordKind } from '../../../shared/model/record.ts';
import type { OpenStore } from '../store/open-store.ts';
import { prepareSql } from '../store/prepare-sql.ts';

/** What a file for the counterpart must not contain (D22). */
export type InternalWords = {
  /** Names of people, units, bodies and files; forbidden even on their own. */
  readonly names: ReadonlySet<string>;
  /** Words for internal use, sentence by sentence. */
  readonly sentences: ReadonlySet<string>;
};

/**
 * The record fields that may be in a file for the counterpart, with everything inside them. Anything else that people
 * wrote is internal, including fields added later.
 */
const PUBLIC_FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  'negotiation.described': [
    'code',
    'shortName',
    'title',
    'parties',
    'paragraphWord',
    'numberForms',
    'annexWord',
    'prevailingLanguage',
  ],
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
  'version.written': ['label', 'heading', 'body', 'change'],
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
  // The program made the names of exported files.
  'export.made': ['as', 'template', 'files'],
  'action.undone': [],
};

/** Fields that hold a name, as opposed to words about something. */
const NAME_FIELDS =
  /^(unit\.described (code|name)|.* (bodies|body|claimed\.author|addressee\.name)|.*\b(file|files|scans)\.(.*\.)?name)$/;
/** Words of programs; printers of PDFs write the same. */
const PROGRAM_FIELDS = /^file\.received how\.(by|program)$/;
/** Ids, hashes, days and times. */
const IDS_AND_DATES = /^([0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(T.*)?)$/;
/** Shorter words occur in every text. */
const MIN_LENGTHS = { name: 3, sentence: 20 } as const;

/** Collects the internal words of all records of a negotiation, including superseded ones. */
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
        if (IDS_AND_DATES.test(words) || PROGRAM_FIELDS.test(path)) return;
        if (NAME_FIELDS.test(path)) addName(words);
        for (const sentence of splitIntoSentences(words)) sentences.add(sentence);
      });
    }
  }
  return { names, sentences };
}

/** A damaged record may not be JSON: then nobody can read its words, and no file can contain them. */
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

/** Words as they are searched for: separated by single ordinary spaces, whatever the original spacing. */
function normalizeWords(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
