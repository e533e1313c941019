import { Failure } from '../../../shared/api/failure.ts';
import { type SegmentParagraph, segmentClauses } from '../../../shared/import/segment-clauses.ts';
import { readLooks } from '../word/read/looks.ts';
import { paragraphsIn, type ShownParagraph } from '../word/read/view.ts';
import type { ComparedSide } from './compared-side.ts';
import { readPlain } from './read-plain.ts';
import { type ComparedLooks, NO_LOOKS } from './uncompared.ts';

/**
 * A file as one side of a comparison: a .docx as it reads with its tracked changes accepted, or a .txt in UTF-8.
 * Throws `word-…`, or `file-unreadable` for anything else.
 */
export async function fileText(
  name: string,
  bytes: Uint8Array,
  language: string,
  workerPath: string,
): Promise<ComparedSide> {
  const { clauses, tracked, warnings, looks } = await cutFile(name, bytes, workerPath);
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

/** The clauses of a file, with how many tracked changes it holds, what of it was not understood, and its looks. Throws as `fileText`. */
export async function cutFile(name: string, bytes: Uint8Array, workerPath: string) {
  const { paragraphs, ...about } = /\.txt$/i.test(name)
    ? { paragraphs: plainParagraphs(name, bytes), tracked: 0, warnings: [], looks: NO_LOOKS }
    : await wordParagraphs(bytes, workerPath);
  return { clauses: segmentClauses(paragraphs), ...about };
}

function plainParagraphs(name: string, bytes: Uint8Array): SegmentParagraph[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (problem) {
    throw new Failure('file-unreadable', { name }, problem);
  }
  return text.split(/\r\n?|\n/).map((line) => ({ text: line, number: null, heading: false, table: null }));
}

async function wordParagraphs(bytes: Uint8Array, workerPath: string) {
  const document = await readPlain(bytes, workerPath);
  const all = paragraphsIn(document, 'accepted');
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
    looks: { of: 'word' as const, ...readLooks(document, all) },
  };
}

/** The looks of a kept file, null where it is none that can be read. A kept file never changes: the last few are remembered. */
export async function readKeptLooks(
  file: { readonly sha256: string; readonly bytes: Uint8Array },
  workerPath: string,
): Promise<ComparedLooks | null> {
  const known = REMEMBERED.get(file.sha256);
  if (known !== undefined) return known;
  const document = await readPlain(file.bytes, workerPath).catch(() => null);
  if (document === null) return null;
  const looks = { of: 'word' as const, ...readLooks(document) };
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(file.sha256, looks);
  return looks;
}

const REMEMBERED = new Map<string, ComparedLooks>();
const MOST_REMEMBERED = 8;

function isHeading({ properties: { outline } }: ShownParagraph): boolean {
  return outline !== null;
}
