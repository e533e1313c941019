import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { guessLanguage } from '../../../../shared/import/drafting/guess-language.ts';
import type { FileParagraph } from '../../../../shared/import/file-clauses.ts';
import type { ReadContext } from '../../context.ts';
import { findDraft, findNegotiation } from '../../queries/resolve-names.ts';
import { listActiveDrafts } from '../../store/negotiations.ts';
import { openIncomingPart } from '../incoming/incoming-parts.ts';
import type { IncomingFile, OpenedPart } from '../incoming/opened-part.ts';
import { readFileParagraphs } from '../incoming/segment-file.ts';
import { openComparisonSource, type PendingSide } from './open-source.ts';

export type AnsweredFile = Pick<Input<'comparisons.answer'>, 'theirs' | 'own'>;

/** A draft that they may have answered; our paired clauses in it have the ids of ours. */
export type AnswerReference = {
  readonly draft: string;
  readonly label: string;
  readonly date: string;
  /** The hash of the file that it came as; null for a draft of ours. */
  readonly file: string | null;
  readonly side: PendingSide;
};
/** The texts in one language. */
export type AnswerTexts = { readonly own: PendingSide; readonly references: readonly AnswerReference[] };

export type OpenedAnswer = {
  readonly negotiation: string;
  /** By language. */
  readonly texts: ReadonlyMap<string, AnswerTexts>;
  readonly read: () => Promise<ReadTheirs>;
};
export type ReadTheirs = {
  readonly part: OpenedPart;
  /** The hash of the file if the store has it. */
  readonly file: string | null;
  readonly paragraphs: readonly FileParagraph[];
  /** Null if no evidence points to a language. */
  readonly language: string | null;
};

/**
 * Opens what an answer in their file needs, from one snapshot; the file is read after it. Null if `theirs` is no file of
 * theirs, or `own` no text of ours. Throws as the lookup of the named text, draft and file does.
 */
export function openAnswer(context: ReadContext, { theirs, own }: AnsweredFile): OpenedAnswer | null {
  const { db } = context.store;
  if (own.of !== 'text' && own.of !== 'draft') return null;
  const { id, description } = findNegotiation(db, own.negotiation);
  const ownDraft = own.of === 'draft' ? findDraft(db, id, own.draft).record.payload : null;
  const file = findTheirFile(context, theirs);
  if (file === null || ownDraft?.origin === 'counterpart') return null;
  const drafts = listActiveDrafts(db, id);
  const texts = new Map(
    (ownDraft?.languages ?? description.payload.languages).map((language): [string, AnswerTexts] => {
      const references = drafts.flatMap(({ record, label, date }): AnswerReference[] => {
        if (record === null || !record.payload.languages.includes(language)) return [];
        const { code, file: came } = record.payload;
        const side = openComparisonSource(context, { of: 'draft', negotiation: id, draft: record.entity }, language);
        return [{ draft: code, label, date, file: came?.sha256 ?? null, side }];
      });
      return [language, { own: openComparisonSource(context, own, language), references }];
    }),
  );
  return { negotiation: id, texts, read: () => readTheirs(context, file) };
}

type TheirFile = IncomingFile & { readonly sha256: string | null; readonly part: readonly number[] | undefined };

function findTheirFile(context: ReadContext, theirs: AnsweredFile['theirs']): TheirFile | null {
  const { db } = context.store;
  if (theirs.of === 'bytes') {
    const bytes = Buffer.from(theirs.base64, 'base64');
    return { name: theirs.name, bytes, sha256: null, part: theirs.part };
  }
  if (theirs.of === 'file') return readStoredFile(context, theirs.file, theirs.name, theirs.part);
  if (theirs.of !== 'draft') return null;
  const { origin, file } = findDraft(db, findNegotiation(db, theirs.negotiation).id, theirs.draft).record.payload;
  return origin === 'counterpart' && file !== null ? readStoredFile(context, file.sha256, file.name, undefined) : null;
}

function readStoredFile(
  context: ReadContext,
  sha256: string,
  name: string,
  part: readonly number[] | undefined,
): TheirFile {
  const bytes = context.file(sha256);
  if (bytes === null) throw new Failure('file-unknown');
  return { name, bytes, sha256, part };
}

async function readTheirs(context: ReadContext, { sha256, part: path, ...file }: TheirFile): Promise<ReadTheirs> {
  const part = await openIncomingPart(file, path);
  const { paragraphs } = await readFileParagraphs(part, context.resources.readerWorker);
  const body = paragraphs.filter((one) => one.part === 'body');
  return {
    part,
    file: sha256,
    paragraphs: body,
    language: guessLanguage(body.map(({ text }) => text).join('\n')).language,
  };
}
