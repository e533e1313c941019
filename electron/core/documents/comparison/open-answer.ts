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
  /** Whether it is a draft of theirs. */
  readonly foreign: boolean;
  /** The hashes of the files that it came as; none for a draft of ours. */
  readonly files: readonly string[];
  readonly side: PendingSide;
};
/** The texts in one language. */
export type AnswerTexts = { readonly own: PendingSide; readonly references: readonly AnswerReference[] };

export type OpenedAnswer = {
  readonly negotiation: string;
  /** By language. */
  readonly texts: ReadonlyMap<string, AnswerTexts>;
  /** Reads their file, of several the one in a language, or the first if no language is asked for or none has it. */
  readonly read: (language: string | null) => Promise<ReadTheirs>;
};
export type ReadTheirs = {
  readonly part: OpenedPart;
  /** The hash of the file if the store has it. */
  readonly file: string | null;
  readonly paragraphs: readonly FileParagraph[];
  /** What is in headers, footers and notes, which an answer leaves alone. */
  readonly around: readonly FileParagraph[];
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
  const files = findTheirFiles(context, theirs);
  const [first] = files;
  if (first === undefined || ownDraft?.origin === 'counterpart') return null;
  const drafts = listActiveDrafts(db, id);
  const texts = new Map(
    (ownDraft?.languages ?? description.payload.languages).map((language): [string, AnswerTexts] => {
      const references = drafts.flatMap(({ record, label, date }): AnswerReference[] => {
        if (record === null || !record.payload.languages.includes(language)) return [];
        const { code, file: came, furtherFiles } = record.payload;
        const files = [...(came === null ? [] : [came]), ...furtherFiles.map(({ file }) => file)];
        const side = openComparisonSource(context, { of: 'draft', negotiation: id, draft: record.entity }, language);
        const foreign = record.payload.origin === 'counterpart';
        return [{ draft: code, label, date, foreign, files: files.map(({ sha256 }) => sha256), side }];
      });
      return [language, { own: openComparisonSource(context, own, language), references }];
    }),
  );
  return { negotiation: id, texts, read: (language) => readTheirs(context, chooseFile(files, language) ?? first) };
}

type TheirFile = IncomingFile & {
  readonly sha256: string | null;
  readonly part: readonly number[] | undefined;
  /** What was read from it when it was received; null if it was not. */
  readonly languages: readonly string[] | null;
};

/** The files that their text came as: several if it was received in several. */
function findTheirFiles(context: ReadContext, theirs: AnsweredFile['theirs']): TheirFile[] {
  const { db } = context.store;
  if (theirs.of === 'bytes') {
    const bytes = Buffer.from(theirs.base64, 'base64');
    return [{ name: theirs.name, bytes, sha256: null, part: theirs.part, languages: null }];
  }
  if (theirs.of === 'file') return [readStoredFile(context, theirs.file, theirs.name, theirs.part)];
  if (theirs.of !== 'draft') return [];
  const draft = findDraft(db, findNegotiation(db, theirs.negotiation).id, theirs.draft).record.payload;
  if (draft.origin !== 'counterpart' || draft.file === null) return [];
  return [
    readStoredFile(context, draft.file.sha256, draft.file.name, undefined),
    ...draft.furtherFiles.map(({ file, languages }) => ({
      ...readStoredFile(context, file.sha256, file.name, undefined),
      languages,
    })),
  ];
}

function chooseFile(files: readonly TheirFile[], language: string | null): TheirFile | undefined {
  return language === null ? undefined : files.find(({ languages }) => languages?.includes(language));
}

function readStoredFile(
  context: ReadContext,
  sha256: string,
  name: string,
  part: readonly number[] | undefined,
): TheirFile {
  const bytes = context.file(sha256);
  if (bytes === null) throw new Failure('file-unknown');
  return { name, bytes, sha256, part, languages: null };
}

async function readTheirs(
  context: ReadContext,
  { sha256, part: path, languages: _, ...file }: TheirFile,
): Promise<ReadTheirs> {
  const part = await openIncomingPart(file, path);
  const { paragraphs } = await readFileParagraphs(part, context.resources.readerWorker);
  const body = paragraphs.filter((one) => one.part === 'body');
  return {
    part,
    file: sha256,
    paragraphs: body,
    around: paragraphs.filter((one) => one.part !== 'body'),
    language: guessLanguage(body.map(({ text }) => text).join('\n')).language,
  };
}
