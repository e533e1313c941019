import type { Compared } from '../../../shared/api/commands/comparisons.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { ComparedAbout, ShownComparedText } from '../../../shared/model/comparison.ts';
import { comparedClauses, isAround } from '../../../shared/rules/compared.ts';
import { numbering } from '../../../shared/rules/numbering.ts';
import type { Reading } from '../context.ts';
import type { ReadStore } from '../store/open.ts';
import { liveOf } from '../store/statements.ts';
import { textIn } from '../store/texts.ts';
import { fileText } from './compared-file.ts';
import type { ComparedSide } from './compared-side.ts';
import { findClause, findNegotiation, findVersion } from './find.ts';
import { gather } from './texts.ts';

type Db = ReadStore['db'];
type Clause = ShownComparedText['clauses'][number];

/** A side read in the snapshot; a file is understood after it. `numbers` is null for a file. */
type Read = {
  readonly numbers: ReadonlyMap<string, string> | null;
  /** @param refs the numbers that references print instead of the text's own */
  readonly side: (refs?: ReadonlyMap<string, string>) => Promise<ComparedSide>;
};

/** Throws what the named thing is refused for; a file only when its side is asked for. */
export function readSide(context: Reading, asked: Compared, language: string): Read {
  const { db } = context.store;
  if (asked.of === 'bytes' || asked.of === 'file') {
    const bytes = asked.of === 'bytes' ? Buffer.from(asked.base64, 'base64') : context.file(asked.file);
    if (bytes === null) throw new Failure('file-unknown');
    return { numbers: null, side: () => fileText(asked.name, bytes, language, context.resources.wordWorker) };
  }
  if (asked.of === 'version') return versionSide(db, asked, language);
  return textSide(db, asked, language);
}

function textSide(db: Db, asked: Extract<Compared, { of: 'text' | 'draft' }>, language: string): Read {
  const text = gather(db, { negotiation: asked.negotiation, draft: asked.of === 'draft' ? asked.draft : null });
  const { negotiation, draft, description, numbers } = text;
  const [damaged] = text.damaged;
  if (damaged !== undefined) throw new Failure('record-damaged', { hash: damaged, what: description.code });
  const languages = draft?.record.payload.languages ?? description.languages;
  if (!languages.includes(language)) throw new Failure('language-unknown', { named: language, known: languages });
  const answers = answersOf(db, negotiation.id, draft?.record.entity ?? null);
  const clauses = text.clauses.flatMap((clause) => {
    const [version] = clause.versions;
    if (version?.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
    const words = textIn(version, language);
    return words === null ? [] : [{ ...clause, ...words }];
  });
  const about: ComparedAbout = {
    of: asked.of,
    name: draft?.label ?? '',
    date: draft?.date ?? null,
    negotiation: description.code,
    draft: draft?.record.payload.code ?? null,
    foreign: draft?.record.payload.origin === 'counterpart',
    tracked: 0,
    warnings: [],
  };
  return {
    numbers,
    side: async (refs) => ({
      about,
      language,
      negotiation: negotiation.id,
      versions: clauses.flatMap(({ versions }) => versions[0]?.hash ?? []),
      clauses: comparedClauses({ ...description, clauses, numbers }, language, refs).map((clause) => ({
        ...clause,
        ...(answers.get(clause.id) ?? { clause: isClause(clause) ? clause.id : null, alone: false }),
        id: answers.get(clause.id)?.clause ?? clause.id,
      })),
    }),
  };
}

const isClause = ({ id }: { readonly id: string }) => !isAround(id);

/** By clause of a foreign draft, which of ours it answers to. Of several ours, the first: the others are joined to it. */
function answersOf(db: Db, negotiation: string, draft: string | null): Map<string, Pick<Clause, 'clause' | 'alone'>> {
  const found = new Map<string, Pick<Clause, 'clause' | 'alone'>>();
  if (draft === null) return found;
  for (const { record, subject } of liveOf(db, 'clauses.paired', negotiation)) {
    const pair = record?.entity === draft ? record.payload.pairs.find(({ theirs }) => theirs === subject) : undefined;
    if (pair === undefined) continue;
    const [clause = null] = pair.ours;
    found.set(subject, { clause, alone: clause === null && pair.basis === 'person' });
  }
  return found;
}

function versionSide(db: Db, asked: Extract<Compared, { of: 'version' }>, language: string): Read {
  const { id, description } = findNegotiation(db, asked.negotiation);
  const clause = findClause(db, id, asked.clause);
  const version = findVersion(db, id, clause, asked.version);
  if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
  const words = textIn(version, language);
  if (words === null) throw new Failure('language-missing', { clause: [clause.code], language });
  const { clauses } = gather(db, { negotiation: id, draft: null });
  const numbers = numbering(clauses, description.payload.numbered);
  const source = { ...description.payload, title: {}, numbers, clauses: [{ ...clause, ...words }] };
  return {
    numbers,
    side: async (refs) => ({
      about: {
        of: 'version',
        name: version.hash.slice(0, 8),
        date: version.record?.payload.dated ?? null,
        negotiation: description.payload.code,
        draft: null,
        foreign: false,
        tracked: 0,
        warnings: [],
      },
      language,
      negotiation: id,
      versions: [version.hash],
      clauses: comparedClauses(source, language, refs)
        .filter(isClause)
        .map((one) => ({ ...one, clause: one.id, alone: false })),
    }),
  };
}
