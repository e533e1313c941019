import { Failure } from '../../../../shared/api/failure.ts';
import { guessLanguage } from '../../../../shared/import/drafting/guess-language.ts';
import { type FileClause, listFileClauses } from '../../../../shared/import/file-clauses.ts';
import type { PartPath } from '../../../../shared/model/incoming/read-step.ts';
import { readAppearance } from '../../word/read/views/document-appearance.ts';
import { openIncomingPart } from '../incoming/incoming-parts.ts';
import type { ComparedFormatting } from '../incoming/list-uncompared.ts';
import type { IncomingFile } from '../incoming/opened-part.ts';
import { readWordWithPlainSpaces } from '../incoming/read-word-document.ts';
import { readFileParagraphs } from '../incoming/segment-file.ts';
import type { ComparisonSource } from './comparison-source.ts';

/**
 * A file as one side of a comparison, as it reads with its tracked changes accepted; of a mail or an archive the named
 * file, or the only one that can be read. Its language is guessed by its words where none is named. Throws as
 * `openIncomingPart` and `readIncomingDocument`; the details name the file (`inFile`), since there are two.
 */
export async function readFileSide(
  file: IncomingFile & { readonly part?: PartPath | undefined },
  named: string | null,
  workerPath: string,
): Promise<ComparisonSource> {
  try {
    return await readSide(file, named, workerPath);
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem;
    throw new Failure(problem.code, { ...problem.details, inFile: file.name }, problem);
  }
}

async function readSide(
  file: IncomingFile & { readonly part?: PartPath | undefined },
  named: string | null,
  workerPath: string,
): Promise<ComparisonSource> {
  const part = await openIncomingPart(file, file.part);
  const { paragraphs, tracked, warnings, unseen, struck, looks, how } = await readFileParagraphs(part, workerPath);
  const language = named ?? guessLanguage(paragraphs.map(({ text }) => text).join('\n')).language;
  return {
    about: {
      of: 'file',
      name: part.name,
      date: null,
      negotiation: null,
      draft: null,
      foreign: false,
      author: null,
      tracked,
      warnings,
      unseen,
      struck,
      how,
    },
    language,
    negotiation: null,
    copy: null,
    versions: [],
    looks,
    paragraphs,
    clauses: listFileClauses(paragraphs, true).map((clause) => buildSourceClause(clause, null)),
    wordFile: part.kind === 'word' || part.kind === 'other' ? part.bytes : null,
  };
}

/** A clause of a file, with the id of the clause of ours that it is. */
export function buildSourceClause(clause: FileClause, id: string | null): ComparisonSource['clauses'][number] {
  return { ...clause, id, clause: null, alone: false, italics: { heading: [], body: [] } };
}

/** The looks of a kept file, null where it is none that can be read. A kept file never changes: the last few are remembered. */
export async function readSavedFormatting(
  file: { readonly sha256: string; readonly bytes: Uint8Array },
  workerPath: string,
): Promise<ComparedFormatting | null> {
  const known = formattingCache.get(file.sha256);
  if (known !== undefined) return known;
  const document = await readWordWithPlainSpaces(file.bytes, workerPath).catch(() => null);
  if (document === null) return null;
  const looks = { of: 'word' as const, ...readAppearance(document) };
  if (formattingCache.size >= MAX_CACHED) formattingCache.clear();
  formattingCache.set(file.sha256, looks);
  return looks;
}

const formattingCache = new Map<string, ComparedFormatting>();
const MAX_CACHED = 8;
