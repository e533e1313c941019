import type { ComparedSides } from '../../../../shared/api/commands/comparisons.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ComparedAbout, ShownComparedText } from '../../../../shared/model/comparison/comparison.ts';
import type { DocumentText } from '../../../../shared/model/document-text.ts';
import { buildDocumentText, type DocumentSource } from '../../../../shared/rules/build-document-text.ts';
import { numberClauses } from '../../../../shared/rules/number-clauses.ts';
import { createOwnCopyOptions, isTitleOrSignatures, renderClauses } from '../../../../shared/rules/rendered-clauses.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import type { ReadContext } from '../../context.ts';
import { findClause, findNegotiation, findVersion } from '../../queries/resolve-names.ts';
import { gatherText } from '../../queries/text/gather-text.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { getVersionText } from '../../store/texts.ts';
import { readMarksFormatting } from '../incoming/list-uncompared.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { readFileSide, readSavedFormatting } from './file-side.ts';
import { nameTextAuthor } from './revision-author.ts';

type Db = OpenStore['db'];
type SideClause = ShownComparedText['clauses'][number];

/** A side that is read from the snapshot; a file is parsed after it. `numbers` is null for a file. */
export type PendingSide = {
  readonly numbers: ReadonlyMap<string, string> | null;
  readonly of: 'own-text' | 'foreign-text' | 'version' | 'file';
  /** The parties whose originals a whole text of ours has, ours first; otherwise empty. */
  readonly copies: readonly string[];
  readonly read: (choice?: ReadChoice) => Promise<ComparisonSource>;
};

type ReadChoice = {
  /** The numbers that references print instead of the text's own. */
  readonly refs?: ReadonlyMap<string, string> | undefined;
  /** The party whose original is read, ours if none is named. */
  readonly copy?: string | undefined;
};

/**
 * Opens one side. Throws as the lookup of the named text, draft, version or file does; a file's content is only checked
 * by `read`. A text of the store needs a language; that of a file is read from its words where none is named.
 */
export function openComparisonSource(context: ReadContext, asked: ComparedSides, language: string | null): PendingSide {
  const { db } = context.store;
  if (asked.of === 'bytes' || asked.of === 'file') {
    const bytes = asked.of === 'bytes' ? Buffer.from(asked.base64, 'base64') : context.file(asked.file);
    if (bytes === null) throw new Failure('file-unknown');
    const file = { name: asked.name, bytes, part: asked.part };
    let read: Promise<ComparisonSource> | undefined;
    return {
      numbers: null,
      of: 'file',
      copies: [],
      read: () => {
        read ??= readFileSide(file, language, context.resources.readerWorker);
        return read;
      },
    };
  }
  if (language === null) {
    const { languages } = findNegotiation(db, asked.negotiation).description.payload;
    throw new Failure('language-unknown', { named: '', known: languages });
  }
  if (asked.of === 'version') return openVersionSide(db, asked, language);
  return openTextSide(context, asked, language);
}

function openTextSide(
  context: ReadContext,
  asked: Extract<ComparedSides, { of: 'text' | 'draft' }>,
  language: string,
): PendingSide {
  const { db } = context.store;
  const text = gatherText(db, { negotiation: asked.negotiation, draft: asked.of === 'draft' ? asked.draft : null });
  const { negotiation, draft, description, numbers } = text;
  const [damaged] = text.damaged;
  if (damaged !== undefined) throw new Failure('record-damaged', { hash: damaged, what: description.code });
  const languages = draft?.record.payload.languages ?? description.languages;
  if (!languages.includes(language)) throw new Failure('language-unknown', { named: language, known: languages });
  const answers = readPairings(db, negotiation.id, draft?.record.entity ?? null);
  const clauses = text.clauses.flatMap((clause) => {
    const [version] = clause.versions;
    if (version?.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
    const words = getVersionText(version, language);
    return words === null ? [] : [{ ...clause, ...words }];
  });
  const fileLooks = createFormattingReader(context, draft?.record.payload.file ?? null);
  const isForeign = draft?.record.payload.origin === 'counterpart';
  const about: ComparedAbout = {
    of: asked.of,
    name: draft?.label ?? '',
    date: draft?.date ?? null,
    negotiation: description.code,
    draft: draft?.record.payload.code ?? null,
    foreign: isForeign,
    author: nameTextAuthor(description.parties, isForeign, language),
    tracked: 0,
    warnings: [],
    unseen: [],
    struck: [],
    how: [],
  };
  const { parties } = createOwnCopyOptions(description.parties, numbers);
  return {
    numbers,
    of: about.foreign ? 'foreign-text' : 'own-text',
    copies: parties,
    read: async (choice) => {
      const read = renderClauses({ ...description, clauses, numbers }, language, choice);
      const copy = choice?.copy ?? parties[0];
      return {
        about,
        language,
        negotiation: negotiation.id,
        copy,
        print: () => printWholeText({ ...description, clauses, numbers }, language, copy),
        versions: clauses.flatMap(({ versions }) => versions[0]?.hash ?? []),
        looks: (await fileLooks?.()) ?? readMarksFormatting(read),
        wordFile: null,
        clauses: read.map((clause) => ({
          ...clause,
          ...(answers.get(clause.id) ?? { clause: isClause(clause) ? clause.id : null, alone: false }),
          id: answers.get(clause.id)?.clause ?? clause.id,
          places: [],
        })),
        paragraphs: null,
      };
    },
  };
}

/** Null for a text from elsewhere that does not follow the grammar of marks. */
function printWholeText(source: DocumentSource, language: string, copy: string): DocumentText | null {
  const texts = [source.title[language] ?? '', ...source.clauses.flatMap(({ heading, body }) => [heading, body])];
  if (!texts.every((text) => parseMarks(text).ok)) return null;
  return buildDocumentText(source, language, copy, true).document;
}

/** The file of a counter-draft has formatting that the words taken from it do not. */
function createFormattingReader(context: ReadContext, file: { readonly sha256: string } | null) {
  const bytes = file === null ? null : context.file(file.sha256);
  if (file === null || bytes === null) return null;
  return () => readSavedFormatting({ sha256: file.sha256, bytes }, context.resources.readerWorker);
}

const isClause = ({ id }: { readonly id: string }) => !isTitleOrSignatures(id);

/**
 * For each clause of a foreign draft, our clause that it is paired with. Of several the first counts: the others are
 * joined to it.
 */
function readPairings(
  db: Db,
  negotiation: string,
  draft: string | null,
): Map<string, Pick<SideClause, 'clause' | 'alone'>> {
  const found = new Map<string, Pick<SideClause, 'clause' | 'alone'>>();
  if (draft === null) return found;
  for (const { record, subject } of listLiveRecords(db, 'clauses.paired', negotiation)) {
    const pair = record?.entity === draft ? record.payload.pairs.find(({ theirs }) => theirs === subject) : undefined;
    if (pair === undefined) continue;
    const [clause = null] = pair.ours;
    found.set(subject, { clause, alone: clause === null && pair.basis === 'person' });
  }
  return found;
}

function openVersionSide(db: Db, asked: Extract<ComparedSides, { of: 'version' }>, language: string): PendingSide {
  const { id, description } = findNegotiation(db, asked.negotiation);
  const clause = findClause(db, id, asked.clause);
  const version = findVersion(db, id, clause, asked.version);
  if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
  const words = getVersionText(version, language);
  if (words === null) throw new Failure('language-missing', { clause: [clause.code], language });
  const { clauses } = gatherText(db, { negotiation: id, draft: null });
  const numbers = numberClauses(clauses, description.payload.numbered);
  const source = {
    ...description.payload,
    title: {},
    numbers,
    clauses: [{ ...clause, label: version.record.payload.label, ...words }],
  };
  return {
    numbers,
    of: 'version',
    copies: [],
    read: async (choice) => {
      const read = renderClauses(source, language, choice).filter(isClause);
      return {
        about: {
          of: 'version',
          name: version.hash.slice(0, 8),
          date: version.record?.payload.dated ?? null,
          negotiation: description.payload.code,
          draft: null,
          foreign: false,
          author: nameTextAuthor(description.payload.parties, false, language),
          tracked: 0,
          warnings: [],
          unseen: [],
          struck: [],
          how: [],
        },
        language,
        negotiation: id,
        copy: null,
        versions: [version.hash],
        looks: readMarksFormatting(read),
        clauses: read.map((one) => ({ ...one, clause: one.id, alone: false, places: [] })),
        paragraphs: null,
        wordFile: null,
      };
    },
  };
}
