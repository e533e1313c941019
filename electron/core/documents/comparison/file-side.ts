import { Failure } from '../../../../shared/api/failure.ts';
import { type SegmentParagraph, segmentClauses } from '../../../../shared/import/segment-clauses.ts';
import { readAppearance } from '../../word/read/views/document-appearance.ts';
import { listShownParagraphs, type ShownParagraph } from '../../word/read/views/shown-paragraphs.ts';
import { type ComparedFormatting, NO_FORMATTING } from '../incoming/list-uncompared.ts';
import { readWordWithPlainSpaces } from '../incoming/read-word-document.ts';
import type { ComparisonSource } from './comparison-source.ts';

/**
 * Reads a file as one side of a comparison: a .docx with its tracked changes accepted, or a .txt in UTF-8. Throws
 * `word-…`, or `file-unreadable` for a .txt in another encoding.
 */
export async function readFileSide(
  name: string,
  bytes: Uint8Array,
  language: string,
  workerPath: string,
): Promise<ComparisonSource> {
  const { clauses, tracked, warnings, looks } = await segmentFileClauses(name, bytes, workerPath);
  return {
    about: { of: 'file', name, date: null, negotiation: null, draft: null, foreign: false, tracked, warnings },
    language,
    negotiation: null,
    versions: [],
    looks,
    clauses: clauses.map(({ number, heading, body }) => ({
      id: null,
      number,
      heading,
      body,
      clause: null,
      alone: false,
      italics: { heading: [], body: [] },
    })),
  };
}

/**
 * Cuts a file into clauses; also returns its number of tracked changes, its warnings and its formatting. Throws as
 * `readFileSide` does.
 */
export async function segmentFileClauses(name: string, bytes: Uint8Array, workerPath: string) {
  const { paragraphs, ...about } = /\.txt$/i.test(name)
    ? { paragraphs: parsePlainParagraphs(name, bytes), tracked: 0, warnings: [], looks: NO_FORMATTING }
    : await readWordParagraphs(bytes, workerPath);
  return { clauses: segmentClauses(paragraphs), ...about };
}

function parsePlainParagraphs(name: string, bytes: Uint8Array): SegmentParagraph[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (problem) {
    throw new Failure('file-unreadable', { name }, problem);
  }
  return text.split(/\r\n?|\n/).map((line) => ({ text: line, number: null, heading: false, table: null }));
}

async function readWordParagraphs(bytes: Uint8Array, workerPath: string) {
  const document = await readWordWithPlainSpaces(bytes, workerPath);
  const all = listShownParagraphs(document, 'accepted');
  const shown = all.filter(({ part }) => part !== 'header' && part !== 'footer');
  const changes = document.paragraphs.flatMap(({ segments, mark }) => [
    ...mark,
    ...segments.flatMap((segment) => segment.changes),
  ]);
  return {
    paragraphs: shown.map(
      (paragraph): SegmentParagraph => ({
        text: paragraph.text,
        number: paragraph.number,
        heading: isHeading(paragraph),
        table: paragraph.cells[0]?.table ?? null,
      }),
    ),
    tracked: changes.filter(({ kind }) => kind !== 'formatted').length,
    warnings: [...new Set(document.warnings.map((warning) => warning.name))],
    looks: { of: 'word' as const, ...readAppearance(document, all) },
  };
}

/**
 * The formatting of a saved file, null if it cannot be read. A saved file never changes, so the last few are cached.
 */
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

function isHeading({ properties: { outline } }: ShownParagraph): boolean {
  return outline !== null;
}
